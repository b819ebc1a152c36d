import { alikeUnits } from '../lexicon/synonyms.ts'
import type { NumberRow } from './number-row.ts'
import type { Occurrences } from './occurrences.ts'
import type { NumberQuery } from './query.ts'
import type { SearchIndex } from './search-index.ts'

/** A word that a number must be about: where it stands in texts, and the names that hold it. */
export interface AboutWord {
  places: Occurrences
  names: ReadonlySet<number>
}

/**
 * The numbers asked for that are about all of the words: by the name of their indicator or, where no name has them or one value or a deadline is asked for, by their clause.
 * Undefined when the stretch is too wide to read.
 */
export async function findNumbers(index: SearchIndex, query: NumberQuery, about: AboutWord[]): Promise<NumberRow[] | undefined> {
  const lists = await Promise.all(query.kinds.map((kind) => index.numbers.find(kind, query.range)))
  if (lists.includes(undefined)) return undefined
  const rows = lists.flatMap((list) => list!).filter((row) => unitFits(row, query.unit))
  const named = rows.filter((row) => row.name !== undefined && about.every(({ names }) => names.has(row.name!)))
  if (named.length > 0 && !query.equal && query.kinds[0] !== 'deadline') return named
  return rows.filter((row) => about.every(({ names, places }) => (row.name !== undefined && names.has(row.name)) || standsIn(places, row)))
}

function standsIn(places: Occurrences, { page, from, to }: NumberRow): boolean {
  return places.get(page)?.some((place) => from <= place && place < to) ?? false
}

/** A unit asked for: the same, one that counts the like, or, for a number that is no fact, the character behind it. */
function unitFits(row: NumberRow, unit: string | undefined): boolean {
  if (!unit || row.unit === unit) return true
  if (row.name === undefined) return row.unit !== '' && unit.startsWith(row.unit)
  return alikeUnits.some((group) => group.includes(unit) && group.includes(row.unit))
}
