import { boundFillers, boundsAfter, boundsAtDistance, boundsBefore } from '../lexicon/bounds.ts'
import type { Interval } from '../nlcst/mark.ts'
import type { Bound } from '../schema/quantity.ts'

const groups = (table: readonly (readonly [string, Bound])[]) => table.map(([p]) => `(${p})`).join('|')
const before = new RegExp(`(?:${groups(boundsBefore)})${boundFillers}\\s?$`)
const distant = boundsAtDistance.map(([p, bound]) => [new RegExp(`${p}$`), bound] as const)
const distantWord = /[至最]|不得?[低少超高]/
const after = new RegExp(`^\\s?(?:${groups(boundsAfter)})`)

/** The bound that words around `[start, end)` set, and how far they reach; a bound inside (余, 多) is the caller's. */
export function findBounds(folded: string, { start, end }: Interval, unit: string): { bound: Bound; outer: Interval } {
  const outer = { start, end }
  let bound: Bound | undefined
  const near = before.exec(folded.slice(Math.max(0, start - 12), start))
  if (near) {
    bound = which(near, boundsBefore)
    outer.start -= near[0].length
  } else {
    const prior = folded.slice(Math.max(0, start - 24), start)
    if (distantWord.test(prior))
      for (const [pattern, value] of distant) {
        if (!pattern.test(prior)) continue
        bound = value
        break
      }
  }
  const behind = after.exec(folded.slice(end, end + 6))
  if (behind && (behind[0].trim().length > 1 || /[个天日年月时周]$|钟$/.test(unit) || (behind[0].endsWith('起') && unit === '元'))) {
    bound ??= which(behind, boundsAfter)
    outer.end += behind[0].length
  }
  return { bound: bound ?? 'exactly', outer }
}

function which(match: RegExpExecArray, table: readonly (readonly [string, Bound])[]): Bound {
  return table[match.slice(1).findIndex((group) => group !== undefined)]![1]
}
