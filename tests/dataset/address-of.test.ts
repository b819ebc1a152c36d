import { expect, test } from 'vitest'
import { addressOf } from '../../src/dataset/address-of.ts'
import { citation } from '../../src/dataset/citation.ts'
import { site } from '../../src/dataset/site.ts'

test('一版的地址就是它发布的地方；当前内容在 latest 下', () => {
  expect(addressOf('1.2.0')).toBe(`${site.url}data/1.2.0/`)
  expect(addressOf('1.2.0+latest')).toBe(`${site.url}data/latest/`)
  expect(citation('1.2.0+latest')).toContain(`url: "${site.url}data/latest/"`)
})
