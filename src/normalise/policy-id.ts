import { hash } from 'node:crypto'
import type { Policy } from '../schema/policy.ts'

/**
 * The address of a policy: 8 hex digits of the SHA-256 of what makes two mentions one, so that neither another text nor another order of texts changes it:
 * kind, name without quotes, region, the number of a document, the members of a named approach. Where no region is known, nothing tells that a name
 * in another article means the same: the article counts too.
 */
export function policyId({
  kind,
  name,
  region,
  number,
  members,
  articles,
}: Pick<Policy, 'kind' | 'name' | 'region' | 'number' | 'members' | 'articles'>): string {
  const key = [kind, name.replace(/[“”"]/g, ''), region ?? articles[0], number ?? '', ...(kind === 'model' ? members : [])]
  return hash('sha256', key.join('\n'), 'hex').slice(0, 8)
}
