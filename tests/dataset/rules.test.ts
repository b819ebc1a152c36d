import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readContent } from '../../scripts/read-content.ts'
import { aroundExact, type Rule, rules } from '../../src/dataset/rules.ts'
import { readSeed } from '../../src/pipeline.ts'

const read = (text: string) => readSeed({ bytes: new TextEncoder().encode(`${text}\n`), file: 'text.txt' })

/** What a sentence gives of one kind, as the catalogue writes it. */
const made = (makes: Rule['makes'], text: string) => {
  const { facts, policies, claims } = read(text)
  if (makes === 'facts') return facts.map((one) => ({ rule: one.rule, exact: one.number.exact, says: one.indicator.name }))
  if (makes === 'claims') return claims.map((one) => ({ rule: one.rule, exact: one.text, says: `${one.claimed}：${one.named.join('、')}` }))
  return policies.map((one) => ({ rule: one.rule, exact: one.name, says: one.members.length > 0 ? `${one.kind}：${one.members.join('、')}` : one.kind }))
}

describe.each(rules)('$id', ({ id, makes, takes, leaves }) => {
  test.each(takes)('读 $text', ({ text, exact, says }) => expect(made(makes, text)).toContainEqual({ rule: id, exact, says }))

  test.each(leaves)('不读 $text', ({ text, instead }) => {
    const named = made(makes, text).map((one) => one.rule)
    expect(named).not.toContain(id)
    if (instead) expect(named).toContain(instead)
    else expect(named).toEqual([])
  })
})

test('库里的每一条，规则都在目录里', () => {
  const known = new Map(rules.map(({ id, makes }) => [id, makes]))
  const { facts, policies, claims } = readContent('content')
  const strangers = Object.entries({ facts, policies, claims }).flatMap(([makes, rows]) =>
    rows.filter((row) => known.get(row.rule) !== makes).map((row) => row.rule),
  )
  expect([...new Set(strangers)], '请在 src/dataset/rules.json 给这些规则写上例子').toEqual([])
})

test('给事实起名的每一条规则都在目录里', () => {
  const sources = readdirSync('src/extract', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(`src/extract/${file}`, 'utf8'))
  const named = sources.flatMap((source) => [...source.matchAll(/(?:named\(.*|rule: |, )'([a-z]+(?:-[a-z]+)+)'/g)].map(([, id]) => id!))
  expect(named.length).toBeGreaterThan(40)
  const known = new Set(rules.map(({ id }) => id))
  expect(
    [...new Set(named)].filter((id) => !known.has(id) && !notOfFacts.has(id)),
    '请在 src/dataset/rules.json 给这些规则写上例子',
  ).toEqual([])
})

/** Reasons for the class of a numeral, which makes no fact. */
const notOfFacts = new Set(['between-lines'])

test('标出的是整个数，不是别的数的尾巴；例句里没有就报错', () => {
  expect(aroundExact({ text: '已完成18件，其余8件。', exact: '8件', says: '' })).toEqual(['已完成18件，其余', '。'])
  expect(() => aroundExact({ text: '已完成18件。', exact: '8件', says: '' })).toThrow(RangeError)
  for (const { takes } of rules) for (const one of takes) expect(aroundExact(one).join(one.exact)).toBe(one.text)
})

test('名称不重复，两种语言都写', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  for (const { zh, en, takes, leaves } of rules) expect([zh, en, takes.length > 0, leaves.length > 0].every(Boolean)).toBe(true)
})
