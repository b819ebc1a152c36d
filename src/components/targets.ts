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
  /** How the text words it (争取, 计划, 总体), where such a word stands before the number. */
  wording: string[]
  /** Path of the sentence on its article page. */
  path: `/${string}`
}

const listed = new WeakMap<Corpus, Target[]>()

/** All targets of the corpus, by article and in order of print; listed once, for every page of the ledger asks. */
export function listTargets(corpus: Corpus): Target[] {
  const targets = listed.get(corpus) ?? list(corpus)
  listed.set(corpus, targets)
  return targets
}

function list(corpus: Corpus): Target[] {
  const facts = [...corpus.facts.values()].filter((fact) => fact.modality === 'target').map(ofFact)
  const policies = [...corpus.policies.values()].filter((policy) => policy.wording).map(ofPolicy)
  return [...facts, ...policies].sort((a, b) => (a.article === b.article ? place(a) - place(b) : a.article < b.article ? -1 : 1))
}

function ofFact(fact: Fact): Target {
  const path = `/articles/${fact.article}/#${factAnchor(fact)}` as const
  return {
    id: fact.id,
    name: fact.indicator.name,
    value: printed(fact.number.exact),
    fact,
    article: fact.article,
    region: fact.region,
    topic: fact.topic,
    period: fact.period,
    sentence: printed(fact.evidence.exact),
    wording: wordingBefore(printed(fact.evidence.exact.slice(0, fact.number.start - fact.evidence.start))),
    path,
  }
}

function ofPolicy(policy: Policy): Target {
  const sentence = printed(policy.evidence[0]!.exact)
  const path = `/policies/${policy.id}/` as const
  return {
    id: policy.id,
    name: policy.name,
    value: policy.wording!,
    policy,
    article: policy.articles[0]!,
    region: policy.region,
    topic: policy.topic,
    period: policy.deadline,
    sentence,
    wording: wordingBefore(sentence.split(policy.wording!)[0]!),
    path,
  }
}

function place(target: Target): number {
  return target.fact?.number.start ?? target.policy!.evidence[0]!.start
}

/** The words of intent before a number: those of the whole sentence (争取, 计划), and 总体 in the number's own clause. */
function wordingBefore(words: string): string[] {
  const clause = words.split(/[，；]/).at(-1)!
  return [...['争取', '力争', '计划', '预计'].filter((word) => words.includes(word)), ...['总体', '确保'].filter((word) => clause.includes(word))]
}
