import type { Article, Passage, Seed } from '../schema/article.ts'
import type { Fact } from '../schema/fact.ts'
import type { Policy } from '../schema/policy.ts'
import type { Region } from '../schema/region.ts'
import type { FactRecord, PageRecord, Part } from './page-record.ts'
import { placeParts, sentenceAt } from './page-text.ts'
import { sentencesOf } from './sentences-of.ts'

/** What a record is made from, besides its article. */
export interface PageSources {
  seed: Pick<Seed, 'publication' | 'date'> | undefined
  facts: Fact[]
  policies: Map<string, Policy>
  regions: Map<string, Region>
}

/** The search record of an article. */
export function makePageRecord(article: Article, { seed, facts, policies, regions }: PageSources): PageRecord {
  const sources: { part: Omit<Part, 'at'>; passage?: Passage }[] = [
    { part: plainPart('title', article.title, article.headline[0]?.start ?? article.paragraphs[0]!.start) },
    ...(article.subtitle ? [{ part: plainPart('subtitle', article.subtitle, article.headline.at(-1)?.start ?? 0) }] : []),
    ...(article.credit ? [{ part: plainPart('credit', article.credit, article.paragraphs[0]!.start) }] : []),
    ...article.headline.filter(({ text }) => !article.title.includes(text) && !article.subtitle?.includes(text)).map((passage) => source('subtitle', passage)),
    ...article.paragraphs.map((passage) => source('paragraph', passage)),
    ...article.paragraphs.flatMap((passage) => proposals(article, passage)),
  ]
  const parts = placeParts(sources.map(({ part }) => part))
  const region = article.region ? regions.get(article.region)?.name : undefined
  const [date, publication] = [article.date ?? seed?.date, seed?.publication]
  return {
    id: article.id,
    title: article.title,
    ...(region && { region }),
    ...(date && { date }),
    ...(publication && { source: publication }),
    topic: mainTopic(facts),
    parts,
    facts: facts.map((fact) => factRecord(fact)),
  }

  function factRecord(fact: Fact): FactRecord {
    const { value, valueMax, unit, bound, per } = fact.quantity
    const policy = fact.policy ? policies.get(fact.policy)?.name : undefined
    const where = fact.region ? regions.get(fact.region)?.name : undefined
    const i = sources.findIndex(({ passage }) => passage && passage.start <= fact.number.start && fact.number.end <= passage.end)
    const passage = sources[i]?.passage
    const at = passage && parts[i]!.at + textPlace(passage, fact.number.start)
    return {
      id: fact.id,
      number: fact.number.exact.replace(/[\s\uFFFD]+/g, ''),
      ...(passage && at !== undefined && { at, length: parts[i]!.at + textPlace(passage, fact.number.end) - at, sentence: sentenceAt(parts, at) }),
      name: fact.indicator.name,
      indicator: fact.indicator.id,
      value,
      ...(valueMax !== undefined && { valueMax }),
      unit,
      bound,
      ...(per && { per }),
      modality: fact.modality,
      topic: fact.topic,
      ...(where && { region: where }),
      ...(fact.period && { period: fact.period.text, ...(fact.period.end && { end: fact.period.end }) }),
      ...(policy && { policy }),
      flags: fact.flags,
    }
  }
}

function plainPart(kind: Part['kind'], text: string, start: number): Omit<Part, 'at'> {
  return { kind, text, sentences: [[0, start]] }
}

function source(kind: Part['kind'], passage: Passage): { part: Omit<Part, 'at'>; passage: Passage } {
  return { part: { kind, text: passage.text, sentences: sentencesOf(passage).map(({ from, start }) => [from, start]) }, passage }
}

/** Each damaged sentence of a passage once more, as it is thought to have read. */
function proposals(article: Article, passage: Passage): { part: Omit<Part, 'at'> }[] {
  return article.damage.flatMap(({ start, end, proposal }) => {
    if (!proposal || start < passage.start || passage.end < end) return []
    const [from, to] = [textPlace(passage, start), textPlace(passage, end)]
    const sentence = sentencesOf(passage).find((one) => one.from <= from && to <= one.to)
    if (!sentence) return []
    const text = passage.text.slice(sentence.from, from) + proposal + passage.text.slice(to, sentence.to)
    return [{ part: plainPart('proposal', text, sentence.start) }]
  })
}

/** Index in the cleaned text of the first kept character at or behind a place of the seed. */
function textPlace({ runs }: Passage, place: number): number {
  let before = 0
  for (const [start, end] of runs) {
    if (place <= start) return before
    if (place < end) return before + place - start
    before += end - start
  }
  return before
}

/** The topic of most of its facts; of equals, the first. */
function mainTopic(facts: Fact[]): PageRecord['topic'] {
  const counts = Map.groupBy(facts, (fact) => fact.topic)
  let best: PageRecord['topic'] = '其他'
  for (const [topic, { length }] of counts) if (length > (counts.get(best)?.length ?? 0)) best = topic
  return best
}
