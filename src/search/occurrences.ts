import { ByteReader } from './byte-reader.ts'
import type { ByteWriter } from './byte-writer.ts'

/** Where something stands: page numbers, ascending, and for each the places in its text, ascending. */
export type Occurrences = Map<number, number[]>

/** Page and place in one number that sorts as they do, exact up to two million pages: many lists become one by a sort of numbers. */
const SPAN = 2 ** 32

/** Adds a place to a list under way; places come in the order of pages and, within a page, of the text. `before` is the place added last. */
export function writeOccurrence(list: ByteWriter, before: { page: number; at: number }, page: number, at: number): void {
  if (page === before.page) list.integer((at - before.at) * 2)
  else {
    list.integer((page - before.page) * 2 + 1)
    list.integer(at)
  }
  before.page = page
  before.at = at
}

/** The places of lists of bytes together. */
export function readOccurrences(lists: Uint8Array[]): Occurrences {
  const keys: number[] = []
  for (const bytes of lists) {
    const reader = new ByteReader(bytes)
    let [page, at] = [-1, 0]
    while (!reader.done) {
      const head = reader.integer()
      if (head % 2 === 0) at += head / 2
      else {
        page += (head - 1) / 2
        at = reader.integer()
      }
      keys.push(page * SPAN + at)
    }
  }
  return occurrencesOf(lists.length > 1 ? new Float64Array(keys).sort() : keys)
}

/** The places of `first` that have a place of `second` exactly `offset` behind them. */
export function followedBy(first: Occurrences, second: Occurrences, offset: number): Occurrences {
  const found: Occurrences = new Map()
  for (const [page, places] of first) {
    const others = second.get(page)
    if (!others) continue
    let j = 0
    const kept = places.filter((place) => {
      while (j < others.length && others[j]! < place + offset) j++
      return others[j] === place + offset
    })
    if (kept.length > 0) found.set(page, kept)
  }
  return found
}

/** All places of several, each once, in order. */
export function mergeOccurrences(lists: Occurrences[]): Occurrences {
  if (lists.length === 1) return lists[0]!
  const keys: number[] = []
  for (const list of lists) for (const [page, places] of list) for (const at of places) keys.push(page * SPAN + at)
  return occurrencesOf(new Float64Array(keys).sort())
}

/** Ascending keys as pages with their places; of equal keys one. */
function occurrencesOf(keys: ArrayLike<number>): Occurrences {
  const found: Occurrences = new Map()
  let [page, places, last]: [number, number[], number] = [-1, [], -1]
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!
    if (key === last) continue
    last = key
    const own = Math.floor(key / SPAN)
    if (own !== page) {
      page = own
      places = []
      found.set(page, places)
    }
    places.push(key - own * SPAN)
  }
  return found
}
