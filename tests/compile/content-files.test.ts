import { describe, expect, test } from 'vitest'
import { listSeeds, readSeedFile } from '../../scripts/read-seeds.ts'
import { IndicatorCollector } from '../../src/compile/collect-indicators.ts'
import { PolicyCollector } from '../../src/compile/collect-policies.ts'
import { RegionCollector, type RegionLookup } from '../../src/compile/collect-regions.ts'
import { contentFiles } from '../../src/compile/content-files.ts'
import type { Entries } from '../../src/compile/entries.ts'
import { regionByCode } from '../../src/lexicon/regions.ts'
import { readSeed } from '../../src/pipeline.ts'
import type { Fact } from '../../src/schema/fact.ts'
import type { Policy } from '../../src/schema/policy.ts'

const entries = readSeedFile('seeds', listSeeds('seeds')[0]!)
const [first] = entries.facts
const regionsOf = (lookup: RegionLookup) => {
  const regions = new RegionCollector(lookup)
  regions.add([...entries.articles, ...entries.facts, ...entries.policies])
  return regions.all()
}
const indicatorsOf = (facts: Fact[]) => {
  const indicators = new IndicatorCollector()
  indicators.add(facts)
  return indicators.all()
}
const spoil = (change: Partial<Entries>) => () => [...contentFiles([{ ...entries, ...change }], regionByCode)]

test('引文差一个字，就什么也不写', () => {
  expect(spoil({ facts: [{ ...first!, number: { ...first!.number, start: first!.number.start + 1 } }] })).toThrow(/与原文 .* 不符/)
})

test('编号重复、所指不存在、多一个字段，都不写', () => {
  expect(() => [...contentFiles([entries, entries], regionByCode)]).toThrow(/出现两次/)
  expect(spoil({ articles: [] })).toThrow(/不存在/)
  expect(spoil({ facts: [{ ...first!, surprise: 1 } as never] })).toThrow(/不合规格/)
})

test('地区连同上级，按代码排序；不认识的代码是错', () => {
  const regions = regionsOf(regionByCode)
  for (const { parent } of regions) if (parent) expect(regions.map((r) => r.id)).toContain(parent)
  expect(regions.map((r) => r.id)).toEqual(regions.map((r) => r.id).toSorted())
  expect(() => regionsOf(() => undefined)).toThrow(/不在地名表里/)
})

test('同名的事实归一个指标，次序不因输入而变', () => {
  const indicators = indicatorsOf(entries.facts)
  expect(new Set(indicators.map((i) => i.name)).size).toBe(indicators.length)
  expect(indicatorsOf(entries.facts.toReversed()).map((i) => i.id)).toEqual(indicators.map((i) => i.id))
})

describe('什么是同一项政策', () => {
  const text = (seed: string, body: string) => readSeed({ bytes: new TextEncoder().encode(body), file: `${seed}.txt` }).policies
  const collect = (...texts: Policy[][]) => {
    const policies = new PolicyCollector()
    for (const one of texts) policies.add(one)
    return policies.all()
  }
  const news = (place: string) => `${place}推进社会工作\n\n近日，${place}民政局印发《${place}社会工作发展规划》。\n`

  test('同地区、同类别、同名：合为一项，引文和文章都在', () => {
    const [policy, ...others] = collect(text('a', news('温州市')), text('b', news('温州市')))
    expect(others).toEqual([])
    expect(policy).toMatchObject({ name: '温州市社会工作发展规划', articles: ['a-1', 'b-1'] })
    expect(policy!.evidence.map((e) => e.seed)).toEqual(['a', 'b'])
  })

  test('编号不因别的文本、别的次序而变', () => {
    const ids = (...texts: Policy[][]) => collect(...texts).map((p) => p.id)
    const [a, b] = [text('a', news('温州市')), text('b', news('乐山市'))]
    expect(ids(a, b)).toEqual(ids(b, a))
    expect(ids(a, b)).toEqual(expect.arrayContaining(ids(b)))
  })

  test('地区不同，名字相同，不合：“五社联动”在种子里是两项', () => {
    const same = collect(entries.policies).filter((p) => p.name.includes('五社联动'))
    expect(same.length).toBeGreaterThan(1)
    expect(new Set(same.map((p) => p.region)).size).toBe(same.length)
  })

  test('地区不详的，不知是不是同一项，不合', () => {
    const unknown = (seed: string) => text(seed, '推进社会工作\n\n近日，有关部门印发《社会工作发展规划纲要》。\n')
    expect(unknown('a')[0]!.region).toBeUndefined()
    expect(collect(unknown('a'), unknown('b'))).toHaveLength(2)
  })
})
