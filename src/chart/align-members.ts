/** Two members set side by side because their words are the same or near; a lone one has no partner. */
export interface Pair {
  left?: string
  right?: string
  /** same: equal words; near: one's characters stand in order in the other, mostly; none: no partner. */
  kind: 'same' | 'near' | 'none'
}

/** Shares of the shorter word's characters that must stand in order in the longer one. */
const NEAR = 0.7

/** Aligns two lists by their words alone: equal first, then the nearest; says nothing about whether they mean the same. */
export function alignMembers(left: string[], right: string[]): Pair[] {
  const candidates = left.flatMap((a, i) =>
    right.map((b, j) => ({
      a,
      b,
      i,
      j,
      same: a === b,
      near: commonLength(a, b) / Math.min(a.length, b.length),
      long: commonLength(a, b) / Math.max(a.length, b.length),
    })),
  )
  candidates.sort((x, y) => Number(y.same) - Number(x.same) || y.near - x.near || y.long - x.long || x.i - y.i || x.j - y.j)
  const partner = new Map<number, (typeof candidates)[number]>()
  const taken = new Set<number>()
  for (const one of candidates) {
    if (one.near < NEAR || partner.has(one.i) || taken.has(one.j)) continue
    partner.set(one.i, one)
    taken.add(one.j)
  }
  const pairs = left.map((a, i): Pair => {
    const one = partner.get(i)
    return one ? { left: a, right: one.b, kind: one.same ? 'same' : 'near' } : { left: a, kind: 'none' }
  })
  return [...pairs, ...right.filter((_, j) => !taken.has(j)).map((b): Pair => ({ right: b, kind: 'none' }))]
}

/** Length of the longest common subsequence of two words. */
export function commonLength(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const character of a) {
    const next = [0]
    for (let j = 1; j <= b.length; j++) next[j] = character === b[j - 1] ? row[j - 1]! + 1 : Math.max(row[j]!, next[j - 1]!)
    row = next
  }
  return row[b.length]!
}
