import type { AliasNoun } from '../schema/alias.ts'
import type { Article } from '../schema/article.ts'
import type { Claim } from '../schema/claim.ts'
import type { Fact } from '../schema/fact.ts'
import type { Indicator } from '../schema/indicator.ts'
import type { Policy } from '../schema/policy.ts'

export interface Identified {
  id: string
}

/** Pairs of old and new id of the same row, for rows that were lost and gained between two versions: rows that say the same, word for word, and are the only ones to do so. Nothing is guessed. */
export function traceIds(noun: AliasNoun, lost: Identified[], gained: Identified[]): [old: string, now: string][] {
  const pairs: [string, string][] = []
  const taken = new Set<string>()
  for (const say of sayings[noun] as ((row: Identified) => string)[]) {
    const before = Map.groupBy(
      lost.filter(({ id }) => !taken.has(id)),
      say,
    )
    const after = Map.groupBy(
      gained.filter(({ id }) => !taken.has(id)),
      say,
    )
    for (const [saying, [old, ...others]] of before) {
      const [now, ...rivals] = after.get(saying) ?? []
      if (!old || !now || others.length || rivals.length) continue
      pairs.push([old.id, now.id])
      taken.add(old.id).add(now.id)
    }
  }
  return pairs
}

/** What a row says, the strictest way first. */
const sayings: Record<AliasNoun, ((row: never) => string)[]> = {
  articles: [(a: Article) => join(a.seed, a.title, a.paragraphs[0]?.text), (a: Article) => join(a.seed, a.title)],
  facts: [
    (f: Fact) => join(f.evidence.seed, f.indicator.name, f.modality, JSON.stringify(f.quantity), f.period?.text, bare(f.evidence.exact)),
    (f: Fact) => join(f.evidence.seed, bare(f.number.exact), bare(f.evidence.exact)),
    // another number of its sentence was corrected
    (f: Fact) => join(f.evidence.seed, f.indicator.name, f.modality, JSON.stringify(f.quantity), f.region, f.period?.text, bare(f.number.exact)),
  ],
  policies: [(p: Policy) => join(seedsOf(p), p.kind, p.name)],
  // the facts of an indicator keep their ids when a rule names it anew
  indicators: [(i: Indicator) => join(i.facts)],
  claims: [(c: Claim) => join(seedsOf(c), c.text, c.of), (c: Claim) => join(seedsOf(c), bare(c.evidence[0]!.exact), c.claimed)],
}

const join = (...parts: unknown[]) => JSON.stringify(parts)
const bare = (text: string) => text.replace(/\s+/g, '')
const seedsOf = ({ evidence }: { evidence: { seed: string }[] }) => [...new Set(evidence.map(({ seed }) => seed))]
