import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../src/normalise/fold.ts'

describe('折成规则读的字形', () => {
  test.each([
    ['１２．５％', '12.5%'],
    ['Ａ＋ｚ－１', 'A+z-1'],
    ['(试行)', '（试行）'],
    ['一,二;三:四', '一，二；三：四'],
    ['共1,200人;1:2,计', '共1,200人；1:2，计'],
    ['１,２００', '1,200'],
    ['「為『民』」', '“为‘民’”'],
    ['臺灣與國務院衞生署、後臺', '台湾与国务院卫生署、后台'],
    ['一　二', '一 二'],
    ['――全年', '——全年'],
    ['人\uf969、\uf98e度、\uf967足', '人数、年度、不足'],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  test.each(['乾县', '著名', '什么', '中华人民共和国', '2.3亿元（含）', '“1+N”', ''])('%s 不变', (text) => {
    expect(fold(text)).toBe(text)
  })

  test('长度不变，再折一次也不变', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(fc.constantFrom(...'1２,，:;(「『臺a𠮷 　')).map((a) => a.join('')),
    )
    fc.assert(
      fc.property(text, (value) => {
        expect(fold(value)).toHaveLength(value.length)
        expect(fold(fold(value))).toBe(fold(value))
      }),
    )
  })

  test('再长也折得完', () => {
    expect(fold('（臺,'.repeat(300_000))).toBe('（台，'.repeat(300_000))
  })
})

test('compatibility ideographs and radicals of PDFs read as the characters they stand for', () => {
  expect(fold('過去5\uf98e\uf967足')).toBe('过去5年不足')
  expect(fold('\u2f00\u2f7c')).toBe('一老')
})
