import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyOf } from '../../src/normalise/any-of.ts'
import { firstOf } from '../../src/normalise/first-of.ts'

const patterns = [/(?<=社)工|会{2}/, /社工?会/, /\d{1,2}(?=工)/, /(?:社|1)工/, /[^会]1/]

test('哪一个先合，与并在一起的式子一样', () => {
  const at = firstOf(patterns)
  const together = new RegExp(patterns.map(({ source }) => `(${source})`).join('|'), 'y')
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('社', '工', '会', '1', '\n'), maxLength: 8 }), fc.nat(8), (text, place) => {
      together.lastIndex = place
      const match = together.exec(text)
      const found = at(text, place)
      expect(found && [found.which, found.match[0]]).toEqual(match ? [match.indexOf(match[0], 1) - 1, match[0]] : undefined)
    }),
    { seed: 5, numRuns: 400 },
  )
})

test('可以什么也不取的不收', () => {
  expect(() => firstOf([/社?/])).toThrow(RangeError)
  expect(() => firstOf(Array.from({ length: 33 }, () => anyOf(/社/)))).toThrow(RangeError)
})
