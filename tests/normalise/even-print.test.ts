import { expect, it } from 'vitest'
import { evenPrint } from '../../src/normalise/even-print.ts'

it.each([
  ['「三社聯動」與『一站式』', '“三社聯動”與‘一站式’'],
  ['建成"五社联动"示范点12个，"一老一小"同享', '建成“五社联动”示范点12个，“一老一小”同享'],
  ['６．５％，２０２４年Ａ级', '6．5%，2024年A级'],
  ['\uf934人人\uf969', '老人人數'],
  ['没有配对的"一个', '没有配对的"一个'],
  ['本来如此：“5”', '本来如此：“5”'],
])('%s → %s', (text, even) => {
  expect(evenPrint(text)).toBe(even)
  expect(even).toHaveLength(text.length)
})
