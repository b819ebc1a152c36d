import type { Line } from './typeset-lines.ts'

// 避头尾 (GB/T 15834—2011, 5.1): what may not begin a line, and what may not end one.
const noStart = /[，。、；：！？,;:!?）)》〉」』】〕”’%％‰℃]/
const noEnd = /[（(《〈「『【〔“‘]/
const latin = /[\dA-Za-z.,%]/

/** Marks that every compositor keeps from the beginning of a line. */
export const neverFirst = /[，。、；：！？）》]/

/** Where a line ends without the marks that could stand behind its width. */
export function withoutMarks(source: string, { start, end }: Line): number {
  let at = end
  while (at > start && noStart.test(source[at - 1]!)) at--
  return at
}

/** Where that ends which nobody would part from the beginning of a line: one character, or, where they are `kept`, also the marks before and behind it (unless they may hang) and the letters of a word. */
export function headEnd(source: string, { start, end }: Line, kept: boolean, hangs: boolean): number {
  let at = start
  if (kept) while (at < end - 1 && noEnd.test(source[at]!)) at++
  at += (source.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
  if (!kept) return Math.min(at, end)
  if (latin.test(source[at - 1]!)) while (at < end && latin.test(source[at]!)) at++
  if (!hangs) while (at < end && noStart.test(source[at]!)) at++
  return at
}

/** A longer line is of no column. */
const longest = 4096

/** Characters as a reader counts them (a pair of surrogates is one), or, by `half`, half widths: two for a character, one for a letter or digit. */
export function widthOf(source: string, start: number, end: number, half: boolean): number {
  if (end - start > longest) return end - start
  let width = 0
  for (let i = start; i < end; i++) {
    const code = source.charCodeAt(i)
    if ((code & 0xfc00) === 0xdc00) continue
    width += half && (code >= 0x2010 || code === middleDot) ? 2 : 1
  }
  return width
}

const middleDot = 0xb7
