import { type Facet, type FacetId, facetIds, packPages } from './facet.ts'
import type { PageRecord } from './page-record.ts'

/** A page with its region's line of ancestors, from the country down, each with its level. */
export interface FacetPage {
  record: PageRecord
  regions: { name: string; level: string }[]
}

/** Values that a facet lists at most: the ones with most pages; what is beyond is reached by its own page. */
const MOST = 400

/** The values of each facet with their pages, sorted by number of pages, then name. */
export function makeFacets(pages: FacetPage[]): Facet[] {
  const sets = new Map(facetIds.map((id) => [id, new Map<string, { parent?: string; pages: number[] }>()]))
  const add = (id: FacetId, page: number, value: string, parent?: string) => {
    const values = sets.get(id)!
    const known = values.get(value)
    if (!known) values.set(value, { ...(parent !== undefined && { parent }), pages: [page] })
    else if (known.pages.at(-1) !== page) known.pages.push(page)
  }
  for (const [page, { record, regions }] of pages.entries()) {
    regions.forEach(({ name }, i) => void add('region', page, name, regions[i - 1]?.name))
    if (regions.length > 0) add('level', page, regions.at(-1)!.level)
    add('source', page, record.source ?? '不详')
    for (const fact of record.facts) for (const [id, value] of factValues(fact)) add(id, page, value)
  }
  return facetIds.map((id) => ({
    id,
    values: [...sets.get(id)!]
      .sort(([a, { pages: p }], [b, { pages: q }]) => q.length - p.length || (a < b ? -1 : 1))
      .slice(0, MOST)
      .map(([value, one]) => ({ value, ...(one.parent !== undefined && { parent: one.parent }), pages: packPages(one.pages, pages.length) })),
  }))
}

/** What a fact is filed under. */
export function factValues(fact: PageRecord['facts'][number]): [id: FacetId, value: string][] {
  return [
    ['topic', fact.topic],
    ['kind', fact.modality],
    ['unit', fact.unit || '无单位'],
    ...(fact.end && fact.modality !== 'actual' ? [['deadline', fact.end.slice(0, 4)] as [FacetId, string]] : []),
    ...(fact.policy ? [['policy', fact.policy] as [FacetId, string]] : []),
    ...fact.flags.map((flag): [FacetId, string] => ['flag', flag]),
  ]
}
