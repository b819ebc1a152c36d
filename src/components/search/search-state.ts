import { type FacetId, facetIds } from '../../search/facet.ts'
import type { Choice } from '../../search/narrow.ts'

/** All that makes a page of results, as the address holds it. */
export interface SearchState {
  query: string
  /** Only the characters typed: no synonyms, no pinyin, no numbers written otherwise. */
  exact: boolean
  near: boolean
  choice: Choice
  /** Articles listed. */
  shown: number
}

export const STEP = 10

/** The state that an address holds; what it cannot mean is left out. */
export function readState(address: string): SearchState {
  const parameters = new URL(address).searchParams
  const choice = parameters.getAll('f').flatMap((one): Choice => {
    const [, id, value] = /^([a-z]+):(.+)$/s.exec(one) ?? []
    return value && facetIds.includes(id as FacetId) ? [[id as FacetId, value]] : []
  })
  const shown = Number(parameters.get('n'))
  return {
    query: parameters.get('q')?.trim() ?? '',
    exact: parameters.get('exact') === '1',
    near: parameters.get('near') === '1',
    choice,
    shown: Number.isInteger(shown) && shown > STEP && shown <= 500 ? shown : STEP,
  }
}

/** The address, below the page's own, that holds a state. */
export function writeState({ query, exact, near, choice, shown }: SearchState): string {
  const parameters = new URLSearchParams()
  if (query) parameters.set('q', query)
  if (exact) parameters.set('exact', '1')
  if (near) parameters.set('near', '1')
  for (const [id, value] of choice) parameters.append('f', `${id}:${value}`)
  if (shown > STEP) parameters.set('n', String(shown))
  return parameters.size > 0 ? `?${parameters}` : ''
}
