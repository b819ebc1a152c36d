import { tableLabels } from '../lexicon/indicator-words.ts'
import type { AnnotatedParagraph, TimeMark } from '../nlcst/mark.ts'
import { fold } from '../normalise/fold.ts'
import { matchesOf } from '../normalise/matches-of.ts'
import { numeralValue } from '../normalise/numeral.ts'
import { partRow } from './part-row.ts'
import { captionTail, measure, measuredBy, titleIn } from './table-title.ts'

/** What the head of a column says of the cells under it. */
export interface Column {
  /** As printed, with what the line above the table measures; empty where the head is a year. */
  name: string
  /** The unit in brackets (百万元 → 元), and what a cell is multiplied by. */
  unit?: string
  scale: number
  /** The year that the column is of. */
  time?: TimeMark
  /** What the bracket in the head says of the share in the cell's own bracket. */
  share?: string
}

/** The heads above the rows of a table: ways to read them as columns, best first, and what the table measures. */
export interface Heads {
  choices: Column[][]
  /** The heads as parted by gaps, without that of the labels. */
  cells: string[]
  measured: string
  /** The time that the caption speaks of. */
  time?: TimeMark
  /** The heads as one line, and the caption above them, as printed. */
  line: string
  caption: string
  /** Units of the line 单位：万张、张, one for all rows or one for each. */
  units: { unit: string; scale: number }[]
}

const firstCell = new RegExp(
  `^(?:${tableLabels
    .split('|')
    .sort((a, b) => b.length - a.length)
    .join('|')})(?:\\s+|$)`,
)
const bracket = /（\s*([^（）]*?)\s*）/g
const unitWord = /^([十百千]?[万亿]?)(元|港元|%|人次|人|名|个|间|宗|户|张)$/
/** What heads or labels sum with. */
export const total = /^(?:总[数计额和]|合计|小计|全部|整体|共计|总人数)$/
const year =
  /^((?:19|20)\d{2})(?:\s?[-–—/]\s?(\d{2,4}))?\s?(?:财政年度|学年|年度?)?\s?(?:（\s?(\d{1,2})月?[-–—至到](\d{1,2})月\s?）|（\s?截至\s?(\d{1,2})月(?:底|(\d{1,2})日)?\s?）|（[^（）]*）)?$/
/** A row of nothing but years. */
export const yearRow = /^(?:(?:19|20)\d{2}(?:[-–—/]\d{2,4})?年?\s+)+(?:19|20)\d{2}(?:[-–—/]\d{2,4})?年?(?:（[^（）]*）)?$/

/** The head is what stands between the first row and the sentence or caption above it; a line of cells parted by spaces. */
export function headsAbove(paragraphs: readonly AnnotatedParagraph[], first: number, text: string): Heads {
  let top = first
  while (top > 0 && first - top < 24 && !/[。；：︰]$/.test(paragraphs[top - 1]!.folded) && !partRow(paragraphs[top - 1]!.folded)) top--
  const heads = paragraphs.slice(top, first)
  const caption = paragraphs[top - 1]
  const units = unitsIn([...heads, ...(caption ? [caption] : [])])
  const line = lineOf(heads, text)
  const cells = cellsOf(line)
  const dated = cells.findIndex((cell) => year.test(fold(cell)))
  // what stands above the head of the labels (年份, 类别) is the table's title
  const label = cells.findIndex((cell) => firstCell.test(fold(cell)))
  const captioned = caption !== undefined && (captionTail.exec(caption.folded)?.[0].length ?? 0) > 1
  const measured = titleIn(cells.slice(0, label >= 0 ? label : dated < 0 ? 1 : dated)) || (captioned ? measuredBy(caption, dated >= 0) : '')
  const columns = (from: number) => columnsOf(cells.slice(from), measured)
  // behind the years stands what begins the label of the first row
  const after = dated < 0 ? -1 : cells.slice(dated).findIndex((cell) => !yearIn(cell))
  const run = after > 1 ? columns(dated).slice(0, after) : []
  const own = Math.max(label, 0)
  const bare = cells.slice(own).map((cell, i) => (i === 0 ? cell.slice(firstCell.exec(fold(cell))?.[0].length ?? 0) : cell))
  const parts = bare.filter((cell) => cell.trim() !== '')
  // 2011-2012學年  主流學校  總計: a year over the labels is that of all columns
  const over = dated >= 0 && dated < cells.length - 1 && !cells.some((cell, i) => i > dated && yearIn(cell)) ? yearIn(cells[dated]!) : undefined
  const time = over ?? (caption && timeOf(caption)) ?? heads.map(asOf).find(Boolean)
  return {
    ...(time ? { time } : {}),
    choices: [...(over ? [columns(dated + 1)] : dated >= 0 ? [columns(dated), run] : []), columnsOf(parts, measured), columns(own + 1)].filter(
      (c) => c.length > 0,
    ),
    cells: parts,
    measured,
    line,
    caption: caption?.reflowed.text ?? '',
    units,
  }
}

/** The one time that the last sentence of a caption names. */
function timeOf({ folded, reflowed, marks, sentences }: AnnotatedParagraph): TimeMark | undefined {
  if (!/[：︰]$/.test(folded)) return undefined
  const from = sentences.at(-1)?.start ?? 0
  const times = marks.filter((m): m is TimeMark => m.type === 'time' && m.start >= from && m.kind !== 'duration' && m.kind !== 'vague')
  const [time] = times
  return time && times.length === 1 ? { ...time, text: reflowed.text.slice(time.start, time.end) } : undefined
}

