import type { Evidence } from '../schema/span.ts'
import type { AnnotatedParagraph, Interval } from './mark.ts'
import { sourceSpan } from './reflow.ts'

/** One article as policies and claims are read from it: headline paragraphs first, then the body in order. */
export interface ArticleInput {
  seed: string
  id: string
  region?: string
  title?: string
  /** The day that its relative times are counted from. */
  date?: string
  paragraphs: AnnotatedParagraph[]
  /** The province of a region, for 全省第二批试点. */
  provinceOf?(code: string): string | undefined
}

/** The sentence of a paragraph that holds `at`; `[at, at + 1)` where the paragraph has none. */
export function sentenceAt({ sentences }: AnnotatedParagraph, at: number): Interval {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.end <= at) low = middle + 1
    else high = middle
  }
  return sentences[low] ?? { start: at, end: at + 1 }
}

/** The sentence that holds `[start, end)` of a paragraph, as evidence: an exact slice of the seed's `text`. */
export function sentenceEvidence(input: ArticleInput, paragraph: AnnotatedParagraph, start: number, end: number, text: string): Evidence {
  const sentence = sentenceAt(paragraph, start)
  const [from, to] = sourceSpan(paragraph.reflowed, sentence.start, Math.max(sentence.end, end))
  return { seed: input.seed, start: from, end: to, exact: text.slice(from, to) }
}
