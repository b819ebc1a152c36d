import { describe, expect, test } from 'vitest'
import { readContent } from '../../scripts/read-content.ts'
import { foldText } from '../../src/search/fold-text.ts'
import { parseQuery } from '../../src/search/parse-query.ts'
import { reasonsOf, searchPages } from '../../src/search/search-pages.ts'
import { seedIndex } from './seed-index.ts'

const { index, sources } = seedIndex()
const { articles } = readContent('content')
const units = new Set(index.head.numbers.units)

/** Every text of an article that a reader sees cleaned, and every damaged sentence as it is thought to have read. */
const texts = articles.map(({ title, subtitle, credit, headline, paragraphs }) =>
  [title, subtitle ?? '', credit ?? '', ...headline.map((p) => p.text), ...paragraphs.map((p) => p.text)].map(foldText),
)
const repaired = sources.pages.map(({ record }) => record.parts.filter((part) => part.kind === 'proposal').map((part) => foldText(part.text)))

/** Each substring of 2 to 6 characters with the pages it stands on. */
function substrings(of: string[][]): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>()
  for (const [page, parts] of of.entries())
    for (const text of parts)
      for (let at = 0; at < text.length; at++)
        for (let length = 2; length <= 6 && at + length <= text.length; length++) {
          const part = text.slice(at, at + length)
          if (!found.has(part)) found.set(part, new Set())
          found.get(part)!.add(page)
        }
  return found
}

const all = substrings(texts)
for (const [part, pages] of substrings(repaired)) all.set(part, (all.get(part) ?? new Set()).union(pages))

describe('保证', () => {
  test(`种子里每一段 2 到 6 个字（${all.size} 段）：立在哪些页，就找到哪些页，不多不少`, async () => {
    const wrong: string[] = []
    for (const [part, expected] of all) {
      const found = [...(await index.text.find(part)).keys()]
      if (found.join() !== [...expected].sort((a, b) => a - b).join()) wrong.push(`${part}：应为 ${[...expected]}，找到 ${found}`)
    }
    expect(wrong.slice(0, 5)).toEqual([])
  })

  test('照读者输入的样子问，也一样：没有空格的每一段，精确查找', async () => {
    const wrong: string[] = []
    for (const [part, expected] of all) {
      if (/\s/.test(part)) continue
      const { hits } = await searchPages(index, parseQuery(part, units), false)
      const pages = hits.map(({ page }) => page).sort((a, b) => a - b)
      if (pages.join() !== [...expected].sort((a, b) => a - b).join()) wrong.push(part)
    }
    expect(wrong.slice(0, 5)).toEqual([])
  })

  test('每一个汉字，单独也找得到', async () => {
    for (const han of new Set(
      texts
        .flat()
        .join('')
        .match(/\p{sc=Han}/gu),
    ))
      expect([...(await index.text.find(han)).keys()], han).toEqual(texts.flatMap((parts, page) => (parts.some((text) => text.includes(han)) ? [page] : [])))
  })

  test('宽松查找里每一页都说得出理由，理由都指得着原文', async () => {
    const queries = ['社工', '47000', '4.7万', '60%', 'jiajiang', 'wz', '未保', '覆盖率>=75', '人才 >1万', '2025年前']
    for (const typed of queries) {
      const answer = await searchPages(index, parseQuery(typed, units), true)
      expect(answer.hits.length, typed).toBeGreaterThan(0)
      for (const { page } of answer.hits) {
        const reasons = reasonsOf(answer, page)
        expect(reasons.length).toBeGreaterThan(0)
        const { record } = sources.pages[page]!
        for (const { found, places } of reasons)
          for (const place of places) {
            const part = record.parts.findLast(({ at }) => at <= place)!
            if (found.reading.kind === 'number') expect(place).toBeLessThan(part.at + part.text.length)
            else expect(foldText(part.text.slice(place - part.at)).startsWith(foldText(found.reading.text)), typed).toBe(true)
          }
      }
    }
  })
})
