import { ByteWriter } from './byte-writer.ts'
import { foldText } from './fold-text.ts'
import { writeOccurrence } from './occurrences.ts'

/** An index of all pairs of neighbouring characters: `starts` holds the first pair of each shard, two UTF-16 units each. */
export interface GramFiles {
  starts: string
  shards: Uint8Array[]
}

/** Ends each text, so that its last character begins a pair too. */
export const END = '\n'
const SHARD = 20_000

/** Indexes texts by pairs of UTF-16 units after folding; the number of a text is its place in the row. */
export function writeGrams(texts: Iterable<string>): GramFiles {
  const lists = new Map<number, { bytes: ByteWriter; last: { page: number; at: number } }>()
  let page = 0
  for (const text of texts) {
    const folded = foldText(text) + END
    for (let at = 0; at + 1 < folded.length; at++) {
      const first = folded.charCodeAt(at)
      if (first === 10) continue
      const gram = first * 65536 + folded.charCodeAt(at + 1)
      let list = lists.get(gram)
      if (!list) {
        list = { bytes: new ByteWriter(), last: { page: -1, at: 0 } }
        lists.set(gram, list)
      }
      writeOccurrence(list.bytes, list.last, page, at)
    }
    page++
  }
  const grams = [...lists.keys()].sort((a, b) => a - b)
  let starts = ''
  const shards: Uint8Array[] = []
  for (let from = 0; from < grams.length; ) {
    let to = from
    let size = 0
    // a list that alone fills a shard has it for itself
    while (to < grams.length && (to === from || size + lists.get(grams[to]!)!.bytes.length <= SHARD)) size += lists.get(grams[to++]!)!.bytes.length
    starts += String.fromCharCode(Math.floor(grams[from]! / 65536), grams[from]! % 65536)
    shards.push(shardOf(grams.slice(from, to).map((gram) => [gram, lists.get(gram)!.bytes.bytes()])))
    from = to
  }
  return { starts, shards }
}

function shardOf(lists: [gram: number, bytes: Uint8Array][]): Uint8Array {
  const shard = new ByteWriter()
  shard.integer(lists.length)
  for (const [gram, bytes] of lists) {
    shard.unit(Math.floor(gram / 65536))
    shard.unit(gram % 65536)
    shard.integer(bytes.length)
  }
  for (const [, bytes] of lists) shard.append(bytes)
  return shard.bytes().slice()
}
