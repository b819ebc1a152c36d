import type { FacetId } from '../../search/facet.ts'
import type { FacetCount } from '../../search/narrow.ts'
import { element } from './element.ts'
import type { SearchWords } from './search-words.ts'

const OPEN = 6

/** The facets as groups of checkboxes with their counts; `choose` hears of each change. */
export function drawFacets(counts: { id: FacetId; values: FacetCount[] }[], words: SearchWords, choose: (id: FacetId, value: string) => void): HTMLElement[] {
  return counts
    .filter(({ values }) => values.length > 1 || values.some(({ chosen }) => chosen))
    .map(({ id, values }) => {
      const ordered = id === 'region' ? inTree(values) : id === 'deadline' ? [...values].sort((a, b) => (a.value < b.value ? -1 : 1)) : values
      const rows = ordered.map((one) => drawValue(id, one, words, choose))
      const rest = rows.slice(OPEN)
      return element(
        'fieldset',
        { class: 'facet' },
        element('legend', {}, words.facets[id]),
        ...rows.slice(0, OPEN),
        ...(rest.length > 0
          ? [element('details', { open: ordered.slice(OPEN).some(({ chosen }) => chosen) }, element('summary', {}, words.all(rows.length)), ...rest)]
          : []),
      )
    })
}

function drawValue(
  id: FacetId,
  { value, pages, chosen, depth = 0 }: FacetCount & { depth?: number },
  words: SearchWords,
  choose: (id: FacetId, value: string) => void,
): HTMLElement {
  const box = element('input', { type: 'checkbox', checked: chosen, 'data-facet': `${id}:${value}` })
  box.addEventListener('change', () => choose(id, value))
  const codes: Partial<Record<FacetId, Record<string, string>>> = { kind: words.modality, level: words.level, topic: words.topic, flag: words.flag }
  const name = codes[id]?.[value]
  return element(
    'label',
    { class: `depth-${depth}` },
    box,
    element('span', { class: 'name', lang: name === undefined ? 'zh-CN' : undefined }, name ?? value),
    element('span', { class: 'count' }, String(pages)),
  )
}

/** Each value behind its parent, one step in. */
function inTree(values: FacetCount[]): (FacetCount & { depth: number })[] {
  const known = new Set(values.map(({ value }) => value))
  const below = (parent: string | undefined, depth: number): (FacetCount & { depth: number })[] =>
    values
      .filter((one) => (parent === undefined ? one.parent === undefined || !known.has(one.parent) : one.parent === parent))
      .flatMap((one) => [{ ...one, depth: Math.min(depth, 3) }, ...below(one.value, depth + 1)])
  return below(undefined, 0)
}
