/** Finds which of many words stands at a place of a text; a hash of two characters tells most places that none does. */
export class WordIndex {
  #begins = new Uint8Array(1 << 20)
  #words = new Map<number, string[]>()

  /** @throws RangeError for a word of less than two characters */
  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (word.length < 2) throw new RangeError(`expected words of two characters or more, got “${word}”`)
      const key = hash(word, 0)
      this.#begins[key] = 1
      this.#words.set(key, [...(this.#words.get(key) ?? []), word])
    }
    for (const list of this.#words.values()) list.sort((a, b) => b.length - a.length)
  }

  /** Whether a word may stand at `at`; if not, none does. */
  mayBegin(text: string, at: number): boolean {
    return this.#begins[hash(text, at)] === 1
  }

  /** The longest word that stands at `at`. */
  at(text: string, at: number): string | undefined {
    return this.mayBegin(text, at) ? this.#words.get(hash(text, at))!.find((word) => text.startsWith(word, at)) : undefined
  }
}

function hash(text: string, at: number): number {
  return (Math.imul(text.charCodeAt(at), 0x9e3779b1) ^ Math.imul(text.charCodeAt(at + 1), 0x85ebca6b)) >>> 12
}
