import { ByteWriter } from './byte-writer.ts'
import { compareNumberRows, type NumberRow, numberKinds } from './number-row.ts'

/** Numbers in order, in shards: `starts` holds kind and value of the first number of each; a value may run on over several. */
export interface NumberFiles {
  starts: [kind: number, value: number][]
  units: string[]
  shards: Uint8Array[]
}

/** Rows in a shard. */
const SHARD = 3000

/** Indexes numbers by kind and value. */
export function writeNumbers(rows: NumberRow[], size = SHARD): NumberFiles {
  const sorted = [...rows].sort(compareNumberRows)
  const units = [...new Set(rows.map((row) => row.unit))].sort()
  const unitOf = new Map(units.map((unit, i) => [unit, i]))
  const starts: [number, number][] = []
  const shards: Uint8Array[] = []
  for (let from = 0; from < sorted.length; from += size) {
    const part = sorted.slice(from, from + size)
    starts.push([numberKinds.indexOf(part[0]!.kind), part[0]!.value])
    shards.push(shardOf(part, unitOf))
  }
  return { starts, units, shards }
}

function shardOf(rows: NumberRow[], unitOf: Map<string, number>): Uint8Array {
  const bytes = new ByteWriter()
  for (let from = 0; from < rows.length; ) {
    const { kind, value } = rows[from]!
    let to = from
    while (to < rows.length && rows[to]!.kind === kind && rows[to]!.value === value) to++
    bytes.integer(numberKinds.indexOf(kind))
    bytes.float(value)
    bytes.integer(to - from)
    let page = 0
    for (; from < to; from++) {
      const row = rows[from]!
      for (const n of [row.page - page, row.at, row.at - row.from, row.to - row.at, unitOf.get(row.unit)!, row.name === undefined ? 0 : row.name + 1])
        bytes.integer(n)
      page = row.page
    }
  }
  return bytes.bytes().slice()
}
