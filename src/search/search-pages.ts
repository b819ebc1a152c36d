import { type AboutWord, findNumbers } from './find-numbers.ts'
import { mergeOccurrences, type Occurrences } from './occurrences.ts'
import { BODY } from './page-text.ts'
import type { Query, Term } from './query.ts'
import { allPlaces, type Found, readTerm } from './readings.ts'
import type { SearchIndex } from './search-index.ts'

/** A page that meets a query; `rank` is what it is sorted by. */
export interface Hit {
  page: number
  rank: number
}

/** Why a page is among the results: a reading, and its places there. */
export interface Reason {
  found: Found
  places: number[]
}

/** What a query found: each reading that found something, and the pages, best first. */
export interface Answer {
  hits: Hit[]
  found: Found[]
  /** A stretch of numbers that was too wide to read. */
  tooWide: boolean
}

const WEIGHT = { literal: 4, folded: 4, number: 4, synonym: 1, pinyin: 2 }

/**
 * The pages on which every term of a query stands, with what was found where: exactly those, none missed (see `GramReader`).
 * `variants` adds synonyms, pinyin and numbers written otherwise; without it, only the characters typed count.
 */
export async function searchPages(index: SearchIndex, query: Query, variants: boolean): Promise<Answer> {
  if (query.terms.length === 0) return { hits: [], found: [], tooWide: false }
  const terms = await Promise.all(query.terms.map((term) => readTerm(index, term, variants)))
  const { numbers, tooWide } = variants ? await numbersOf(index, query, terms) : { numbers: undefined, tooWide: false }
  const [first, ...others] = terms.map(pagesOf)
  const met = new Set([...first!].filter((page) => others.every((set) => set.has(page))))
  for (const page of numbers?.places.keys() ?? []) met.add(page)
  const found = [...terms.flat(), ...(numbers ? [numbers] : [])]
  const hits = Array.from(met, (page): Hit => ({ page, rank: rankOf(page, found) }))
  return { hits: hits.sort((a, b) => b.rank - a.rank || a.page - b.page), found: found.filter(({ places }) => places.size > 0), tooWide }
}

/** The numbers asked for, about the other words of the query. */
async function numbersOf(index: SearchIndex, query: Query, terms: Found[][]): Promise<{ numbers?: Found; tooWide: boolean }> {
  const asked = query.terms.filter((term) => term.number)
  if (asked.length === 0) return { tooWide: false }
  const words: Promise<AboutWord>[] = query.terms.flatMap((term, i) => (term.number ? [] : [aboutWord(index, term.text, allPlaces(terms[i]!))]))
  for (const word of asked.flatMap((term) => term.words)) words.push(gluedWord(index, word))
  const about = await Promise.all(words)
  const lists = await Promise.all(asked.map((term) => findNumbers(index, term.number!, about)))
  if (lists.includes(undefined)) return { tooWide: true }
  const sets = lists.map((rows) => placesOf(rows!))
  const shared = sets.map((set) => new Map([...set].filter(([page]) => sets.every((other) => other.has(page)))))
  return { numbers: { reading: { kind: 'number', text: asked.map(readingOf).join('，') }, places: mergeOccurrences(shared) }, tooWide: false }
}

function readingOf({ number, words }: Term): string {
  return words.length > 0 ? `${words.join(' ')} ${number!.reading}` : number!.reading
}

async function gluedWord(index: SearchIndex, word: string): Promise<AboutWord> {
  const term: Term = { raw: word, text: word, words: [] }
  return aboutWord(index, word, allPlaces(await readTerm(index, term, true)))
}

async function aboutWord(index: SearchIndex, text: string, places: Occurrences): Promise<AboutWord> {
  return { places, names: new Set((await index.names.find(text)).keys()) }
}

function placesOf(rows: { page: number; at: number }[]): Occurrences {
  const places: Occurrences = new Map()
  for (const { page, at } of [...rows].sort((a, b) => a.page - b.page || a.at - b.at)) {
    const list = places.get(page)
    if (!list) places.set(page, [at])
    else if (list.at(-1) !== at) list.push(at)
  }
  return places
}

function pagesOf(found: Found[]): Set<number> {
  const pages = new Set<number>()
  for (const { places } of found) for (const page of places.keys()) pages.add(page)
  return pages
}

/** Words as typed before their variants, the headline before the body, then how often. */
function rankOf(page: number, found: Found[]): number {
  let rank = 0
  for (const { reading, places } of found) {
    const own = places.get(page)
    if (own) rank += WEIGHT[reading.kind] * ((own[0]! < BODY ? 2 : 0) + Math.log2(1 + own.length))
  }
  return rank
}

/** Every place on a page that is a reason why it was found. */
export function reasonsOf({ found }: Answer, page: number): Reason[] {
  return found.flatMap((one) => {
    const places = one.places.get(page)
    return places ? [{ found: one, places }] : []
  })
}
