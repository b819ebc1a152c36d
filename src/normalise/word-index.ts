/** Finds which of many words stands at a place of a text; a hash of two characters tells most places that none does. */
export class WordIndex {
  /** For each hash the number of its list. */
  #begins = new Uint16Array(1 << 16)
  #lists: string[][] = [[]]

  /** @throws RangeError for a word of less than two characters */
  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (word.length < 2) throw new RangeError(`expected words of two characters or more, got “${word}”`)
      const key = hash(word, 0)
      if (this.#begins[key] === 0) this.#begins[key] = this.#lists.push([]) - 1
      this.#lists[this.#begins[key]!]!.push(word)
    }
    for (const list of this.#lists) list.sort((a, b) => b.length - a.length)
  }

  /** Whether a word may stand at `at`; if not, none does. */
  mayBegin(text: string, at: number): boolean {
    return this.#begins[hash(text, at)] !== 0
  }

  /** The words that stand at `at`, the longest first, as far as `fits` takes none; the one that it takes. */
  at(text: string, at: number, fits: (word: string) => boolean = () => true): string | undefined {
    for (const word of this.#lists[this.#begins[hash(text, at)]!]!) if (text.startsWith(word, at) && fits(word)) return word
    return undefined
  }
}

function hash(text: string, at: number): number {
  return (Math.imul(text.charCodeAt(at), 0x9e3779b1) ^ Math.imul(text.charCodeAt(at + 1), 0x85ebca6b)) >>> 16
}
