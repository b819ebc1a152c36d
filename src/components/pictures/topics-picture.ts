import type { Picture } from '../../chart/picture.ts'
import { drawTopics } from '../../chart/topic-matrix.ts'
import type { Messages } from '../../messages/messages.ts'
import type { Corpus } from '../corpus.ts'
import { listTopics, topicPath } from '../topics.ts'

/** The corpus by topic: its numbers by kind, and the articles that have them; undefined without a number. */
export function topicsPicture(corpus: Corpus, m: Messages): Picture | undefined {
  if (corpus.facts.size === 0) return undefined
  const words = m.topics.matrix
  const topics = [...listTopics(corpus).values()]
  const modalities = ['actual', 'target', 'standard'] as const
  const rows = topics.map(({ topic, facts, articles }) => ({
    topic,
    name: m.terms.topic[topic],
    all: facts.length,
    counts: [...modalities.map((kind) => facts.filter((fact) => fact.modality === kind).length), articles.length],
  }))
  const top = rows.reduce((most, one) => (one.all > most.all ? one : most))
  const held = rows.filter((row) => row.all > 0).length
  const title = words.title(corpus.facts.size, held, top.name, top.all, rows.length - held)
  const columns = words.columns.slice(1).map((name, index) => ({ name, className: modalities[index] ?? 'articles' }))
  return {
    id: 'topics',
    page: '/topics/',
    title,
    caption: words.caption,
    columns: words.columns,
    rows: rows.map((row) => [{ text: row.name, path: topicPath(row.topic) }, ...row.counts.map(String)]),
    draw: (id, width) => drawTopics(id, columns, rows, width, title),
  }
}
