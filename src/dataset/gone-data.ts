import type { Alias } from '../schema/alias.ts'
import type { Tombstone } from '../schema/tombstone.ts'
import type { PageData } from './page-data.ts'

/** The data of the pages that stand where something was: articles and facts of withdrawn texts, and the old ids of articles, facts, policies and indicators. */
export function* goneData({ tombstones, aliases }: { tombstones: Tombstone[]; aliases: Alias[] }): Generator<PageData> {
  for (const { articles, titles, facts, ...stone } of tombstones)
    for (const [i, id] of articles.entries()) {
      yield { path: `/articles/${id}/`, data: { withdrawn: { id, title: titles[i], text: stone, facts: facts[i] } } }
      for (const fact of facts[i]!) yield { path: `/facts/${fact}/`, data: { withdrawn: { id: fact, article: id, text: stone } } }
    }
  for (const { id, to, since, noun } of aliases) if (noun !== 'claims') yield { path: `/${noun}/${id}/`, data: { moved: { id, to, since } } }
}
