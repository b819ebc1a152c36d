import { expect, test } from 'vitest'
import { headlineNumbers } from '../../src/chart/headline-numbers.ts'
import { namedIndicators } from '../../src/chart/named-indicators.ts'
import { sourceOfReport } from '../../src/chart/source-of-report.ts'
import type { Article } from '../../src/schema/article.ts'
import type { Claim } from '../../src/schema/claim.ts'
import type { Fact } from '../../src/schema/fact.ts'

const span = (start: number, end: number) => ({ start, end, exact: '' })

test('a headline’s number is borne out by a mention in the body, or stands alone', () => {
  const article = { headline: [{ start: 0, end: 10 }] } as unknown as Article
  const both = { number: span(20, 22), mentions: [span(3, 5)] } as unknown as Fact
  const alone = { number: span(6, 8), mentions: [] } as unknown as Fact
  const body = { number: span(30, 32), mentions: [] } as unknown as Fact
  expect(headlineNumbers(article, [both, alone, body])).toEqual([
    { fact: both, body: true },
    { fact: alone, body: false },
  ])
})

test('named indicators are held against target values by their words; other claims are left alone', () => {
  const fact = (name: string, modality: Fact['modality'] = 'target') => ({ indicator: { id: name, name }, measure: name, modality }) as Fact
  const claim = { text: '3项主要指标', article: 'a', named: ['床位占比', '持证人数'] } as unknown as Claim
  const facts = [fact('护理型床位占比'), fact('公墓覆盖率'), fact('持证人数', 'actual')]
  const [check, ...rest] = namedIndicators([claim, { text: '五个方面', article: 'a', named: [] } as unknown as Claim], () => facts)
  expect(rest).toEqual([])
  expect(check!.named.map((one) => one.facts.map((found) => found.indicator.name))).toEqual([['护理型床位占比'], []])
  expect(check!.unnamed.map((found) => found.indicator.name)).toEqual(['公墓覆盖率'])
})

test('a source is the place’s own, above it, another, or not printed', () => {
  const [own, above] = [
    ['甲县', '甲'],
    ['乙省', '乙'],
  ] as [string[], string[]]
  expect(sourceOfReport('甲县民政局', own, above)).toBe('own')
  expect(sourceOfReport('乙省民政厅', own, above)).toBe('above')
  expect(sourceOfReport('丙基金会', own, above)).toBe('other')
  expect(sourceOfReport(undefined, own, above)).toBe('none')
})

test.each(['甲县日报', '乙省晚报', '《乙日报》', '甲县融媒体中心', '乙网', '甲电视台', '乙法治报', '新华社'])(
  '%s is named after a place without being its office',
  (credit) => {
    expect(sourceOfReport(credit, ['甲县', '甲'], ['乙省', '乙'])).toBe('press')
  },
)

test.each(['甲县民政局微信公众号', '甲县人民政府网站', '乙省民政厅《慈善情况通报》'])('%s is an office, whatever it publishes in', (credit) => {
  expect(sourceOfReport(credit, ['甲县', '甲'], ['乙省', '乙'])).not.toBe('press')
})
