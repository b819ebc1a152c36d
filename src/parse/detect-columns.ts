import type { Draft } from './draft.ts'
import { endsIn, lengthOf } from './merge-wrapped-lines.ts'

/** Tells printed columns from paragraphs: in columns most of the text stands in short lines that end in mid-sentence. */
export function detectColumns(draft: Draft): void {
  let all = 0
  let unfinished = 0
  let lines = 0
  let open = 0
  for (const piece of draft.pieces) {
    if (piece.role || !piece.startsLine) continue
    all += lengthOf(piece)
    lines++
    if (endsIn(draft.text, piece, /[。！？!?…；：][”’」』）)】》"']*$/)) continue
    unfinished += lengthOf(piece)
    open++
  }
  draft.wrapped = open >= 3 && unfinished * 10 > all * 4 && all < lines * 80
}
