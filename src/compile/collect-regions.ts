import type { Region } from '../schema/region.ts'
import { byCodeUnit } from './by-code-unit.ts'

/** Looks up a region by its GB/T 2260 code. */
export type RegionLookup = (code: string) => Region | undefined

/** Gathers the regions that entries speak of, with their ancestors. */
export class RegionCollector {
  readonly #regions = new Map<string, Region>()
  readonly #lookup: RegionLookup

  constructor(lookup: RegionLookup) {
    this.#lookup = lookup
  }

  /** @throws Error for a code that the table does not know */
  add(entries: { id: string; region?: string | undefined }[]): void {
    for (const { id, region } of entries) if (region) this.#see(region, id)
  }

  /** All regions, in order of code. */
  all(): Region[] {
    return [...this.#regions.values()].sort((a, b) => byCodeUnit(a.id, b.id))
  }

  #see(code: string, from: string): void {
    if (this.#regions.has(code)) return
    const region = this.#lookup(code)
    if (!region) throw new Error(`地区代码 ${code}（见 ${from}）不在地名表里；请核对 src/lexicon 中的地名表`)
    this.#regions.set(code, region)
    if (region.parent) this.#see(region.parent, code)
  }
}
