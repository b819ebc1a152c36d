import { claimLabel, drawClaims } from '../../chart/claim-units.ts'
import type { Picture } from '../../chart/picture.ts'
import type { Messages } from '../../messages/messages.ts'
import type { Claim } from '../../schema/claim.ts'

/** More claims than this are cut, those with most unnamed first. */
const DRAWN = 12

/** Counts claimed against things named; undefined where no text claims any. */
export function claimsPicture(claims: Claim[], m: Messages): Picture | undefined {
  if (claims.length === 0) return undefined
  const words = m.pictures.claims
  const missing = (claim: Claim) => Math.max(0, claim.claimed - claim.named.length)
  const sorted = [...claims].sort((a, b) => missing(b) - missing(a) || (a.id < b.id ? -1 : 1))
  const title = words.title(claims.length, claims.filter((claim) => claim.verdict === 'complete').length)
  return {
    id: 'claims-drawn',
    page: '/checks/#claims',
    title,
    caption: words.caption + (sorted.length > DRAWN ? m.pictures.drawn(DRAWN, sorted.length) : ''),
    columns: words.columns,
    rows: sorted.map((claim) => [
      { text: claimLabel(claim), path: `/articles/${claim.article}/#c-${claim.id}` },
      `${claim.claimed}`,
      `${claim.named.length}`,
      words.verdict[claim.verdict],
    ]),
    draw: (id, width) => drawClaims(id, sorted.slice(0, DRAWN), width, title, words),
  }
}
