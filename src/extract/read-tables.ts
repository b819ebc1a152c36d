import type { AnnotatedParagraph, Interval, QuantityMark } from '../nlcst/mark.ts'
import { fold } from '../normalise/fold.ts'
import { numeralValue } from '../normalise/numeral.ts'
import { tableRow } from '../normalise/table-row.ts'
import { groupedColumns } from './grouped-heads.ts'
import { endsInMeasure } from './naming.ts'
import { figureValue, partCells, partRow, piecesFrom, type Row, type RowCell, type RowPiece } from './part-row.ts'
import { longest, shortenTo } from './shorten-name.ts'
import { type Column, type Heads, headsAbove, joinOverlap, yearIn } from './table-heads.ts'
import { wrappedColumns } from './wrapped-heads.ts'

/** A figure of a table, with what its column and row say of it. */
export interface Cell {
  mark: QuantityMark
  column?: Column
}

/** The cells of each paragraph that is a row of a table, as far as heads and rows have as many cells. */
export function readTables(paragraphs: readonly AnnotatedParagraph[], text: string): Map<AnnotatedParagraph, Cell[]> {
  const tables = new Map<AnnotatedParagraph, Cell[]>()
  for (let i = 0; i < paragraphs.length; ) {
    const rows: Row[] = []
    for (let row = partRow(paragraphs[i]!.folded); row; row = paragraphs[i + rows.length] && partRow(paragraphs[i + rows.length]!.folded)) rows.push(row)
    if (rows.length > 0) {
      readRows(paragraphs.slice(i, i + rows.length), rows, headsAbove(paragraphs, i, text), tables)
      i += rows.length
    } else i += readColumn(paragraphs, i, text, tables) || 1
  }
  return tables
}

/** The first reading of the heads whose columns all rows have cells for; under heads of two storeys a cell that serves several rows may leave the last groups out. */
function readRows(paragraphs: readonly AnnotatedParagraph[], rows: readonly Row[], heads: Heads, tables: Map<AnnotatedParagraph, Cell[]>): void {
  const read = (counts: readonly number[]) => {
    const cells = rows.map(({ pieces }, i) => counts.map((count) => partCells(paragraphs[i]!.folded, pieces, count)).find(Boolean))
    return cells.every((row) => row !== undefined) ? cells : undefined
  }
  let columns = heads.choices.find((choice) => read([choice.length]))
  let counts = columns ? [columns.length] : []
  if (!columns) {
    const grouped = groupedColumns(heads.line, heads.caption)
    columns = grouped.columns
    counts = columns.map((_, i) => columns!.length - i).filter((count) => count % grouped.size === 0)
  }
  if (columns.length === 0) {
    // as many heads as all rows can have cells, where there is one such number
    const fits = heads.cells.map((_, i) => i + 1).filter((count) => read([count]))
    if (fits.length === 1) columns = wrappedColumns(heads.cells, fits[0]!, heads.measured)
    counts = [columns.length]
  }
  read(counts)?.forEach((cells, i) => {
    const unit = unitOf(heads, i, rows.length)
    tables.set(
      paragraphs[i]!,
      cells.flatMap((cell, k) => cellsOf(paragraphs[i]!, rows[i]!, cell, columns[k]!, heads, unit)),
    )
  })
}

/** The unit of the line above the table: one for all rows, or one for each. */
const unitOf = ({ units }: Heads, row: number, rows: number) => (units.length === 1 ? units[0] : units.length === rows ? units[row] : undefined)

/** The figure of a cell and what its bracket adds. */
function cellsOf(
  paragraph: AnnotatedParagraph,
  { label, dated }: Row,
  { figure, aside }: RowCell,
  column: Column,
  { measured, time }: Heads,
  unit: Heads['units'][number] | undefined,
): Cell[] {
  if (!figure) return []
  const printed = paragraph.reflowed.text.slice(label.start, label.end)
  const own = dated ? yearIn(printed) : undefined
  const told: Column = { ...(column.unit || !unit ? column : { ...column, ...unit }), ...(own ? { time: own } : {}) }
  if (!dated && !column.time && time) told.time = time
  if (!dated) told.name = column.time ? rowName(printed, measured) : listedName(printed, column.name)
  const cells: Cell[] = [{ mark: markOf(paragraph, figure, told), column: told }]
  if (aside) cells.push({ mark: markOf(paragraph, aside, { ...told, unit: '%', scale: 1 }), column: { ...told, name: column.share ?? told.name } })
  return cells
}

