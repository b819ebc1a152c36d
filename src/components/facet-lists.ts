import type { Fact } from '../schema/fact.ts'
import type { FacetId } from '../search/facet.ts'
import type { Corpus } from './corpus.ts'

/** Facets with a page for each value; regions and policies have their own pages. */
export const listedFacets = ['topic', 'kind', 'level', 'unit', 'deadline', 'source', 'flag'] as const satisfies FacetId[]
export type ListedFacet = (typeof listedFacets)[number]

/** A value of a facet with the facts that have it. */
export interface FacetList {
  id: ListedFacet
  value: string
  facts: Fact[]
}

/** The address of a value's page. */
export function facetPath(id: ListedFacet, value: string): `/${string}` {
  return `/facets/${facetSlug(id, value)}/`
}

/** kind-target, unit-u25: what is no letter or digit is written as its code. */
export function facetSlug(id: ListedFacet, value: string): string {
  return `${id}-${value.replace(/[^\p{L}\p{N}]/gu, (c) => `u${c.codePointAt(0)!.toString(16)}`)}`
}

/** Every value of every listed facet, by number of facts. */
export function facetLists(corpus: Corpus): FacetList[] {
  const lists = new Map<string, FacetList>()
  for (const fact of corpus.facts.values())
    for (const [id, value] of valuesOf(fact, corpus)) {
      const slug = facetSlug(id, value)
      const list = lists.get(slug)
      if (list) list.facts.push(fact)
      else lists.set(slug, { id, value, facts: [fact] })
    }
  return [...lists.values()].sort((a, b) => b.facts.length - a.facts.length || (facetSlug(a.id, a.value) < facetSlug(b.id, b.value) ? -1 : 1))
}

function valuesOf(fact: Fact, corpus: Corpus): [ListedFacet, string][] {
  const region = corpus.regions.get(fact.region ?? '')
  const source = corpus.seeds.get(fact.evidence.seed)?.publication
  const end = fact.modality === 'actual' ? undefined : fact.period?.end
  return [
    ['topic', fact.topic],
    ['kind', fact.modality],
    ...(region ? [['level', region.level] as [ListedFacet, string]] : []),
    ...(fact.quantity.unit ? [['unit', fact.quantity.unit] as [ListedFacet, string]] : []),
    ...(end ? [['deadline', end.slice(0, 4)] as [ListedFacet, string]] : []),
    ...(source ? [['source', source] as [ListedFacet, string]] : []),
    ...fact.flags.map((flag): [ListedFacet, string] => ['flag', flag]),
  ]
}
