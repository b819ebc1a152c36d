import { expect, test } from 'vitest'
import { readContent } from '../../scripts/read-content.ts'
import { deadLinks, unlinkedFacts } from '../laws/page-laws.ts'
import { listFiles, readPages } from './read-pages.ts'

const pages = readPages('dist')
const { articles, facts } = readContent('content')

test.each(articles)('$id：抹去一个数字的链接，法则就见得到', ({ id }) => {
  const own = facts.filter((fact) => fact.article === id)
  const { html } = pages.find(({ path }) => path === `/articles/${id}/`)!
  expect(unlinkedFacts(html, own)).toEqual([])
  const without = html.replaceAll(new RegExp(`href="[^"]*#[^"]*${own[0]!.number.start}(?!\\d)[^"]*"`, 'g'), '')
  expect(unlinkedFacts(without, own)).not.toEqual([])
})

test('撤去一页，链到它的就是断链', () => {
  expect(deadLinks(pages, listFiles('dist'))).toEqual([])
  const gone = `/articles/${articles[0]!.id}/`
  const left = pages.filter(({ path }) => path !== gone)
  expect(deadLinks(left, listFiles('dist')).some((fault) => fault.includes(gone))).toBe(true)
})
