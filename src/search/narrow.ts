import { type Facet, type FacetId, type FacetValue, unpackPages } from './facet.ts'
import { factValues } from './make-facets.ts'
import type { FactRecord } from './page-record.ts'

/** Values chosen, each within a facet: within one, any of them; across facets, all. */
export type Choice = [id: FacetId, value: string][]

/** A value with the number of pages that choosing it leaves. */
export interface FacetCount {
  value: string
  parent?: string
  pages: number
  chosen: boolean
}

const unpacked = new WeakMap<FacetValue, number[]>()

/** The pages of a value, unpacked once. */
function pagesOf(value: FacetValue): number[] {
  const known = unpacked.get(value) ?? unpackPages(value.pages)
  unpacked.set(value, known)
  return known
}

/** The pages, of those given, that a choice leaves; with `skip`, as if nothing were chosen in that facet. */
export function narrow(facets: Facet[], pages: number[], choice: Choice, skip?: FacetId): number[] {
  const chosen = new Map<FacetId, Set<number>[]>()
  for (const [id, value] of choice) {
    if (id === skip) continue
    const known = facets.find((facet) => facet.id === id)?.values.find((one) => one.value === value)
    chosen.set(id, [...(chosen.get(id) ?? []), new Set(known && pagesOf(known))])
  }
  return chosen.size === 0 ? pages : pages.filter((page) => [...chosen.values()].every((sets) => sets.some((set) => set.has(page))))
}

/** Every value that would still find something, with the number of pages it leaves beside the choices in other facets. */
export function countFacets(facets: Facet[], pages: number[], choice: Choice): { id: FacetId; values: FacetCount[] }[] {
  const all = markOf(pages)
  return facets.map(({ id, values }) => {
    const left = narrow(facets, pages, choice, id)
    const within = left === pages ? all : markOf(left)
    const counted = values.map((one): FacetCount => {
      let count = 0
      for (const page of pagesOf(one)) count += within[page] ?? 0
      const chosen = choice.some(([other, value]) => other === id && value === one.value)
      return { value: one.value, ...(one.parent !== undefined && { parent: one.parent }), pages: count, chosen }
    })
    return { id, values: counted.filter((one) => one.pages > 0 || one.chosen) }
  })
}

/** 1 at each page given: what is looked up for every page of every value should cost no more than an array. */
function markOf(pages: number[]): Uint8Array {
  const marks = new Uint8Array(pages.reduce((most, page) => Math.max(most, page + 1), 0))
  for (const page of pages) marks[page] = 1
  return marks
}

/** Whether a fact has a chosen value of each facet that facts are filed under. */
export function factFits(fact: FactRecord, choice: Choice): boolean {
  const values = factValues(fact)
  const asked = choice.filter(([id]) => !['region', 'level', 'source'].includes(id))
  return asked.every(([id]) => asked.some(([other, value]) => other === id && values.some(([of, one]) => of === id && one === value)))
}
