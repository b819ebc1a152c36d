import type { Fact } from '../schema/fact.ts'
import type { Region } from '../schema/region.ts'
import { findDenominator } from './coverage-rates.ts'

/** A respect in which values must agree before they share an axis. */
export const respects = ['modality', 'span', 'unit', 'level', 'per', 'base'] as const
export type Respect = (typeof respects)[number]

/** What a fact is in one respect; `unknown` where the text does not say, which agrees with nothing. */
export type Standing = Record<Respect, string>

/** The level of a region by its code. */
export type LevelOf = (code: string) => Region['level'] | undefined

/** One respect in which facts differ, or cannot be known to agree, with the values seen. */
export interface Difference {
  respect: Respect
  values: string[]
}

/** What a fact is in each respect: its kind, a day or a stretch of time, unit, level of its region, what it holds for each of, and the base of a rate. */
export function standingOf(fact: Fact, levelOf: LevelOf): Standing {
  const { unit, per } = fact.quantity
  return {
    modality: fact.modality,
    span: spanOf(fact),
    unit,
    level: (fact.region && levelOf(fact.region)) ?? 'unknown',
    per: per ?? 'total',
    base: unit === '%' ? ((fact.flags.includes('分母未说明') ? undefined : findDenominator(fact.indicator.name)) ?? 'unknown') : 'none',
  }
}

/** The respects in which facts differ, or in which a fact beside others is unknown; empty when all may share an axis. */
export function compareFacts(facts: Fact[], levelOf: LevelOf): Difference[] {
  const standings = facts.map((fact) => standingOf(fact, levelOf))
  return respects
    .map((respect) => ({ respect, values: [...new Set(standings.map((one) => one[respect]))].sort() }))
    .filter(({ respect, values }) => values.length > 1 || (respect === 'level' && facts.length > 1 && values[0] === 'unknown'))
}

/** The facts in groups that agree in every respect, in order of their first; one whose level is unknown stands alone. */
export function groupComparable(facts: Fact[], levelOf: LevelOf): Fact[][] {
  const keyed = Map.groupBy(facts, (fact) => {
    const standing = standingOf(fact, levelOf)
    return standing.level === 'unknown' ? `alone ${fact.id}` : respects.map((respect) => standing[respect]).join('\n')
  })
  return [...keyed.values()]
}

/** A reported number is of a day (stock) or of a stretch of time (flow); of a target or standard only the day counts. */
function spanOf({ modality, period }: Fact): string {
  if (modality !== 'actual') return 'day'
  if (!period || (!period.start && !period.end)) return 'unknown'
  return period.start && period.end && period.start !== period.end ? 'stretch' : 'day'
}
