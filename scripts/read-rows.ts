import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { byCodeUnit } from '../src/compile/by-code-unit.ts'
import { type TableName, tables } from '../src/dataset/tables.ts'
import { locateJson, placeOfFault } from './locate-json.ts'
import { readElements } from './read-elements.ts'
import { UserError } from './run.ts'

const again = '若是手改过，请改回；否则请运行 npm run extract 重新生成。什么也没有写入。'

/** A row as `content/` holds it: its file, and the path to it in that file's JSON. */
export interface ContentRow {
  file: string
  at: PropertyKey[]
  row: object
}

/** The rows of a table as `content/` holds them, one after the other, each checked against its schema; rows of an article follow the order of articles. @throws UserError with file, line, column, and what to do */
export function* readRows(content: string, table: TableName): Generator<ContentRow> {
  const { schema } = tables[table]
  if (table === 'regions' || table === 'indicators' || table === 'policies') {
    yield* readList(join(content, `${table}.json`), schema)
  } else if (table === 'seeds') {
    for (const id of stems(join(content, 'seeds')).sort(byCodeUnit)) yield readOne(join(content, 'seeds', `${id}.json`), schema, id)
  } else {
    for (const id of articleIds(content)) {
      const file = join(content, table, `${id}.json`)
      if (table === 'articles') yield readOne(file, schema, id)
      else for (const [i, row] of checked(file, parse(file), schema.array() as z.ZodType<object[]>).entries()) yield { file, at: [i], row }
    }
  }
}

/** Ids of the articles in order of seed, then of print. */
function articleIds(content: string): string[] {
  const parts = (id: string) => [id.slice(0, id.lastIndexOf('-')), Number(id.slice(id.lastIndexOf('-') + 1))] as const
  return stems(join(content, 'articles')).sort((a, b) => byCodeUnit(parts(a)[0], parts(b)[0]) || parts(a)[1] - parts(b)[1])
}

function stems(folder: string): string[] {
  if (!existsSync(folder)) throw new UserError(`找不到 ${folder}。请先运行 npm run extract。`)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -5))
}

function readOne(file: string, schema: z.ZodType, id: string): ContentRow {
  const row = checked(file, parse(file), schema) as { id: string }
  if (row.id !== id) throw new UserError(`${file} 的 id 是 ${row.id}，与文件名不符。${again}`)
  return { file, at: [], row }
}

function* readList(file: string, schema: z.ZodType): Generator<ContentRow> {
  if (!existsSync(file)) throw new UserError(`找不到 ${file}。请先运行 npm run extract。`)
  let index = 0
  try {
    for (const value of readElements(file)) {
      yield { file, at: [index], row: checked(file, value, schema, [index]) as object }
      index++
    }
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new UserError(`${placeOfFault(file)} 不是合法的 JSON：第 ${index + 1} 项附近，${error.message}。${again}`, { cause: error })
    throw error
  }
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    throw new UserError(
      missing ? `缺 ${file}。${again}` : `${placeOfFault(file)} 不是合法的 JSON：${error instanceof Error ? error.message : error}。${again}`,
      {
        cause: error,
      },
    )
  }
}

function checked<T>(file: string, value: unknown, schema: z.ZodType<T>, above: PropertyKey[] = []): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const { path, message } = result.error.issues[0]!
  const at = [...above, ...path]
  const { line, col } = locateJson(readFileSync(file, 'utf8'), at)
  const found = JSON.stringify(path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value)) ?? '（没有这一栏）'
  throw new UserError(`${file}:${line}:${col} 的 ${at.join('.') || '整体'} 不合规格：${message}；得到 ${found.slice(0, 80)}。${again}`)
}
