import type { Facet } from './facet.ts'
import type { GramDirectory } from './gram-directory.ts'
import { GramReader } from './gram-reader.ts'
import type { NameRecord } from './name-record.ts'
import { NumberReader } from './number-reader.ts'
import type { PageRecord } from './page-record.ts'
import type { NumberFiles } from './write-numbers.ts'

/** The one file with a fixed address: it names the folder of the others by the digest of what they hold. */
export interface IndexHead {
  folder: string
  pages: number
  /** The data that was indexed, for downloads and citations. */
  snapshot: string
  text: GramDirectory
  names: GramDirectory
  numbers: Pick<NumberFiles, 'starts' | 'units'>
}

/** Names in a file of records. */
export const NAMES = 64

/** Fetches a file of the index, inflated; path below the index. @throws when it cannot be had */
export type LoadFile = (path: string) => Promise<Uint8Array>

/** The files of the index, each fetched when first needed and once. */
export class SearchIndex {
  readonly head: IndexHead
  readonly text: GramReader
  readonly names: GramReader
  readonly numbers: NumberReader
  #load: LoadFile
  #json = new Map<string, Promise<unknown>>()

  constructor(head: IndexHead, load: LoadFile) {
    const at = (path: string) => load(`${head.folder}/${path}`)
    this.head = head
    this.#load = at
    this.text = new GramReader(head.text, (shard) => at(`text/${shard}.bin`))
    this.names = new GramReader(head.names, (shard) => at(`names/${shard}.bin`))
    this.numbers = new NumberReader(head.numbers, (shard) => at(`numbers/${shard}.bin`))
  }

  page(page: number): Promise<PageRecord> {
    return this.#read<PageRecord>(`pages/${page}.bin`)
  }

  facets(): Promise<Facet[]> {
    return this.#read<Facet[]>('facets.bin')
  }

  async name(name: number): Promise<NameRecord> {
    return (await this.#read<NameRecord[]>(`records/${Math.floor(name / NAMES)}.bin`))[name % NAMES]!
  }

  #read<T>(path: string): Promise<T> {
    const known = this.#json.get(path)
    if (known) return known as Promise<T>
    const reading = this.#load(path).then((bytes) => JSON.parse(new TextDecoder().decode(bytes)))
    this.#json.set(path, reading)
    reading.catch(() => this.#json.delete(path))
    return reading
  }
}
