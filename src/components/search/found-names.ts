import { type NameRecord, PINYIN } from '../../search/name-record.ts'
import type { Query } from '../../search/query.ts'
import type { SearchIndex } from '../../search/search-index.ts'

const MOST = 12
const LOOKED_AT = 120

/** Regions, policies and indicators whose names hold every word of the query, or whose pinyin begins with it; the shortest names first. */
export async function foundNames(index: SearchIndex, { terms }: Query): Promise<NameRecord[]> {
  const words = terms.filter(({ number, text }) => !number && text.length > 1).map(({ text }) => text)
  if (words.length === 0) return []
  const sets = await Promise.all(
    words.map(async (word) => {
      const pinyin = /^[a-z]+$/.test(word) ? [...(await index.names.find(PINYIN + word)).keys()] : []
      return new Set([...pinyin, ...(await index.names.find(word)).keys()])
    }),
  )
  const ids = [...sets[0]!].filter((id) => sets.every((set) => set.has(id))).slice(0, LOOKED_AT)
  const names = await Promise.all(ids.map((id) => index.name(id)))
  const kinds = ['region', 'policy', 'indicator', 'topic']
  return names.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.name.length - b.name.length || b.articles - a.articles).slice(0, MOST)
}
