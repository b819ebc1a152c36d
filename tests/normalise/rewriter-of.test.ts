import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mayMatch } from '../../src/normalise/may-match.ts'
import { neededUnits } from '../../src/normalise/needed-units.ts'
import { rewriterOf } from '../../src/normalise/rewriter-of.ts'
import { runOf } from '../../src/normalise/run-of.ts'

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

test.each(rules)('说不可能匹配的，就没有匹配：%s', (pattern) =>
  fc.assert(
    fc.property(texts, (text) => {
      if (text.search(pattern) < 0) return
      expect(mayMatch(pattern)(text)).toBe(true)
      expect(text.length).toBeGreaterThanOrEqual(neededUnits(pattern).length)
    }),
    { seed: 5, numRuns: 1000 },
  ),
)

test('要有的字取最少的一组', () => {
  const needed = (pattern: RegExp) => [...(neededUnits(pattern).units ?? [])].map((unit) => String.fromCharCode(unit)).join('')
  expect(needed(/[一二三]+社(?:工|会)/)).toBe('社')
  expect(needed(/社(?:工|会)?|站/)).toBe('社站')
  expect(needed(/社?|站/)).toBe('')
  expect(needed(/.(?=工)(?!会)/)).toBe('工')
  expect(() => neededUnits(/a/i)).toThrow(RangeError)
})

test('多于 31 条的不收', () => expect(() => rewriterOf(...Array.from({ length: 32 }, () => [/社/, ''] as const))).toThrow(RangeError))

test.each([/社工|社(?!会)|会+|[1a]{2}/, /(?:工站|工(?=会)|会)/, /(?<=社)工|社|[^的]会|“社”/])('连着的几个与正则式取的一样长：%s', (pattern) =>
  fc.assert(
    fc.property(texts, (text) => {
      expect(runOf(pattern)(text)).toBe(new RegExp(`^(?:${pattern.source})+`).exec(text)?.[0].length ?? 0)
    }),
    { seed: 5, numRuns: 500 },
  ),
)
