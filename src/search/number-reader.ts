import { ByteReader } from './byte-reader.ts'
import { type NumberKind, type NumberRow, numberKinds } from './number-row.ts'
import type { NumberFiles } from './write-numbers.ts'

/** Values from `low` to `high`, both included unless `open`. */
export interface NumberRange {
  low: number
  high: number
  open?: boolean
}

/** Finds numbers by kind and value in the files of `writeNumbers`. */
export class NumberReader {
  #starts: NumberFiles['starts']
  #units: string[]
  #load: (shard: number) => Promise<Uint8Array>
  #shards = new Map<number, Promise<NumberRow[]>>()

  constructor({ starts, units }: Pick<NumberFiles, 'starts' | 'units'>, load: (shard: number) => Promise<Uint8Array>) {
    this.#starts = starts
    this.#units = units
    this.#load = load
  }

  /** Rows in the range; undefined when they lie in more than `most` shards. */
  async find(kind: NumberKind, { low, high, open }: NumberRange, most = 40): Promise<NumberRow[] | undefined> {
    const k = numberKinds.indexOf(kind)
    const before = (shard: number, value: number) => {
      const [otherKind, first] = this.#starts[shard]!
      return otherKind < k || (otherKind === k && first < value)
    }
    let from = 0
    while (from + 1 < this.#starts.length && before(from + 1, low)) from++
    let to = from
    while (to < this.#starts.length && (before(to, high) || this.#starts[to]!.join() === [k, high].join() || to === from)) to++
    if (to - from > most) return undefined
    const shards = await Promise.all(Array.from({ length: Math.min(to, this.#starts.length) - from }, (_, i) => this.#open(from + i)))
    return shards.flat().filter((row) => row.kind === kind && (open ? row.value > low && row.value < high : row.value >= low && row.value <= high))
  }

  #open(shard: number): Promise<NumberRow[]> {
    const known = this.#shards.get(shard)
    if (known) return known
    const opening = this.#load(shard).then((bytes) => rowsOf(bytes, this.#units))
    this.#shards.set(shard, opening)
    opening.catch(() => this.#shards.delete(shard))
    return opening
  }
}

function rowsOf(bytes: Uint8Array, units: string[]): NumberRow[] {
  const reader = new ByteReader(bytes)
  const rows: NumberRow[] = []
  while (!reader.done) {
    const kind = numberKinds[reader.integer()]!
    const value = reader.float()
    let page = 0
    for (let count = reader.integer(); count > 0; count--) {
      page += reader.integer()
      const at = reader.integer()
      const [from, to] = [at - reader.integer(), at + reader.integer()]
      const unit = units[reader.integer()]!
      const name = reader.integer()
      const row: NumberRow = { kind, value, page, at, from, to, unit }
      if (name > 0) row.name = name - 1
      rows.push(row)
    }
  }
  return rows
}
