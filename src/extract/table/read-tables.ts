import type { Layout } from '../../nlcst/layout.ts'
import type { AnnotatedParagraph, QuantityMark, TimeMark } from '../../nlcst/mark.ts'
import { fold } from '../../normalise/fold.ts'
import { tableRow } from '../../normalise/table-row.ts'
import { chooseColumns } from './choose-columns.ts'
import { yearIn, yearRow } from './head-time.ts'
import { partCells, type RowCell } from './part-cells.ts'
import { readUnitLines, readYearLines } from './read-cell-lines.ts'
import { readHouseholdRows } from './read-household-rows.ts'
import { readNumberedRows } from './read-numbered-rows.ts'
import { readUnitRows } from './read-unit-rows.ts'
import { readYearRuns } from './read-year-runs.ts'
import { withoutDoubtfulSums } from './sum-doubts.ts'
import { type Cell, listedName, markOf, onlyCounts, rowName, unitBehind, unitOf, withoutUnit } from './table-cell.ts'
import { type Column, unitIn } from './table-column.ts'
import { type Heads, headsAbove } from './table-heads.ts'
import { printedLabel, rowAt, type TableRow } from './table-row.ts'
import { rowsFrom } from './table-rows.ts'
import { inSections } from './table-sections.ts'
import { bareMeasure, measuredElse } from './table-title.ts'

