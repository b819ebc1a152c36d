import type { AnnotatedParagraph, Interval, QuantityMark } from '../nlcst/mark.ts'
import { fold } from '../normalise/fold.ts'
import { endsInMeasure } from './naming.ts'
import { figureValue, type RowPiece } from './part-row.ts'
import { longest, shortenTo } from './shorten-name.ts'
import { type Column, type Heads, joinOverlap, total } from './table-heads.ts'

/** A figure of a table, with what its column and row say of it. */
export interface Cell {
  mark: QuantityMark
  column?: Column
}

/** The unit of the line above the table: one for all rows, or one for each. */
export const unitOf = ({ units }: Heads, row: number, rows: number) => (units.length === 1 ? units[0] : units.length === rows ? units[row] : undefined)

const note = /[*＊#]+|[(（]\s?註?注?\d{1,2}\s?[)）]|^[―─—•●·\s]+|\s+/g

/** What the figures of a row count whose columns are years: 床位数; 中区 + 就诊人次; 总数 of what the table measures. */
export function rowName(label: string, measured: string): string {
  const name = label.replace(note, '')
  if (measured === '') return name
  if (total.test(fold(name))) return shortenTo(measured, longest + 2 - name.length) + name
  for (let n = Math.min(name.length, measured.length); n >= 2; n--) if (measured.endsWith(name.slice(0, n))) return measured + name.slice(n)
  if (endsInMeasure(name)) return name
  const joined = joinOverlap(name, measured)
  return joined.length < name.length + measured.length ? joined : name + shortenTo(measured, longest + 2 - name.length)
}

/** What a row is listed by goes before what its column measures. */
export function listedName(label: string, name: string): string {
  const listed = label.replace(note, '')
  return name.includes(listed) ? name : listed + name
}

/** The mark of a figure, in the unit and scale of its column. */
export function markOf({ folded }: AnnotatedParagraph, { start, end, unit }: RowPiece, column: Column): QuantityMark {
  const place: Interval = { start, end }
  const value = figureValue(folded.slice(start, end - unit.length))
  const scaled = unit === '' ? Number((value * column.scale).toPrecision(15)) : value
  return { type: 'quantity', ...place, outer: place, value: scaled, unit: unit || (column.unit ?? ''), bound: 'exactly', rule: 'table-cell' }
}
