import { z } from 'zod'
import { columnsOf } from '../src/dataset/columns.ts'
import { csvHeader, csvRow } from '../src/dataset/csv-row.ts'
import type { PackedFile } from '../src/dataset/data-package.ts'
import type { RowSource } from '../src/dataset/history.ts'
import { type TableName, tables } from '../src/dataset/tables.ts'
import { openOutput } from './open-output.ts'

/** Writes tables as JSON, NDJSON and CSV, each with its JSON Schema, row by row; returns the files. */
export function freezeTables(root: string, names: readonly TableName[], rows: RowSource): PackedFile[] {
  return names.flatMap((table) => [...writeRows(root, table, rows(table)), writeSchema(root, table)])
}

function writeRows(root: string, table: TableName, rows: Iterable<object>): PackedFile[] {
  if (process.stderr.isTTY) process.stderr.write(`\r写 ${table}……\x1b[K`)
  const columns = columnsOf(table)
  const json = openOutput(root, `${table}.json`)
  const ndjson = openOutput(root, `${table}.ndjson`)
  const csv = openOutput(root, `${table}.csv`)
  csv.write(csvHeader(columns))
  let between = '[\n'
  for (const row of rows) {
    json.write(`${between}${indent(JSON.stringify(row, null, 2))}`)
    between = ',\n'
    ndjson.write(`${JSON.stringify(row)}\n`)
    csv.write(csvRow(columns, row))
  }
  json.write(between === '[\n' ? '[]\n' : '\n]\n')
  return [json, ndjson, csv].map((output) => output.close())
}

const indent = (text: string) => `  ${text.replaceAll('\n', '\n  ')}`

function writeSchema(root: string, table: TableName): PackedFile {
  const { schema, zh, en } = tables[table]
  const described = { $id: `${table}.schema.json`, title: `${zh} ${en}`, ...z.toJSONSchema(z.array(schema), { target: 'draft-2020-12' }) }
  return writeText(root, `schema/${table}.schema.json`, `${JSON.stringify(described, null, 2)}\n`)
}

/** Writes a whole text; returns its size and checksum. */
export function writeText(root: string, path: string, text: string): PackedFile {
  const output = openOutput(root, path)
  output.write(text)
  return output.close()
}
