import { ByteReader } from './byte-reader.ts'
import type { ByteWriter } from './byte-writer.ts'

/** Where something stands: page numbers, ascending, and for each the places in its text, ascending. */
export type Occurrences = Map<number, number[]>

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

/** The places of one list of bytes. */
export function readOccurrences(bytes: Uint8Array): Occurrences {
  const reader = new ByteReader(bytes)
  const found: Occurrences = new Map()
  let page = -1
  let places: number[] = []
  while (!reader.done) {
    const head = reader.integer()
    if (head % 2 === 0) places.push(places.at(-1)! + head / 2)
    else {
      page += (head - 1) / 2
      places = [reader.integer()]
      found.set(page, places)
    }
  }
  return found
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

/** The places of several that share none, in order. */
export function mergeOccurrences(lists: Occurrences[]): Occurrences {
  if (lists.length === 1) return lists[0]!
  const merged: Occurrences = new Map()
  for (const list of lists)
    for (const [page, places] of list) {
      const known = merged.get(page)
      merged.set(page, known ? known.concat(places) : places)
    }
  return new Map([...merged].sort(([a], [b]) => a - b).map(([page, places]) => [page, places.sort((a, b) => a - b)]))
}

/** All places of several, each once, in order. */
export function joinOccurrences(lists: Occurrences[]): Occurrences {
  const merged = mergeOccurrences(lists)
  return lists.length === 1 ? merged : new Map([...merged].map(([page, places]) => [page, places.filter((at, i) => at !== places[i - 1])]))
}
