import { listOpenings } from './first-units.ts'
import { hashOfTwo } from './hash-of-two.ts'

/** For each place of a text a bit for each pattern of a set, 0 where no match of it begins; behind the last place the bits that any place has. */
export type Places = Int32Array

/** Up to 32 patterns that the same texts are searched for: one pass over a text tells for all of them where a match may begin. */
export class ScanSet {
  /** What a unit alone tells, and for each hash of two units (`hashOfTwo`) what they tell together. */
  #one = new Int32Array(0x10000)
  #two = new Int32Array(0x10000)
  #size = 0

  /** A scanner that finds what `matchesOf` does, in a text or in a beginning of it, by the places of the text. @throws RangeError for a pattern that can match nothing, has a flag i, m, s, u or v, or is one too many */
  scannerOf(pattern: RegExp): (text: string, places: Places) => RegExpExecArray[] {
    const bit = this.bitOf(pattern)
    const here = new RegExp(pattern.source, 'y')
    return (text, places) => {
      const matches: RegExpExecArray[] = []
      const { length } = text
      if (places.length === length + 1 && (places[length]! & bit) === 0) return matches
      for (let at = 0; at < length; at++) {
        if ((places[at]! & bit) === 0) continue
        here.lastIndex = at
        const match = here.exec(text)
        if (!match) continue
        matches.push(match)
        at += match[0].length - 1
      }
      return matches
    }
  }

  /** The bit of the places where a match of a pattern, or one of these words, may begin. @throws RangeError as `scannerOf` does, or for an empty word */
  bitOf(sought: RegExp | Iterable<string>): number {
    const bit = this.#nextBit()
    if (sought instanceof RegExp) listOpenings(sought, (unit, next) => this.#mark(bit, unit, next))
    else
      for (const word of sought) {
        if (word === '') throw new RangeError('expected words, got an empty one')
        this.#mark(bit, word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : undefined)
      }
    return bit
  }

  /** Where matches may begin in a text. */
  placesIn(text: string): Places {
    const places = new Int32Array(text.length + 1)
    const [one, two] = [this.#one, this.#two]
    const last = text.length - 1
    if (last < 0) return places
    let any = 0
    let unit = text.charCodeAt(0)
    for (let at = 0; at < last; at++) {
      const next = text.charCodeAt(at + 1)
      const bits = one[unit]! | two[hashOfTwo(unit, next)]!
      places[at] = bits
      any |= bits
      unit = next
    }
    places[last] = one[unit]!
    places[last + 1] = any | one[unit]!
    return places
  }

  #nextBit(): number {
    if (this.#size === 32) throw new RangeError('expected 32 patterns at most')
    return 1 << this.#size++
  }

  #mark(bit: number, unit: number, next: number | undefined): void {
    if (next === undefined) this.#one[unit]! |= bit
    else this.#two[hashOfTwo(unit, next)]! |= bit
  }
}
