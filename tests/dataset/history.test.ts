import { describe, expect, test } from 'vitest'
import { type Cause, diffSnapshots } from '../../src/dataset/diff-snapshots.ts'
import { historyOf, type RowSource } from '../../src/dataset/history.ts'

const seed = (id: string, more: object = {}) => ({ id, file: `${id}.txt`, sha256: `${id}1`, text: '', ...more })
const fact = (id: string, from: string, value: number, more: object = {}) => ({
  id,
  indicator: { id: 'i', name: '社工' },
  measure: `${value}名`,
  modality: 'actual',
  quantity: { value, unit: '名', bound: 'exactly' },
  number: { exact: `${value}名` },
  evidence: { seed: from, exact: `有社工${value}名。` },
  ...more,
})
const source =
  (tables: Partial<Record<string, object[]>>): RowSource =>
  (table) =>
    tables[table] ?? []
const side = (tables: Partial<Record<string, object[]>>, sha256 = '1', version = '1.0.0') => ({ version, pipeline: { sha256 }, rows: source(tables) })

describe('每处不同都有原因', () => {
  const before = { seeds: [seed('a')], facts: [fact('a-1', 'a', 20)] }
  const cases: [Cause, ReturnType<typeof side>][] = [
    ['new-text', side({ seeds: [seed('a'), seed('b')], facts: [fact('a-1', 'a', 20), fact('b-1', 'b', 5)] })],
    ['withdrawal', side({ seeds: [], facts: [] })],
    ['text-correction', side({ seeds: [seed('a', { sha256: 'a2' })], facts: [fact('a-1', 'a', 21)] }, '2')],
    ['metadata', side({ seeds: [seed('a', { date: '2023-08-10' })], facts: [fact('a-1', 'a', 20, { period: { text: '目前', end: '2023-08-10' } })] })],
    ['rules', side({ seeds: [seed('a')], facts: [fact('a-1', 'a', 20), fact('a-9', 'a', 3)] }, '2')],
    ['unexplained', side({ seeds: [seed('a')], facts: [fact('a-1', 'a', 22)] })],
  ]
  test.each(cases)('%s', (cause, after) => {
    expect(diffSnapshots(side(before), after).changes.map((change) => change.cause)).toEqual([cause])
  })

  test('一项政策少了一份文本的依据：因为那份文本撤回了', () => {
    const policy = (...seeds: string[]) => ({ id: 'p', name: '某计划', evidence: seeds.map((seed) => ({ seed, start: 0, end: 1, exact: '某' })) })
    const both = side({ seeds: [seed('a'), seed('b')], policies: [policy('a', 'b')] })
    const one = side({ seeds: [seed('a')], policies: [policy('a')] }, '2')
    expect(diffSnapshots(both, one).changes.map((change) => change.cause)).toEqual(['withdrawal'])
    expect(diffSnapshots(one, both).changes.map((change) => change.cause)).toEqual(['new-text'])
  })

  test('没有不同，就没有一条', () => {
    expect(diffSnapshots(side(before), side(before, '2')).changes).toEqual([])
  })
})

