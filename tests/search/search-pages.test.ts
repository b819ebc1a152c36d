import { describe, expect, test } from 'vitest'
import { LONGEST, parseQuery } from '../../src/search/parse-query.ts'
import { reasonsOf, searchPages } from '../../src/search/search-pages.ts'
import { seedIndex } from './seed-index.ts'

const { index, sources } = seedIndex()
const units = new Set(index.head.numbers.units)
const ask = (typed: string, variants = true) => searchPages(index, parseQuery(typed, units), variants)
/** Ids of facts that a number in the query found. */
const facts = async (typed: string) => {
  const answer = await ask(typed)
  return answer.hits
    .flatMap(({ page }) => {
      const places = reasonsOf(answer, page)
        .filter(({ found }) => found.reading.kind === 'number')
        .flatMap((reason) => reason.places)
      return sources.pages[page]!.record.facts.filter(({ at }) => at !== undefined && places.includes(at))
    })
    .map(({ id }) => id)
    .sort()
}

describe('数', () => {
  test('47000 = 4.7万 = 四万七千 = 47,000 = ４.７万', async () => {
    const expected = await facts('47000')
    expect(expected.length).toBeGreaterThan(0)
    for (const typed of ['4.7万', '四万七千', '47,000', '４.７万', '4.7万人', '志愿者 47000', '志愿者47000名'])
      expect(await facts(typed), typed).toEqual(expected)
  })

  test('60% = 百分之六十 = 六成', async () => {
    const expected = await facts('60%')
    expect(expected.length).toBeGreaterThan(0)
    for (const typed of ['百分之六十', '六成', '６０％']) expect(await facts(typed), typed).toEqual(expected)
  })

  test.each([
    ['覆盖率>=75', (f: { value: number; name: string }) => f.name.includes('覆盖率') && f.value >= 75],
    ['人才 >1万', (f: { value: number; name: string }) => f.name.includes('人才') && f.value > 10_000],
    ['覆盖率75以上', (f: { value: number; name: string }) => f.name.includes('覆盖率') && f.value >= 75],
    ['人才>1万名', (f: { value: number; name: string }) => f.name.includes('人才') && f.value > 10_000],
  ])('%s', async (typed, holds) => {
    const expected = sources.pages.flatMap(({ record }) => record.facts.filter((fact) => fact.at !== undefined && holds(fact)).map(({ id }) => id))
    expect(expected.length).toBeGreaterThan(0)
    expect(await facts(typed)).toEqual(expected.sort())
  })

  test('2025年前：时限到 2025 年底的目标', async () => {
    const expected = sources.pages.flatMap(({ record }) =>
      record.facts.filter((f) => f.end && f.end <= '2025-12-31' && f.modality !== 'actual' && f.at !== undefined),
    )
    expect(await facts('2025年前')).toEqual(expected.map(({ id }) => id).sort())
    expect((await facts('2000年前')).length).toBe(0)
  })
})

describe('变体', () => {
  test.each([
    ['夾江', '夹江'],
    ['溫州', '温州'],
    ['ＳＯＣＩＡＬ', 'social'],
    ['５万', '5万'],
  ])('%s 找到与 %s 同样的页', async (typed, plain) => {
    const { hits, found } = await ask(typed)
    const text = (one: Awaited<ReturnType<typeof ask>>) =>
      one.hits.filter(({ page }) => reasonsOf(one, page).some(({ found: f }) => f.reading.kind !== 'number')).map(({ page }) => page)
    expect(text({ hits, found, tooWide: false })).toEqual(text(await ask(plain)))
    expect(hits.length).toBeGreaterThan(typed === 'ＳＯＣＩＡＬ' ? -1 : 0)
    if (hits.length > 0) expect(found[0]!.reading).toEqual({ kind: 'folded', text: plain })
    expect((await ask(typed, false)).hits).toEqual([])
  })

  test.each(['jiajiang', 'jj', 'wenzhou', 'wz'])('%s 由拼音找到地区，并说明', async (typed) => {
    const { hits, found } = await ask(typed)
    expect(hits.length).toBeGreaterThan(0)
    expect(found.map(({ reading }) => reading.kind)).toContain('pinyin')
    expect((await ask(typed, false)).hits).toEqual([])
  })

  test('直引号里的只找这几个字，没有同义词', async () => {
    const readings = async (typed: string) => (await ask(typed)).found.map(({ reading }) => reading.kind)
    expect(await readings('社工')).toEqual(['literal', 'synonym'])
    expect(await readings('"社工"')).toEqual(['literal'])
    expect(await readings('"溫州"')).toEqual(['folded'])
  })

  test('“社会工作”也找不在引号里的社会工作，并说明；关掉就只找带引号的', async () => {
    const { hits, found } = await ask('“社会工作”')
    expect(hits.map(({ page }) => page).sort()).toEqual((await ask('"社会工作"')).hits.map(({ page }) => page).sort())
    expect(found.map(({ reading }) => reading)).toEqual([{ kind: 'folded', text: '社会工作' }])
    expect((await ask('“社会工作”', false)).hits).toEqual([])
  })

  test.each(['1+N', '1+1>2', '“1+12”', '2021-2025', '到2025年底', '2021年初'])('%s 不是问一个数', async (typed) => {
    expect(parseQuery(typed, units).terms.map(({ number }) => number)).toEqual([undefined])
  })

  test('社工也找社会工作者，并说明；关掉就只找社工', async () => {
    expect((await ask('社工')).found.map(({ reading }) => reading.text)).toContain('社会工作者')
    expect((await ask('社工', false)).found.map(({ reading }) => reading.text)).toEqual(['社工'])
  })
})

describe('什么都可以问', () => {
  test.each([
    '',
    '   ',
    '，。！？',
    '😀😀',
    '.*+?^$(){}|[]\\',
    '<img src=x onerror=alert(1)>',
    '社'.repeat(500),
    '"',
    '>=',
    '>',
    '%',
    '2025年前'.repeat(30),
    '\u0000\ufffd',
    '999999999999999999999万亿',
  ])('%j', async (typed) => {
    const query = parseQuery(typed, units)
    expect(query.cut).toBe(typed.trim().length > LONGEST)
    for (const variants of [true, false]) await expect(searchPages(index, query, variants)).resolves.toBeDefined()
  })
})
