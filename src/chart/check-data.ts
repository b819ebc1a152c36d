import type { Fact } from '../schema/fact.ts'
import type { CheckLists } from './check-lists.ts'

/** The lists of the page of checks as data, every one whole; facts and articles by id. */
export function checkData(lists: CheckLists): object {
  const ids = (facts: Fact[]) => facts.map((fact) => fact.id)
  return {
    unclassified: lists.unclassified,
    claims: lists.open,
    headlines: lists.headlines.map(({ fact, body }) => ({ fact: fact.id, body })),
    times: { timeless: ids(lists.timeless), undated: ids(lists.undated), ambiguous: ids(lists.ambiguous) },
    damage: lists.damage.map(({ article, seed, list }) => ({ ...(article ? { article: article.id } : { seed: seed!.id }), list })),
    names: lists.names,
    indicators: lists.indicators.map(({ claim, named, unnamed }) => ({
      claim: claim.id,
      named: named.map(({ name, facts }) => ({ name, facts: ids(facts) })),
      unnamed: ids(unnamed),
    })),
    sources: Object.fromEntries([...lists.sources].map(([kind, articles]) => [kind, articles.map((article) => article.id)])),
    messages: lists.messages.map(({ seed, message }) => ({ file: seed.file, ...message })),
  }
}
