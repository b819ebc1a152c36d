import { DatabaseSync } from 'node:sqlite'
import { type Cell, rowOf } from '../src/dataset/cells.ts'
import { excelHeader, excelRow, excelStart } from '../src/dataset/excel-row.ts'
import type { PackedTable } from '../src/dataset/packed-table.ts'
import type { Article, Seed } from '../src/schema/article.ts'
import type { Fact } from '../src/schema/fact.ts'
import type { Region } from '../src/schema/region.ts'
import { openOutput } from './open-output.ts'
import { cellOfSql } from './write-sqlite.ts'

/** Writes the facts of a SQLite file as a CSV that a Chinese Excel opens right, each with its article, source and region by name. */
export function writeExcel(root: string, path: string, sqlite: string, tables: PackedTable[]): void {
  const db = new DatabaseSync(sqlite, { readOnly: true })
  const columns = (name: string) => tables.find((table) => table.name === name)!.columns
  const row = (name: string, values: Record<string, unknown>) =>
    rowOf(
      columns(name),
      columns(name).map((column): Cell => cellOfSql(column, values[column.name])),
    )
  const one = <T>(name: string) => {
    const query = db.prepare(`SELECT * FROM ${name} WHERE id = ?`)
    let last: { id: string; value: T } | undefined
    return (id: string): T => {
      if (last?.id !== id) last = { id, value: row(name, query.get(id) as Record<string, unknown>) as T }
      return last.value
    }
  }
  try {
    const [article, seed, region] = [one<Article>('articles'), one<Seed>('seeds'), one<Region>('regions')]
    const output = openOutput(root, path)
    output.write(excelStart + excelHeader)
    for (const values of db.prepare('SELECT * FROM facts ORDER BY rowid').iterate()) {
      const fact = row('facts', values as Record<string, unknown>) as unknown as Fact
      output.write(excelRow(fact, article(fact.article), seed(fact.evidence.seed), fact.region ? region(fact.region) : undefined))
    }
    output.close()
  } finally {
    db.close()
  }
}
