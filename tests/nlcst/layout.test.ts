import { expect, it } from 'vitest'
import { layoutOf } from '../../src/nlcst/layout.ts'

it('an offset of the seed is found again where the breaks of its column are gone', () => {
  const source = '全区建成社\n工站 12 个，\r\n培育社区\n社会组织。'
  const cuts = [
    { at: 5, length: 1 },
    { at: 14, length: 2 },
    { at: 20, length: 1 },
  ]
  const layout = layoutOf(source, cuts)
  expect(layout.text).toBe('全区建成社工站 12 个，培育社区社会组织。')
  for (const [at, character] of [...source].entries()) if (!/[\r\n]/.test(character)) expect(layout.text[layout.at(at)]).toBe(character)
  expect([5, 14, 15, 16].map(layout.at)).toEqual([5, 13, 13, 13])
  expect(layout.at(source.length)).toBe(layout.text.length)
})

it('a seed that was set in no column is its own layout', () => {
  const layout = layoutOf('一\n二', [])
  expect([layout.text, layout.at(2)]).toEqual(['一\n二', 2])
})
