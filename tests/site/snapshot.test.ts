import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { parquetReadObjects } from 'hyparquet'
import { describe, expect, test } from 'vitest'
import { listFiles } from '../../scripts/derive-files.ts'
import { listReleases } from '../../scripts/read-releases.ts'
import { readRows } from '../../scripts/read-rows.ts'
import { cellOfSql } from '../../scripts/write-sqlite.ts'
import { type Cell, rowOf } from '../../src/dataset/cells.ts'
import { columnsOf } from '../../src/dataset/columns.ts'
import { csvRows } from '../../src/dataset/csv-row.ts'
import { tableNames } from '../../src/dataset/tables.ts'
import type { Seed } from '../../src/schema/article.ts'
import type { Fact } from '../../src/schema/fact.ts'

const root = 'dist/data/latest'
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const history = ['aliases', 'corrections', 'tombstones']
const db = new DatabaseSync(join(root, 'minzheng-facts.sqlite'), { readOnly: true })

test.each(tableNames.filter((name) => !history.includes(name)))('%s.json 就是 content/ 的结果，不多不少', (name) => {
  expect(read(`${name}.json`)).toBe(
    `${JSON.stringify(
      [...readRows('content', name)].map(({ row }) => row),
      null,
      2,
    )}\n`,
  )
})

test('校验和对得上，一个文件也不漏', () => {
  const lines = read('SHA256SUMS')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
  for (const line of lines)
    expect(
      createHash('sha256')
        .update(readFileSync(join(root, line.slice(66))))
        .digest('hex'),
      line,
    ).toBe(line.slice(0, 64))
  expect(lines.map((line) => line.slice(66)).sort()).toEqual(
    listFiles(root)
      .filter((path) => path !== 'SHA256SUMS')
      .sort(),
  )
})

describe('JSON Schema 收得下自己的表，拒得了坏的行', () => {
  test.each(tableNames)('%s', (name) => {
    const ajv = new Ajv2020({ strict: true, allErrors: true })
    ;(addFormats as unknown as (ajv: Ajv2020) => void)(ajv)
    const validate = ajv.compile(JSON.parse(read(`schema/${name}.schema.json`)))
    const rows = JSON.parse(read(`${name}.json`)) as object[]
    expect(validate(rows), JSON.stringify(validate.errors)).toBe(true)
    expect(validate([{ ...rows[0], surprise: 1 }])).toBe(false)
    expect(validate([{}])).toBe(false)
  })
})

describe.each(tableNames)('%s 读回来与 JSON 一样，类型和汉字都在内', (name) => {
  const columns = columnsOf(name)
  const rows = JSON.parse(read(`${name}.json`)) as { id: string }[]
  const byId = (list: { id: string }[]) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1))

  test('NDJSON', () => {
    expect(read(`${name}.ndjson`)).toBe(rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
  })

  test('CSV', () => {
    expect(JSON.stringify(csvRows(columns, read(`${name}.csv`)))).toBe(JSON.stringify(rows))
  })

  test('SQLite', () => {
    const found = db.prepare(`SELECT * FROM ${name} ORDER BY rowid`).all() as Record<string, unknown>[]
    const back = found.map((values) =>
      rowOf(
        columns,
        columns.map((column) => cellOfSql(column, values[column.name])),
      ),
    )
    expect(JSON.stringify(back)).toBe(JSON.stringify(rows))
  })

  test('Parquet', async () => {
    const bytes = readFileSync(join(root, `${name}.parquet`))
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
    const found = await parquetReadObjects({ file })
    const back = found.map(
      (values) =>
        rowOf(
          columns,
          columns.map(({ name }) => cellOfParquet(values[name])),
        ) as { id: string },
    )
    expect(byId(back)).toEqual(byId(rows))
  })
})

function cellOfParquet(value: unknown): Cell {
  if (value === null) return undefined
  return value instanceof Date ? value.toISOString().slice(0, 10) : (value as Cell)
}

test('每条事实的依据，在每种格式里都是原文的那一段', async () => {
  const bytes = readFileSync(join(root, 'facts.parquet'))
  const parquet = await parquetReadObjects({ file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) })
  const columns = columnsOf('facts')
  const exports: Fact[][] = [
    JSON.parse(read('facts.json')),
    csvRows(columns, read('facts.csv')) as Fact[],
    parquet.map(
      (values) =>
        rowOf(
          columns,
          columns.map(({ name }) => cellOfParquet(values[name])),
        ) as unknown as Fact,
    ),
  ]
  const texts = new Map(
    (JSON.parse(read('seeds.json')) as Seed[]).map(({ id, file, encoding }) => [
      id,
      new TextDecoder(encoding, { ignoreBOM: true }).decode(readFileSync(join(root, 'sources', file))),
    ]),
  )
  for (const { number, evidence, mentions } of exports.flat())
    for (const { start, end, exact } of [number, evidence, ...mentions]) expect(texts.get(evidence.seed)!.slice(start, end)).toBe(exact)
})

test('SQLite 里全文可搜，断成两行的词也搜得到；引用都有着落', () => {
  const facts = JSON.parse(read('facts.json')) as Fact[]
  const broken = facts.flatMap(({ id, evidence }) =>
    [...evidence.exact.matchAll(/([\p{sc=Han}]{2})\n([\p{sc=Han}]{2})/gu)].map(([, a, b]) => [id, a! + b!] as const),
  )
  expect(broken.length).toBeGreaterThan(0)
  for (const [id, word] of broken) {
    const found = db.prepare('SELECT id FROM facts_fts WHERE sentence MATCH ?').all(`"${word}"`) as { id: string }[]
    expect(
      found.map((one) => one.id),
      word,
    ).toContain(id)
  }
  expect(db.prepare('PRAGMA foreign_key_check').all()).toEqual([])
  expect(db.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }])
})

describe.each(listReleases('content/snapshots'))('发布的 %s 在网上', (version) => {
  const published = `dist/data/${version}`

  test('就是冻结的那些文件，加上由它们生成的；校验和只添不改', () => {
    const frozen = readFileSync(`content/snapshots/${version}/SHA256SUMS`, 'utf8')
    const sums = readFileSync(`${published}/SHA256SUMS`, 'utf8')
    expect(sums.startsWith(frozen)).toBe(true)
    const lines = sums.split('\n').filter((line) => line && !line.startsWith('#'))
    for (const line of lines)
      expect(
        createHash('sha256')
          .update(readFileSync(join(published, line.slice(66))))
          .digest('hex'),
        line,
      ).toBe(line.slice(0, 64))
    expect(lines.map((line) => line.slice(66))).toEqual(
      expect.arrayContaining(['facts.parquet', 'minzheng-facts.sqlite', 'facts-excel.csv', `minzheng-facts-${version}.zip`]),
    )
  })
})
