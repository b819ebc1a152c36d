import type { RegionMark } from '../nlcst/mark.ts'

/** “三明”: what stands alone in quotes is a name of something else. */
export const isQuotedWhole = (folded: string, { start, end }: RegionMark): boolean => folded[start - 1] === '“' && folded[end] === '”'
