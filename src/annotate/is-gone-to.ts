import type { RegionMark } from '../nlcst/mark.ts'

/** 驰援|涿州, 运抵|某市: where help goes to is a place, whatever else its name may be. */
export const isGoneTo = (folded: string, { start }: RegionMark): boolean => /(?:驰援|运抵|抵达|奔赴|赶赴)$/.test(folded.slice(Math.max(0, start - 2), start))
