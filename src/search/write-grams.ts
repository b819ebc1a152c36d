import { ByteWriter } from './byte-writer.ts'
import { foldText } from './fold-text.ts'
import { type GramDirectory, LONGEST } from './gram-directory.ts'
import { readOccurrences, writeOccurrence } from './occurrences.ts'

/**
 * An index of all pairs of neighbouring characters. A frequent pair is split by the characters behind it, and so is every gram where such a pair begins at its last character:
 * so a string of three characters or more is found without all places of a frequent pair.
 */
export interface GramFiles {
  directory: GramDirectory
  shards: Uint8Array[]
}

/** Ends each text, so that its last character begins a pair too. */
export const END = '\n'
/** Bytes of lists in a shard. */
const SHARD = 20_000

interface List {
  bytes: ByteWriter
  last: { page: number; at: number }
}

/** Indexes texts after folding by grams of two UTF-16 units, those with more than `size` bytes of places by longer ones; the number of a text is its place in the row. */
export function writeGrams(texts: Iterable<string>, size = SHARD): GramFiles {
  const folded = Array.from(texts, (text) => foldText(text) + END)
  const pairs = new Map<number, List>()
  for (const [page, text] of folded.entries())
    for (let at = 0; at + 1 < text.length; at++) {
      const first = text.charCodeAt(at)
      if (first !== 10) addTo(pairs, first * 65536 + text.charCodeAt(at + 1), page, at)
    }
  const frequent = new Set([...pairs].flatMap(([pair, { bytes }]) => (bytes.length > size && pair % 65536 !== END.charCodeAt(0) ? [pair] : [])))
  const openings = new Set([...frequent].map((pair) => Math.floor(pair / 65536)))
  const split: string[] = []
  const grams: [gram: string, bytes: Uint8Array][] = []
  const add = (gram: string, bytes: Uint8Array) => {
    const last = gram.charCodeAt(gram.length - 1)
    const whole = bytes.length > size
    if (gram.length >= LONGEST || gram.endsWith(END) || !(whole || openings.has(last))) return void grams.push([gram, bytes])
    if (whole) split.push(gram)
    const rest: List = { bytes: new ByteWriter(), last: { page: -1, at: 0 } }
    const longer = new Map<number, List>()
    for (const [page, places] of readOccurrences([bytes]))
      for (const at of places) {
        const unit = unitAt(folded[page]!, at + gram.length)
        if (whole || frequent.has(last * 65536 + unit)) addTo(longer, unit, page, at)
        else writeOccurrence(rest.bytes, rest.last, page, at)
      }
    if (rest.bytes.length > 0) grams.push([gram, rest.bytes.bytes()])
    for (const [unit, list] of sorted(longer)) add(gram + String.fromCharCode(unit), list.bytes.bytes())
  }
  for (const [pair, list] of sorted(pairs)) add(String.fromCharCode(Math.floor(pair / 65536), pair % 65536), list.bytes.bytes())
  return packShards(grams, size, split)
}

/** A unit of a text; behind its end there are only ends. */
function unitAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : END.charCodeAt(0)
}

function addTo(lists: Map<number, List>, key: number, page: number, at: number): void {
  let list = lists.get(key)
  if (!list) {
    list = { bytes: new ByteWriter(), last: { page: -1, at: 0 } }
    lists.set(key, list)
  }
  writeOccurrence(list.bytes, list.last, page, at)
}

function sorted(lists: Map<number, List>): [number, List][] {
  return [...lists].sort(([a], [b]) => a - b)
}

function packShards(grams: [gram: string, bytes: Uint8Array][], size: number, split: string[]): GramFiles {
  const files: GramFiles = { directory: { starts: [], split }, shards: [] }
  for (let from = 0; from < grams.length; ) {
    let to = from
    let length = 0
    // a list that alone fills a shard has it for itself
    while (to < grams.length && (to === from || length + grams[to]![1].length <= size)) length += grams[to++]![1].length
    files.directory.starts.push(startOf(grams[from]![0], grams[from - 1]?.[0]))
    files.shards.push(shardOf(grams.slice(from, to)))
    from = to
  }
  return files
}

/** The shortest beginning of a gram that is behind the gram before. */
function startOf(gram: string, before: string | undefined): string {
  for (let length = 1; before !== undefined && length < gram.length; length++) if (gram.slice(0, length) > before) return gram.slice(0, length)
  return before === undefined ? '' : gram
}

function shardOf(grams: [gram: string, bytes: Uint8Array][]): Uint8Array {
  const shard = new ByteWriter()
  shard.integer(grams.length)
  for (const [gram, bytes] of grams) {
    shard.integer(gram.length)
    for (let i = 0; i < gram.length; i++) shard.unit(gram.charCodeAt(i))
    shard.integer(bytes.length)
  }
  for (const [, bytes] of grams) shard.append(bytes)
  return shard.bytes().slice()
}
