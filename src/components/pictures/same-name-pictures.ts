import { alignMembers } from '../../chart/align-members.ts'
import type { Picture } from '../../chart/picture.ts'
import { drawSameName } from '../../chart/same-name.ts'
import type { Messages } from '../../messages/messages.ts'
import type { Policy } from '../../schema/policy.ts'
import type { Corpus } from '../corpus.ts'

/** Two policies of one name, told by different articles. */
export type Namesakes = [Policy, Policy]

/** More couples of one name than this are not drawn. */
export const MOST_OF_NAME = 3

/** The couples that are drawn: the first few of each name. */
export function listNamesakes(corpus: Corpus): Namesakes[] {
  return [...corpus.policiesOfName.values()].flatMap((policies) => namesakesOf(policies).slice(0, MOST_OF_NAME))
}

/** Policies of one name that say what they consist of, each with the next of another article. */
export function namesakesOf(policies: Policy[]): Namesakes[] {
  const couples: Namesakes[] = []
  let last: Policy | undefined
  for (const policy of policies) {
    if (policy.members.length === 0 || policy.articles[0] === last?.articles[0]) continue
    if (last) couples.push([last, policy])
    last = policy
  }
  return couples
}

/** What two policies of one name consist of, set side by side by their words. */
export function sameNamePicture([a, b]: Namesakes, corpus: Corpus, m: Messages): Picture {
  const words = m.pictures.same
  const place = (policy: Policy) => corpus.regions.get(policy.region ?? '')?.name ?? m.terms.noRegion
  const heads: [string, string] = [place(a), place(b)]
  const pairs = alignMembers(a.members, b.members)
  const [same, near, alone] = (['same', 'near', 'none'] as const).map((kind) => pairs.filter((pair) => pair.kind === kind).length) as [number, number, number]
  const title = words.title(a.name.replaceAll('“', '‘').replaceAll('”', '’'), heads, same, near, alone)
  return {
    id: `same-${a.id}-${b.id}`,
    page: `/policies/${a.id}/`,
    title,
    caption: words.caption,
    columns: [...heads, words.words],
    rows: pairs.map((pair) => [pair.left ?? words.none, pair.right ?? words.none, words.kind[pair.kind]]),
    draw: (id, width) => drawSameName(id, heads, pairs, width, title, words.pair),
  }
}
