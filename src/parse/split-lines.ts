import { fold } from '../normalise/fold.ts'
import { partRow } from '../normalise/part-row.ts'
import type { Draft } from './draft.ts'
import { enumerator } from './merge-wrapped-lines.ts'

/** One piece for each line that prints something, trimmed of spaces and damage. */
export function splitLines({ text, dropped, pieces }: Draft): void {
  let start = 0
  let blankBefore = true
  while (start <= text.length) {
    const stop = lineEnd(text, start, dropped)
    let from = start
    let to = stop
    while (from < to && (dropped[from] || isSpace(text.charCodeAt(from)))) from++
    while (to > from && (dropped[to - 1] || isSpace(text.charCodeAt(to - 1)))) to--
    // The second half of \r\n is no line of its own.
    const isHalf = start === stop && start > 0 && text.charCodeAt(start) === 10 && text.charCodeAt(start - 1) === 13
    if (from < to) pieces.push({ start: from, end: to, blankBefore, startsLine: true, row: isRow(text.slice(from, Math.min(to, from + 81))) })
    if (!isHalf) blankBefore = from === to
    start = stop + 1
  }
}

/** `</p><p>`: where a saved page begins a new line, whatever its own lines. */
const blockTag = /^<\/?(?:p|br|div|li|tr|ul|ol|hr|h[1-6]|center|section|table|blockquote)[\s/>]/i

function lineEnd(text: string, start: number, dropped: Uint8Array): number {
  for (let i = start; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || code === 13 || (code === 60 && dropped[i] && blockTag.test(text.slice(i, i + 12)))) return i
  }
  return text.length
}

/** White space of any width, breaks included. */
export function isSpace(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0x3000 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029
  )
}

const measured = /^[^\d\s][^\n]*\s[十百千]?[万亿]?(?:元|人次|人|户|个|件|张|家|所|对|宗|具|名|例|起|处)\s\d[\d,]*(?:\.\d+)?$/

const labelEnd = /^（[^（）]{2,24}）(?:\s+\d[\d.,]*%?){2,}\s*$/

/** Cells set apart by wide gaps, or figures in a row. */
function isRow(printed: string): boolean {
  const line = printed.replace(enumerator, '').trimStart()
  if (line.length > 80 || /[，。；！？]/.test(line)) return false
  if (/\S(?: {2,}|\t)\S/.test(line)) return true
  // 檢控 (2 ) 38 53 128: a label and nothing but figures
  const row = partRow(fold(line))
  if (row && row.pieces.length > 1) return true
  // （訂定水平為每年10） 13 10 10: the end of a label that a narrow column broke
  if (labelEnd.test(fold(line))) return true
  // 结婚登记 对 19,215: a label, its unit and a figure
  if (measured.test(line) || /^指\s*标(?:名称)?\s+(?:计量)?单\s*位\s/.test(line)) return true
  const cells = line.split(/\s+/)
  if (!/^\d[\d.,%]*(?:[-–—]\d+)?$/.test(cells[0]!)) return false
  if (cells.length === 1) return /\d[-–—]\d/.test(line)
  return cells.every((cell) => /^[\d.,%–—-]+$/.test(cell) || cell.length <= 4) && cells.filter((cell) => /^[\d.,%–—-]+$/.test(cell)).length * 2 > cells.length
}
