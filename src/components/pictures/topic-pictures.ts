import { type Messages, messages } from '../../messages/messages.ts'
import type { Topic } from '../../schema/topic.ts'
import type { Corpus } from '../corpus.ts'
import { listTargets } from '../targets.ts'
import { listTopics, topicPath } from '../topics.ts'
import { coveragePicture } from './coverage-picture.ts'
import type { ListedPicture } from './list-pictures.ts'
import { targetsPicture } from './targets-picture.ts'

/** The pictures of one topic, those that there is nothing to draw for left out. */
export function topicPictures(topic: Topic, corpus: Corpus): ListedPicture[] {
  const { facts } = listTopics(corpus).get(topic)!
  const targets = listTargets(corpus).filter((target) => target.topic === topic)
  const page = topicPath(topic)
  const makers = [
    (m: Messages) => targetsPicture(targets, m, `target-dates-${topic}`, page),
    (m: Messages) => coveragePicture(facts, m, `coverage-${topic}`, page),
  ]
  return makers.flatMap((make) => {
    const id = make(messages['zh-CN'])?.id
    return id === undefined ? [] : { id, make: (m: Messages) => make(m)! }
  })
}
