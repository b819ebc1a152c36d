import type { Region } from '../schema/region.ts'
import { byCodeUnit } from './by-code-unit.ts'
import type { Entries } from './entries.ts'

/** Looks up a region by its GB/T 2260 code. */
export type RegionLookup = (code: string) => Region | undefined

/** The regions that entries speak of, with their ancestors, in order of code. @throws Error for a code that `lookup` does not know */
export function collectRegions(entries: Pick<Entries, 'articles' | 'facts' | 'policies'>[], lookup: RegionLookup): Region[] {
  const regions = new Map<string, Region>()
  const queue = entries.flatMap((e) => [...e.articles, ...e.facts, ...e.policies].flatMap((one) => (one.region ? [{ code: one.region, from: one.id }] : [])))
  for (const { code, from } of queue) {
    if (regions.has(code)) continue
    const region = lookup(code)
    if (!region) throw new Error(`地区代码 ${code}（见 ${from}）不在地名表里；请核对 src/lexicon 中的地名表`)
    const { id, name, short, level, parent } = region
    regions.set(code, { id, name, short, level, ...(parent ? { parent } : {}) })
    if (parent) queue.push({ code: parent, from: code })
  }
  return [...regions.values()].sort((a, b) => byCodeUnit(a.id, b.id))
}
