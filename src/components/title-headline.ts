import type { Article } from '../schema/article.ts'
import type { Fact } from '../schema/fact.ts'
import { type Sentence, sentencesOf } from '../search/sentences-of.ts'

/** The headline that an article's title repeats word for word, in one sentence and without a fact: the title of the page stands for it; undefined where it needs a line of its own. */
export function titleHeadline({ headline, title }: Article, facts: Fact[]): Sentence | undefined {
  const [only, ...others] = headline
  if (!only || others.length > 0 || only.text !== title) return undefined
  const [sentence, ...more] = sentencesOf(only)
  const inside = facts.flatMap(({ number, mentions }) => [number, ...mentions]).some(({ start, end }) => only.start <= start && end <= only.end)
  return more.length > 0 || inside ? undefined : sentence
}
