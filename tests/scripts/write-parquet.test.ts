import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { parquetMetadata } from 'hyparquet'
import { expect, test } from 'vitest'
import { rowGroupSize, writeParquet } from '../../scripts/write-parquet.ts'
import type { Column } from '../../src/dataset/columns.ts'

const column = (name: string, type: Column['type']): Column => ({ name, path: [name], type, required: true, derived: false })

test('行组按地区、年份排好：查一地一年，只需取极少的行组', () => {
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
  const bytes = readFileSync(join(folder, 'facts.parquet'))
  const { row_groups: groups, num_rows: rows } = parquetMetadata(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
  expect([Number(rows), groups.length]).toEqual([count, 8])
  const ranges = groups.map((group) =>
    group.columns.slice(1).map(({ meta_data }) => [meta_data!.statistics!.min_value, meta_data!.statistics!.max_value] as [string, string]),
  )
  ranges.slice(1).forEach(([region], i) => {
    expect(region![0] >= ranges[i]![0]![1]).toBe(true)
  })
  const needed = ranges.filter(([region]) => region![0] <= '125000' && region![1] >= '125000')
  expect(needed.length).toBeLessThanOrEqual(2)
})
