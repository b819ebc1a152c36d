import fc from 'fast-check'
import { expect, test } from 'vitest'
import { neededUnits } from '../../src/normalise/needed-units.ts'
import { rewriterOf } from '../../src/normalise/rewriter-of.ts'

const texts = fc.string({ unit: fc.constantFrom('社', '工', '会', '站', '1', 'a', '“', '”', '的'), maxLength: 16 })
const rules: (readonly [RegExp, string])[] = [
  [/^社(?=工)/, ''],
  [/(?<=.{2})(?:站|工会)$/, '的'],
  [/(.{2})\1+/, '$1'],
  [/“[^”]*”/g, '会'],
  [/(?:1|a){2,}|(?<=会)的(?!社)/g, ''],
  [/工?会站/, '“'],
  [/^[^的]+$/, '1'],
]

test('与一个接一个的 replace 写出的一样', () =>
  fc.assert(
    fc.property(texts, (text) => {
      expect(rewriterOf(...rules)(text)).toBe(rules.reduce((rest, [pattern, by]) => rest.replace(pattern, by), text))
    }),
    { seed: 5, numRuns: 1000 },
  ))

test.each(rules)('匹配得了的，一定有要有的字，也够长：%s', (pattern) =>
  fc.assert(
    fc.property(texts, (text) => {
      if (text.search(pattern) < 0) return
      const { units, length } = neededUnits(pattern)
      expect(!units || [...text].some((unit) => units.has(unit.charCodeAt(0)))).toBe(true)
      expect(text.length).toBeGreaterThanOrEqual(length)
    }),
    { seed: 5, numRuns: 1000 },
  ),
)

test('繁体、全角照简体、半角的规则改，留下的照印的', () => {
  expect(rewriterOf([/^下拨/, ''])('下撥補助資金')).toBe('補助資金')
  expect(rewriterOf([/^.{2}(补助.*)$/, '$1'])('下撥補助資金')).toBe('補助資金')
  expect(rewriterOf([/\d+%/g, '率'])('佔３０％，又２０％')).toBe('佔率，又率')
})

test('要有的字取最少的一组', () => {
  const needed = (pattern: RegExp) => [...(neededUnits(pattern).units ?? [])].map((unit) => String.fromCharCode(unit)).join('')
  expect(needed(/[一二三]+社(?:工|会)/)).toBe('社')
  expect(needed(/社(?:工|会)?|站/)).toBe('社站')
  expect(needed(/社?|站/)).toBe('')
  expect(needed(/.(?=工)(?!会)/)).toBe('工')
  expect(() => neededUnits(/a/i)).toThrow(RangeError)
})

test('多于 32 条的不收', () => expect(() => rewriterOf(...Array.from({ length: 33 }, () => [/社/, ''] as const))).toThrow(RangeError))
