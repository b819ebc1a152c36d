import { z } from 'zod'
import { type TableName, tables } from './tables.ts'

export type ColumnType = 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'strings' | 'json'

/** A column of a flat table. Its name is the path in the row joined by `_`; `strings` and `json` cells hold JSON; a derived column is not in the row itself. */
export interface Column {
  name: string
  path: string[]
  type: ColumnType
  required: boolean
  derived: boolean
  description?: string
  enum?: string[]
  pattern?: string
}

interface JsonSchema {
  type?: string
  format?: string
  description?: string
  enum?: string[]
  pattern?: string
  properties?: Record<string, JsonSchema>
  required?: string[]
  items?: JsonSchema
}

/** Columns that follow from a row: facts carry the year they hold for, by which their Parquet file is sorted. */
const derived: Partial<Record<TableName, Column[]>> = {
  facts: [
    {
      name: 'year',
      path: [],
      type: 'integer',
      required: false,
      derived: true,
      description: '年份：period.end 的年，没有则 period.start 的年；都没有则空（由行算出，JSON 里没有）',
    },
  ],
}

/** The columns of a table, in the order of its schema, derived ones last. */
export function columnsOf(table: TableName): Column[] {
  return [...flatten(z.toJSONSchema(tables[table].schema) as JsonSchema, [], true), ...(derived[table] ?? [])]
}

function flatten(schema: JsonSchema, path: string[], required: boolean): Column[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, one]) => {
    const at = [...path, key]
    const needed = required && (schema.required ?? []).includes(key)
    if (one.type === 'object' && one.properties) return flatten(one, at, needed)
    const { description, pattern } = one
    const column: Column = { name: at.join('_'), path: at, type: typeOf(one), required: needed, derived: false }
    return { ...column, ...(description ? { description } : {}), ...(one.enum ? { enum: one.enum } : {}), ...(pattern && !one.format ? { pattern } : {}) }
  })
}

function typeOf({ type, format, items }: JsonSchema): ColumnType {
  if (type === 'string') return format === 'date' ? 'date' : 'string'
  if (type === 'number' || type === 'integer' || type === 'boolean') return type
  return type === 'array' && items?.type === 'string' ? 'strings' : 'json'
}
