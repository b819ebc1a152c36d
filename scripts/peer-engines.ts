import { create, insertMultiple, save } from '@orama/orama'
import { Index } from 'flexsearch'
import MiniSearch from 'minisearch'

/** Another search engine over the same texts. */
export interface PeerEngine {
  name: string
  /** Its package as a browser loads it: folder, and the file to import. */
  folder: string
  file: string
  /** Its index as it would be served. */
  build: (texts: string[]) => Promise<string>
  /** Makes the index that was served searchable: pages found, best first. It is also sent to the browser as source, so it uses nothing from around it. */
  // biome-ignore lint/suspicious/noExplicitAny: each package has its own shape, in Node and in the browser
  open: (module: any, served: string) => Promise<(query: string) => number[] | Promise<number[]>>
}

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' })
const words = (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment).filter((word) => /[\p{L}\p{N}]/u.test(word))
const pairs = (text: string) => Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)).filter((pair) => !/\s/.test(pair))

/** MiniSearch and Orama with ICU's words, all of which must be met; FlexSearch with pairs of characters. */
export const peerEngines: PeerEngine[] = [
  {
    name: 'MiniSearch（ICU 分词）',
    folder: 'node_modules/minisearch/dist/es',
    file: 'index.js',
    async build(texts) {
      const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'], tokenize: words })
      index.addAll(texts.map((text, id) => ({ id, text })))
      return JSON.stringify(index)
    },
    async open({ default: Engine }, served) {
      const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' })
      const words = (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment).filter((word) => /[\p{L}\p{N}]/u.test(word))
      const index = Engine.loadJSON(served, { fields: ['text'], tokenize: words, searchOptions: { combineWith: 'AND', tokenize: words } })
      return (query) => index.search(query).map(({ id }: { id: number }) => id)
    },
  },
  {
    name: 'FlexSearch（字对）',
    folder: 'node_modules/flexsearch/dist',
    file: 'flexsearch.bundle.module.min.mjs',
    async build(texts) {
      const index = new Index({ tokenize: 'strict', encode: pairs })
      texts.forEach((text, id) => void index.add(id, text))
      const parts: [key: string, data: string][] = []
      await index.export((key: string, data: string) => void parts.push([key, data]))
      return JSON.stringify(parts)
    },
    async open({ Index: Engine, default: bundle }, served) {
      const pairs = (text: string) => Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)).filter((pair) => !/\s/.test(pair))
      const index = new (Engine ?? bundle.Index)({ tokenize: 'strict', encode: pairs })
      for (const [key, data] of JSON.parse(served)) index.import(key, data)
      return (query) => index.search(query, { limit: 1_000_000 })
    },
  },
  {
    name: 'Orama（ICU 分词，threshold 0）',
    folder: 'node_modules/@orama/orama/dist/browser',
    file: 'index.js',
    async build(texts) {
      const tokenizer = { language: 'english', normalizationCache: new Map<string, string>(), tokenize: (text: string) => [...new Set(words(text))] }
      const index = create({ schema: { text: 'string' } as const, components: { tokenizer } })
      await insertMultiple(
        index,
        texts.map((text, id) => ({ id: String(id), text })),
      )
      return JSON.stringify(save(index))
    },
    async open({ create, load, search }, served) {
      const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' })
      const tokenize = (text: string) => [
        ...new Set(Array.from(segmenter.segment(text), ({ segment }) => segment).filter((word) => /[\p{L}\p{N}]/u.test(word))),
      ]
      const tokenizer = { language: 'english', normalizationCache: new Map(), tokenize }
      const index = create({ schema: { text: 'string' }, components: { tokenizer } })
      load(index, JSON.parse(served))
      return async (query) => (await search(index, { term: query, threshold: 0, limit: 1_000_000 })).hits.map(({ id }: { id: string }) => Number(id))
    },
  },
]
