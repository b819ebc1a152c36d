import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { type PackedTable, packedTables } from '../../src/dataset/packed-table.ts'
import { CitationProfile } from '../dataset/citation-profile.ts'
import { PackageProfile } from '../dataset/package-profile.ts'

const root = 'dist/data/latest'
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const descriptor = JSON.parse(read('datapackage.json'))

test('数据包合乎 Data Package v2，坏的不收', () => {
  const { success, data } = PackageProfile.safeParse(descriptor)
  expect(success).toBe(true)
  const broken = [
    { ...data, resources: [] },
    { ...data, $schema: 'v1' },
    { ...data, resources: [{ ...data!.resources[0], path: '/etc/passwd' }] },
  ]
  for (const one of broken) expect(PackageProfile.safeParse(one).success).toBe(false)
  expect(new Set(descriptor.resources.map((one: { name: string }) => one.name)).size).toBe(descriptor.resources.length)
})

test('每个文件的字节数和散列都对', () => {
  for (const { path, bytes, hash } of descriptor.resources) {
    const content = readFileSync(join(root, path))
    expect(content.length, path).toBe(bytes)
    expect(`sha256:${createHash('sha256').update(content).digest('hex')}`, path).toBe(hash)
  }
})

test('表头就是所述的栏目，主键不重，外键都有着落', () => {
  const tables = packedTables(descriptor)
  const rows = ({ name }: PackedTable) =>
    read(`${name}.ndjson`)
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  const ids = new Map(tables.map((table) => [table.name, new Set(rows(table).map(({ id }) => id))]))
  for (const table of tables) {
    expect(read(`${table.name}.csv`).split('\n')[0]).toBe(table.columns.map(({ name }) => name).join(','))
    expect(ids.get(table.name)!.size).toBe(rows(table).length)
    for (const [column, target] of Object.entries(table.references))
      for (const row of rows(table)) {
        const value = column.split('_').reduce((at, key) => at?.[key], row)
        if (value !== undefined) expect(ids.get(target), `${row.id} 的 ${column}`).toContain(value)
      }
  }
})

test('CITATION.cff 合乎 1.2.0', () => {
  expect(CitationProfile.safeParse(parse(read('CITATION.cff'))).error).toBeUndefined()
  expect(CitationProfile.safeParse({ ...parse(read('CITATION.cff')), authors: [] }).success).toBe(false)
})

test('每处依据都是一条 Web Annotation：引文与位置（码点、UTF-16）指同一段', () => {
  const { '@context': context, type, first, total } = JSON.parse(read('annotations.jsonld'))
  expect([context[0], type, first.type, total]).toEqual(['http://www.w3.org/ns/anno.jsonld', 'AnnotationCollection', 'AnnotationPage', first.items.length])
  const facts = JSON.parse(read('facts.json')) as { mentions: unknown[] }[]
  expect(total).toBeGreaterThanOrEqual(facts.reduce((sum, { mentions }) => sum + 2 + mentions.length, 0))
  expect(new Set(first.items.map(({ id }: { id: string }) => id)).size).toBe(total)
  const seeds = JSON.parse(read('seeds.json')) as { file: string; encoding: string }[]
  const encodings = new Map(seeds.map(({ file, encoding }) => [`sources/${file}`, encoding]))
  for (const { target, body, motivation } of first.items) {
    const file = decodeURIComponent(new URL(target.source).pathname.replace(/^\/data\/[^/]+\//, ''))
    const text = new TextDecoder(encodings.get(file), { ignoreBOM: true }).decode(readFileSync(join(root, file)))
    const [quote, position] = target.selector
    expect([quote.type, position.type, body.type, motivation]).toEqual(['TextQuoteSelector', 'TextPositionSelector', 'TextualBody', 'identifying'])
    expect([...text].slice(position.start, position.end).join('')).toBe(quote.exact)
    expect(text.slice(position.utf16Start, position.utf16End)).toBe(quote.exact)
    expect(text.slice(0, position.utf16Start).endsWith(quote.prefix) && text.slice(position.utf16End).startsWith(quote.suffix)).toBe(true)
  }
})
