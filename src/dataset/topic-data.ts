import { Topic } from '../schema/topic.ts'
import type { PageData, PageTables } from './page-data.ts'

/** The data of the topics' pages: a topic that no text speaks of has its page too, with nothing in it. */
export function* topicData({ articles, facts, policies }: Pick<PageTables, 'articles' | 'facts' | 'policies'>): Generator<PageData> {
  const factsOf = Map.groupBy(facts, (fact) => fact.topic)
  const policiesOf = Map.groupBy(policies, (policy) => policy.topic)
  const counts: object[] = []
  for (const topic of Topic.options) {
    const own = { facts: factsOf.get(topic) ?? [], policies: policiesOf.get(topic) ?? [] }
    const told = new Set(own.facts.map((fact) => fact.article))
    const headings = articles.filter(({ id }) => told.has(id)).map(({ id, title }) => ({ id, title }))
    counts.push({ topic, facts: own.facts.length, policies: own.policies.length, articles: headings.length })
    yield { path: `/topics/${topic}/`, data: { topic, ...own, articles: headings } }
  }
  yield { path: '/topics/', data: { topics: counts } }
}
