import * as pagefind from 'pagefind'
import type { FacetPage } from '../src/search/make-facets.ts'
import { UserError } from './run.ts'

// both sides cut words with ICU: the browser does so with the query, and so must the index, or compounds are lost
const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' })

/** Writes Pagefind's index of the articles into `target`, which ranks pages that only come near a query. One record an article; the site's pages in two languages would hold each twice. @throws UserError when Pagefind fails */
export async function indexNear(pages: FacetPage[], target: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ includeCharacters: '+%.．' })
  if (!index) throw new UserError(`近似索引没有建立：${errors.join('；')}`)
  try {
    const faults = [...errors]
    for (const [page, { record }] of pages.entries()) {
      const text = record.parts.filter(({ kind }) => kind !== 'proposal').map((part) => cutWords(part.text))
      const added = await index.addCustomRecord({
        url: `/articles/${record.id}/`,
        content: text.join('\n'),
        language: 'zh-CN',
        meta: { title: record.title, page: String(page) },
      })
      faults.push(...added.errors)
    }
    faults.push(...(await index.writeFiles({ outputPath: target })).errors)
    if (faults.length > 0) throw new UserError(`近似索引没有建立：${faults.join('；')}`)
  } finally {
    await pagefind.close()
  }
}

function cutWords(text: string): string {
  return Array.from(segmenter.segment(text), ({ segment }) => segment).join('\u200b')
}
