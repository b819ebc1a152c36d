import type { ArticleInput } from '../../nlcst/article-input.ts'
import type { Claim } from '../../schema/claim.ts'
import type { Policy } from '../../schema/policy.ts'
import type { FoundModel } from '../policy/policy-models.ts'
import { findCountClaims } from './find-count-claims.ts'
import { findEnumerationClaims } from './find-enumeration-claims.ts'
import { findQuotedListClaims } from './find-quoted-list-claims.ts'
import { type FoundClaim, toClaim } from './found-claim.ts'

/** Counts of things that a text could list: what it claims against what it names, in the order of the seed, one for each place. */
export function extractClaims(input: ArticleInput, models: FoundModel[], policies: Policy[], text: string): Claim[] {
  const body = input.paragraphs.filter((p) => p.node.data.role === 'body')
  const found = [...findEnumerationClaims(input.paragraphs), ...findNameClaims(models, policies), ...findQuotedListClaims(body), ...findCountClaims(body)]
  const byId = new Map<string, Claim>()
  for (const claim of found.map((f) => toClaim(input, text, f))) if (!byId.has(claim.id)) byId.set(claim.id, claim)
  return [...byId.values()].sort((a, b) => place(a) - place(b))
}

/** “五社联动”, “双融合、双提升”: a number in a name against what is named of it; each name once. */
function findNameClaims(models: FoundModel[], policies: Policy[]): FoundClaim[] {
  const claims = new Map<string, FoundClaim[]>()
  for (const { paragraph, start, end, name, counts, members } of models) {
    const printed = paragraph.reflowed.text.slice(start, end)
    if (claims.has(printed)) continue
    const named = counts.length > 1 ? [] : (policies.find((p) => p.kind === 'model' && p.name === name)?.members ?? members)
    claims.set(
      printed,
      counts.map(({ part, at, count }) => ({
        paragraph,
        start: start + 1 + at,
        end: start + 1 + at + part.length,
        text: printed,
        ...(counts.length > 1 ? { of: part } : {}),
        claimed: count,
        named,
        open: named.length > 0 && named.length < count,
        rule: 'number-in-name',
      })),
    )
  }
  return [...claims.values()].flat()
}

function place(claim: Claim): number {
  return Number(claim.id.slice(claim.id.lastIndexOf('-c') + 2))
}
