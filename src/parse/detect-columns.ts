import type { Draft, Piece } from './draft.ts'
import { endsIn, lengthOf } from './merge-wrapped-lines.ts'

/** Tells printed columns from paragraphs: in columns most of the text stands in short lines that end in mid-sentence. */
export function detectColumns(draft: Draft): void {
  let all = 0
  let unfinished = 0
  let lines = 0
  let open = 0
  const widths: number[] = []
  for (const piece of draft.pieces) {
    if (piece.role || !piece.startsLine) continue
    all += lengthOf(piece)
    lines++
    if (endsIn(draft.text, piece, /[。！？!?…；：][”’」』）)】》"']*$/)) continue
    unfinished += lengthOf(piece)
    open++
    widths.push(widthOf(draft.text, piece))
  }
  draft.wrapped = open >= 3 && unfinished * 10 > all * 4 && all < lines * 80 && (areEven(widths) || (draft.cuts.length > 0 && areEven(widths, 3)))
}

/** Lines that a column broke off are about equally wide, most of the text over; items of a list that stand a line each are not. Up to `joined` lines may have become one where a second wrap, now undone, cut just at their ends. */
function areEven(widths: number[], joined = 1): boolean {
  const total = sum(widths)
  const middle = joined === 1 ? medianByMass(widths, total) : widths.toSorted((a, b) => a - b)[widths.length >> 1]!
  const near = (w: number) => w >= middle * 0.8 && w <= middle * 1.2
  return sum(widths.filter((w) => near(w / Math.min(joined, Math.max(1, Math.round(w / middle)))))) * 2 >= total
}

/** The width at which half of the text stands in narrower lines. */
function medianByMass(widths: number[], total: number): number {
  let below = 0
  for (const width of widths.toSorted((a, b) => a - b)) {
    below += width
    if (below * 2 >= total) return width
  }
  return 0
}

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0)

/** Printed width in half-width columns, without spaces. */
function widthOf(text: string, piece: Piece): number {
  let width = 0
  for (let i = piece.start; i < piece.end; i++) {
    const code = text.charCodeAt(i)
    width += code === 32 ? 0 : code < 0x2e80 ? 1 : 2
  }
  return width
}
