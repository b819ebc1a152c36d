import { foldText } from '../src/search/fold-text.ts'

/** Strings of 2 to 6 characters that stand in the texts, drawn at even steps with a number of their own for each length; the same texts give the same. */
export function querySample(texts: string[], count: number): string[] {
  const found = new Set<string>()
  for (let i = 0; found.size < count && i < count * 20; i++) {
    const text = texts[(i * 7919 + 13) % texts.length]!
    const length = 2 + (i % 5)
    const part = text.slice((i * 104_729) % Math.max(1, text.length - length)).slice(0, length)
    if (part.length === length && /^[\p{L}\p{N}]+$/u.test(part)) found.add(foldText(part))
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
