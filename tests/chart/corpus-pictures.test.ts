import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { drawLinks, MANY_UNNAMED, valueRows } from '../../src/chart/link-indicators.ts'
import { regionTree } from '../../src/chart/region-tree.ts'
import { drawTopics } from '../../src/chart/topic-matrix.ts'
import { messages } from '../../src/messages/messages.ts'
import type { Fact } from '../../src/schema/fact.ts'
import type { Region } from '../../src/schema/region.ts'

const region = (id: string, level: Region['level'], parent?: string): Region => ({ id, name: id, short: id, level, ...(parent ? { parent } : {}) })
const regions = [
  region('110101', 'county', '110100'),
  region('100000', 'country'),
  region('110000', 'province', '100000'),
  region('110100', 'prefecture', '110000'),
  region('110102', 'county', '110100'),
  region('120000', 'province', '100000'),
  region('120101', 'county', '110000'),
]
const told = ({ id }: Region) => ({ articles: 1, numbers: Number(id.slice(-1)) })

test('the tree goes down by code, each region behind the one it belongs to', () => {
  expect(regionTree(regions, told).map(({ region, depth }) => [region.id, depth])).toEqual([
    ['100000', 0],
    ['110000', 1],
    ['110100', 2],
    ['110101', 3],
    ['110102', 3],
    ['120101', 2],
    ['120000', 1],
  ])
})

test('too many regions: counties are told of above them, and no article is lost', () => {
  const rows = regionTree(regions, told, 4)
  expect(rows.map(({ region }) => region.id)).toEqual(['100000', '110000', '110100', '120000'])
  expect(rows[1]!.below).toEqual({ regions: 1, articles: 1, numbers: 1 })
  expect(rows[2]!.below).toEqual({ regions: 2, articles: 2, numbers: 3 })
  for (const most of [6, 4, 3, 1]) {
    const all = regionTree(regions, told, most)
    expect(
      all.reduce((sum, { own, below }) => sum + own.articles + (below?.articles ?? 0), 0),
      `${most}`,
    ).toBe(regions.length)
  }
})

test('a topic without numbers has its noughts and no disc', () => {
  const columns = [{ name: '已报告', className: 'actual' }]
  const html = toHtml(
    drawTopics(
      'x',
      columns,
      [
        { name: '甲', counts: [9] },
        { name: '乙', counts: [0] },
      ],
      328,
      '题',
    ),
    { space: 'svg' },
  )
  expect(html.match(/<circle/g)).toHaveLength(1)
  expect(html).toContain('>0</text>')
})

const fact = (name: string) => ({ id: name, indicator: { id: name, name }, number: { exact: '3' } }) as Fact
const words = { ...messages['zh-CN'].values.links, value: () => '3' }

test('a value stands once, joined to each name it belongs to; one without a name is joined to none', () => {
  const shared = fact('a')
  const check = {
    named: [
      { name: '甲', facts: [shared] },
      { name: '乙', facts: [shared] },
      { name: '丙', facts: [] },
    ],
    unnamed: [fact('b')],
  }
  expect(valueRows(check).map(({ fact, named }) => [fact.id, named])).toEqual([
    ['a', [0, 1]],
    ['b', []],
  ])
  const html = toHtml(drawLinks('x', check, 328, '题', words), { space: 'svg' })
  expect(html.match(/class="tie"/g)).toHaveLength(2)
  expect(html.match(/end-open/g)).toHaveLength(2)
})

test('many values without a name are counted, not drawn', () => {
  const check = { named: [{ name: '甲', facts: [] }], unnamed: Array.from({ length: MANY_UNNAMED + 5 }, (_, index) => fact(`${index}`)) }
  const html = toHtml(drawLinks('x', check, 328, '题', words), { space: 'svg' })
  expect(html.match(/class="end end-open"/g)).toHaveLength(1 + MANY_UNNAMED)
  expect(html).toContain(words.more(5))
  expect(html).toContain(words.notNamed(MANY_UNNAMED + 5))
})
