import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { readContent } from '../../scripts/read-content.ts'
import { snapshotFiles } from '../../src/compile/snapshot-files.ts'
import { listFiles } from './read-pages.ts'

const root = 'dist/data/latest'
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const names = ['articles', 'claims', 'facts', 'indicators', 'policies', 'regions'] as const

test('数据就是 content/ 的结果，不多不少', () => {
  const files = snapshotFiles(readContent('content'))
  expect(listFiles(root).sort()).toEqual(files.map(({ path }) => path).sort())
  for (const { path, text } of files) expect(read(path), path).toBe(text)
})

test('校验和对得上', () => {
  for (const line of read('SHA256SUMS').trim().split('\n')) {
    const [sum, path] = line.split('  ')
    expect(createHash('sha256').update(read(path!)).digest('hex'), path).toBe(sum)
  }
})

describe('JSON Schema 收得下自己的表，拒得了坏的行', () => {
  test.each(names)('%s', (name) => {
    const ajv = new Ajv2020({ strict: true, allErrors: true })
    ;(addFormats as unknown as (ajv: Ajv2020) => void)(ajv)
    const validate = ajv.compile(JSON.parse(read(`schema/${name}.schema.json`)))
    const rows = JSON.parse(read(`${name}.json`)) as object[]
    expect(validate(rows), JSON.stringify(validate.errors)).toBe(true)
    expect(validate([{ ...rows[0], surprise: 1 }])).toBe(false)
    expect(validate([{}])).toBe(false)
  })
})
