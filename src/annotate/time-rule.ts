import type { Anchor, TimeMark } from '../nlcst/mark.ts'
import { numeralValue } from '../normalise/numeral.ts'

/** What a rule says of its match; without ends the words stay words. */
export type Reading = Pick<TimeMark, 'kind' | 'from' | 'to' | 'relative' | 'ahead'> & { start?: number; end?: number }

/** A rule of the time recogniser: its name, its pattern, and what a match of it says. */
export interface TimeRule {
  name: string
  pattern: RegExp
  /** A word that all its matches have. */
  needs?: string
  read(match: RegExpExecArray, text: string): Reading | undefined
}

/** 目前: the reference date itself. */
export const now: Anchor = { count: 'day', shift: 0 }

/** A number of years, months or days. */
export const many = '(?:\\d{1,3}|[一二两三四五六七八九十几数]{1,3})'

const figureFirst = /^\d/

/** The number of a numeral in a date; NaN where it is none. */
export const value = (numeral: string) => (figureFirst.test(numeral) ? Number(numeral) : (numeralValue(numeral) ?? Number.NaN))
