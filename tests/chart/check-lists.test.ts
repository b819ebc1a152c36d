import { expect, test } from 'vitest'
import { readContent, readSeedEntries } from '../../scripts/read-content.ts'
import { checkData } from '../../src/chart/check-data.ts'
import { checkLists } from '../../src/chart/check-lists.ts'

const tables = readContent('content')
const seeds = readSeedEntries('content')
const lists = checkLists({ ...tables, seeds, regions: new Map(tables.regions.map((one) => [one.id, one])) })

test('每篇文章归一类来源，不多不少', () => {
  const sorted = [...lists.sources.values()].flat().map(({ id }) => id)
  expect(sorted.sort()).toEqual(tables.articles.map(({ id }) => id).sort())
})

test('损坏处不重不漏：各篇的加上篇外的，就是各份文本的', () => {
  const listed = lists.damage.flatMap(({ article, seed, list }) => list.map((one) => `${article?.seed ?? seed!.id} ${one.start}`))
  expect([...new Set(listed)].sort()).toEqual(listed.sort())
  expect(listed.length).toBe(new Set([...seeds.flatMap((seed) => seed.damage.map((one) => `${seed.id} ${one.start}`)), ...listed]).size)
})

test('没有归类的数字，行列指得回原文', () => {
  const seed = { ...seeds[0]!, text: '一\n二 三', numerals: [{ class: 'unclassified' as const, start: 4, end: 5, exact: '三' }] }
  const { unclassified } = checkLists({ ...tables, seeds: [seed as never], regions: new Map() })
  expect(unclassified).toEqual([{ file: seed.file, line: 2, column: 3, exact: '三' }])
})

test('作为数据，各表的条数与页面的一样，事实只写编号', () => {
  const data = checkData(lists) as Record<string, unknown>
  expect(data.claims).toHaveLength(lists.open.length)
  expect(data.headlines).toEqual(lists.headlines.map(({ fact, body }) => ({ fact: fact.id, body })))
})
