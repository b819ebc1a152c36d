import { type Facet, type FacetId, unpackPages } from './facet.ts'
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

/** The pages that a choice leaves, and the counts of every value that would still find something. */
export function narrow(facets: Facet[], pages: number[], choice: Choice): { kept: Set<number>; counts: { id: FacetId; values: FacetCount[] }[] } {
  const chosen = new Map<FacetId, Set<number>>()
  for (const [id, value] of choice) {
    const known = facets.find((facet) => facet.id === id)?.values.find((one) => one.value === value)
    const set = chosen.get(id) ?? new Set()
    for (const page of known ? unpackPages(known.pages) : []) set.add(page)
    chosen.set(id, set)
  }
  const keptBy = (skip?: FacetId) => pages.filter((page) => [...chosen].every(([id, set]) => id === skip || set.has(page)))
  const counts = facets.map(({ id, values }) => {
    const within = new Set(keptBy(id))
    const counted = values.map(({ value, parent, pages: packed }) => ({
      value,
      ...(parent !== undefined && { parent }),
      pages: unpackPages(packed).reduce((sum, page) => sum + Number(within.has(page)), 0),
      chosen: choice.some(([other, one]) => other === id && one === value),
    }))
    return { id, values: counted.filter((one) => one.pages > 0 || one.chosen) }
  })
  return { kept: new Set(keptBy()), counts }
}

/** Whether a fact has a chosen value of each facet that facts are filed under. */
export function factFits(fact: FactRecord, choice: Choice): boolean {
  const values = factValues(fact)
  const asked = choice.filter(([id]) => !['region', 'level', 'source'].includes(id))
  return asked.every(([id]) => asked.some(([other, value]) => other === id && values.some(([of, one]) => of === id && one === value)))
}
