import { expect, it } from 'vitest'
import { evenWidths } from '../../src/parse/even-widths.ts'

it.each([
  ['２０２４－０８－１０ ２０：２５，正文', '2024-08-10 20：25，正文'],
  ['服务老人,儿童;共3,000人!', '服务老人，儿童；共3,000人！'],
  ['见 https://example.org/?a=1,b', '见 https://example.org/?a=1,b'],
  ['江城\u200b市\ufeff民政局', '江城 市 民政局'],
])('%s → %s', (text, even) => {
  expect(evenWidths(text)).toBe(even)
  expect(even).toHaveLength(text.length)
})
