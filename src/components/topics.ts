import type { Article } from '../schema/article.ts'
import type { Fact } from '../schema/fact.ts'
import type { Policy } from '../schema/policy.ts'
import { Topic } from '../schema/topic.ts'
import type { Corpus } from './corpus.ts'

/** A topic with what the corpus says of it; a topic that no text speaks of is there too, with nothing. */
export interface TopicEntry {
  topic: Topic
  facts: Fact[]
  policies: Policy[]
  /** Articles with a number of the topic. */
  articles: Article[]
}

const listed = new WeakMap<Corpus, Map<Topic, TopicEntry>>()

/** Every topic in the order of the schema. */
export function listTopics(corpus: Corpus): Map<Topic, TopicEntry> {
  const topics = listed.get(corpus) ?? list(corpus)
  listed.set(corpus, topics)
  return topics
}

function list(corpus: Corpus): Map<Topic, TopicEntry> {
  const factsOf = Map.groupBy(corpus.facts.values(), (fact) => fact.topic)
  const policiesOf = Map.groupBy(corpus.policies.values(), (policy) => policy.topic)
  return new Map(
    Topic.options.map((topic) => {
      const facts = factsOf.get(topic) ?? []
      const articles = [...new Set(facts.map((fact) => fact.article))].flatMap((id) => corpus.articles.get(id) ?? [])
      return [topic, { topic, facts, policies: policiesOf.get(topic) ?? [], articles }]
    }),
  )
}

/** The address of a topic's page. */
export function topicPath(topic: Topic): `/${string}` {
  return `/topics/${topic}/`
}
