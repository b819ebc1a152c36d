import { expect, test } from 'vitest'
import { enclosedBy } from '../../src/normalise/enclosed-by.ts'

test.each([
  ['他说“设站|8|个”。', '设站8个'],
  ['“前一句。”又设站|8|个“后一句”', undefined],
  ['他说“设站|8|个', undefined],
  ['设站|8|个”', undefined],
])('引号里的是什么，不带引号：%s', (marked, quoted) => {
  const [before, inside, behind] = marked.split('|') as [string, string, string]
  const text = before + inside + behind
  const found = enclosedBy(text, { start: before.length, end: before.length + inside.length }, '“', '”')
  expect(found && text.slice(found.start, found.end)).toBe(quoted)
})
