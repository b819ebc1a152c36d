import type { Fact } from '../schema/fact.ts'
import type { Topic } from '../schema/topic.ts'

/** What the search page shows of an article: its text with the places that link into it, and its facts. */
export interface PageRecord {
  id: string
  title: string
  /** Name and code of the region it speaks of. */
  region?: string
  date?: string
  /** Newspaper or other publication, where the seed names one. */
  source?: string
  topic: Topic
  parts: Part[]
  facts: FactRecord[]
}

/** A stretch of text that is searched as one: the headline, a paragraph, or a damaged sentence as it is thought to have read. */
export interface Part {
  kind: 'title' | 'subtitle' | 'credit' | 'paragraph' | 'proposal'
  /** Place of its first character in the page's text. */
  at: number
  text: string
  /** Sentences: `[from in text, place in the seed]`; the place is the anchor `s-…` of the article page. */
  sentences: [from: number, start: number][]
}

/** A fact in short. */
export interface FactRecord {
  id: string
  /** The number as printed, without the layout's spaces, and its place and length in the page's text; none where it stands outside of it. */
  number: string
  at?: number
  length?: number
  /** Index of its sentence in the page: `[part, sentence]`. */
  sentence?: [number, number]
  name: string
  indicator: string
  value: number
  valueMax?: number
  unit: string
  bound: Fact['quantity']['bound']
  per?: string
  modality: Fact['modality']
  topic: Topic
  region?: string
  period?: string
  end?: string
  policy?: string
  flags: Fact['flags']
}
