import { type AboutWord, findNumbers } from './find-numbers.ts'
import { joinOccurrences, type Occurrences } from './occurrences.ts'
import { BODY } from './page-text.ts'
import type { Query, Term } from './query.ts'
import { allPlaces, type Found, readTerm } from './readings.ts'
import type { SearchIndex } from './search-index.ts'

/** A page that meets a query, with every place that is a reason; `rank` is what it is sorted by. */
export interface Hit {
  page: number
  rank: number
  reasons: { found: Found; places: number[] }[]
}

/** What a query found: each reading that found something, and the pages, best first. */
export interface Answer {
  hits: Hit[]
  found: Found[]
  /** A stretch of numbers that was too wide to read. */
  tooWide: boolean
}

/**
 * The pages on which every term of a query stands, each with its reasons: exactly those, none missed (see `GramReader`).
 * `variants` adds synonyms, pinyin and numbers written otherwise; without it, only the characters typed count.
 */
export async function searchPages(index: SearchIndex, query: Query, variants: boolean): Promise<Answer> {
  if (query.terms.length === 0) return { hits: [], found: [], tooWide: false }
  const terms = await Promise.all(query.terms.map((term) => readTerm(index, term, variants)))
  const { numbers, tooWide } = variants ? await numbersOf(index, query, terms) : { numbers: undefined, tooWide: false }
  const pages = terms.map((found) => new Set(found.flatMap(({ places }) => [...places.keys()])))
  const met = new Set([...pages[0]!].filter((page) => pages.every((set) => set.has(page))))
  for (const page of numbers?.places.keys() ?? []) met.add(page)
  const found = [...terms.flat(), ...(numbers ? [numbers] : [])]
  const hits = [...met].map((page) => hitOf(page, found))
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
  return { numbers: { reading: { kind: 'number', text: asked.map(readingOf).join('，') }, places: joinOccurrences(shared) }, tooWide: false }
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

/** Its reasons and rank: words as typed before their variants, the headline before the body, then how often. */
function hitOf(page: number, found: Found[]): Hit {
  const reasons = found.flatMap((one) => (one.places.has(page) ? [{ found: one, places: one.places.get(page)! }] : []))
  let rank = 0
  for (const { found: one, places } of reasons) {
    const weight = { literal: 4, folded: 4, number: 4, synonym: 1, pinyin: 2 }[one.reading.kind]
    rank += weight * ((places[0]! < BODY ? 2 : 0) + Math.log2(1 + places.length))
  }
  return { page, rank, reasons }
}
