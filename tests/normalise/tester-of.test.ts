import { expect, test, vi } from 'vitest'
import { testerOf } from '../../src/normalise/tester-of.ts'

test('与正则本身判断一样', () => {
  const pattern = /^[^，。；\d]{1,12}有望|(?:已|完成了)[^，；]*$/
  const matches = testerOf(pattern)
  for (const text of ['', '望', '社工站有望年底建成', '希望小学', '已帮扶300人', '完成了', '完成，', '目前，已建成'])
    expect(matches(text)).toBe(pattern.test(text))
})

test('没有所需的字，或太短，就不试', () => {
  const pattern = /[，；][^，；]*用[两三]年/
  const tried = vi.spyOn(pattern, 'test')
  const matches = testerOf(pattern)
  expect([matches('全市帮扶困难群众'), matches('，用')]).toEqual([false, false])
  expect(tried).not.toHaveBeenCalled()
  expect(matches('今年建成，用三年')).toBe(true)
  expect(tried).toHaveBeenCalledOnce()
})

test('什么字都不需要的正则，不收', () => {
  expect(() => testerOf(/[^，]*$/)).toThrow(RangeError)
})
