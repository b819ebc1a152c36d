import { expect, test } from 'vitest'
import { makeArticles } from '../../scripts/make-articles.ts'

const sentences = ['到2025年底，覆盖率达到60%。', '全市共有社工17439人。', '近日，某局印发方案。']

test('同一个种子数，同样的文本；别的种子数，别的文本', () => {
  expect([...makeArticles(sentences, 5, 7)]).toEqual([...makeArticles(sentences, 5, 7)])
  expect([...makeArticles(sentences, 5, 8)]).not.toEqual([...makeArticles(sentences, 5, 7)])
})

test('年份不变，别的数字变', () => {
  const all = [...makeArticles(sentences, 50)].map(({ text }) => text).join('')
  expect(all).toContain('2025年底')
  expect(new Set(all.match(/社工\d+人/g)).size).toBeGreaterThan(20)
})

test('名字不重，按序可排', () => {
  const names = [...makeArticles(sentences, 120)].map(({ name }) => name)
  expect(new Set(names).size).toBe(120)
  expect(names.toSorted()).toEqual(names)
})

test('没有句子就不编', () => {
  expect(() => [...makeArticles([], 1)]).toThrow(RangeError)
})
