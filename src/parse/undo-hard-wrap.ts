import { type Cuts, layoutOf } from '../nlcst/layout.ts'
import { columnLines } from './column-lines.ts'
import { bullet } from './merge-wrapped-lines.ts'
import { fullLines, type Line } from './typeset-lines.ts'
import { sliceWidth, withSliceBreaks } from './undo-slices.ts'

/** The text without the breaks of a column of one width, cut by a machine or set by a compositor, so that later rules see the same text either way. */
export function undoHardWrap(source: string): { text: string; cuts: Cuts } {
  const width = sliceWidth(source)
  if (width === undefined) return withText(source, cutsIn(source))
  const joined = layoutOf(source, withSliceBreaks([], source.length, width)).text
  return withText(source, withSliceBreaks(cutsIn(joined), source.length, width))
}

const withText = (source: string, cuts: Cuts) => ({ text: layoutOf(source, cuts).text, cuts })

/** The breaks that the width of a column made. */
function cutsIn(source: string): Cuts {
  const { lines, spaced } = columnLines(source)
  const full = fullLines(source, lines, spaced)
  const cuts: { at: number; length: number }[] = []
  if (!full) return cuts
  const heads = repeatedHeads(source)
  // Some pages end every line in two spaces, which then tell where a line of full width ends.
  const padded = / {2}\r?\n[\s\S]*? {2}\r?\n[\s\S]*? {2}\r?\n/.test(source.slice(0, 100_000))
  for (const [i, { start, end }] of lines.entries()) {
    if (!full[i]) continue
    const next = lines[i + 1]!.start
    if (endsLine(source, start, end, next, heads, padded) || (!full[i + 1] && opensBlock(source, end, lines[i + 1]!))) continue
    cuts.push({ at: end, length: next - end })
  }
  return cuts
}

/** Whether a line of full width ended before the wrap all the same. */
function endsLine(source: string, start: number, end: number, next: number, heads: Set<string>, padded: boolean): boolean {
  if (isBreak(source, next) || (padded && source.endsWith('  ', end) && !/^ +[^ \r\n]/.test(source.slice(next, next + 40)))) return true
  if (dateline.test(source.slice(next, next + 28).replace(/[\r\n]/g, ''))) return true
  if (bullet.test(source[next]!)) return true
  if (/[。；：]$/.test(source.slice(end - 1, end)) && item.test(source.slice(next, next + 6))) return true
  return heads.has(source.slice(next, next + headLength)) || isRowPair(source, start, end, next)
}

/** 新篇章！ / 附件: behind the end of a sentence, a line alone that ends none is a heading. */
function opensBlock(source: string, end: number, next: Line): boolean {
  return /[。！？]$/.test(source.slice(end - 1, end)) && !/[。！？；：…，、”’）》\s\d]$/.test(source.slice(next.start, next.end))
}

/** 2024-03-05 08:30，正文：, with which each article of a collection begins. */
const dateline = /^\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2}(?::\d{2})?)?[，,] ?正文/
const item = /^(?:\d{1,2}[.．、](?!\d)|[（(]?[一二三四五六七八九十]{1,3}[、）)])/
const headLength = 8

/** Openings of the dated lines that come again on each page: a running head is no continuation of the line above it. */
function repeatedHeads(source: string): Set<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const [line] of source.matchAll(/^[^\d\n。，]{2,20}\d{4} ?年[^\n。，]{0,12}$/gm)) {
    if (seen.has(line)) repeated.add(line.slice(0, headLength))
    seen.add(line)
  }
  return repeated
}

function isBreak(source: string, at: number): boolean {
  const code = source.charCodeAt(at)
  return code === 10 || code === 13
}

// Rows of one table are often equally long; lines that a wrap cut are never of one shape.
function isRowPair(source: string, start: number, end: number, next: number): boolean {
  const line = source.slice(start, end)
  if (row.test(line) && row.test(/.*/.exec(source.slice(next, next + 2 * line.length))![0])) return true
  if (!/^\d[\d\s.,%—–-]+$/.test(line) && !/\s\d.*\s\D?\d/.test(line)) return false
  return shapeOf(source.slice(next, next + line.length)) === shapeOf(line) && /^[\r\n]?$/.test(source.charAt(next + line.length))
}

/** 東區及灣仔  80 357: a label and its figures. */
const row = /^\p{sc=Han}[^\d，。；]{0,12}(?:\s+\d[\d.,]*%?){2,}\s*$/u

function shapeOf(line: string): string {
  return line.replace(/\d/g, '0')
}
