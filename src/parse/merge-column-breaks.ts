import type { Draft, Piece } from './draft.ts'
import { canJoin, endsIn, endsSentence, lengthOf, startsItem } from './merge-wrapped-lines.ts'

/** Joins what an empty line, a column's end or a page's head parts in mid-sentence; furniture in between becomes part of the layout. */
export function mergeColumnBreaks(draft: Draft): void {
  const { text, dropped } = draft
  const merged: Piece[] = []
  let open: Piece | undefined
  let behind = 0
  for (const piece of draft.pieces) {
    if (piece.role === 'furniture') {
      merged.push(piece)
      continue
    }
    if (open && (draft.wrapped || behind < merged.length) && canJoin(draft, open, piece) && piece.startsLine && isUnfinished(text, open, piece)) {
      for (const inside of merged.splice(behind)) dropped.fill(1, inside.start, inside.end)
      open.end = piece.end
    } else {
      merged.push(piece)
      open = piece
    }
    behind = merged.length
  }
  draft.pieces = merged
}

// A heading of one word, a cell of a table: too short to be what a column broke off.
const shortest = 4

function isUnfinished(text: string, open: Piece, next: Piece): boolean {
  if (endsSentence(text, open) || startsItem(text, next)) return false
  if (endsIn(text, open, /[：:︰]$|[；;][及和或]$/)) return false
  return lengthOf(open) > shortest && (lengthOf(next) > shortest || endsSentence(text, next))
}
