import { topicWords } from '../lexicon/topics.ts'
import type { Topic } from '../schema/topic.ts'
import { WordIndex } from './word-index.ts'

const fields = Object.keys(topicWords) as (keyof typeof topicWords)[]
const wordsOf = new Map<string, { field: keyof typeof topicWords; weight: number }>()
for (const field of fields)
  for (const weight of [1, 2, 3] as const) for (const word of topicWords[field][weight].split('|')) wordsOf.set(word, { field, weight })
const words = new WordIndex(wordsOf.keys())

/** The field that a text speaks of: the weights of its words summed, those of its first third twice; 其他 where there is none. */
export function topicOf(text: string): Topic {
  const opening = Math.ceil(text.length / 3)
  const sums = new Map<Topic, number>()
  for (let at = 0; at < text.length; at++) {
    const word = words.at(text, at)
    if (!word) continue
    const { field, weight } = wordsOf.get(word)!
    sums.set(field, (sums.get(field) ?? 0) + (at < opening ? 2 * weight : weight))
    at += word.length - 1
  }
  let best: Topic = '其他'
  for (const field of fields) if ((sums.get(field) ?? 0) > (sums.get(best) ?? 0)) best = field
  return best
}
