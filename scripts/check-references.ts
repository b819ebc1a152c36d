import { readFileSync } from 'node:fs'
import { columnsOf } from '../src/dataset/columns.ts'
import { type TableName, tables } from '../src/dataset/tables.ts'
import { locateJson } from './locate-json.ts'
import type { ContentRow } from './read-rows.ts'
import { UserError } from './run.ts'

interface Reference {
  file: string
  id: string
  /** Path to the value, or to the list of values, in the file. */
  at: PropertyKey[]
  path: string[]
  value: string | string[]
  target: TableName
}

/** A function that passes on the rows of one table after the other, and holds that ids are unique and every reference leads to a row; only ids are kept. @throws UserError that names file, line, column and value of the first twenty that are not so */
export function checkReferences(): (table: TableName, rows: Iterable<ContentRow>) => Generator<object> {
  const ids = new Map<TableName, Set<string>>()
  // references to a table that is still to come, or to a row that comes later in the same table
  const waiting = new Map<TableName, Reference[]>()
  return function* (table, rows) {
    const own = new Set<string>()
    const columns = columnsOf(table)
    const { references, lists = {} } = tables[table]
    const targets = Object.entries({ ...references, ...lists }).map(([name, target]) => ({ target, path: columns.find((c) => c.name === name)!.path }))
    const faults: string[] = []
    for (const { file, at, row } of rows) {
      const { id } = row as { id: string }
      if (own.has(id)) faults.push(`${place(file, [...at, 'id'])} 编号“${id}”重复：${tables[table].zh}（${table}）里已有一条`)
      own.add(id)
      for (const { target, path } of targets) {
        const value = path.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], row) as string | string[] | undefined
        if (value === undefined) continue
        const reference = { file, id, at: [...at, ...path], path, value, target }
        const known = ids.get(target)
        if (known) faults.push(...lost(reference, known))
        else (waiting.get(target) ?? waiting.set(target, []).get(target)!).push(reference)
      }
      yield row
    }
    ids.set(table, own)
    faults.push(...(waiting.get(table) ?? []).flatMap((one) => lost(one, own)))
    waiting.delete(table)
    if (faults.length === 0) return
    throw new UserError(
      `有 ${faults.length} 处引用没有着落或编号重复，什么也没有写入：\n${faults
        .slice(0, 20)
        .map((fault) => `  ${fault}`)
        .join('\n')}\n请改正这些地方，或运行 npm run extract 重新生成。`,
    )
  }
}

function lost({ file, id, at, path, value, target }: Reference, known: ReadonlySet<string>): string[] {
  return [value].flat().flatMap((one, i) => {
    if (known.has(one)) return []
    return [`${place(file, Array.isArray(value) ? [...at, i] : at)} ${id} 的 ${path.join('.')} 是“${one}”，但${tables[target].zh}（${target}）里没有它`]
  })
}

function place(file: string, path: PropertyKey[]): string {
  const { line, col } = locateJson(readFileSync(file, 'utf8'), path)
  return `${file}:${line}:${col}`
}
