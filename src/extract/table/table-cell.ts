import type { AnnotatedParagraph, Interval, QuantityMark } from '../../nlcst/mark.ts'
import { fold } from '../../normalise/fold.ts'
import { numeralValue } from '../../normalise/numeral.ts'
import type { RowPiece } from '../../normalise/part-row.ts'
import { noteSigns } from '../../normalise/row-label.ts'
import { endsInMeasure } from '../indicator/naming.ts'
import { longest, shortenTo } from '../phrase/shorten-name.ts'
import { figureValue } from './part-cells.ts'
import { type Column, joinOverlap, total } from './table-column.ts'
import type { Heads } from './table-heads.ts'
import { measure } from './table-title.ts'

/** A figure of a table, with what its column and row say of it. */
export interface Cell {
  mark: QuantityMark
  column?: Column
}

/** The unit of the line above the table: one for all rows, or one for each. */
export const unitOf = ({ units }: Heads, row: number, rows: number) => (units.length === 1 ? units[0] : units.length === rows ? units[row] : undefined)

/** (i) 即時監禁: the mark of an item in a list. */
const itemMark = /^[(（]\s?(?:[ivx]{1,4}|[a-z]|[一二三四五六七八九十]{1,2})\s?[)）](?=.{2})/
const note = new RegExp(String.raw`${noteSigns}+|(?<=[\u4e00-\u9fff]{2})(?<![关专备脚标批])注$|[：︰:]\s?$|[(（]\s?注?\d{1,2}\s?[)）]|^[―─—•●·\s]+|\s+`, 'g')

const unitBracket =
  /[(（]\s?(?:[十百千]?[万亿]?(?:港?元|%|人次|[人名个间宗户张])(?:[/／][^()（）\s]{1,5})?|[十百千]?[万亿]|[十百千]|[十百千]?[万亿萬億][\u4e00-\u9fff]{2,6})\s?[)）]/g

/** A label without the unit that its bracket tells: 人數（千）. */
export const withoutUnit = (label: string): string => label.replace(unitBracket, '')

/** 相撞事故（宗數）: what is counted of them. */
const innerMeasure = /[(（]\s?((?:[人宗次]|案件|个案)[数次]|数(?:目|量)|金额|百分比|比[率例])\s?[)）]$/

const isRate = /(?:率|百分比|比例)$/

const plainLabel = (label: string) => label.replace(innerMeasure, '$1').replace(note, '').replace(itemMark, '')

/** What the figures of a row count whose columns are years: 床位数; 中区 + 就诊人次; 总数 of what the table measures. */
export function rowName(label: string, measured: string): string {
  const name = plainLabel(label)
  if (measured === '') return name
  // 接獲的投訴及執法行動數字: of a list of things, each row is one
  const ofList = /[及和与、].*(数字|数据)$/.exec(measured)?.[1]
  if (ofList && !total.test(fold(name))) return endsInMeasure(name) ? name : name + ofList
  // 人數（千）: a bare measure says no more than the title
  if (measure.exec(fold(name))?.index === 0) return measured
  if (total.test(fold(name))) return shortenTo(measured, longest + 2 - name.length) + name
  for (let n = Math.min(name.length, measured.length); n >= 2; n--) if (measured.endsWith(name.slice(0, n))) return measured + name.slice(n)
  // 熟食市場 of a vacancy rate: what ends in 场 is no rate
  if (measure.test(fold(name)) || (endsInMeasure(name) && !isRate.test(fold(measured)))) return name
  const joined = joinOverlap(name, measured)
  // however long the label is, what is counted stays
  return joined.length < name.length + measured.length ? joined : name + shortenTo(measured, Math.max(longest + 2 - name.length, 8))
}

/** 城市低保人数 万人: the label, and the unit that stands behind it. */
export function unitBehind(label: string): { label: string; told: { unit: string; scale: number } } | undefined {
  const [, name, printed] = /^(.*\S)\s+(\S+)$/.exec(label.trim()) ?? []
  const [, scale, unit] = /^([十百千]?[万亿]?)([^\d\s万亿]{1,5})$/.exec(fold(printed ?? '')) ?? []
  return name && unit ? { label: name, told: { unit, scale: scale ? numeralValue(scale)! : 1 } } : undefined
}

/** Whether a column says no more than that it counts: 数量, 本月. */
export const onlyCounts = (head: string): boolean =>
  /^(?:数[量值字]|总[数量计]|合计|绝对[数量值]|指标值|实[际绩]|本[月期年季](?:累计)?|当[月期年季]|累计)$/.test(fold(head))

/** What a row is listed by goes before what its column measures. */
export function listedName(label: string, name: string): string {
  const listed = plainLabel(label)
  if (name.includes(listed)) return name
  // 平均資助金額 under 獲批資助金額: the row says itself what it measures
  if (measure.test(fold(listed)) && name.endsWith(listed.slice(-4))) return listed
  // 总数 | 长者人数: the row that sums the column is what the column measures
  return total.test(fold(listed)) && measure.test(fold(name)) ? name : listed + name
}

const bounds: Record<string, QuantityMark['bound']> = { '<': 'lessThan', '>': 'moreThan', '≤': 'atMost', '≥': 'atLeast' }

/** The mark of a figure, in the unit and scale of its column. */
export function markOf({ folded }: AnnotatedParagraph, { start, end, unit }: RowPiece, column: Column): QuantityMark {
  const place: Interval = { start, end }
  const value = figureValue(folded.slice(start, end - unit.length))
  const scaled = unit === '' ? Number((value * column.scale).toPrecision(15)) : value
  const near = /约\s?$/.exec(folded.slice(0, start))?.[0]
  const bound = near ? 'about' : bounds[folded[start - 1] ?? '']
  const outer = bound ? { start: start - (near?.length ?? 1), end } : place
  return { type: 'quantity', ...place, outer, value: scaled, unit: unit || (column.unit ?? ''), bound: bound ?? column.bound ?? 'exactly', rule: 'table-cell' }
}
