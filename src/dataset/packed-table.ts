import type { Column, ColumnType } from './columns.ts'

/** A table as a Data Package describes it: its columns, and which of them refer to which table's id. */
export interface PackedTable {
  name: string
  columns: Column[]
  references: Record<string, string>
}

interface Descriptor {
  resources: {
    path: string
    schema?: {
      fields: { name: string; type: string; constraints?: { required?: boolean }; derived?: boolean; arrayItem?: object }[]
      foreignKeys?: { fields: string[]; reference: { resource?: string } }[]
    }
  }[]
}

/** The tables of a Data Package that `dataPackage` wrote, whatever the schema is today; each after those it refers to, as they are listed. */
export function packedTables(descriptor: unknown): PackedTable[] {
  return (descriptor as Descriptor).resources.flatMap(({ path, schema }) => {
    if (!schema) return []
    const name = path.replace(/\.csv$/, '')
    const columns = schema.fields.map(({ name, type, constraints, derived, arrayItem }) => ({
      name,
      path: name.split('_'),
      type: (type === 'array' ? (arrayItem ? 'strings' : 'json') : type) as ColumnType,
      required: constraints?.required ?? false,
      derived: derived ?? false,
    }))
    const references = (schema.foreignKeys ?? []).map(({ fields, reference }) => [fields[0]!, reference.resource?.replace(/\.csv$/, '') ?? name])
    return [{ name, columns, references: Object.fromEntries(references) }]
  })
}
