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
