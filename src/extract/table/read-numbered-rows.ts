import type { AnnotatedParagraph } from '../../nlcst/mark.ts'
import { piecesFrom, type RowPiece } from '../../normalise/part-row.ts'
import { yearIn, yearRow } from './head-time.ts'
import { partCells, type RowCell } from './part-cells.ts'
import { type Cell, markOf, rowName } from './table-cell.ts'

/** 指标＼年度 2009-2010 2010-2011: years, behind what heads the labels. */
const headLabel = /^\s*\D\S{0,11}\s+/
const ordinal = /^\s*(\d{1,2})[.．、]?\s*(?!月)(?=[\u4e00-\u9fff])/
/** Where the figures of a line may begin: at its start, behind a bracket, behind a word. */
const figures = /^|(?<=）)\s*(?=\d)|(?<=[\u4e00-\u9fff])\s+(?=\d)/g
/** （订定水平为每年400）: the level that a row is measured against. */
const ownLevel = /（([^（）\d]{2,8}?)[为是：](?:每[年月季])?\d[\d,.]*%?）$/
const levelEnd = /(\d[\d,.]*(%?))\s*）/

interface NumberedRow {
  lines: readonly AnnotatedParagraph[]
  label: string
  cells: readonly RowCell[]
}

/** A table of numbered rows under years, whose labels a narrow column broke over lines, each with its figures behind or below: 2 年內處理的個案總數 ⏎ (訂定水平為每年200) ⏎ 207 290. Returns how many paragraphs it takes. */
export function readNumberedRows(paragraphs: readonly AnnotatedParagraph[], first: number, tables: Map<AnnotatedParagraph, Cell[]>): number {
  const printed = paragraphs[first]!.reflowed.text.replace(headLabel, '').trim()
  if (!yearRow.test(printed)) return 0
  const years = printed.split(/\s+/).map((year) => yearIn(year))
  const rows: NumberedRow[] = []
  let at = first + 1
  for (;;) {
    const row = rowFrom(paragraphs, at, rows.length + 1, years.length)
    if (!row) break
    rows.push(row)
    at += row.lines.length
  }
  if (rows.length < 2) return 0
  for (const { lines, label, cells } of rows) {
    const level = ownLevel.exec(label)
    const name = rowName(level ? label.slice(0, level.index) : label, '')
    for (const line of lines) tables.set(line, level ? levelIn(line, name + level[1]!) : [])
    const last = lines.at(-1)!
    const told = cells.flatMap(({ figure }, k): Cell[] => {
      const column = { name, scale: 1, ...(years[k] ? { time: years[k] } : {}) }
      return figure ? [{ mark: markOf(last, figure, column), column }] : []
    })
    tables.set(last, [...tables.get(last)!, ...told])
  }
  return at - first
}

/** The row of that number: its lines as far as the one that ends in a figure for each year; undefined where there is none. */
function rowFrom(paragraphs: readonly AnnotatedParagraph[], at: number, number: number, count: number): NumberedRow | undefined {
  const opening = ordinal.exec(paragraphs[at]?.folded ?? '')
  if (!opening || Number(opening[1]) !== number) return undefined
  let label = ''
  for (let end = at; end < at + 12 && end < paragraphs.length; end++) {
    const { folded } = paragraphs[end]!
    if (end > at && ordinal.test(folded)) return undefined
    const from = end === at ? opening[0].length : 0
    for (const { index, 0: gap } of folded.matchAll(figures)) {
      const pieces: RowPiece[] | undefined = index < from ? undefined : piecesFrom(folded, index + gap.length)
      const cells = pieces && partCells(folded, pieces, count)
      if (cells) return { lines: paragraphs.slice(at, end + 1), label: (label + folded.slice(from, index)).replace(/\s+/g, ''), cells }
    }
    label += folded.slice(from)
  }
  return undefined
}

/** The level that a line prints, as a cell of its own. */
function levelIn(line: AnnotatedParagraph, name: string): Cell[] {
  const found = levelEnd.exec(line.folded)
  if (!found) return []
  const column = { name, scale: 1 }
  const piece: RowPiece = { kind: 'figure', start: found.index, end: found.index + found[1]!.length, unit: found[2]! }
  return [{ mark: markOf(line, piece, column), column }]
}
