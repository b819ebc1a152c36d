import { create, insertMultiple, save, search } from '@orama/orama'
import { Index } from 'flexsearch'
import MiniSearch from 'minisearch'

/** Another search engine over the same texts: its index as it would be served, and the pages it finds, best first. */
export interface PeerEngine {
  name: string
  build: (texts: string[]) => Promise<{ served: string; find: (query: string) => Promise<number[]> }>
}

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' })
const words = (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment).filter((word) => /[\p{L}\p{N}]/u.test(word))
const pairs = (text: string) => Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)).filter((pair) => !/\s/.test(pair))
const MANY = 1_000_000

/** MiniSearch and Orama with ICU's words, all of which must be met; FlexSearch with pairs of characters. */
export const peerEngines: PeerEngine[] = [
  {
    name: 'MiniSearch（ICU 分词）',
    async build(texts) {
      const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'], tokenize: words, searchOptions: { combineWith: 'AND', tokenize: words } })
      index.addAll(texts.map((text, id) => ({ id, text })))
      return { served: JSON.stringify(index), find: async (query) => index.search(query).map(({ id }) => id as number) }
    },
  },
  {
    name: 'FlexSearch（字对）',
    async build(texts) {
      const index = new Index({ tokenize: 'strict', encode: pairs })
      texts.forEach((text, id) => void index.add(id, text))
      const parts: string[] = []
      await index.export((_key: string, data: string) => void parts.push(data))
      return { served: parts.join('\n'), find: async (query) => index.search(query, { limit: MANY }) as number[] }
    },
  },
  {
    name: 'Orama（ICU 分词，threshold 0）',
    async build(texts) {
      const tokenizer = { language: 'english', normalizationCache: new Map<string, string>(), tokenize: (text: string) => [...new Set(words(text))] }
      const index = create({ schema: { text: 'string' } as const, components: { tokenizer } })
      await insertMultiple(
        index,
        texts.map((text, id) => ({ id: String(id), text })),
      )
      const find = async (query: string) => (await search(index, { term: query, threshold: 0, limit: texts.length })).hits.map(({ id }) => Number(id))
      return { served: JSON.stringify(save(index)), find }
    },
  },
]
