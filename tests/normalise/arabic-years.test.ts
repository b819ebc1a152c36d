import { expect, it } from 'vitest'
import { arabicYears } from '../../src/normalise/arabic-years.ts'

it.each([
  ['二〇二四年', '2024年'],
  ['二○二四年至二零二五年', '2024年至2025年'],
  ['一九九八年', '1998年'],
  ['二十四年', '二十四年'],
  ['十二〇二四年', '十二〇二四年'],
  ['连续二三年', '连续二三年'],
])('%s → %s', (text, read) => {
  expect(arabicYears(text)).toBe(read)
  expect(read).toHaveLength(text.length)
})
