import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet'
import { expect, test } from 'vitest'
import { neededRowGroups } from '../../scripts/needed-row-groups.ts'
import { rowGroupSize, writeParquet } from '../../scripts/write-parquet.ts'
import type { Column } from '../../src/dataset/columns.ts'

const column = (name: string, type: Column['type']): Column => ({ name, path: [name], type, required: true, derived: false })

test('行组按地区、年份排好：查一地一年，只需取极少的行组', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'minzheng-parquet-'))
  const db = new DatabaseSync(join(folder, 'a.sqlite'))
  db.exec('CREATE TABLE facts (id TEXT, region TEXT, year INTEGER); BEGIN')
  const insert = db.prepare('INSERT INTO facts VALUES (?, ?, ?)')
  const count = rowGroupSize * 8
  for (let i = 0; i < count; i++) insert.run(String(i).padStart(6, '0'), String(110000 + ((i * 7919) % 31) * 1000), 2015 + ((i * 104729) % 11))
  db.exec('COMMIT')
  db.close()
  const columns = [column('id', 'string'), column('region', 'string'), column('year', 'integer')]
  writeParquet(join(folder, 'facts.parquet'), join(folder, 'a.sqlite'), { name: 'facts', columns, references: {} })
  const path = join(folder, 'facts.parquet')
  const { groups, needed } = await neededRowGroups(path, '125000', 2020)
  expect(groups).toBe(8)
  expect(needed).toBeGreaterThan(0)
  expect(needed).toBeLessThanOrEqual(2)
  const found = (await parquetReadObjects({ file: await asyncBufferFromFile(path) })) as { region: string; year: number }[]
  expect(found.length).toBe(count)
  found.slice(1).forEach(({ region, year }, i) => {
    const before = found[i]!
    expect(before.region < region || (before.region === region && before.year <= year)).toBe(true)
  })
})

test('大篇的表，行组小些：内存不随篇数增长', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'minzheng-parquet-'))
  const db = new DatabaseSync(join(folder, 'a.sqlite'))
  db.exec('CREATE TABLE seeds (id TEXT, text TEXT); BEGIN')
  const insert = db.prepare('INSERT INTO seeds VALUES (?, ?)')
  for (let i = 0; i < 300; i++) insert.run(String(i), '民政'.repeat(40_000))
  db.exec('COMMIT')
  db.close()
  writeParquet(join(folder, 'seeds.parquet'), join(folder, 'a.sqlite'), {
    name: 'seeds',
    columns: [column('id', 'string'), column('text', 'string')],
    references: {},
  })
  const { row_groups: groups } = await parquetMetadataAsync(await asyncBufferFromFile(join(folder, 'seeds.parquet')))
  expect(groups.every(({ num_rows }) => num_rows <= 50n)).toBe(true)
})
