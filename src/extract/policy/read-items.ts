import { splitItems } from '../../normalise/split-items.ts'

/** Items of a printed list: 、 and the last 和 及 与 part them, the verb before the first is dropped; none where fewer than two. */
export function readItems(phrase: string): string[] {
  return splitItems(phrase).map(({ start, end }) => phrase.slice(start, end))
}
