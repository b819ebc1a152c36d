import { firstFrom } from './first-from.ts'

/** Line breaks that a column's width made: where each stands in the seed, and its length; in order. */
export type Cuts = readonly { at: number; length: number }[]

/** What a page says by its spaces and empty lines, whatever column it was set in. */
export interface Layout {
  /** The seed without the breaks that a column's width made. */
  text: string
  /** Where an offset of the seed stands in it. */
  at: (offset: number) => number
}

/** The layout of a seed's text from the breaks that its column made. */
export function layoutOf(source: string, cuts: Cuts): Layout {
  if (cuts.length === 0) return { text: source, at: (offset) => offset }
  const parts: string[] = []
  const removed: number[] = []
  let from = 0
  let sum = 0
  for (const { at, length } of cuts) {
    parts.push(source.slice(from, at))
    from = at + length
    sum += length
    removed.push(sum)
  }
  parts.push(source.slice(from))
  const at = (offset: number) => {
    const before = firstFrom(cuts, offset, (cut) => cut.at)
    return before === 0 ? offset : Math.max(offset - removed[before - 1]!, cuts[before - 1]!.at - (removed[before - 2] ?? 0))
  }
  return { text: parts.join(''), at }
}
