import { csvFormatRow, csvParseRows } from 'd3'
import { type Cell, cellsOf, rowOf } from './cells.ts'
import type { Column } from './columns.ts'

/** A row as a line of CSV (RFC 4180, LF); an absent value is an empty cell, an array is JSON. @throws RangeError when an optional string is empty, for then it could not be told from an absent one */
export function csvRow(columns: Column[], row: object): string {
  const texts = cellsOf(columns, row).map((cell, i) => {
    if (cell === '' && !columns[i]!.required) throw new RangeError(`栏目 ${columns[i]!.name} 可缺，所以不可为空串`)
    return cell === undefined ? '' : typeof cell === 'object' ? JSON.stringify(cell) : String(cell)
  })
  return `${csvFormatRow(texts)}\n`
}

/** The header line of a table's CSV. */
export function csvHeader(columns: Column[]): string {
  return `${csvFormatRow(columns.map(({ name }) => name))}\n`
}

/** The rows of a CSV that `csvHeader` and `csvRow` wrote. */
export function csvRows(columns: Column[], csv: string): object[] {
  return csvParseRows(csv)
    .slice(1)
    .map((texts) =>
      rowOf(
        columns,
        texts.map((text, i) => readCell(columns[i]!, text)),
      ),
    )
}

function readCell({ type, required }: Column, text: string): Cell {
  if (text === '' && !(required && type === 'string')) return undefined
  if (type === 'number' || type === 'integer') return Number(text)
  if (type === 'boolean') return text === 'true'
  return type === 'json' || type === 'strings' ? JSON.parse(text) : text
}
