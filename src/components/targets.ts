import type { Fact } from '../schema/fact.ts'
import type { Period } from '../schema/period.ts'
import type { Policy } from '../schema/policy.ts'
import type { Corpus } from './corpus.ts'
import { factAnchor, printed } from './wording.ts'

/** A line of the ledger: a target with a number, or one in words (全面建成). */
export interface Target {
  id: string
  name: string
  /** As printed: 60%, 全覆盖, 全面建成. */
  value: string
  fact?: Fact
  policy?: Policy
  article: string
  region?: string | undefined
  topic: Fact['topic']
  period?: Period | undefined
  sentence: string
  /** Path of the sentence on its article page. */
  path: `/${string}`
}

/** All targets of the corpus, by article and in order of print. */
export function listTargets(corpus: Corpus): Target[] {
  const facts = [...corpus.facts.values()].filter((fact) => fact.modality === 'target').map(ofFact)
  const policies = [...corpus.policies.values()].filter((policy) => policy.wording).map(ofPolicy)
  return [...facts, ...policies].sort((a, b) => (a.article === b.article ? place(a) - place(b) : a.article < b.article ? -1 : 1))
}

function ofFact(fact: Fact): Target {
  const path = `/articles/${fact.article}/#${factAnchor(fact)}` as const
  return { id: fact.id, name: fact.indicator.name, value: printed(fact.number.exact), fact, article: fact.article, region: fact.region, topic: fact.topic, period: fact.period, sentence: printed(fact.evidence.exact), path }
}

function ofPolicy(policy: Policy): Target {
  const sentence = printed(policy.evidence[0]!.exact)
  const path = `/policies/${policy.id}/` as const
  return { id: policy.id, name: policy.name, value: policy.wording!, policy, article: policy.article, region: policy.region, topic: policy.topic, period: policy.deadline, sentence, path }
}

function place(target: Target): number {
  return target.fact?.number.start ?? target.policy!.evidence[0]!.start
}
