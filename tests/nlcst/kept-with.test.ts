import { expect, test, vi } from 'vitest'
import { keptWith } from '../../src/nlcst/kept-with.ts'

test('每个对象只算一次，什么值都记得', () => {
  const length = vi.fn(({ text }: { text: string }) => (text === '' ? undefined : text.length))
  const kept = keptWith(length)
  const [one, none] = [{ text: '社工' }, { text: '' }]
  expect([kept(one), kept(one), kept(none), kept(none)]).toEqual([2, 2, undefined, undefined])
  expect(length).toHaveBeenCalledTimes(2)
})

test('抄出来的对象另算；两件事各记各的', () => {
  const length = keptWith(({ text }: { text: string }) => text.length)
  const double = keptWith(({ text }: { text: string }) => text + text)
  const one = { text: '社工' }
  expect([length(one), double(one)]).toEqual([2, '社工社工'])
  const copy = { ...one, text: '社工站' }
  expect([length(copy), double(copy), length(one)]).toEqual([3, '社工站社工站', 2])
})

test('记着的不印出来', () => {
  const one = { text: '社工' }
  keptWith(({ text }: { text: string }) => text.length)(one)
  expect(JSON.stringify(one)).toBe('{"text":"社工"}')
})

test('各事所记，同在对象的一处：先问后问，形状都一样', () => {
  const length = keptWith(({ text }: { text: string }) => text.length)
  const double = keptWith(({ text }: { text: string }) => text + text)
  const [one, other] = [{ text: '社工' }, { text: '社工' }]
  length(one)
  double(one)
  double(other)
  expect(Reflect.ownKeys(other)).toEqual(Reflect.ownKeys(one))
})
