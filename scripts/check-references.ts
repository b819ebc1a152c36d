import { readFileSync } from 'node:fs'
import { columnsOf } from '../src/dataset/columns.ts'
import { type TableName, tables } from '../src/dataset/tables.ts'
import { locateJson } from './locate-json.ts'
import type { ContentRow } from './read-rows.ts'
import { UserError } from './run.ts'

interface Reference {
  row: ContentRow
  path: string[]
  value: string
  target: TableName
}

/** A function that passes on the rows of one table after the other, each after those it refers to, and holds that every reference leads to a row; only ids are kept. @throws UserError that names file, line, column and value of the first twenty references that lead nowhere */
export function checkReferences(): (table: TableName, rows: Iterable<ContentRow>) => Generator<object> {
  const ids = new Map<TableName, Set<string>>()
  return function* (table, rows) {
    const own = new Set<string>()
    ids.set(table, own)
    const columns = columnsOf(table)
    const references = Object.entries(tables[table].references).map(([name, target]) => ({ target, path: columns.find((c) => c.name === name)!.path }))
    // a row may refer to one of its own table that comes later
    const waiting: Reference[] = []
    const lost: Reference[] = []
    for (const one of rows) {
      own.add((one.row as { id: string }).id)
      for (const { target, path } of references) {
        const value = path.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], one.row)
        if (typeof value !== 'string' || ids.get(target)!.has(value)) continue
        ;(target === table ? waiting : lost).push({ row: one, path, value, target })
      }
      yield one.row
    }
    lost.push(...waiting.filter(({ value }) => !own.has(value)))
    if (lost.length === 0) return
    const places = lost.slice(0, 20).map((one) => `  ${describe(one)}`)
    throw new UserError(`有 ${lost.length} 处引用没有着落，什么也没有写入：\n${places.join('\n')}\n请改正这些地方，或运行 npm run extract 重新生成。`)
  }
}

function describe({ row: { file, row, at }, path, value, target }: Reference): string {
  const { line, col } = locateJson(readFileSync(file, 'utf8'), [...at, ...path])
  return `${file}:${line}:${col} ${(row as { id: string }).id} 的 ${path.join('.')} 是“${value}”，但${tables[target].zh}（${target}）里没有它`
}
