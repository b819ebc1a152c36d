import type { AnnotatedParagraph, QuantityMark } from '../nlcst/mark.ts'
import { tableRow } from '../normalise/table-row.ts'
import { groupedColumns } from './grouped-heads.ts'
import { partCells, partRow, type Row, type RowCell } from './part-row.ts'
import { readUnitLines, readYearLines } from './read-cell-lines.ts'
import { readYearRuns } from './read-year-runs.ts'
import { type Cell, listedName, markOf, rowName, unitOf } from './table-cell.ts'
import { type Column, type Heads, headsAbove, yearIn, yearRow } from './table-heads.ts'
import { wrappedColumns } from './wrapped-heads.ts'

/** The cells of each paragraph that is a row of a table, as far as heads and rows have as many cells. */
export function readTables(paragraphs: readonly AnnotatedParagraph[], text: string): Map<AnnotatedParagraph, Cell[]> {
  const tables = new Map<AnnotatedParagraph, Cell[]>()
  let before: Heads | undefined
  for (let i = 0; i < paragraphs.length; ) {
    const rows: Row[] = []
    for (let row = partRow(paragraphs[i]!.folded); row; row = paragraphs[i + rows.length] && partRow(paragraphs[i + rows.length]!.folded)) rows.push(row)
    if (rows.length > 0) {
      const own = headsAbove(paragraphs, i, text)
      // heads that are printed again where a page ends are of the same table
      const heads = before?.time && !own.time && own.line !== '' && before.line.endsWith(own.line) ? { ...own, time: before.time } : own
      before = heads
      readRows(paragraphs.slice(i, i + rows.length), rows, heads, tables)
      i += rows.length
    } else i += readYearLines(paragraphs, i, text, tables) || readUnitLines(paragraphs, i, tables) || readYearRuns(paragraphs, i, text, tables) || 1
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
    // of the numbers of heads that all rows can have cells for, the one that they are best joined to
    for (const { columns: joined, cost } of heads.cells
      .map((_, i) => wrappedColumns(heads.cells, i + 1, heads.measured))
      .sort((a, b) => a.cost - b.cost || b.columns.length - a.columns.length))
      if (cost < 12 && joined.length > 0 && read([joined.length])) {
        columns = joined
        break
      }
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

/** The figure of a cell and what its bracket adds. */
function cellsOf(
  paragraph: AnnotatedParagraph,
  { label, dated }: Row,
  { figure, aside }: RowCell,
  column: Column,
  { measured, time, line }: Heads,
  unit: Heads['units'][number] | undefined,
): Cell[] {
  if (!figure) return []
  const printed = asAge(paragraph.reflowed.text.slice(label.start, label.end), line)
  const own = dated ? yearIn(printed) : undefined
  const told: Column = { ...(column.unit || !unit ? column : { ...column, ...unit }), ...(own ? { time: own } : {}) }
  if (!dated && !column.time && time) told.time = time
  if (!dated) told.name = column.time ? rowName(printed, measured) : listedName(printed, column.name)
  const cells: Cell[] = [{ mark: markOf(paragraph, figure, told), column: told }]
  if (aside) cells.push({ mark: markOf(paragraph, aside, { ...told, unit: '%', scale: 1 }), column: { ...told, name: column.share ?? told.name } })
  return cells
}

/** 15-19 under 年龄: 15-19岁. */
function asAge(label: string, line: string): string {
  const age = /(?:^|\s)年[龄齡][^\s]{0,2}(?=\s)/.test(line) && /^\d{1,3}(?:[-–—至]\d{1,3})?(?=$|[及或])/.exec(label)?.[0]
  return age ? `${age}${line.includes('齡') ? '歲' : '岁'}${label.slice(age.length)}` : label
}

/** Figures outside a table: 第三章 12, a number behind a word, says nothing. */
export function outsideTables({ folded }: AnnotatedParagraph, marks: QuantityMark[]): Cell[] {
  if (yearRow.test(folded.trim())) return []
  const dated = partRow(folded)
  if (dated?.dated) return marks.filter((mark) => mark.start >= dated.label.end).map((mark) => ({ mark }))
  return (/^\s*[\u4e00-\u9fff]/.test(folded) && tableRow.test(folded) ? marks.filter((mark) => mark.unit !== '') : marks).map((mark) => ({ mark }))
}
