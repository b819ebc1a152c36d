import type { Policy } from '../schema/policy.ts'
import { byCodeUnit } from './by-code-unit.ts'

const union = <T>(a: T[], b: T[]): T[] => [...new Set([...a, ...b])]

/** Gathers what texts say of policies, those of one id in one entry: lists are joined, of what only one can be the first text's word stays. */
export class PolicyCollector {
  readonly #policies = new Map<string, Policy>()

  /** Adds what one text says; texts must come in order of id. @throws Error when two policies of different name share an id */
  add(policies: Policy[]): void {
    for (const policy of policies) {
      const known = this.#policies.get(policy.id)
      if (known && bare(known.name) !== bare(policy.name))
        throw new Error(`政策“${known.name}”与“${policy.name}”的代号都是 ${policy.id}；请加长 src/normalise/policy-id.ts 的代号`)
      this.#policies.set(policy.id, known ? join(known, policy) : { ...policy, articles: [...policy.articles], evidence: [...policy.evidence] })
    }
  }

  /** All policies, in order of id. */
  all(): Policy[] {
    return [...this.#policies.values()].sort((a, b) => byCodeUnit(a.id, b.id))
  }
}

function join(known: Policy, later: Policy): Policy {
  const otherName = known.name === later.name ? [] : [later.name]
  for (const evidence of later.evidence) known.evidence.push(evidence)
  if (known.articles.at(-1) !== later.articles[0]) known.articles.push(...later.articles)
  return {
    ...later,
    ...known,
    aliases: union(known.aliases, [...otherName, ...later.aliases]),
    issuers: union(known.issuers, later.issuers),
    members: known.members.length > 0 ? known.members : later.members,
  }
}

function bare(name: string): string {
  return name.replace(/[“”"]/g, '')
}
