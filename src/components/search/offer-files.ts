import { outline } from '../../search/outline.ts'
import { type ResultRow, resultsCsv, resultsJson } from '../../search/result-files.ts'
import { reasonsOf } from '../../search/search-pages.ts'
import { saveFile } from '../save-file.ts'
import type { SearchWords } from './search-words.ts'
import type { Asked } from './start-search.ts'

interface Offer {
  words: SearchWords
  say: (text: string) => void
  /** All that the present state finds. */
  ask: () => Promise<Asked>
}

const AT_ONCE = 20

/** Lets the two buttons download all results of the present search, not only those shown. */
export function offerFiles([csv, json]: HTMLElement[], { words, say, ask }: Offer): void {
  const download = async (kind: 'csv' | 'json') => {
    const { index, state, answer, kept } = await ask()
    if (state.query === '') return
    const rows: ResultRow[] = []
    for (let from = 0; from < kept.length; from += AT_ONCE) {
      if (kept.length > AT_ONCE) say(words.collecting(from))
      const records = await Promise.all(kept.slice(from, from + AT_ONCE).map(async (hit) => [hit, await index.page(hit.page)] as const))
      for (const [hit, page] of records)
        for (const sentence of outline(reasonsOf(answer, hit.page), page)) {
          const path = `${document.getElementById('results')!.dataset.pages}articles/${page.id}/#${sentence.anchor}`
          rows.push({ page, sentence, url: new URL(path, location.href).href })
        }
    }
    if (kept.length > AT_ONCE) say('')
    const asked = { query: state.query, address: location.href, snapshot: index.head.snapshot }
    const [text, type] = kind === 'csv' ? [resultsCsv(asked, rows), 'text/csv'] : [resultsJson(asked, rows), 'application/json']
    saveFile(new Blob([text], { type }), `minzheng-search-${index.head.snapshot}.${kind}`)
  }
  const failed = () => say(words.failed)
  csv!.addEventListener('click', () => void download('csv').catch(failed))
  json!.addEventListener('click', () => void download('json').catch(failed))
}
