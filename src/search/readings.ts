import { synonyms } from '../lexicon/synonyms.ts'
import { foldText } from './fold-text.ts'
import { PINYIN } from './name-record.ts'
import { mergeOccurrences, type Occurrences } from './occurrences.ts'
import { pageText } from './page-text.ts'
import type { Term } from './query.ts'
import type { SearchIndex } from './search-index.ts'

/** One way in which a term was met: why a page is among the results. */
export interface Reading {
  kind: 'literal' | 'folded' | 'synonym' | 'pinyin' | 'number'
  /** The words looked for (folded: simplified, half width, lower case), or how a number was read. */
  text: string
}

/** A reading with the places where it stands; `length` of what stands there, unless it is a number. */
export interface Found {
  reading: Reading
  places: Occurrences
  length?: number
}

/** Names that a pinyin beginning may stand for, at most. */
const NAMES_TRIED = 6

const alike = new Map<string, string[]>()
for (const group of synonyms)
  for (const word of group) {
    const others = group.filter((other) => other !== word)
    alike.set(foldText(word), [...(alike.get(foldText(word)) ?? []), ...others])
  }

/** The ways in which a term stands in the texts: as typed and, with `variants`, in another form of its characters and, unless it is quoted, by its synonyms and by names whose pinyin it begins. */
export async function readTerm(index: SearchIndex, { raw, text, quoted }: Term, variants: boolean): Promise<Found[]> {
  if (raw !== text && !variants) return [{ reading: { kind: 'literal', text: raw }, places: await asTyped(index, raw), length: raw.length }]
  const literal: Reading = raw === text ? { kind: 'literal', text } : { kind: 'folded', text }
  const others: Reading[] = variants && !quoted ? [...unquoted(text), ...synonymsOf(text), ...(await namesOf(index, text))] : []
  return Promise.all([literal, ...others].map(async (reading) => ({ reading, places: await index.text.find(reading.text), length: reading.text.length }))).then(
    (found) => found.filter((one, i) => i === 0 || one.places.size > 0),
  )
}

/** The places where the very characters stand, since the index holds only their folded form. */
async function asTyped(index: SearchIndex, raw: string): Promise<Occurrences> {
  const places: Occurrences = new Map()
  for (const [page, ats] of await index.text.find(raw)) {
    const text = pageText((await index.page(page)).parts)
    const kept = ats.filter((at) => text.startsWith(raw, at))
    if (kept.length > 0) places.set(page, kept)
  }
  return places
}

/** “社会工作”: Chinese quotes may be the text's own or the reader's way to quote; what they hold is looked for too. */
function unquoted(text: string): Reading[] {
  const inner = /^“([^“”]+)”$/.exec(text)?.[1]
  return inner ? [{ kind: 'folded', text: inner }] : []
}

/** The words that a term may stand for; a word that holds the term itself would find nothing new. */
function synonymsOf(text: string): Reading[] {
  return (alike.get(text) ?? []).filter((word) => !foldText(word).includes(text)).map((word) => ({ kind: 'synonym', text: word }))
}

async function namesOf(index: SearchIndex, text: string): Promise<Reading[]> {
  if (!/^[a-z]{2,40}$/.test(text)) return []
  const names = await index.names.find(PINYIN + text)
  const records = await Promise.all([...names.keys()].slice(0, 40).map((name) => index.name(name)))
  const best = records.sort((a, b) => b.articles - a.articles || a.name.length - b.name.length).slice(0, NAMES_TRIED)
  return [...new Set(best.map(({ name, short }) => short ?? name))].map((name) => ({ kind: 'pinyin', text: name }))
}

/** The places of all readings together. */
export function allPlaces(found: Found[]): Occurrences {
  return mergeOccurrences(found.map(({ places }) => places))
}
