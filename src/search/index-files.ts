import { type FacetPage, makeFacets } from './make-facets.ts'
import { type NameEntry, nameText } from './name-record.ts'
import { numberRows } from './number-rows.ts'
import { pageText } from './page-text.ts'
import { type IndexHead, NAMES } from './search-index.ts'
import { writeGrams } from './write-grams.ts'
import { writeNumbers } from './write-numbers.ts'

/** A file of the index before it is packed. */
export interface IndexFile {
  path: string
  bytes: Uint8Array
}

/** The files of the search index, and its head but for the folder's name and the snapshot. Pages and names are numbered in the order given. */
export function indexFiles(pages: FacetPage[], names: NameEntry[]): { head: Omit<IndexHead, 'folder' | 'snapshot'>; files: IndexFile[] } {
  const indicators = new Map(names.flatMap(({ kind, path }, i) => (kind === 'indicator' ? [[path, i] as const] : [])))
  const text = writeGrams(lines(pages))
  const named = writeGrams(names.map(nameText))
  const numbers = writeNumbers(pages.flatMap(({ record }, page) => numberRows(page, record, (id) => indicators.get(`/indicators/${id}/`))))
  const files: IndexFile[] = [
    ...text.shards.map((bytes, i) => ({ path: `text/${i}.bin`, bytes })),
    ...named.shards.map((bytes, i) => ({ path: `names/${i}.bin`, bytes })),
    ...numbers.shards.map((bytes, i) => ({ path: `numbers/${i}.bin`, bytes })),
    ...pages.map(({ record }, i) => json(`pages/${i}.bin`, record)),
    json('facets.bin', makeFacets(pages)),
  ]
  const records = names.map(({ aliases: _, pinyin: __, ...record }) => record)
  for (let from = 0; from < records.length; from += NAMES) files.push(json(`records/${from / NAMES}.bin`, records.slice(from, from + NAMES)))
  return { head: { pages: pages.length, text: text.directory, names: named.directory, numbers: { starts: numbers.starts, units: numbers.units } }, files }
}

function* lines(pages: FacetPage[]): Generator<string> {
  for (const { record } of pages) yield pageText(record.parts)
}

function json(path: string, value: unknown): IndexFile {
  return { path, bytes: new TextEncoder().encode(JSON.stringify(value)) }
}
