import { fold } from '../normalise/fold.ts'
import { type Column, columnOf, total } from './table-heads.ts'
import { measure } from './table-title.ts'

const open = /[的及或有和与于由在按]$/

/**
 * Heads that narrow columns broke into more parts than the rows have cells: joined to `count` heads, so that as few as may be
 * end in what must go on (食环署的) or run on over what ends a head (数目, 总数, a part that several heads end in).
 * `cost` tells how far they do so; columns are none where there are fewer parts.
 */
export function wrappedColumns(parts: readonly string[], count: number, measured: string): { columns: Column[]; cost: number } {
  const folded = parts.map((part) => fold(part).trim())
  const ends = (i: number) => measure.test(folded[i]!) || total.test(folded[i]!) || folded.filter((part) => part === folded[i]).length > 1
  const breakAfter = (i: number) => (open.test(folded[i]!) ? 6 : ends(i) || total.test(folded[i + 1] ?? '') ? 0 : 2)
  const goOn = (i: number) => (total.test(folded[i + 1] ?? '') ? 6 : ends(i) ? 4 : 0)
  // best[k][i]: the least cost of the first i parts in k heads, and where the last of them begins
  const best: { cost: number; from: number }[][] = [[{ cost: 0, from: 0 }]]
  for (let k = 1; k <= count; k++) {
    best[k] = []
    for (let i = k; i <= parts.length; i++) {
      let joined = breakAfter(i - 1)
      for (let from = i - 1; from >= k - 1; from--) {
        const before = best[k - 1]![from]
        if (before && before.cost + joined < (best[k]![i]?.cost ?? Number.POSITIVE_INFINITY)) best[k]![i] = { cost: before.cost + joined, from }
        if (from > 0) joined += goOn(from - 1)
      }
    }
  }
  const cost = best[count]?.[parts.length]?.cost
  if (cost === undefined) return { columns: [], cost: Number.POSITIVE_INFINITY }
  const heads: string[] = []
  for (let k = count, i = parts.length; k > 0; k--) {
    const { from } = best[k]![i]!
    heads.unshift(
      parts
        .slice(from, i)
        .map((part) => part.trim())
        .join(''),
    )
    i = from
  }
  return { columns: heads.map((head) => columnOf(head, measured)), cost }
}
