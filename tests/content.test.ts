import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contentOf } from '../scripts/extract-content.ts'
import { readContent } from '../scripts/read-content.ts'
import { contentFolders } from '../src/compile/content-files.ts'
import { lostCharacters, unaccountedNumerals } from './laws/seed-laws.ts'
import { readSeeds } from './read-seed-texts.ts'

const files = [...contentOf('seeds')]

describe('content/ 是 seeds/ 的结果', () => {
  test.each(files)('$path 与重新抽取的一字不差（否则请运行 npm run extract）', ({ path, text }) => {
    expect(readFileSync(join('content', path), 'utf8')).toBe(text)
  })

  test.each(contentFolders)('%s/ 里没有多余的文件', (folder) => {
    const expected = files.filter(({ path }) => path.startsWith(`${folder}/`)).map(({ path }) => path.slice(folder.length + 1))
    expect(readdirSync(join('content', folder)).sort()).toEqual(expected.sort())
  })
})

describe('content/ 各处互相对得上', () => {
  const { articles, facts, policies, claims, regions, indicators } = readContent('content')
  const has = (rows: { id: string }[]) => new Set(rows.map((row) => row.id))

  test('所指的文章、政策、地区、指标都存在', () => {
    for (const article of [...[...facts, ...claims].map((one) => one.article), ...policies.flatMap((p) => p.articles)]) expect(has(articles)).toContain(article)
    for (const { policy } of facts) if (policy) expect(has(policies)).toContain(policy)
    for (const { partOf } of policies) if (partOf) expect(has(policies)).toContain(partOf)
    for (const { region } of [...articles, ...facts, ...policies]) if (region) expect(has(regions)).toContain(region)
    for (const { parent } of regions) if (parent) expect(has(regions)).toContain(parent)
    for (const { indicator } of facts) expect(indicators).toContainEqual(expect.objectContaining({ id: indicator.id, name: indicator.name }))
  })

  test('每条事实恰属一个指标', () => {
    expect(indicators.flatMap((i) => i.facts).sort()).toEqual(facts.map((f) => f.id).sort())
  })

  test('每个地区都有人说到，或是其上级', () => {
    const said = new Set([...articles, ...facts, ...policies].map((one) => one.region))
    const parents = new Set(regions.map((r) => r.parent))
    for (const { id } of regions) expect(said.has(id) || parents.has(id)).toBe(true)
  })
})

describe('原文与种子', () => {
  test.each(readSeeds('content/seeds'))('$id 的校验和是种子文件的', (seed) => {
    const bytes = readFileSync(join('seeds', seed.file))
    expect(seed.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
    expect(new TextDecoder(seed.encoding, { fatal: true, ignoreBOM: true }).decode(bytes)).toBe(seed.text)
  })

  test.each(readSeeds('content/seeds'))('$id 的每个字都有归属：正文、标题、页面附属物，或排版的空白', (seed) =>
    expect(lostCharacters(seed, readContent('content').articles)).toBe(''),
  )

  test.each(readSeeds('content/seeds'))('$id 的每个阿拉伯数字都在账上', (seed) => expect(unaccountedNumerals(seed)).toEqual([]))
})