describe('编号、撤回与更正', () => {
  const before = { seeds: [seed('a')], facts: [fact('a-10', 'a', 20), fact('a-30', 'a', 5)] }
  const moved = {
    seeds: [seed('a', { sha256: 'a2', corrections: [{ before: '误', after: '正', reason: '误植' }] })],
    facts: [fact('a-12', 'a', 20), fact('a-30', 'a', 5)],
  }

  test('文字移了位，旧编号指向新编号；说法两处都有时不猜', () => {
    expect(historyOf('1.1.0', source(moved), { version: '1.0.0', rows: source(before) }).aliases).toEqual([
      { id: 'a-10', to: 'a-12', noun: 'facts', since: '1.1.0' },
    ])
    const twice = { ...moved, facts: [fact('a-12', 'a', 20), fact('a-40', 'a', 20)] }
    expect(historyOf('1.1.0', source(twice), { version: '1.0.0', rows: source(before) }).aliases).toEqual([])
  })

  test('同一句里改正了别的数字，没改的那条仍认得', () => {
    const now = { seeds: moved.seeds, facts: [fact('a-13', 'a', 20, { evidence: { seed: 'a', exact: '有社工20名，站112个。' } }), fact('a-30', 'a', 5)] }
    const { aliases } = historyOf('1.1.0', source(now), { version: '1.0.0', rows: source(before) })
    expect(aliases).toEqual([{ id: 'a-10', to: 'a-13', noun: 'facts', since: '1.1.0' }])
    const target = { ...now, facts: [{ ...now.facts[0]!, modality: 'target' }, now.facts[1]!] }
    expect(historyOf('1.1.0', source(target), { version: '1.0.0', rows: source(before) }).aliases).toEqual([])
  })

  test('再移一次，旧编号仍指向现在的', () => {
    const earlier = { ...moved, aliases: [{ id: 'a-10', to: 'a-12', noun: 'facts', since: '1.1.0' }] }
    const now = { ...moved, facts: [fact('a-14', 'a', 20), fact('a-30', 'a', 5)] }
    expect(historyOf('1.2.0', source(now), { version: '1.1.0', rows: source(earlier) }).aliases).toEqual([
      { id: 'a-10', to: 'a-14', noun: 'facts', since: '1.1.0' },
      { id: 'a-12', to: 'a-14', noun: 'facts', since: '1.2.0' },
    ])
  })

  test('指标改了名：它的事实一条不少地归到另一个名下，旧代号才指过去', () => {
    const named = (rows: [string, string[]][]) => rows.map(([id, facts]) => ({ id, name: id, unit: [], facts, aliases: [] }))
    const was = {
      version: '1.0.0',
      rows: source({
        indicators: named([
          ['old', ['a-10', 'a-30']],
          ['whole', ['a-50', 'a-60']],
        ]),
      }),
    }
    const now = named([
      ['new', ['a-10', 'a-30']],
      ['part', ['a-50']],
      ['rest', ['a-60']],
    ])
    expect(historyOf('1.1.0', source({ indicators: now }), was).aliases).toEqual([{ id: 'old', to: 'new', noun: 'indicators', since: '1.1.0' }])
  })

  test('更正记首个含它的版本，以后不变', () => {
    const first = historyOf('1.1.0', source(moved), { version: '1.0.0', rows: source(before) }).corrections
    expect(first).toEqual([{ id: 'a-k1', seed: 'a', before: '误', after: '正', reason: '误植', since: '1.1.0' }])
    expect(historyOf('1.2.0', source(moved), { version: '1.1.0', rows: source({ ...moved, corrections: first }) }).corrections).toEqual(first)
  })

  test('撤回的文本留下墓碑，放回来则撤去', () => {
    const facts = before.facts.map((one) => ({ ...one, article: 'a-1' }))
    const had = { ...before, facts, articles: [{ id: 'a-1', seed: 'a', title: '一篇', paragraphs: [] }] }
    const stones = historyOf('1.1.0', source({}), { version: '1.0.0', rows: source(had) }).tombstones
    const what = { id: 'a', file: 'a.txt', sha256: 'a1', titles: ['一篇'], articles: ['a-1'], facts: [['a-10', 'a-30']] }
    expect(stones).toEqual([{ ...what, last: '1.0.0', since: '1.1.0' }])
    const why = new Map([['a', { date: '2026-12-01', reason: '权利人要求' }]])
    const told = historyOf('1.2.0', source({}), { version: '1.1.0', rows: source({ tombstones: stones }) }, why).tombstones
    expect(told).toEqual([{ ...what, last: '1.0.0', since: '1.1.0', date: '2026-12-01', reason: '权利人要求' }])
    expect(historyOf('1.2.0', source({}), { version: '1.1.0', rows: source({ tombstones: stones }) }).tombstones).toEqual(stones)
    expect(historyOf('1.2.0', source(before), { version: '1.1.0', rows: source({ tombstones: stones }) }).tombstones).toEqual([])
  })
})
