import type { Draft, Piece } from './draft.ts'
import { isSpace } from './split-lines.ts'

/** Drops breaks and spaces that layout put into the paragraphs; those between Latin words, figures and cells stay. */
export function markStraySpaces(draft: Draft): void {
  for (const piece of draft.pieces) markPiece(draft, piece)
}

function markPiece({ text, dropped }: Draft, piece: Piece): void {
  let before = 0
  for (let i = piece.start; i < piece.end; i++) {
    if (dropped[i]) continue
    const code = text.charCodeAt(i)
    if (!isSpace(code)) {
      before = code
      continue
    }
    let next = i + 1
    let broken = isBreak(code)
    while (next < piece.end && (dropped[next] || isSpace(text.charCodeAt(next)))) broken = isBreak(text.charCodeAt(next++)) || broken
    const after = text.charCodeAt(next)
    // 7705 .01万元: no figure begins with its point
    const cutFigure = !broken && after === 46 && isDigit(before) && isDigit(text.charCodeAt(next + 1))
    const keep = cutFigure
      ? false
      : broken
        ? isLetter(before) && isLetter(after)
        : piece.row || (isNarrow(before) && isNarrow(after) && before !== 40 && after !== 41)
    for (let at = keep ? i + 1 : i; at < next; at++) dropped[at] = 1
    i = next - 1
  }
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13
}

function isLetter(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isNarrow(code: number): boolean {
  return code > 32 && code < 0x250
}
