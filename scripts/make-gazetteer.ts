import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Converter } from 'opencc-js'
import { provinces } from '../src/lexicon/provinces.ts'
import { regionChanges } from '../src/lexicon/region-changes.ts'

/** A name that a code bore: the years of its coming (null: before what is known) and going (null: in force at the end of 2024), and what took over its place. */
type Row = [code: string, name: string, since: number | null, until: number | null, ...successors: string[]]

const require = createRequire(import.meta.url)
const revisions = new URL('../node_modules/gb2260/lib/', import.meta.url)

/** The first year of the changes: what came then may have come before. */
const earliest = 1981

/** Headings of the standard that name no place, and 1390xx, a statistical code for two counties of 河北 that have their own. */
const heading = /^(?:市辖区|[市县]|.*市市辖区|(?:省|自治区)直辖(?:县级)?行政(?:区划|单位))$/

/** Every code and name of GB/T 2260 from 2002 to the end of 2024, as the text of gazetteer.json: one row a line. */
export function gazetteerTable(): string {
  const rows = regionRows().map((row) => JSON.stringify(row))
  return `[\n${rows.join(',\n')}\n]\n`
}

function regionRows(): Row[] {
  const rows = new Map<string, Row>()
  const see = (code: string, name: string, year: number) => {
    if (heading.test(name) || code.startsWith('1390')) return
    const row = rows.get(code + name)
    if (row) row[3] = year
    else rows.set(code + name, [code, name, null, year])
  }
  for (const { year, names } of snapshots()) for (const [code, name] of names) see(code, name, year)
  for (const { code, name } of provinces) for (const year of [2002, 2020]) see(code, name, year)
  const now = namesNow()
  const approved = new Set(regionChanges.map(([code, name]) => code + name))
  // the newest table still lists some that went before the last dated one
  for (const [key, row] of rows) row[3] = now.has(key) && row[3]! >= 2020 ? null : row[3]
  // a table shows that a name was there, the approvals when it came and went
  for (const [code, name, since, until, successors] of regionChanges)
    rows.set(code + name, [code, name, since === earliest ? null : since, until ?? null, ...(successors?.split(' ') ?? [])])
  // a name that no approval ended is a misprint of the tables (荷泽市) or a code of statistics
  for (const [key, row] of rows) if (row[3] !== null && !approved.has(key)) rows.delete(key)
  return [...rows.values()].sort(([a, , first], [b, , second]) => (a < b ? -1 : a > b ? 1 : (first ?? earliest) - (second ?? earliest)))
}

/** The dated tables, oldest first. */
function* snapshots(): Generator<{ year: number; names: [string, string][] }> {
  for (const file of readdirSync(revisions)
    .filter((name) => /^\d{6}\.json$/.test(name))
    .sort())
    yield { year: Number(file.slice(0, 4)), names: Object.entries(JSON.parse(readFileSync(new URL(file, revisions), 'utf8'))) }
  const { dataOf202011 } = require('administrative-division-cn') as { dataOf202011: { code: string; name: string }[] }
  yield { year: 2020, names: dataOf202011.map(({ code, name }) => [code, name]) }
}

/** The undated newest table (December 2024). Its own extra rows (development zones, towns) are in no dated table and so fall away. */
function namesNow(): Set<string> {
  const { areaList } = require('@vant/area-data') as { areaList: Record<string, Record<string, string>> }
  const names = Object.values(areaList).flatMap((list) => Object.entries(list))
  return new Set([...names, ...provinces.map(({ code, name }) => [code, name])].map(([code, name]) => code! + name!))
}

/** The text of traditional.ts: characters of one unit that OpenCC turns into one other; those that are simplified too (么, 著) or in names of places (乾县) stay as they are. */
export function foldTable(): string {
  const placed = new Set(regionRows().flatMap(([, name]) => [...name]))
  const converters = (['t', 'hk', 'tw'] as const).map((from) => Converter({ from, to: 'cn' }))
  const isSimplified = (character: string) => character === '著' || complicate(character) !== character
  const complicate = Converter({ from: 'cn', to: 't' })
  const pairs: [string, string][] = []
  for (let unit = 0x3400; unit <= 0x9fff; unit++) {
    const character = String.fromCharCode(unit)
    const simplified = converters.map((convert) => convert(character)).find((c) => c !== character)
    if (simplified?.length === 1 && !placed.has(character) && !isSimplified(character)) pairs.push([character, simplified])
  }
  const column = (i: 0 | 1) => `  '${pairs.map((pair) => pair[i]).join('')}'`
  return `/** Traditional characters and, at the same index, the simplified one of each (from opencc-js, MIT AND Apache-2.0; one to one only). */
export const traditional =
${column(0)}
export const simplified =
${column(1)}
`
}
