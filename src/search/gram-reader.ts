import { ByteReader } from './byte-reader.ts'
import { foldText } from './fold-text.ts'
import { type GramDirectory, GramPlanner, type Piece } from './gram-directory.ts'
import { followedBy, type Occurrences, readOccurrences } from './occurrences.ts'

/** Finds strings in texts indexed by `writeGrams`, fetching only the shards that a string needs. */
export class GramReader {
  #planner: GramPlanner
  #count: number
  #load: (shard: number) => Promise<Uint8Array>
  #shards = new Map<number, Promise<Map<string, Uint8Array>>>()

  /** `load` gives the bytes of a shard; what it throws reaches the caller of `find`, and the next call tries again. */
  constructor(directory: GramDirectory, load: (shard: number) => Promise<Uint8Array>) {
    this.#planner = new GramPlanner(directory)
    this.#count = directory.starts.length
    this.#load = load
  }

  /** All places where `text`, folded, stands: exactly, whatever its length; none for the empty string. */
  async find(text: string): Promise<Occurrences> {
    const pieces = this.#count > 0 ? this.#planner.cover(foldText(text)) : []
    const lists = await Promise.all(pieces.map(async (piece) => ({ piece, found: await this.#lists(piece) })))
    // the shortest list is narrowed by the others
    const [first, ...others] = lists.sort((a, b) => sizeOf(a.found) - sizeOf(b.found))
    if (!first) return new Map()
    let anchor = readOccurrences(first.found)
    const origin = first.piece.offset
    for (const { piece, found } of others) if (anchor.size > 0) anchor = followedBy(anchor, readOccurrences(found), piece.offset - origin)
    return origin === 0 ? anchor : new Map([...anchor].map(([page, places]) => [page, places.map((place) => place - origin)]))
  }

  /** The lists of a piece. */
  async #lists({ text, open, shards: [first, last] }: Piece): Promise<Uint8Array[]> {
    const shards = await Promise.all(Array.from({ length: last - first + 1 }, (_, i) => this.#open(first + i)))
    return shards.flatMap((shard) => {
      if (open) return [...shard].filter(([gram]) => gram.startsWith(text)).map(([, bytes]) => bytes)
      const own = shard.get(text)
      return own ? [own] : []
    })
  }

  #open(shard: number): Promise<Map<string, Uint8Array>> {
    const known = this.#shards.get(shard)
    if (known) return known
    const opening = this.#load(shard).then(listsOf)
    this.#shards.set(shard, opening)
    opening.catch(() => this.#shards.delete(shard))
    return opening
  }
}

function sizeOf(lists: Uint8Array[]): number {
  return lists.reduce((sum, { length }) => sum + length, 0)
}

function listsOf(bytes: Uint8Array): Map<string, Uint8Array> {
  const reader = new ByteReader(bytes)
  const heads = Array.from({ length: reader.integer() }, () => {
    const units = Array.from({ length: reader.integer() }, () => reader.unit())
    return [String.fromCharCode(...units), reader.integer()] as const
  })
  return new Map(heads.map(([gram, length]) => [gram, reader.take(length)]))
}
