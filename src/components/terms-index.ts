import { pinyinKeys } from '../search/pinyin-keys.ts'
import type { Corpus } from './corpus.ts'

/** A name with a page, filed under the first letter of its pinyin; `pinyin` is what it is sorted by. */
export interface Term {
  name: string
  kind: 'region' | 'policy' | 'indicator'
  path: `/${string}`
  /** The feed that follows it, where it has one. */
  feed?: `/${string}`
  letter: string
  pinyin: string
}

/** Names that begin with no letter. */
export const OTHER = 'other'

let known: { corpus: Corpus; terms: Map<string, Term[]> } | undefined

/** The names of regions, policies and indicators by letter, each letter in the order of pinyin. */
export function termsIndex(corpus: Corpus): Map<string, Term[]> {
  if (known?.corpus === corpus) return known.terms
  const term = (one: Omit<Term, 'letter' | 'pinyin'>): Term => {
    const [pinyin] = pinyinKeys(one.name.replace(/^[^\p{L}\p{N}]+/u, ''))
    return { ...one, pinyin, letter: /^[a-z]/.exec(pinyin)?.[0] ?? OTHER }
  }
  const all = [
    ...[...corpus.regions.values()].map(({ id, name }) => term({ name, kind: 'region', path: `/regions/${id}/`, feed: `/feeds/region-${id}.xml` })),
    ...[...corpus.policies.values()].map(({ id, name }) => term({ name, kind: 'policy', path: `/policies/${id}/`, feed: `/feeds/policy-${id}.xml` })),
    ...[...corpus.indicators.values()].map(({ id, name }) => term({ name, kind: 'indicator', path: `/indicators/${id}/` })),
  ].sort((a, b) => (a.pinyin < b.pinyin ? -1 : a.pinyin > b.pinyin ? 1 : a.path < b.path ? -1 : 1))
  const terms = new Map([...Map.groupBy(all, ({ letter }) => letter)].sort(([a], [b]) => (a === OTHER ? 1 : b === OTHER ? -1 : a < b ? -1 : 1)))
  known = { corpus, terms }
  return terms
}
