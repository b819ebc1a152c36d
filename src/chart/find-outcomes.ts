import type { Fact } from '../schema/fact.ts'

/** What the corpus reports on a target: reported facts of its indicator, region and unit whose own date is the first possible deadline or later. A baseline told beside the target is none. */
export function findOutcomes(target: Fact, facts: Fact[]): Fact[] {
  const ends = [target.period?.end, ...(target.period?.alternatives ?? []).map((other) => other.end)].filter((day) => day !== undefined).sort()
  const first = ends[0]
  if (first === undefined || target.region === undefined) return []
  return facts.filter(
    (fact) =>
      fact.modality === 'actual' &&
      fact.indicator.id === target.indicator.id &&
      fact.region === target.region &&
      fact.quantity.unit === target.quantity.unit &&
      fact.period?.end !== undefined &&
      fact.period.end >= first,
  )
}
