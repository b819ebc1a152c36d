import type { Draft, Piece } from './draft.ts'

const final = /[。！？!?…][”’」』）)】》"']*$/
/** What opens an item: （一）, 一、, 1., ( i i ). */
export const enumerator = /^(?:[（(]\s*[一二三四五六七八九十\divx ]{1,6}\s*[）)]|[一二三四五六七八九十]{1,3}、|\d{1,2}\s*[.．、)）](?!\d))/

/** What opens an item of a list without numbers; • and · stand in names, too. */
export const bullet = /[●■◆▲★►▶◇○□√✔➢❖※]/

/** Joins the lines of a printed column to paragraphs, as far as no empty line parts them. */
export function mergeWrappedLines(draft: Draft): void {
  if (!draft.wrapped) return
  const merged: Piece[] = []
  let lineLength = 0
  for (const [i, piece] of draft.pieces.entries()) {
    const open = merged.at(-1)
    const width = Math.max(lineLength, lengthOf(piece))
    if (
      open &&
      !piece.blankBefore &&
      piece.startsLine &&
      canJoin(draft, open, piece) &&
      !endsShort(draft, open, lineLength, Math.max(width, lengthOf(draft.pieces[i - 2])))
    )
      open.end = piece.end
    else merged.push({ ...piece })
    lineLength = lengthOf(piece)
  }
  draft.pieces = merged
}

/** Neither is set apart by its role or as a row. */
export function canJoin({ text }: Draft, open: Piece, next: Piece): boolean {
  if (open.role || next.role || open.row || next.row) return false
  return !bullet.test(text[next.start]!) && !(startsItem(text, next) && endsIn(text, open, /[。！？；：︰:;][及和或]?(?:[”’）)])?$/))
}

/** Ends in what ends a sentence. */
export function endsSentence(text: string, piece: Piece): boolean {
  return endsIn(text, piece, final)
}

/** Starts with （一）, 1. or the like. */
export function startsItem(text: string, piece: Piece): boolean {
  return enumerator.test(text.slice(piece.start, Math.min(piece.end, piece.start + 12)))
}

function endsShort({ text }: Draft, open: Piece, length: number, width: number): boolean {
  return length < width * 0.6 && endsSentence(text, open)
}

/** Whether the piece's last few characters match. */
export function endsIn(text: string, piece: Piece, pattern: RegExp): boolean {
  return pattern.test(text.slice(Math.max(piece.start, piece.end - 6), piece.end))
}

/** Characters from first to last; 0 for no piece. */
export function lengthOf(piece: Piece | undefined): number {
  return piece ? piece.end - piece.start : 0
}
