import { DatabaseSync } from 'node:sqlite'
import { fileWriter, parquetWriteRows } from 'hyparquet-writer'
import type { Column } from '../src/dataset/columns.ts'
import type { PackedTable } from '../src/dataset/packed-table.ts'
import { cellOfSql, quote } from './write-sqlite.ts'

/** Rows a row group at most: small enough that a query for one region and year skips nearly all of a large file. */
export const rowGroupSize = 8192

/** Characters a row group holds, about: tables of whole texts have smaller groups, so that memory does not grow with them. */
const rowGroupCharacters = 4_000_000

/** Writes a table of a SQLite file as Parquet, row by row; facts are sorted by region and year, so that a reader skips the row groups it does not need. */
export function writeParquet(path: string, sqlite: string, { name, columns }: PackedTable): void {
  const db = new DatabaseSync(sqlite, { readOnly: true })
  try {
    const order = ['region', 'year'].every((key) => columns.some((c) => c.name === key)) ? 'region, year, id' : 'rowid'
    const rows = db.prepare(`SELECT ${columns.map((c) => quote(c.name)).join(', ')} FROM ${quote(name)} ORDER BY ${order}`).iterate() as Iterable<
      Record<string, unknown>
    >
    parquetWriteRows({
      writer: fileWriter(path),
      rows: parquetRows(columns, rows),
      columns: columns.map(({ name }) => ({ name })),
      schema: [{ name: 'root', num_children: columns.length }, ...columns.flatMap(schemaElements)],
      rowGroupSize: rowsOfGroup(db, name, columns),
      kvMetadata: [{ key: 'source', value: 'minzheng-facts' }],
      createdBy: 'minzheng-facts',
    })
  } finally {
    db.close()
  }
}

function rowsOfGroup(db: DatabaseSync, name: string, columns: Column[]): number {
  const length = columns.map((c) => `coalesce(length(${quote(c.name)}), 0)`).join(' + ')
  const { mean } = db.prepare(`SELECT avg(${length}) AS mean FROM ${quote(name)}`).get() as { mean: number | null }
  return Math.max(1, Math.min(rowGroupSize, Math.floor(rowGroupCharacters / (mean || 1))))
}

function* parquetRows(columns: Column[], rows: Iterable<Record<string, unknown>>): Generator<Record<string, unknown>> {
  for (const row of rows)
    yield Object.fromEntries(
      columns.map((column) => {
        const cell = cellOfSql(column, row[column.name])
        return [column.name, column.type === 'date' && cell !== undefined ? new Date(`${cell}T00:00:00Z`) : cell]
      }),
    )
}

type SchemaElement = NonNullable<Parameters<typeof parquetWriteRows>[0]['schema']>[number]

function schemaElements({ name, type, required }: Column): SchemaElement[] {
  const repetition_type = required ? 'REQUIRED' : 'OPTIONAL'
  if (type === 'strings')
    return [
      { name, repetition_type, converted_type: 'LIST', num_children: 1 },
      { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
      { name: 'element', repetition_type: 'REQUIRED', type: 'BYTE_ARRAY', converted_type: 'UTF8' },
    ]
  return [{ name, repetition_type, ...physical[type] }]
}

const physical: Record<Exclude<Column['type'], 'strings'>, Omit<SchemaElement, 'name'>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  json: { type: 'BYTE_ARRAY', converted_type: 'JSON' },
  number: { type: 'DOUBLE' },
  integer: { type: 'INT32' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
}