/** The cells of each paragraph that is a row of a table, as far as heads and rows have as many cells. */
export function readTables(paragraphs: readonly AnnotatedParagraph[], layout: Layout): Map<AnnotatedParagraph, Cell[]> {
  const tables = new Map<AnnotatedParagraph, Cell[]>()
  let before: Heads | undefined
  let floor = 0
  for (let i = 0; i < paragraphs.length; ) {
    const households = readHouseholdRows(paragraphs, i, tables)
    if (households > 0) {
      i += households
      floor = i
      continue
    }
    const { rows, first, end, sections } = rowsFrom(paragraphs, i, floor, layout)
    if (rows.length > 0) {
      const own = headsAbove(paragraphs, first, layout, floor, sections)
      let heads = before ? headsGoingOn(before, own, i === floor + 1) : own
      before = heads
      // 兼職護士 | 人數 | 東區 | 醫院 ⏎ 0 5: the label of the first row stands behind the heads
      const cut = heads === own && rows[0]!.before === undefined && own.tail === '' ? headsAbove(paragraphs, first, layout, floor, 'words') : undefined
      if (cut && /^[^（(\d]{2,24}$/.test(cut.tail) && chooseColumns(rows, cut)) {
        before = cut
        heads = cut
      }
      const labelled = sections || heads === cut ? inSections(rows, heads.tail) : rows
      readRows(
        labelled,
        {
          ...heads,
          measured: measuredElse(
            heads.measured,
            labelled.map((row) => printedLabel(row) ?? ''),
          ),
        },
        tables,
      )
      i = end
      floor = i
    } else
      i +=
        readYearLines(paragraphs, i, layout, tables) ||
        readUnitLines(paragraphs, i, tables) ||
        readUnitRows(paragraphs, i, tables) ||
        readYearRuns(paragraphs, i, layout, tables) ||
        readNumberedRows(paragraphs, i, tables) ||
        1
  }
  return tables
}

/** The heads of rows behind those of a table (`before`), `close` where one line parts them: printed again where a page ends, or a year between the rows of one table. */
function headsGoingOn(before: Heads, own: Heads, close: boolean): Heads {
  // 2008年（張）…2012年（張） ⏎ 容許狗隻糞便 ⏎ 弄污街道 32 41: the page's end broke a label, too
  if (before.own.length > 8 && own.tail !== '' && own.own.startsWith(before.own)) return { ...before, tail: own.tail, broken: true }
  if (own.line !== '' && (before.line.endsWith(own.line) || (own.line.length > 8 && before.line.includes(own.line)))) return before
  // 合共 14 100 ⏎ 2014-2015年度 ⏎ 元朗區 4 400
  const isYear = own.parts.length === 1 && yearIn(own.parts[0]!.text) !== undefined
  return close && isYear ? { ...own, measured: before.measured, line: before.line } : own
}

/** Reads the cells of rows under their heads, where there are columns that all rows have cells for. */
function readRows(rows: readonly TableRow[], heads: Heads, tables: Map<AnnotatedParagraph, Cell[]>): void {
  const reading = chooseColumns(rows, heads)
  if (!reading) return
  // （1／2人） in a head counts nothing
  for (const line of heads.lines) if (line.node.data.role === 'body') tables.set(line, [])
  withoutDoubtfulSums(rows, reading.cells).forEach((cells, i) => {
    const unit = unitOf(heads, i, rows.length)
    const row =
      i === 0 && (heads.broken ? !rows[0]!.before : rows[0]!.before === undefined) && heads.tail && reading.columns.every(({ name }) => name === '')
        ? { ...rows[0]!, before: heads.tail }
        : rows[i]!
    for (const label of rows[i]!.labels) tables.set(label, [])
    tables.set(
      rows[i]!.paragraph,
      cells.flatMap((cell, k) => cellsOf(row, cell, reading.columns[k]!, heads, unit)),
    )
  })
}

/** The figure of a cell and what its bracket adds. */
function cellsOf(row: TableRow, { figure, aside }: RowCell, column: Column, heads: Heads, unit: Heads['units'][number] | undefined): Cell[] {
  const label = printedLabel(row)
  if (!figure || label === undefined) return []
  const { paragraph, kind } = row
  const behind = heads.unitBehindLabel ? unitBehind(label) : undefined
  const printed = withoutUnit(
    behind ? behind.label : kind === 'range' ? asMeasure(label, heads) : kind === 'number' ? withoutBrackets(heads.label) + label : label,
  )
  const own = kind === 'time' ? yearIn(label) : kind === 'month' ? monthOf(label, column.time ?? heads.time) : undefined
  if (kind === 'month' && (!own || (column.name || heads.measured) === '')) return []
  const ofRow = behind?.told ?? unitIn(label)
  // 比上年增长（%） as a head goes before 万人 in a row, 增长率（%） in a row before 万元 over the table
  const told: Column = { ...column, ...(saysUnit(column) ? {} : saysUnit(ofRow) ? ofRow : unit), ...(own ? { time: own } : {}) }
  if (kind !== 'time' && !column.time && heads.time) told.time = heads.time
  if (kind === 'month') told.name = column.name || heads.measured
  else if (kind !== 'time')
    told.name = column.name === '' || (behind && onlyCounts(column.name)) ? rowName(printed, heads.measured) : listedName(printed, column.name)
  // 總數 over 數目: of all the kinds that the labels name
  if (heads.kinds !== '' && bareMeasure.test(fold(told.name))) told.name = heads.kinds + told.name
  const cells: Cell[] = [{ mark: markOf(paragraph, figure, told), column: told }]
  if (aside) cells.push({ mark: markOf(paragraph, aside, { ...told, unit: '%', scale: 1 }), column: { ...told, name: column.share ?? told.name } })
  return cells
}

/** 參考編號（按金額排序）. */
const withoutBrackets = (head: string) => head.replace(/\s*[（(][^（()）]*[)）]/g, '')

/** 1月 under 2009年: 2009年1月. */
function monthOf(month: string, year: TimeMark | undefined): TimeMark | undefined {
  const printed = year && /^(?:19|20)\d{2}(?=年)|^(?:19|20)\d{2}$/.exec(year.text)?.[0]
  return printed ? yearIn(`${printed}年${month}`) : undefined
}

const saysUnit = ({ unit, scale }: { unit?: string; scale: number }) => unit !== undefined || scale !== 1

/** 15-19 under 年龄: 15-19岁; 介乎10至15年 under 樓齡: 樓齡介乎10至15年. */
function asMeasure(label: string, { label: head, line }: Heads): string {
  const age = /(?:^|\s)年龄[^\s]{0,2}(?=\s)/.test(line) && /^\d{1,3}(?:[-–—至]\d{1,3})?(?=$|[及或])/.exec(label)?.[0]
  // 60或以上: a word put into it would part what stands together
  if (age && age.length < label.length) return (/龄$/.test(head) ? head : '') + label
  if (age) return `${age}岁`
  return /[龄期]$/.test(head) && !/岁/.test(label) ? head + label : label
}

/** Figures outside a table: 第三章 12, a number behind a word, says nothing; nor does a row of several cells whose columns are not known. */
export function outsideTables({ folded }: AnnotatedParagraph, marks: QuantityMark[]): Cell[] {
  if (yearRow.test(folded.trim())) return []
  // [76%], (+14%): what a cell adds
  if (/^\s*[[（][^\u4e00-\u9fff]*[\]）]\s*$/.test(folded)) return []
  const row = rowAt(folded)
  if (row && !partCells(folded, row.pieces, 1)) return []
  if (row && row.kind !== 'words') return marks.filter((mark) => mark.start >= row.label.end).map((mark) => ({ mark }))
  return (/^\s*[\u4e00-\u9fff]/.test(folded) && tableRow.test(folded) ? marks.filter((mark) => mark.unit !== '') : marks).map((mark) => ({ mark }))
}
