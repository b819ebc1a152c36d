import type { Claim } from '../schema/claim.ts'
import type { Fact } from '../schema/fact.ts'

/** The indicators that a text names in a count of indicators (16项主要发展指标), each with its values, and the values of the same kind that stand beside them unnamed. */
export interface NamedIndicators {
  claim: Claim
  named: { name: string; facts: Fact[] }[]
  /** Targets of the article whose indicator is none of those named. */
  unnamed: Fact[]
}

/** For each claim to a number of indicators: what is named without a value, and what has a value without being named. */
export function namedIndicators(claims: Claim[], factsOfArticle: (article: string) => Fact[]): NamedIndicators[] {
  return claims
    .filter((claim) => claim.text.includes('指标'))
    .map((claim) => {
      const targets = factsOfArticle(claim.article).filter((fact) => fact.modality === 'target')
      const named = claim.named.map((name) => ({ name, facts: targets.filter((fact) => fact.indicator.name.includes(name) || fact.measure.includes(name)) }))
      const taken = new Set(named.flatMap((one) => one.facts))
      return { claim, named, unnamed: targets.filter((fact) => !taken.has(fact)) }
    })
}
