import { expect, test, vi } from 'vitest'
import { onceOfMark } from '../../src/nlcst/once-of-mark.ts'

test('每个标记只判断一次，是与否都记得', () => {
  const judge = vi.fn((text: string, { start }: { start: number }, floor: number) => text[start] === '社' && start >= floor)
  const once = onceOfMark(judge)
  const [yes, no] = [{ start: 1 }, { start: 0 }]
  expect([once('会社', yes, 0), once('会社', yes, 0), once('会社', no, 0), once('会社', no, 0)]).toEqual([true, true, false, false])
  expect(judge).toHaveBeenCalledTimes(2)
  expect(once('社会', { start: 0 }, 0)).toBe(true)
})
