/** Two names that differ and yet look alike, with their likeness between 0 and 1. */
export interface NearNames {
  a: string
  b: string
  likeness: number
}

/** A pair of characters that more names share than this weighs less, in proportion. */
const RARE = 4
/** One that more names share than this tells nothing and would make the work quadratic. */
const COMMON = 40

/**
 * Pairs of different names at least `least` alike, most alike first: what a hasty reader would merge.
 * Likeness is Dice's coefficient over pairs of characters, where one that many names share weighs less, so that in a large corpus
 * what every second name ends in (人数, 覆盖率) makes no two of them alike.
 */
export function nearNames(names: string[], least = 0.6): NearNames[] {
  const sorted = [...new Set(names)].sort()
  const grams = sorted.map((name) => new Set(Array.from({ length: name.length - 1 }, (_, at) => name.slice(at, at + 2))))
  const holders = new Map<string, number[]>()
  grams.forEach((own, index) => {
    for (const gram of own) holders.set(gram, [...(holders.get(gram) ?? []), index])
  })
  const weight = (gram: string) => Math.min(1, RARE / holders.get(gram)!.length)
  const sum = (some: Iterable<string>) => [...some].reduce((total, gram) => total + weight(gram), 0)
  const whole = grams.map(sum)
  const pairs = new Set<string>()
  for (const list of holders.values()) {
    if (list.length > COMMON) continue
    for (const [at, a] of list.entries()) for (const b of list.slice(at + 1)) pairs.add(`${a} ${b}`)
  }
  return [...pairs]
    .map((pair) => {
      const [a, b] = pair.split(' ').map(Number) as [number, number]
      const shared = sum([...grams[a]!].filter((gram) => grams[b]!.has(gram)))
      return { a: sorted[a]!, b: sorted[b]!, likeness: Math.min(1, (2 * shared) / (whole[a]! + whole[b]!)) }
    })
    .filter((pair) => pair.likeness >= least)
    .sort((x, y) => y.likeness - x.likeness || (x.a + x.b < y.a + y.b ? -1 : 1))
}
