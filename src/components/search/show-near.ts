import { drawGroup } from './draw-results.ts'
import { element } from './element.ts'
import { nearPages } from './near-pages.ts'
import type { Stage } from './show-answer.ts'
import type { Asked } from './start-search.ts'

const MOST = 10

/** Adds the articles that only come near, below all that was found and marked as such. */
export async function showNear({ answer, query }: Asked, { words, results, current }: Stage): Promise<void> {
  const typed = query.terms.map(({ text }) => text).join(' ')
  // Pagefind takes a query without letters for none, and gives all pages
  if (!/[\p{L}\p{N}]/u.test(typed)) return
  const known = new Set(answer.hits.map(({ page }) => page))
  const pages = await nearPages(results.dataset.near!, typed, known, MOST)
  if (!current()) return
  if (pages.length === 0) {
    results.append(element('p', { class: 'quiet', id: 'near-none' }, words.noneNear))
    return
  }
  const rows = pages.map(({ url, title, parts }) =>
    element(
      'li',
      { class: 'hit', 'data-cite': title, 'data-from': title },
      element('a', { href: results.dataset.pages! + url.slice(1), lang: 'zh-CN' }, title),
      element('p', { class: 'small quiet', lang: 'zh-CN' }, ...parts.map((part, i) => (i % 2 === 1 ? element('mark', {}, part) : part))),
    ),
  )
  results.append(drawGroup('near', words.near, words.nearNote, element('ol', { class: 'found-pages' }, ...rows)))
}
