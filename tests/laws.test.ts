import { toString as toText } from 'nlcst-to-string'
import { describe, expect, test } from 'vitest'
import { listSeeds, readSeedFile } from '../scripts/read-seeds.ts'
import { checkEntries } from '../src/compile/check-entries.ts'
import { contentFiles } from '../src/compile/content-files.ts'
import type { Entries } from '../src/compile/entries.ts'
import { regionByCode } from '../src/lexicon/regions.ts'
import { parseText } from '../src/parse/parse.ts'
import { deadLinks, foreignFetches, unlinkedFacts, unreachedPages } from './laws/page-laws.ts'
import { lostCharacters, unaccountedNumerals } from './laws/seed-laws.ts'
import { alterations, forbiddenImports, impurities, knownWords } from './laws/source-laws.ts'

const sound = readSeedFile('seeds', listSeeds('seeds')[0]!)
const faults = (change: Partial<Entries>) => checkEntries({ ...sound, ...change }, new Set())
const [fact, ...facts] = sound.facts
const [policy, ...policies] = sound.policies
const [article, ...articles] = sound.articles
const moved = <T extends { start: number; end: number }>(span: T): T => ({ ...span, start: span.start + 1, end: span.end + 1 })

// each law's check is given something broken, and must say so: a law that cannot fail holds nothing
describe('法则见得到错', () => {
  test('好的没有错', () => {
    expect(faults({})).toEqual([])
    expect(lostCharacters(sound.seed, sound.articles)).toBe('')
    expect(unaccountedNumerals(sound.seed)).toEqual([])
  })

  test.each<[string, Partial<Entries>]>([
    ['事实的数字挪了一位', { facts: [{ ...fact!, number: moved(fact!.number) }, ...facts] }],
    ['证据句挪了一位', { facts: [{ ...fact!, evidence: moved(fact!.evidence) }, ...facts] }],
    ['证据属于别的种子', { facts: [{ ...fact!, evidence: { ...fact!.evidence, seed: 'b' } }, ...facts] }],
    ['引文改了一个字', { facts: [{ ...fact!, number: { ...fact!.number, exact: '九' } }, ...facts] }],
    ['政策的引文挪了一位', { policies: [{ ...policy!, evidence: policy!.evidence.map(moved) }, ...policies] }],
    ['段落的文字改了', { articles: [{ ...article!, paragraphs: [{ ...article!.paragraphs[0]!, text: '改了' }] }, ...articles] }],
    ['事实出现两次', { facts: [...sound.facts, fact!] }],
    ['事实指向没有的政策', { facts: [{ ...fact!, policy: '00000000' }, ...facts] }],
    ['数字指向没有的事实', { facts }],
    ['少了一篇文章', { articles }],
  ])('一字不差，编号不重，所指都在：%s', (_, change) => expect(faults(change)).not.toEqual([]))

  test('什么都不丢：少了一段、一个附属物，就见得到', () => {
    const short = { ...article!, paragraphs: article!.paragraphs.slice(1) }
    expect(lostCharacters(sound.seed, [short, ...articles])).not.toBe('')
    expect(lostCharacters({ ...sound.seed, furniture: sound.seed.furniture.slice(1) }, sound.articles)).not.toBe('')
    expect(lostCharacters(sound.seed, articles)).not.toBe('')
  })

  test('树少一个节点，就不再是原文', () => {
    const tree = parseText(sound.seed.text)
    expect(toText(tree as never)).toBe(sound.seed.text)
    expect(toText({ ...tree, children: tree.children.toSpliced(3, 1) } as never)).not.toBe(sound.seed.text)
  })

  test('每个数字都在账上：少记一个，就见得到', () => {
    const numerals = sound.seed.numerals.filter((n) => !/\d/.test(n.exact) || n !== sound.seed.numerals.find((m) => /\d/.test(m.exact)))
    expect(unaccountedNumerals({ ...sound.seed, numerals })).toHaveLength(1)
  })

  test('不编造：规格外的字段、不认识的地区、不存在的日期，都不写', () => {
    const write = (change: object) => () => [...contentFiles([{ ...sound, facts: [{ ...fact!, ...change }, ...facts] }], regionByCode)]
    expect(write({})).not.toThrow()
    expect(write({ invented: 1 })).toThrow(/不合规格/)
    expect(write({ region: '999999' })).toThrow(/不在地名表里/)
    expect(write({ period: { text: '近日', end: '2023-02-30' } })).toThrow(/不合规格/)
  })

  test.each([
    ['抽取引用另一步', { path: 'src/extract/a.ts', text: "import { x } from '../annotate/annotate.ts'" }],
    ['页面引用流水线', { path: 'src/pages/a.astro', text: "import { x } from '../pipeline.ts'" }],
    ['规格引用我们的代码', { path: 'src/schema/a.ts', text: "import { x } from '../lexicon/units.ts'" }],
    ['按需引用', { path: 'src/parse/a.ts', text: "await import('../extract/extract.ts')" }],
    ['杂物抽屉', { path: 'src/utils/a.ts', text: '' }],
  ])('只可引用许可的：%s', (_, file) => {
    const allowed = { schema: [], extract: ['schema', 'nlcst'], pages: ['schema', 'components'], parse: ['schema'] }
    expect(forbiddenImports(file, allowed)).toHaveLength(1)
  })

  test.each(['Date.now()', 'Math.random()', 'new Date()', "'a'.localeCompare('b')", 'n.toLocaleString()', "import fs from 'node:fs'"])(
    '不看钟、不掷骰子、不碰磁盘：%s',
    (text) => expect(impurities({ path: 'src/extract/a.ts', text })).toHaveLength(1),
  )

  test('规格不变换；代码不认得种子', () => {
    expect(alterations({ path: 'src/schema/a.ts', text: 'z.string().default("")' })).toHaveLength(1)
    expect(knownWords({ path: 'a.ts', text: "if (place === '某某县') skip()" }, ['某某县'])).toHaveLength(1)
    expect(knownWords({ path: 'a.ts', text: '// 如某某县' }, ['某某县'])).toEqual([])
  })

  test('断链、断锚、走不到的页、没有链接的数字、外来的东西，都见得到', () => {
    const home = { path: '/', html: '<h1 id="a">x</h1><a href="/b/">b</a>' }
    const other = { path: '/b/', html: '<a href="/#a">a</a>' }
    expect(deadLinks([home, other], [])).toEqual([])
    expect(deadLinks([home], [])).toHaveLength(1)
    expect(deadLinks([{ ...home, html: '<a href="/b/">b</a>' }, other], [])).toHaveLength(1)
    expect(unreachedPages([home, other, { path: '/c/', html: '' }])).toEqual(['/c/'])
    expect(unlinkedFacts(`<a href="#f-${fact!.number.start}">`, [fact!])).toEqual([])
    expect(unlinkedFacts(`<a href="#f-${fact!.number.start}9">`, [fact!])).toHaveLength(1)
    for (const html of ['<script src="https://cdn.example/x.js">', '<link rel="preconnect" href="https://x.example">', '<p style="color:red">'])
      expect(foreignFetches([{ path: '/', html }])).toHaveLength(1)
  })
})
