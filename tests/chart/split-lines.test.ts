import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitLines } from '../../src/chart/split-lines.ts'

test('a number broken over two lines is marked on both', () => {
  const mark = { start: 2, end: 6 }
  expect(splitLines([{ text: '共有' }, { text: '30\n0人', mark }, { text: '。' }])).toEqual([
    [{ text: '共有' }, { text: '30', mark }],
    [{ text: '0人', mark }, { text: '。' }],
  ])
})

test('joined with breaks the lines are the text', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom('甲', '1', '\n', ' ') })), (texts) => {
      const lines = splitLines(texts.map((text) => ({ text })))
      expect(lines.map((line) => line.map((one) => one.text).join('')).join('\n')).toBe(texts.join(''))
    }),
  )
})
