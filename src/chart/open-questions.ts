import type { Claim } from '../schema/claim.ts'
import type { Fact } from '../schema/fact.ts'

/** What a question asks for. */
export const questionKinds = ['base', 'denominator', 'universal', 'time', 'deadline', 'result', 'items', 'payer', 'place'] as const
export type QuestionKind = (typeof questionKinds)[number]

/** A question that an article leaves open, with the numbers or counts it is about. */
export interface OpenQuestion {
  kind: QuestionKind
  facts: Fact[]
  claims: Claim[]
}

/** Numbers of money say what was spent or given, not by whom. */
const MONEY = /元$/

/** The questions an article leaves open, from its gaps and flags: one a kind, in a fixed order; none where nothing is open. */
export function openQuestions(facts: Fact[], claims: Claim[]): OpenQuestion[] {
  const reported = new Set(facts.filter((fact) => fact.modality === 'actual').map((fact) => fact.indicator.id))
  const about: Record<Exclude<QuestionKind, 'items'>, (fact: Fact) => boolean> = {
    base: (fact) => fact.modality === 'target' && !reported.has(fact.indicator.id),
    denominator: (fact) => fact.flags.includes('分母未说明'),
    universal: (fact) => fact.flags.includes('由全称词推定'),
    time: (fact) => fact.flags.includes('时点不详'),
    deadline: (fact) => (fact.period?.alternatives?.length ?? 0) > 0,
    result: (fact) => fact.modality === 'target' && fact.period?.end !== undefined,
    payer: (fact) => MONEY.test(fact.quantity.unit),
    place: (fact) => fact.flags.includes('地区不详'),
  }
  const open = claims.filter((claim) => claim.verdict !== 'complete')
  return questionKinds
    .map((kind) => (kind === 'items' ? { kind, facts: [], claims: open } : { kind, facts: facts.filter(about[kind]), claims: [] }))
    .filter((question) => question.facts.length + question.claims.length > 0)
}
