import { topicWords } from '../lexicon/topics.ts'
import type { Topic } from '../schema/topic.ts'

/** The field that a text speaks of: its words counted, the first third of the text twice; 其他 where none is found. */
export function topicOf(text: string): Topic {
  const opening = text.slice(0, Math.ceil(text.length / 3))
  let best: Topic = '其他'
  let most = 0
  for (const [topic, words] of topicWords) {
    const count = (text.match(words)?.length ?? 0) + (opening.match(words)?.length ?? 0)
    if (count > most) {
      most = count
      best = topic
    }
  }
  return best
}
