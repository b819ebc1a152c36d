import { rmSync } from 'node:fs'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { type Cell, cellsOf } from '../src/dataset/cells.ts'
import type { Column } from '../src/dataset/columns.ts'
import type { PackedTable } from '../src/dataset/packed-table.ts'
import type { TableName } from '../src/dataset/tables.ts'
import type { Package } from './read-package.ts'
import { UserError } from './run.ts'
import { writeTextSearch } from './write-text-search.ts'

const types = { string: 'TEXT', date: 'TEXT', strings: 'TEXT', json: 'TEXT', number: 'REAL', integer: 'INTEGER', boolean: 'INTEGER' } as const

/** Writes a snapshot as one SQLite file: a strict table each, foreign keys, full-text search of facts and articles (trigrams), and the facts under SDMX's names. @throws UserError that lists references that lead nowhere */
export function writeSqlite(path: string, { folder, tables, rows }: Package): void {
  rmSync(path, { force: true })
  const db = new DatabaseSync(path)
  try {
    db.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA temp_store = FILE; BEGIN')
    for (const table of tables) fill(db, table, rows(table.name as TableName))
    const broken = brokenReferences(db)
    if (broken.length)
      throw new UserError(`${folder} 里有 ${broken.length} 处引用没有着落：\n${broken.slice(0, 20).join('\n')}\n请从版本库恢复它。什么也没有写入。`)
    writeTextSearch(db)
    db.exec(sdmxView)
    db.exec('COMMIT; ANALYZE; VACUUM')
  } finally {
    db.close()
  }
}

function fill(db: DatabaseSync, { name, columns, references }: PackedTable, rows: Iterable<object>): void {
  const defined = columns.map(({ name, type, required }) => {
    const target = references[name]
    return `${quote(name)} ${types[type]}${name === 'id' ? ' PRIMARY KEY' : ''}${required ? ' NOT NULL' : ''}${target ? ` REFERENCES ${quote(target)}(id)` : ''}`
  })
  db.exec(`CREATE TABLE ${quote(name)} (${defined.join(', ')}) STRICT`)
  const insert = db.prepare(`INSERT INTO ${quote(name)} VALUES (${columns.map(() => '?').join(', ')})`)
  for (const row of rows) insert.run(...cellsOf(columns, row).map((cell) => sqlValue(cell)))
  for (const column of Object.keys(references)) db.exec(`CREATE INDEX ${quote(`${name}_${column}`)} ON ${quote(name)}(${quote(column)})`)
}

function sqlValue(cell: Cell): SQLInputValue {
  if (cell === undefined) return null
  if (typeof cell === 'boolean') return cell ? 1 : 0
  return typeof cell === 'object' ? JSON.stringify(cell) : cell
}

/** A cell as it came from a row, from the value that SQLite holds. */
export function cellOfSql({ type }: Column, value: unknown): Cell {
  if (value === null) return undefined
  if (type === 'boolean') return value === 1
  return type === 'json' || type === 'strings' ? JSON.parse(value as string) : (value as Cell)
}

function brokenReferences(db: DatabaseSync): string[] {
  const violations = db.prepare('PRAGMA foreign_key_check').all() as { table: string; rowid: number; parent: string; fkid: number }[]
  return violations.map(({ table, rowid, parent, fkid }) => {
    const keys = db.prepare(`PRAGMA foreign_key_list(${quote(table)})`).all() as { id: number; from: string }[]
    const column = keys.find(({ id }) => id === fkid)!.from
    const row = db.prepare(`SELECT * FROM ${quote(table)} WHERE rowid = ?`).get(rowid) as Record<string, string>
    return `  ${table}.ndjson:${rowid}：${row['id']} 的 ${column} 是“${row[column]}”，但 ${parent} 里没有它`
  })
}

export const quote = (name: string) => `"${name.replaceAll('"', '""')}"`

const sdmxView = `CREATE VIEW sdmx AS SELECT id, indicator_id AS INDICATOR, region AS REF_AREA, coalesce(period_end, period_start, period_text) AS TIME_PERIOD,
quantity_value AS OBS_VALUE, quantity_unit AS UNIT_MEASURE, modality AS OBS_STATUS FROM facts`
