/** Two names that differ and yet look alike, with their Dice coefficient over pairs of characters. */
export interface NearNames {
  a: string
  b: string
  likeness: number
}

/** A pair of characters that more names share than this tells nothing and would make the work quadratic. */
const COMMON = 40

/** Pairs of different names at least `least` alike, most alike first: what a hasty reader would merge. Names of equal letters are not compared. */
export function nearNames(names: string[], least = 0.6): NearNames[] {
  const sorted = [...new Set(names)].sort()
  const grams = sorted.map((name) => new Set(Array.from({ length: name.length - 1 }, (_, at) => name.slice(at, at + 2))))
  const holders = new Map<string, number[]>()
  grams.forEach((own, index) => {
    for (const gram of own) holders.set(gram, [...(holders.get(gram) ?? []), index])
  })
  const pairs = new Set<string>()
  for (const list of holders.values()) {
    if (list.length > COMMON) continue
    for (const [at, a] of list.entries()) for (const b of list.slice(at + 1)) pairs.add(`${a} ${b}`)
  }
  return [...pairs]
    .map((pair) => {
      const [a, b] = pair.split(' ').map(Number) as [number, number]
      const shared = [...grams[a]!].filter((gram) => grams[b]!.has(gram)).length
      return { a: sorted[a]!, b: sorted[b]!, likeness: (2 * shared) / (grams[a]!.size + grams[b]!.size) }
    })
    .filter((pair) => pair.likeness >= least)
    .sort((x, y) => y.likeness - x.likeness || (x.a + x.b < y.a + y.b ? -1 : 1))
}
