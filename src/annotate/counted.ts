import type { Interval } from '../nlcst/mark.ts'

/** A numeral with its unit, where it stands in folded text. */
export interface Counted extends Interval {
  folded: string
  /** The numeral without its unit. */
  numeral: string
  unit: string
}

/** The `length` characters before the numeral. */
export const before = ({ folded, start }: Counted, length: number) => folded.slice(Math.max(0, start - length), start)

/** Those behind its unit. */
export const behind = ({ folded, end }: Counted, length = 8) => folded.slice(end, end + length)

/** Whether a numeral counts nothing for one reason. */
export type Takes = (counted: Counted) => boolean
/** Why a numeral counts nothing. */
export interface Reason {
  /** The units it is for; without it, any. */
  unit?: (unit: string) => boolean
  /** Only for numerals that begin with no figure. */
  han?: boolean
  takes: Takes
}
/** A reason for these units only. */
export const of = (unit: RegExp, takes: Takes): Reason => ({ unit: (printed) => unit.test(printed), takes })
/** A reason only for numerals that begin with no figure. */
export const ofHan = (takes: Takes): Reason => ({ han: true, takes })
