import { topicWords } from '../lexicon/topics.ts'
import type { Topic } from '../schema/topic.ts'
import { WordIndex } from './word-index.ts'

const fields = Object.keys(topicWords) as (keyof typeof topicWords)[]
const wordsOf = new Map<string, { field: number; weight: number }>()
for (const [field, name] of fields.entries())
  for (const weight of [1, 2, 3] as const) for (const word of topicWords[name][weight].split('|')) wordsOf.set(word, { field, weight })
const words = new WordIndex(wordsOf.keys())

/** The words of a text that tell its field: where each stands, the field's place in the list, the weight. */
export interface TopicWords {
  length: number
  hits: { at: number; field: number; weight: number }[]
}

/** Reads the words of a text that tell its field, once for all that is said with it. */
export function topicWordsOf(text: string): TopicWords {
  const hits: TopicWords['hits'] = []
  for (let at = 0; at + 1 < text.length; at++) {
    const word = words.mayBegin(text, at) ? words.at(text, at) : undefined
    if (!word) continue
    const { field, weight } = wordsOf.get(word)!
    hits.push({ at, field, weight })
    at += word.length - 1
  }
  return { length: text.length, hits }
}

/** The weights of the text that is read. */
const sums = new Uint32Array(fields.length)

/** The field that texts, one behind the other with a space between, speak of: the weights of their words summed, those of the first third twice; 其他 where there is none. */
export function topicOf(...texts: (string | TopicWords)[]): Topic {
  let whole = -1
  for (const { length } of texts) whole += length + 1
  const opening = Math.ceil(whole / 3)
  sums.fill(0)
  let from = 0
  for (const text of texts) {
    const { hits } = typeof text === 'string' ? topicWordsOf(text) : text
    for (const { at, field, weight } of hits) sums[field]! += from + at < opening ? 2 * weight : weight
    from += text.length + 1
  }
  let best = 0
  for (let field = 1; field < sums.length; field++) if (sums[field]! > sums[best]!) best = field
  return sums[best]! > 0 ? fields[best]! : '其他'
}
