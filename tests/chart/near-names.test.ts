import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearNames } from '../../src/chart/near-names.ts'

test('names that differ in a word are near, unlike ones and equal ones are not', () => {
  const pairs = nearNames(['未成年人保护工作站数', '未成年人保护机构数', '养老床位数', '养老床位数'], 0.55)
  expect(pairs.map(({ a, b }) => [a, b])).toEqual([['未成年人保护工作站数', '未成年人保护机构数']])
})

test('the order of the names does not matter, and no pair comes twice', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 6 })), (names) => {
      const pairs = nearNames(names)
      expect(nearNames([...names].reverse())).toEqual(pairs)
      expect(new Set(pairs.map(({ a, b }) => `${a} ${b}`)).size).toBe(pairs.length)
      for (const { a, b, likeness } of pairs) {
        expect(a).not.toBe(b)
        expect(likeness).toBeGreaterThanOrEqual(0.6)
        expect(likeness).toBeLessThanOrEqual(1)
      }
    }),
  )
})

test('what every second name ends in makes no two of them alike', () => {
  const places = ['养老', '救助', '殡葬', '婚姻', '慈善', '儿童', '志愿', '社工', '地名', '残疾']
  const names = places.map((place) => `${place}服务机构人数`)
  expect(nearNames(names.slice(0, 2)).length).toBe(1)
  expect(nearNames([...names, ...names.map((name) => `${name}占比`)]).filter(({ a, b }) => a.slice(0, 2) !== b.slice(0, 2))).toEqual([])
})
