import { expect, test } from 'vitest'
import * as words from '../../src/lexicon/indicator-words.ts'

// 规则按 | 拆开再从长到短拼回去：一项里若还有 |，括号就断在两项里
test.each(['openers', 'leadingIn', 'openingVerbs'] as const)('%s 的每一项自成一个式子', (name) => {
  const broken = words[name].split('|').filter((entry) => {
    try {
      return new RegExp(entry, 'u').source === ''
    } catch {
      return true
    }
  })
  expect(broken).toEqual([])
})
