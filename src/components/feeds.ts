import type { Article } from '../schema/article.ts'
import type { Corpus } from './corpus.ts'
import { topicPath } from './topics.ts'

/** A feed: its file's name, its title, the page it follows, and its articles. */
export interface Feed {
  name: string
  title: string
  path: `/${string}`
  articles: Article[]
}

/** One feed for each region, policy and topic that an article speaks of. */
export function listFeeds(corpus: Corpus): Feed[] {
  const of = (ids: Iterable<string>) => [...new Set(ids)].flatMap((id) => corpus.articles.get(id) ?? [])
  const facts = [...corpus.facts.values()]
  const topics = Map.groupBy(facts, (fact) => fact.topic)
  return [
    ...[...corpus.regions.values()].map(
      ({ id, name }): Feed => ({
        name: `region-${id}`,
        title: name,
        path: `/regions/${id}/`,
        articles: of([...(corpus.articlesOfRegion.get(id) ?? []).map((one) => one.id), ...(corpus.factsOfRegion.get(id) ?? []).map((one) => one.article)]),
      }),
    ),
    ...[...corpus.policies.values()].map(
      ({ id, name, articles }): Feed => ({ name: `policy-${id}`, title: name, path: `/policies/${id}/`, articles: of(articles) }),
    ),
    ...[...topics].map(
      ([topic, some]): Feed => ({ name: `topic-${topic}`, title: topic, path: topicPath(topic), articles: of(some.map((fact) => fact.article)) }),
    ),
  ].filter(({ articles }) => articles.length > 0)
}
