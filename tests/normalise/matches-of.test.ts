import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchesOf } from '../../src/normalise/matches-of.ts'

test.each([/社+/g, /(?:)/g, /工|$/g, /(?<=社)工*/g])('与 matchAll 给的一样：%s', (pattern) =>
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('社', '工', '会'), maxLength: 20 }), (text) => {
      pattern.lastIndex = 3
      expect(matchesOf(text, pattern)).toEqual(
        [...text.matchAll(new RegExp(pattern.source, 'g'))].map((match) => expect.objectContaining({ 0: match[0], index: match.index })),
      )
    }),
    { seed: 5, numRuns: 100 },
  ),
)

test('没有 g 就不收', () => expect(() => matchesOf('社工', /社/)).toThrow(TypeError))
