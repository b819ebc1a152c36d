import { addOpening, mayStand, noOpenings } from './first-units.ts'
import { hashOfTwo } from './hash-of-two.ts'

/** Finds which of many words stands at a place of a text; its first two characters tell most places that none does. */
export class WordIndex {
  #openings = noOpenings()
  /** The words of each hash of two characters, the longest first. */
  #lists: Map<number, string[]>

  /** @throws RangeError for a word of less than two characters */
  constructor(words: Iterable<string>) {
    const longestFirst = [...words].sort((a, b) => b.length - a.length)
    for (const word of longestFirst) {
      if (word.length < 2) throw new RangeError(`expected words of two characters or more, got “${word}”`)
      addOpening(this.#openings, word.charCodeAt(0), word.charCodeAt(1))
    }
    this.#lists = Map.groupBy(longestFirst, (word) => hashOfTwo(word.charCodeAt(0), word.charCodeAt(1)))
  }

  /** Whether a word may stand at `at`; if not, none does. */
  mayBegin(text: string, at: number): boolean {
    return mayStand(this.#openings, text, at)
  }

  /** The words that stand at `at`, the longest first, as far as `fits` takes none; the one that it takes. */
  at(text: string, at: number, fits?: (word: string) => boolean): string | undefined {
    const words = this.#lists.get(hashOfTwo(text.charCodeAt(at), text.charCodeAt(at + 1)))
    if (words) for (const word of words) if (text.startsWith(word, at) && (!fits || fits(word))) return word
    return undefined
  }
}
