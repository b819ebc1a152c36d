import fc from 'fast-check'
import { expect, test } from 'vitest'
import { WordIndex } from '../../src/normalise/word-index.ts'

const letters = fc.constantFrom('社', '工', '会', 'a', '\u0000')
const words = fc.array(fc.string({ unit: letters, minLength: 2, maxLength: 4 }), { maxLength: 12 })

test('在每一处找到的，恰是立在那里最长的词', () =>
  fc.assert(
    fc.property(words, fc.string({ unit: letters, maxLength: 30 }), (some, text) => {
      const index = new WordIndex(some)
      for (let at = 0; at < text.length; at++) {
        const expected = some.filter((word) => text.startsWith(word, at)).sort((a, b) => b.length - a.length)[0]
        expect(index.at(text, at)).toBe(expected)
        if (expected) expect(index.mayBegin(text, at)).toBe(true)
      }
    }),
    { seed: 5, numRuns: 300 },
  ))

test('要求多一条时，是合要求的词里最长的', () => {
  const index = new WordIndex(['社工', '社工站', '社工站点'])
  expect(index.at('社工站点', 0, (word) => word.length < 4)).toBe('社工站')
  expect(index.at('社工站点', 0, () => false)).toBeUndefined()
})

test('只收两个字以上的词', () => {
  expect(() => new WordIndex(['省'])).toThrow(RangeError)
})
