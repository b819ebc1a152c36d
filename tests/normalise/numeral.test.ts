import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numeralValue } from '../../src/normalise/numeral.ts'

const cases: [string, number | undefined][] = [
  ['47,000', 47000],
  ['4,7万', 47000],
  ['4.7万', 47000],
  ['３０', 30],
  ['1.2亿', 120_000_000],
  ['5万4千', 54000],
  ['350万亿', 3.5e14],
  ['壹佰贰拾叁', 123],
  ['两千三百五', 2350],
  ['一万三', 13000],
  ['一千零一', 1001],
  ['二〇二五', 2025],
  ['廿五', 25],
  ['卅', 30],
  ['四万万', 4e8],
  ['六点五', 6.5],
  ['二点八亿', 280_000_000],
  ['负三十二', -32],
  ['十余万', 100_000],
  ['一千五百零几万', 15_000_000],
  ['百分之六十', 60],
  ['千分之五', 0.5],
  ['三分之二', 66.6666666667],
  ['三成', 30],
  ['七成六', 76],
  ['三成半', 35],
  ['半数', 50],
]

test.each(cases)('%s is %s', (text, value) => expect(numeralValue(text)).toBe(value))

test.each(['', '数万', '几十', '三五百', '五六十', '个', '2025年', '点', '十分'])('%s has no value', (text) => expect(numeralValue(text)).toBeUndefined())

const digits = '零一二三四五六七八九'
function chinese(n: number): string {
  if (n < 10) return digits[n]!
  for (const [size, word] of [
    [1e8, '亿'],
    [1e4, '万'],
    [1e3, '千'],
    [100, '百'],
    [10, '十'],
  ] as const) {
    if (n < size) continue
    const rest = n % size
    return chinese(Math.floor(n / size)) + word + (rest === 0 ? '' : (rest < size / 10 ? '零' : '') + chinese(rest))
  }
  return ''
}

test('what is written in Chinese reads as the number it was', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (n) => numeralValue(chinese(n)) === n))
})

test('what is written with separators reads as the number it was', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 1e12 }), (n) => numeralValue(n.toLocaleString('en-US')) === n))
})

test('any string has a value or none', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'零一二十百千万亿点半成分之又负,.0123/余多几') }), (s) => {
      const value = numeralValue(s)
      return value === undefined || typeof value === 'number'
    }),
  )
})