/** 年龄分布统计数字（截至2012年年底）: the time that a title gives in brackets. */
function asOf({ folded, reflowed, marks }: AnnotatedParagraph): TimeMark | undefined {
  const time = marks.find(
    (m): m is TimeMark => m.type === 'time' && m.kind === 'asOf' && /（\s*$/.test(folded.slice(0, m.start)) && /^\s*）\s*$/.test(folded.slice(m.end)),
  )
  return time && { ...time, text: reflowed.text.slice(time.start, time.end) }
}

/** The heads as printed, with their gaps, in one line. */
function lineOf(heads: readonly AnnotatedParagraph[], text: string): string {
  let line = ''
  let end: number | undefined
  for (const { node } of heads) {
    const { start, end: stop } = node.position
    const between = end === undefined ? '' : text.slice(end, start.offset)
    // a narrow column cuts the line of heads; whether they are as many as the cells tells if this is what was one line
    line += (between.trim() === '' ? between : '  ') + text.slice(start.offset, stop.offset)
    end = stop.offset
  }
  // 2013 (截至 4月底): a bracket is one thing, however it was printed
  return line.replace(/\r?\n/g, '').replace(/\s*[(（][^()（）]*[)）]/g, (inside) => (/^\s*.\s?[\d截]/.test(inside) ? inside.replace(/\s+/g, '') : inside))
}

/** Cells of the heads: parted by two spaces, or behind a bracket, or as years in a row. */
function cellsOf(line: string): string[] {
  const cells: string[] = []
  for (const cell of line.split(/\s{2,}|(?<=[)）])\s+/)) {
    if (cell.trim() === '' || /^单位[：:]/.test(fold(cell))) continue
    if (yearRow.test(fold(cell).trim())) cells.push(...cell.trim().split(/\s+/))
    else if (/^[(（]\s?\d[^()（）]*月\s?[)）]$/.test(cell.trim()) && cells.length > 0) cells.push(cells.pop()! + cell.trim())
    else cells.push(cell)
  }
  return cells
}

/** 主流及非主流學校的學生數目 over 主流學校, 非主流學校, 總計: what the heads tell apart, the title says no more. */
function columnsOf(cells: readonly string[], measured: string): Column[] {
  const [, kinds = '', own = ''] = /^(.+[及和與与、].+)的(.{3,})$/.exec(measured) ?? []
  const told = own !== '' && cells.some((cell) => kinds.includes(cell.replace(/[“”\s]/g, '').slice(0, 2)))
  return cells.map((cell) => columnOf(cell, told ? own : measured))
}

/** What one head says, with what the table measures. */
export function columnOf(cell: string, measured: string): Column {
  const time = yearIn(cell)
  if (time) return { name: '', scale: 1, time }
  const folded = fold(cell)
  const inside = matchesOf(folded, bracket)
  const [, scale = '', unit] = inside.map(([, words]) => unitWord.exec(words!)).find(Boolean) ?? []
  const cut = folded.indexOf('（')
  const name = (cut < 0 ? cell : cell.slice(0, cut)).trim()
  const share = inside.find(([, words]) => /(?:率|百分比|比例)$/.test(words!))
  return {
    name: total.test(fold(name)) ? measured + name : measure.test(fold(name)) ? name : joinOverlap(name, measured),
    ...(unit ? { unit } : {}),
    scale: scale ? numeralValue(scale)! : 1,
    ...(share ? { share: cell.slice(share.index, share.index + share[0].length).replace(/[()（）\s]/g, '') } : {}),
  }
}

/** 外判的垃圾车 + 垃圾车数目 → 外判的垃圾车数目: what both have in common stands once. */
export function joinOverlap(name: string, measured: string): string {
  for (let n = Math.min(name.length, measured.length - 1); n >= 2; n--) if (name.endsWith(measured.slice(0, n))) return name + measured.slice(n)
  return name + measured
}

/** 2008年, 2012年（1至10月）, 2010-2011学年 as the head of a column or the label of a row. */
export function yearIn(cell: string): TimeMark | undefined {
  const text = cell.trim()
  const match = year.exec(fold(text))
  if (!match) return undefined
  const [, first, last, opens, span, asOf, day] = match
  const closes = span ?? asOf
  const place = { type: 'time' as const, start: 0, end: text.length, text: text.replace(/\s+/g, '') }
  if (last) return { ...place, kind: 'span' }
  const month = (m: string | undefined, otherwise: string) => (m ? m.padStart(2, '0') : otherwise)
  const until = month(closes, '12')
  const days = new Date(Date.UTC(Number(first), Number(until), 0)).getUTCDate()
  return { ...place, kind: 'point', from: `${first}-${month(opens, '01')}-01`, to: `${first}-${until}-${day?.padStart(2, '0') ?? days}` }
}

function unitsIn(paragraphs: readonly AnnotatedParagraph[]): Heads['units'] {
  for (const { folded } of paragraphs) {
    const told = /单位[：:]\s*([^（）。；，\s]{1,20})/.exec(folded)?.[1]
    const units = told?.split(/[、,/]/).map((word) => /^([十百千]?[万亿]?)([^\d万亿]{1,3})$/.exec(word))
    if (units?.every((unit) => unit !== null)) return units.map((unit) => ({ unit: unit![2]!, scale: unit![1] ? numeralValue(unit![1])! : 1 }))
  }
  return []
}
