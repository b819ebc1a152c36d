import { addOpening, listOpenings, mayStand, noOpenings } from './first-units.ts'
import { hashOfTwo } from './hash-of-two.ts'

/** For each pattern of a set the places of a text, in order, where a match of it may begin. */
export type Places = readonly (readonly number[])[]

/** Most patterns have no place in most texts. */
const nowhere: number[] = []

/** Up to 32 patterns that the same texts are searched for: one pass over a text tells for all of them where a match may begin. */
export class ScanSet {
  /** A bit for each pattern: for each unit those that have a match beginning with it, behind it those for which it is enough; by `hashOfTwo` those for which it is with the one behind it. */
  #units = new Int32Array(0x20000)
  #two = new Int32Array(0x10000)
  /** What any of them can begin with: most places ask no more. */
  #any = noOpenings()
  #size = 0

  /** A scanner that finds what `matchesOf` does, in a text or in a part of it that begins at `from`, by the places of the text. @throws RangeError for a pattern that can match nothing, has a flag i, m, s, u or v, or is one too many */
  scannerOf(pattern: RegExp): (text: string, places: Places, from?: number) => RegExpExecArray[] {
    const own = this.add(pattern)
    const here = new RegExp(pattern.source, 'y')
    return (text, places, from = 0) => {
      const matches: RegExpExecArray[] = []
      let end = 0
      for (const place of places[own]!) {
        const at = place - from
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
    const places = new Array<number[]>(this.#size).fill(nowhere)
    for (let at = 0; at < text.length; at++)
      for (let bits = this.bitsAt(text, at); bits !== 0; bits &= bits - 1) {
        const own = 31 - Math.clz32(bits & -bits)
        if (places[own] === nowhere) places[own] = [at]
        else places[own]!.push(at)
      }
    return places
  }

  /** A bit for each pattern that may have a match at a place, the lowest for the first. */
  bitsAt(text: string, at: number): number {
    if (!mayStand(this.#any, text, at)) return 0
    const unit = text.charCodeAt(at)
    const both = at + 1 < text.length ? this.#two[hashOfTwo(unit, text.charCodeAt(at + 1))]! : 0
    return this.#units[2 * unit]! & (this.#units[2 * unit + 1]! | both)
  }

  #mark(bit: number, unit: number, next: number | undefined): void {
    addOpening(this.#any, unit, next)
    this.#units[2 * unit]! |= bit
    if (next === undefined) this.#units[2 * unit + 1]! |= bit
    else this.#two[hashOfTwo(unit, next)]! |= bit
  }
}
