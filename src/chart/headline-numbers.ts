import type { Article } from '../schema/article.ts'
import type { Fact } from '../schema/fact.ts'

/** A fact that a headline states: with `body` where the body states it too. */
export interface HeadlineNumber {
  fact: Fact
  body: boolean
}

/** The numbers of an article's headlines, each with whether the body bears it out in the same value. */
export function headlineNumbers(article: Article, facts: Fact[]): HeadlineNumber[] {
  const heads = article.headline
  const inHead = ({ start, end }: { start: number; end: number }) => heads.some((head) => head.start <= start && end <= head.end)
  return facts.flatMap((fact) => {
    const places = [fact.number, ...fact.mentions]
    return places.some(inHead) ? [{ fact, body: places.some((place) => !inHead(place)) }] : []
  })
}
