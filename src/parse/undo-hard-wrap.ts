import { bullet } from './merge-wrapped-lines.ts'

const minWidth = 8
const minFull = 2

/** The text without the breaks of a mechanical wrap (all lines cut at one width), so that later rules see the same text either way. */
export function undoHardWrap(source: string): { text: string; cuts: { at: number; length: number }[] } {
  const width = wrapWidth(source)
  const cuts: { at: number; length: number }[] = []
  if (!width) return { text: source, cuts }
  const heads = repeatedHeads(source)
  // Some pages end every line in two spaces, which then tell where a line of full width ends.
  const padded = / {2}\r?\n[\s\S]*? {2}\r?\n[\s\S]*? {2}\r?\n/.test(source.slice(0, 100_000))
  const parts: string[] = []
  let from = 0
  let start = 0
  for (const { index, 0: mark } of source.matchAll(/\r\n|\n|\r/g)) {
    const next = index + mark.length
    if (lengthOf(source, start, index) === width && next < source.length && !endsLine(source, start, index, next, heads, padded)) {
      parts.push(source.slice(from, index))
      cuts.push({ at: index, length: mark.length })
      from = next
    }
    start = next
  }
  parts.push(source.slice(from))
  return { text: parts.join(''), cuts }
}

/** The width at which every line was cut, if the text looks like that: nothing is longer, and a good part is just as long. */
function wrapWidth(source: string): number | undefined {
  const counts = new Map<number, number>()
  let width = 0
  let lines = 0
  let start = 0
  for (let end = 0; end <= source.length; end++) {
    const code = end < source.length ? source.charCodeAt(end) : 10
    if (code !== 10 && code !== 13) continue
    const length = lengthOf(source, start, end)
    if (length > 1) {
      lines++
      counts.set(length, (counts.get(length) ?? 0) + 1)
      if (length > width) width = length
    }
    start = end + 1
  }
  const full = counts.get(width) ?? 0
  return width >= minWidth && full >= minFull && full * 10 >= lines * 3 ? width : undefined
}

/** Characters as a reader counts them: a pair of surrogates is one. */
function lengthOf(source: string, start: number, end: number): number {
  let length = end - start
  if (length > 4096) return length
  for (let i = start; i < end; i++) if ((source.charCodeAt(i) & 0xfc00) === 0xdc00) length--
  return length
}

/** Whether a line of full width ended before the wrap all the same. */
function endsLine(source: string, start: number, end: number, next: number, heads: Set<string>, padded: boolean): boolean {
  if (isBreak(source, next) || (padded && source.endsWith('  ', end) && source.charCodeAt(next) !== 32)) return true
  if (dateline.test(source.slice(next, next + 28).replace(/[\r\n]/g, ''))) return true
  if (bullet.test(source[next]!)) return true
  if (/[。；：]$/.test(source.slice(end - 1, end)) && item.test(source.slice(next, next + 6))) return true
  return heads.has(source.slice(next, next + headLength)) || isRowPair(source, start, end, next)
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
  if (!/^\d[\d\s.,%—–-]+$/.test(line) && !/\s\d.*\s\D?\d/.test(line)) return false
  return shapeOf(source.slice(next, next + line.length)) === shapeOf(line) && /^[\r\n]?$/.test(source.charAt(next + line.length))
}

function shapeOf(line: string): string {
  return line.replace(/\d/g, '0')
}
