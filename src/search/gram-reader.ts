import { ByteReader } from './byte-reader.ts'
import { foldText } from './fold-text.ts'
import { followedBy, joinOccurrences, type Occurrences, readOccurrences } from './occurrences.ts'

/** Finds strings in texts indexed by `writeGrams`, fetching only the shards that a string needs. */
export class GramReader {
  #starts: number[]
  #load: (shard: number) => Promise<Uint8Array>
  #shards = new Map<number, Promise<Map<number, Uint8Array>>>()

  /** `load` gives the bytes of a shard; what it throws reaches the caller of `find`, and the next call tries again. */
  constructor(starts: string, load: (shard: number) => Promise<Uint8Array>) {
    this.#starts = Array.from({ length: starts.length / 2 }, (_, i) => starts.charCodeAt(2 * i) * 65536 + starts.charCodeAt(2 * i + 1))
    this.#load = load
  }

  /** All places where `text`, folded, stands: exactly, whatever its length; none for the empty string. */
  async find(text: string): Promise<Occurrences> {
    const folded = foldText(text)
    if (folded.length < 2) return folded === '' ? new Map() : this.#beginning(folded.charCodeAt(0))
    const offsets = Array.from({ length: folded.length >> 1 }, (_, i) => 2 * i)
    if (folded.length % 2 === 1) offsets.push(folded.length - 2)
    const lists = await Promise.all(offsets.map((offset) => this.#gram(folded.charCodeAt(offset) * 65536 + folded.charCodeAt(offset + 1))))
    // the first list is narrowed by the others, the shortest first
    const order = offsets.map((_, i) => i).sort((a, b) => lists[a]!.length - lists[b]!.length)
    let anchor = readOccurrences(lists[order[0]!]!)
    const origin = offsets[order[0]!]!
    for (const i of order.slice(1)) if (anchor.size > 0) anchor = followedBy(anchor, readOccurrences(lists[i]!), offsets[i]! - origin)
    return origin === 0 ? anchor : new Map([...anchor].map(([page, places]) => [page, places.map((place) => place - origin)]))
  }

  async #gram(gram: number): Promise<Uint8Array> {
    const shard = this.#shardOf(gram)
    return shard < 0 ? new Uint8Array() : ((await this.#open(shard)).get(gram) ?? new Uint8Array())
  }

  /** Every place of one character: all pairs that begin with it. */
  async #beginning(unit: number): Promise<Occurrences> {
    const [from, to] = [Math.max(0, this.#shardOf(unit * 65536)), this.#shardOf(unit * 65536 + 65535)]
    const shards = await Promise.all(Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => this.#open(from + i)))
    return joinOccurrences(
      shards.flatMap((shard) => [...shard].filter(([gram]) => Math.floor(gram / 65536) === unit).map(([, bytes]) => readOccurrences(bytes))),
    )
  }

  /** The shard that would hold a pair; -1 before the first. */
  #shardOf(gram: number): number {
    let [low, high] = [0, this.#starts.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#starts[middle]! <= gram) low = middle + 1
      else high = middle
    }
    return low - 1
  }

  #open(shard: number): Promise<Map<number, Uint8Array>> {
    const known = this.#shards.get(shard)
    if (known) return known
    const opening = this.#load(shard).then(listsOf)
    this.#shards.set(shard, opening)
    opening.catch(() => this.#shards.delete(shard))
    return opening
  }
}

function listsOf(bytes: Uint8Array): Map<number, Uint8Array> {
  const reader = new ByteReader(bytes)
  const heads = Array.from({ length: reader.integer() }, () => [reader.unit() * 65536 + reader.unit(), reader.integer()] as const)
  return new Map(heads.map(([gram, length]) => [gram, reader.take(length)]))
}
