import { describe, expect, test } from 'vitest'
import { readContent } from '../scripts/read-content.ts'
import { readSeedTexts } from './read-seed-texts.ts'

const tables = readContent('content')
const texts = readSeedTexts('content/seeds')

describe('每个引文都是原文的切片，一字不差', () => {
  test.each(tables.facts)('事实 $id', (fact) => {
    const text = texts.get(fact.evidence.seed)!
    for (const span of [fact.number, fact.evidence, ...fact.mentions]) expect(text.slice(span.start, span.end)).toBe(span.exact)
    expect(fact.evidence.start).toBeLessThanOrEqual(fact.number.start)
    expect(fact.evidence.end).toBeGreaterThanOrEqual(fact.number.end)
  })

  test.each([...tables.policies, ...tables.claims])('政策与自称 $id', (one) => {
    for (const span of one.evidence) expect(texts.get(span.seed)?.slice(span.start, span.end)).toBe(span.exact)
  })

  test.each(tables.articles)('文章 $id 的段落和标题', (article) => {
    const text = texts.get(article.seed)!
    for (const { start, end, runs, text: cleaned } of [...article.headline, ...article.paragraphs]) {
      expect(runs.map(([from, to]) => text.slice(from, to)).join('')).toBe(cleaned)
      expect(runs[0]![0]).toBeGreaterThanOrEqual(start)
      expect(runs.at(-1)![1]).toBeLessThanOrEqual(end)
    }
  })
})

test('事实的编号就是它的数字在原文中的位置', () => {
  for (const { id, evidence, number } of tables.facts)
    expect(id.replace(/-\d+$/, (tail) => (id === `${evidence.seed}-${number.start}` ? tail : ''))).toBe(`${evidence.seed}-${number.start}`)
})
