import { foldText } from '../src/search/fold-text.ts'
import { seededRandom } from './seeded-random.ts'

/** Strings of 2 to 6 letters and figures that stand in the folded texts: a text and a place in it at random, each length as often; the same seed number gives the same. */
export function querySample(folded: string[], count: number, seed: number): string[] {
  const random = seededRandom(seed)
  const found = new Set<string>()
  for (let tried = 0; found.size < count && tried < count * 50; tried++) {
    const text = folded[Math.floor(random() * folded.length)]!
    const length = 2 + (found.size % 5)
    const at = Math.floor(random() * Math.max(1, text.length - length))
    const part = foldText(text.slice(at, at + length))
    if (part.length === length && /^[\p{L}\p{N}]+$/u.test(part)) found.add(part)
  }
  return [...found]
}

/** Recall, precision and precision of the first ten of what an engine found, averaged over queries, against the pages where the string stands. */
export class Score {
  #sums = [0, 0, 0]
  #queries = 0
  #perfect = 0

  add(found: number[], truth: ReadonlySet<number>): void {
    const right = (pages: number[]) => pages.filter((page) => truth.has(page)).length
    const first = found.slice(0, 10)
    const [recall, precision, ten] = [right(found) / truth.size, found.length ? right(found) / found.length : 0, first.length ? right(first) / first.length : 0]
    ;[recall, precision, ten].forEach((value, i) => {
      this.#sums[i]! += value
    })
    this.#queries++
    if (recall === 1 && precision === 1) this.#perfect++
  }

  toString(): string {
    const [recall, precision, ten] = this.#sums.map((sum) => (sum / this.#queries).toFixed(3))
    return `召回 ${recall}，精确 ${precision}，P@10 ${ten}，恰好全对 ${this.#perfect}/${this.#queries}`
  }
}
