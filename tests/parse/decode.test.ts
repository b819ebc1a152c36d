import { expect, it } from 'vitest'
import { DecodeError, decode } from '../../src/parse/decode.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)

it('reads UTF-8, and keeps its byte order mark', () => {
  expect(decode(new TextEncoder().encode('\uFEFF民政'))).toEqual({ text: '\uFEFF民政', encoding: 'utf-8' })
})

it('reads GB18030 where UTF-8 fails', () => {
  expect(decode(bytes(0xc3, 0xf1, 0xd5, 0xfe))).toEqual({ text: '民政', encoding: 'gb18030' })
})

it.each([
  ['an empty file', bytes(), /空的/],
  ['white space only', bytes(32, 10, 13, 9), /只有空白/],
  ['UTF-16', bytes(0x11, 0x6c, 0x3f, 0x65, 65, 0, 66, 0), /第 5 字节.*NUL/],
  ['bytes of neither encoding', bytes(0xe6, 0xb0, 0x91, 0xff, 0xff), /第 3 字节/],
])('refuses %s, in Chinese, with what to do', (_, input, message) => {
  expect(() => decode(input)).toThrow(DecodeError)
  expect(() => decode(input)).toThrow(message)
  expect(() => decode(input)).toThrow(/请/)
})
