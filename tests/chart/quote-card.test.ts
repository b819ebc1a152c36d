import type { Element, ElementContent } from 'hast'
import { describe, expect, test } from 'vitest'
import { drawQuoteCard, type QuoteCard, quoteCardHeight } from '../../src/chart/quote-card.ts'

const card: QuoteCard = {
  sentence: '到2025年底，覆盖率达到60%。',
  number: [13, 16],
  modality: 'target',
  about: '目标 · 某省 · 到2025年底',
  cautions: ['这是目标，不是结果。'],
  citation: '作者不详．标题[N/OL]．刊物不详，日期不详（版次不详）．https://example.org/．',
  name: '某库',
  address: 'example.org/facts/a-1/',
}

const all = (node: Element): Element[] => [node, ...node.children.flatMap((child: ElementContent) => (child.type === 'element' ? all(child) : []))]
const textOf = (node: Element): string =>
  node.children.map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : '')).join('')
const marked = (node: Element) =>
  all(node)
    .filter(({ tagName }) => tagName === 'tspan')
    .map(textOf)
    .join('')
const words = (node: Element) => all(node).filter(({ tagName }) => tagName === 'text')

describe('引文卡片', () => {
  test('原句一字不少，数字标出，须知和出处都在', () => {
    const drawn = drawQuoteCard(card)
    const text = words(drawn).map(textOf).join('')
    for (const part of [card.sentence, card.cautions[0]!, card.citation, card.address]) expect(text).toContain(part)
    expect(marked(drawn)).toBe('60%')
  })

  test('数字跨行也标全', () => {
    const sentence = `${'甲'.repeat(20)}一百二十三万四千五百六十七名${'乙'.repeat(20)}`
    const number: [number, number] = [20, 34]
    expect(marked(drawQuoteCard({ ...card, sentence, number }))).toBe(sentence.slice(...number))
  })

  test.each([10, 100, 300, 5000])('%i 字的原句也不出格：没有一行低于底边，长的截在数字两旁并写明', (length) => {
    const sentence = `${'甲'.repeat(length)}60%${'乙'.repeat(length)}`
    const long = { ...card, sentence, number: [length, length + 3] as [number, number] }
    const drawn = drawQuoteCard(long)
    const height = quoteCardHeight(long)
    const places = words(drawn).map(({ properties }) => Number(properties.y))
    expect(Math.max(...places)).toBeLessThan(height)
    const rows = places.slice(1).sort((a, b) => a - b)
    expect(rows.length).toBeGreaterThan(3)
    expect(height).toBeLessThan(1500)
    expect(marked(drawn)).toBe('60%')
    if (sentence.length > 400) expect(words(drawn).map(textOf).join('')).toContain('……')
  })

  test('没有位置的数字不标', () => {
    expect(marked(drawQuoteCard({ ...card, number: undefined }))).toBe('')
  })
})
