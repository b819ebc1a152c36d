import { type Cell, cellsOf } from './cells.ts'
import { columnExamples } from './column-examples.ts'
import { columnWords } from './column-words.ts'
import { type Column, type ColumnType, columnsOf } from './columns.ts'
import { type TableName, tableNames, tables } from './tables.ts'

/** One line of the data dictionary. */
export interface DictionaryEntry {
  table: TableName
  column: string
  /** Path in the JSON row; empty for a derived column. */
  path: string
  type: ColumnType
  required: boolean
  zh: string
  en: string
  sdmx?: string
  values?: string[]
  refersTo?: string
  example?: Cell
  /** Whether the example is made up, because no row has a value yet. */
  made?: true
}

/** The data dictionary, from the schema; `firstOf` gives a table's rows, of which the first that has the column lends the example, made up where none has. @throws RangeError for a column without words */
export function dictionary(firstOf: (table: TableName) => Iterable<object>): DictionaryEntry[] {
  return tableNames.flatMap((table) => {
    const columns = columnsOf(table)
    const examples = new Map<string, Cell>()
    for (const row of firstOf(table)) {
      cellsOf(columns, row).forEach((cell, i) => {
        if (isTelling(cell) && !examples.has(columns[i]!.name)) examples.set(columns[i]!.name, brief(cell))
      })
      if (examples.size === columns.length) break
    }
    return columns.map((column) => entryOf(table, column, examples.get(column.name)))
  })
}

function entryOf(table: TableName, column: Column, example: Cell): DictionaryEntry {
  const words = columnWords[`${table}.${column.name}`] ?? columnWords[column.name] ?? columnWords[column.path.at(-1)!]
  const zh = column.description ?? words?.zh
  if (!words || !zh) throw new RangeError(`数据字典缺 ${table}.${column.name} 的${words ? '中文' : '英文'}说明：请补在 src/dataset/column-words.ts`)
  const made = columnExamples[`${table}.${column.name}`]
  const refersTo = tables[table].references[column.name]
  return {
    table,
    column: column.name,
    path: column.path.join('.'),
    type: column.type,
    required: column.required,
    zh,
    en: words.en,
    ...(words.sdmx ? { sdmx: words.sdmx } : {}),
    ...(column.enum ? { values: column.enum } : {}),
    ...(refersTo ? { refersTo: `${refersTo}.id` } : {}),
    ...(example !== undefined ? { example } : made === undefined ? {} : { example: made, made: true as const }),
  }
}

function isTelling(cell: Cell): boolean {
  return cell !== undefined && cell !== '' && !(Array.isArray(cell) && cell.length === 0)
}

/** An example short enough to read: the first element of a list, the first 60 characters of a text. */
function brief(cell: Cell): Cell {
  if (Array.isArray(cell)) return cell.slice(0, 1).map((one) => (typeof one === 'string' ? one : (brief(one as Cell) as object)))
  if (typeof cell === 'string') return [...cell].length > 60 ? `${[...cell].slice(0, 60).join('')}……` : cell
  if (typeof cell === 'object') return Object.fromEntries(Object.entries(cell).map(([key, value]) => [key, brief(value as Cell)]))
  return cell
}