const note = /[*＊#]+|[(（]\s?註?注?\d{1,2}\s?[)）]|^[―─—•●·\s]+|\s+/g
const total = /^(?:总[数计额和]|合计|小计|全部|整体|共计|总人数)$/

/** What the figures of a row count whose columns are years: 床位数; 中区 + 就诊人次; 总数 of what the table measures. */
function rowName(label: string, measured: string): string {
  const name = label.replace(note, '')
  if (measured === '') return name
  if (total.test(fold(name))) return shortenTo(measured, longest + 2 - name.length) + name
  for (let n = Math.min(name.length, measured.length); n >= 2; n--) if (measured.endsWith(name.slice(0, n))) return measured + name.slice(n)
  if (endsInMeasure(name)) return name
  const joined = joinOverlap(name, measured)
  return joined.length < name.length + measured.length ? joined : name + shortenTo(measured, longest + 2 - name.length)
}

/** What a row is listed by goes before what its column measures. */
function listedName(label: string, name: string): string {
  const listed = label.replace(note, '')
  return name.includes(listed) ? name : listed + name
}

function markOf({ folded }: AnnotatedParagraph, { start, end, unit }: RowPiece, column: Column): QuantityMark {
  const place: Interval = { start, end }
  const value = figureValue(folded.slice(start, end - unit.length))
  const scaled = unit === '' ? Number((value * column.scale).toPrecision(15)) : value
  return { type: 'quantity', ...place, outer: place, value: scaled, unit: unit || (column.unit ?? ''), bound: 'exactly', rule: 'table-cell' }
}

const oneYear = /^\s*(?:19|20)\d{2}\s?年?\s*$/
const oneCell = /^\s*\d[\d, ]*(?:\.\d+)?%?\s*$/
const oneLabel = /^[^，。；：！？\d]{2,24}$/

/** A table printed one cell a line: a row of years, then labels, each with a figure a year; returns how many paragraphs it takes. */
function readColumn(paragraphs: readonly AnnotatedParagraph[], first: number, text: string, tables: Map<AnnotatedParagraph, Cell[]>): number {
  let at = first
  while (at < paragraphs.length && oneYear.test(paragraphs[at]!.folded) && (at === first || yearOf(paragraphs[at]!) === yearOf(paragraphs[at - 1]!) + 1)) at++
  const years = paragraphs.slice(first, at)
  if (years.length < 2) return 0
  const rows: { label: AnnotatedParagraph; cells: readonly AnnotatedParagraph[] }[] = []
  for (;;) {
    const label = paragraphs[at]
    const cells = paragraphs.slice(at + 1, at + 1 + years.length)
    if (!label || !oneLabel.test(label.folded) || cells.length < years.length || !cells.every(({ folded }) => oneCell.test(folded) && !oneYear.test(folded)))
      break
    rows.push({ label, cells })
    at += 1 + years.length
  }
  const heads = headsAbove(paragraphs, first, text)
  rows.forEach(({ label, cells }, r) => {
    const unit = unitOf(heads, r, rows.length)
    cells.forEach((paragraph, k) => {
      const column: Column = { name: rowName(label.reflowed.text, heads.measured), scale: 1, ...unit, time: yearIn(years[k]!.reflowed.text)! }
      const figure = piecesFrom(paragraph.folded, 0) ?? []
      tables.set(paragraph, figure.length === 1 ? [{ mark: markOf(paragraph, figure[0]!, column), column }] : [])
    })
  })
  return rows.length > 0 ? at - first : 0
}

const yearOf = ({ folded }: AnnotatedParagraph) => numeralValue(folded.replace(/\D/g, ''))!

/** Figures outside a table: 第三章 12, a number behind a word, says nothing. */
export function outsideTables({ folded }: AnnotatedParagraph, marks: QuantityMark[]): Cell[] {
  return (/^\s*[\u4e00-\u9fff]/.test(folded) && tableRow.test(folded) ? marks.filter((mark) => mark.unit !== '') : marks).map((mark) => ({ mark }))
}
