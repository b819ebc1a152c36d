import { listOpenings } from './first-units.ts'
import { hashOfTwo } from './hash-of-two.ts'

/** For each pattern of a set the places of a text, in order, where a match of it may begin. */
export type Places = readonly (readonly number[])[]

/** Up to 32 patterns that the same texts are searched for: one pass over a text tells for all of them where a match may begin. */
export class ScanSet {
  /** A bit for each pattern: for each unit those that have a match beginning with it, and of these those for which the unit is enough, or (by `hashOfTwo`) the unit with the one behind it. */
  #first = new Int32Array(0x10000)
  #one = new Int32Array(0x10000)
  #two = new Int32Array(0x10000)
  /** A bit for each unit that is enough for any, and for each hash of two: so few bytes that they stay in the processor's cache, and most places ask no more. */
  #anyOne = new Uint8Array(0x2000)
  #anyTwo = new Uint8Array(0x2000)
  #size = 0

  /** A scanner that finds what `matchesOf` does, in a text or in a beginning of it, by the places of the text. @throws RangeError for a pattern that can match nothing, has a flag i, m, s, u or v, or is one too many */
  scannerOf(pattern: RegExp): (text: string, places: Places) => RegExpExecArray[] {
    const own = this.add(pattern)
    const here = new RegExp(pattern.source, 'y')
    return (text, places) => {
      const matches: RegExpExecArray[] = []
      let end = 0
      for (const at of places[own]!) {
        if (at < end) continue
        if (at >= text.length) break
        here.lastIndex = at
        const match = here.exec(text)
        if (!match) continue
        matches.push(match)
        end = at + match[0].length
      }
      return matches
    }
  }

  /** Adds a pattern, or words to look for: its number among the places. @throws RangeError as `scannerOf` does, or for an empty word */
  add(sought: RegExp | Iterable<string>): number {
    if (this.#size === 32) throw new RangeError('expected 32 patterns at most')
    const bit = 1 << this.#size
    if (sought instanceof RegExp) listOpenings(sought, (unit, next) => this.#mark(bit, unit, next))
    else
      for (const word of sought) {
        if (word === '') throw new RangeError('expected words, got an empty one')
        this.#mark(bit, word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : undefined)
      }
    return this.#size++
  }

  /** Where matches may begin in a text. */
  placesIn(text: string): Places {
    const places: number[][] = Array.from({ length: this.#size }, () => [])
    const [first, one, two, anyOne, anyTwo] = [this.#first, this.#one, this.#two, this.#anyOne, this.#anyTwo]
    const last = text.length - 1
    for (let at = 0; at <= last; at++) {
      const unit = text.charCodeAt(at)
      const hash = hashOfTwo(unit, at < last ? text.charCodeAt(at + 1) : 0)
      if ((((anyOne[unit >> 3]! >> (unit & 7)) | (anyTwo[hash >> 3]! >> (hash & 7))) & 1) === 0) continue
      for (let bits = first[unit]! & (one[unit]! | two[hash]!); bits !== 0; bits &= bits - 1) places[31 - Math.clz32(bits & -bits)]!.push(at)
    }
    return places
  }

  #mark(bit: number, unit: number, next: number | undefined): void {
    this.#first[unit]! |= bit
    if (next === undefined) {
      this.#one[unit]! |= bit
      this.#anyOne[unit >> 3]! |= 1 << (unit & 7)
      return
    }
    const hash = hashOfTwo(unit, next)
    this.#two[hash]! |= bit
    this.#anyTwo[hash >> 3]! |= 1 << (hash & 7)
  }
}
