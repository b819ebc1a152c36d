import { hashOfTwo } from './hash-of-two.ts'

/** Finds which of many words stands at a place of a text; its first character, and a hash of two, tell most places that none does. */
export class WordIndex {
  /** A bit for each first character: small enough to stay in the processor's cache. */
  #initials = new Uint8Array(1 << 13)
  /** For each hash the number of its list. */
  #begins = new Uint16Array(1 << 16)
  #lists: string[][] = [[]]

  /** @throws RangeError for a word of less than two characters */
  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (word.length < 2) throw new RangeError(`expected words of two characters or more, got “${word}”`)
      const initial = word.charCodeAt(0)
      this.#initials[initial >> 3]! |= 1 << (initial & 7)
      const key = hash(word, 0)
      if (this.#begins[key] === 0) this.#begins[key] = this.#lists.push([]) - 1
      this.#lists[this.#begins[key]!]!.push(word)
    }
    for (const list of this.#lists) list.sort((a, b) => b.length - a.length)
  }

  /** Whether a word may stand at `at`; if not, none does. */
  mayBegin(text: string, at: number): boolean {
    const initial = text.charCodeAt(at)
    return ((this.#initials[initial >> 3]! >> (initial & 7)) & 1) === 1 && this.#begins[hash(text, at)] !== 0
  }

  /** The words that stand at `at`, the longest first, as far as `fits` takes none; the one that it takes. */
  at(text: string, at: number, fits: (word: string) => boolean = () => true): string | undefined {
    for (const word of this.#lists[this.#begins[hash(text, at)]!]!) if (text.startsWith(word, at) && fits(word)) return word
    return undefined
  }
}

function hash(text: string, at: number): number {
  return hashOfTwo(text.charCodeAt(at), text.charCodeAt(at + 1))
}
