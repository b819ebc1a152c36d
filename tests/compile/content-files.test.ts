import { expect, test } from 'vitest'
import { listSeeds, readSeedFile } from '../../scripts/read-seeds.ts'
import { collectIndicators } from '../../src/compile/collect-indicators.ts'
import { collectRegions } from '../../src/compile/collect-regions.ts'
import { contentFiles } from '../../src/compile/content-files.ts'
import type { Entries } from '../../src/compile/entries.ts'
import { regionByCode } from '../../src/lexicon/regions.ts'

const entries = readSeedFile('seeds', listSeeds('seeds')[0]!)
const [first] = entries.facts
const spoil = (change: Partial<Entries>) => () => contentFiles([{ ...entries, ...change }], regionByCode)

test('引文差一个字，就什么也不写', () => {
  expect(spoil({ facts: [{ ...first!, number: { ...first!.number, start: first!.number.start + 1 } }] })).toThrow(/与原文 .* 不符/)
})

test('编号重复、所指不存在、多一个字段，都不写', () => {
  expect(() => contentFiles([entries, entries], regionByCode)).toThrow(/出现两次/)
  expect(spoil({ articles: [] })).toThrow(/不存在/)
  expect(spoil({ facts: [{ ...first!, surprise: 1 } as never] })).toThrow(/不合规格/)
})

test('地区连同上级，按代码排序；不认识的代码是错', () => {
  const regions = collectRegions([entries], regionByCode)
  for (const { parent } of regions) if (parent) expect(regions.map((r) => r.id)).toContain(parent)
  expect(regions.map((r) => r.id)).toEqual(regions.map((r) => r.id).toSorted())
  expect(() => collectRegions([entries], () => undefined)).toThrow(/不在地名表里/)
})

test('同名的事实归一个指标，次序不因输入而变', () => {
  const indicators = collectIndicators(entries.facts)
  expect(new Set(indicators.map((i) => i.name)).size).toBe(indicators.length)
  expect(collectIndicators(entries.facts.toReversed()).map((i) => i.id)).toEqual(indicators.map((i) => i.id))
})
