import { groupComparable } from '../../chart/compare-facts.ts'
import type { Messages } from '../../messages/messages.ts'
import type { Indicator } from '../../schema/indicator.ts'
import type { Corpus } from '../corpus.ts'
import { gridPicture } from './grid-picture.ts'
import { intervalsPicture } from './intervals-picture.ts'
import type { ListedPicture } from './list-pictures.ts'

/** More groups of an indicator than this are not drawn; the grid counts them all. */
const GROUPS = 2

/** The values of an indicator: on one scale where all may be compared, else the grid of what keeps them apart and, behind it, the largest groups of several values each on a scale of its own; none for a single value. */
export function valuesPictures(indicator: Indicator, corpus: Corpus): ListedPicture[] {
  const facts = corpus.factsOfIndicator.get(indicator.id) ?? []
  if (facts.length < 2) return []
  const id = `values-${indicator.id}`
  const groups = groupComparable(facts, (code) => corpus.regions.get(code)?.level)
  if (groups.length === 1) return [{ id, make: (m: Messages) => intervalsPicture(facts, corpus, m, id) }]
  const several = groups
    .map((group, index) => ({ group, number: index + 1 }))
    .filter(({ group }) => group.length > 1)
    .sort((a, b) => b.group.length - a.group.length || a.number - b.number)
    .slice(0, GROUPS)
  return [
    { id, make: (m: Messages) => gridPicture(facts, corpus, m, id) },
    ...several.map(({ group, number }) => ({ id: `${id}-${number}`, make: (m: Messages) => intervalsPicture(group, corpus, m, `${id}-${number}`, number) })),
  ]
}
