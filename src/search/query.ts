import type { NumberRange } from './number-reader.ts'
import type { NumberKind } from './number-row.ts'

/** A number that is asked for: 4.7万名 · >1万 · 60% · 2025年前; `kinds` are tried alike. */
export interface NumberQuery {
  kinds: NumberKind[]
  range: NumberRange
  /** Whether one value is asked for, not a stretch. */
  equal: boolean
  unit?: string
  /** How it was read, for the reader. */
  reading: string
}

/** One part of a query between spaces; all parts must be met. */
export interface Term {
  /** As typed, and folded. */
  raw: string
  text: string
  /** Whether it was typed in straight quotes: then only these words, in any form of their characters. */
  quoted?: boolean
  number?: NumberQuery
  /** Words glued to the number: 覆盖率 of 覆盖率>=75. */
  words: string[]
}

/** A query as typed, cut to what is looked for. */
export interface Query {
  raw: string
  terms: Term[]
  /** Whether it was longer than what is read. */
  cut: boolean
}
