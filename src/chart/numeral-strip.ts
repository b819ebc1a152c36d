import type { Passage } from '../schema/article.ts'
import type { Fact, Modality } from '../schema/fact.ts'
import type { Numeral, NumeralClass } from '../schema/numeral.ts'
import { textIndex } from './mark-passage.ts'

/** What a numeral of the strip is: a fact by its modality, or a class that is told apart from the others by its shape. */
export const stripKinds = ['actual', 'target', 'standard', 'repeat', 'claim', 'time', 'other', 'open'] as const
export type StripKind = (typeof stripKinds)[number]

/** A numeral at its place in the cleaned text of its passage: `at` and `length` in characters. */
export interface StripMark {
  numeral: Numeral
  kind: StripKind
  at: number
  length: number
}

/** A passage of the text with its numerals in order. */
export interface StripPassage {
  /** 0 for the headline, else the paragraph's number. */
  number: number
  length: number
  marks: StripMark[]
}

/** A stretch of a passage that fits on one line, with the marks that begin in it. */
export interface StripLine {
  passage: StripPassage
  from: number
  to: number
  marks: StripMark[]
}

const kindOf: Record<Exclude<NumeralClass, 'fact'>, StripKind> = {
  repeat: 'repeat',
  claim: 'claim',
  date: 'time',
  period: 'time',
  duration: 'time',
  ordinal: 'other',
  name: 'other',
  threshold: 'other',
  vague: 'other',
  furniture: 'other',
  suspect: 'open',
  unclassified: 'open',
}

/** The numerals of a text by passage: the headline as one, then each paragraph. */
export function stripPassages(headline: Passage[], paragraphs: Passage[], numerals: Numeral[], facts: Fact[]): StripPassage[] {
  const modality = new Map<number, Modality>()
  for (const fact of facts) if (!modality.has(fact.number.start)) modality.set(fact.number.start, fact.modality)
  const marksOf = (passage: Passage, before: number) =>
    numerals
      .filter(({ start, end }) => passage.start <= start && end <= passage.end)
      .map((numeral): StripMark => {
        const at = textIndex(passage, numeral.start)
        const kind = numeral.class === 'fact' ? (modality.get(numeral.start) ?? 'actual') : kindOf[numeral.class]
        return { numeral, kind, at: before + at, length: Math.max(1, textIndex(passage, numeral.end) - at) }
      })
      .sort((a, b) => a.at - b.at)
  let before = 0
  const head: StripPassage = { number: 0, length: 0, marks: [] }
  for (const passage of headline) {
    head.marks.push(...marksOf(passage, before))
    before += passage.text.length
  }
  head.length = before
  const body = paragraphs.map((passage, index): StripPassage => ({ number: index + 1, length: passage.text.length, marks: marksOf(passage, 0) }))
  return before > 0 ? [head, ...body] : body
}

/** The passages broken into lines of at most `perLine` characters; a numeral belongs to the line in which it begins. */
export function stripLines(passages: StripPassage[], perLine: number): StripLine[] {
  return passages.flatMap((passage) =>
    Array.from({ length: Math.max(1, Math.ceil(passage.length / perLine)) }, (_, index): StripLine => {
      const [from, to] = [index * perLine, Math.min(passage.length, (index + 1) * perLine)]
      return { passage, from, to, marks: passage.marks.filter(({ at }) => at >= from && at < from + perLine) }
    }),
  )
}
