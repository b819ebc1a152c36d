import { describe, expect, test } from 'vitest'
import { packPages, unpackPages } from '../../src/search/facet.ts'
import { countFacets, narrow } from '../../src/search/narrow.ts'
import { outline } from '../../src/search/outline.ts'
import { parseQuery } from '../../src/search/parse-query.ts'
import { resultsCsv, resultsJson } from '../../src/search/result-files.ts'
import { reasonsOf, searchPages } from '../../src/search/search-pages.ts'
import { suggest } from '../../src/search/suggest.ts'
import { seedIndex } from './seed-index.ts'

const { index, sources } = seedIndex()
const units = new Set(index.head.numbers.units)
const rowsOf = async (typed: string) => {
  const answer = await searchPages(index, parseQuery(typed, units), true)
  return answer.hits.flatMap((hit) => {
    const page = sources.pages[hit.page]!.record
    return outline(reasonsOf(answer, hit.page), page).map((sentence) => ({ page, sentence, url: `/articles/${page.id}/#${sentence.anchor}` }))
  })
}

describe('句子', () => {
  test.each(['社工', '养老', '5万', '。'])('%s：每一处都标出来，标的就是它', async (typed) => {
    for (const { sentence } of await rowsOf(typed)) {
      expect(sentence.marks.length).toBeGreaterThan(0)
      for (const [from, to] of sentence.marks) expect(sentence.text.slice(from, to)).not.toBe('')
      if (sentence.readings.every(({ kind, text }) => kind === 'literal' && text === typed))
        expect(sentence.marks.map(([from, to]) => sentence.text.slice(from, to).replaceAll(typed, ''))).toEqual(sentence.marks.map(() => ''))
    }
  })

  test('问数，就只列答得上的事实', async () => {
    for (const { sentence } of await rowsOf('志愿者 47000')) for (const fact of sentence.facts) expect(fact.value).toBe(47_000)
  })

  test('疑损处照印的样子找得到，照原意的样子也找得到', async () => {
    expect((await rowsOf('“1+12”')).map(({ sentence }) => sentence.proposal)).toEqual([false])
    expect((await rowsOf('1+1>2')).map(({ sentence }) => sentence.proposal)).toContain(true)
  })
})

describe('分面', () => {
  test('页码装了拆得开，稀的密的都一样', () => {
    for (const pages of [[], [0], [3, 400, 999], Array.from({ length: 1000 }, (_, i) => i), Array.from({ length: 300 }, (_, i) => i * 3)])
      expect(unpackPages(packPages(pages, 1000))).toEqual(pages)
  })

  test('每个数都是选了它之后剩下的页数', async () => {
    const facets = await index.facets()
    const pages = [0, 1, 2]
    const first = countFacets(facets, pages, [])
    expect(first.flatMap(({ values }) => values).length).toBeGreaterThan(10)
    for (const { id, values } of first)
      for (const { value, pages: count } of values) {
        expect(narrow(facets, pages, [[id, value]]).length, value).toBe(count)
        for (const other of countFacets(facets, pages, [[id, value]]))
          for (const one of other.values)
            if (other.id !== id)
              expect(
                narrow(facets, pages, [
                  [id, value],
                  [other.id, one.value],
                ]).length,
              ).toBe(one.pages)
      }
  })

  test('分面的页就是有这样一条事实的页', async () => {
    const target = (await index.facets()).find(({ id }) => id === 'kind')!.values.find(({ value }) => value === 'target')!
    const expected = sources.pages.flatMap(({ record }, page) => (record.facts.some((fact) => fact.modality === 'target') ? [page] : []))
    expect(unpackPages(target.pages)).toEqual(expected)
  })
})

test.each([
  ['温洲', '温州'],
  ['夹江线', '夹江县'],
  ['社会工做', '社会工作'],
  ['jiajang', '夹江'],
])('%s 找不到，提议 %s', async (wrong, right) => {
  expect((await searchPages(index, parseQuery(wrong, units), true)).hits).toEqual([])
  expect(await suggest(index, wrong)).toContain(right)
})

test('下载的文件里有所问的话和快照；公式不会被表格执行', async () => {
  const asked = { query: '=社工', address: 'https://x/?q=1', snapshot: '0.1.0+abc' }
  const rows = await rowsOf('社工')
  expect(JSON.parse(resultsJson(asked, rows))).toMatchObject({ ...asked, results: rows.map(({ url }) => ({ url })) })
  const lines = resultsCsv(asked, rows).split('\r\n')
  expect(lines).toHaveLength(rows.length + 2)
  expect(lines[1]).toMatch(/^'=社工,0\.1\.0\+abc,/)
})
