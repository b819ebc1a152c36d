import { hashOfTwo } from './hash-of-two.ts'

/** Inclusive ranges of UTF-16 units. */
type Units = [first: number, last: number][]

/** What a match can begin with: a unit and the one behind it; without the second what follows the part tells it. */
interface Opening {
  first: Units
  second?: Units
}

/** What a part of a pattern can begin and end with, and whether it can be empty. */
interface Part {
  begins: Opening[]
  ends: Units
  empty: boolean
}

const everything: Units = [[0, 0xffff]]
const nothing: Part = { begins: [], ends: [], empty: true }
const digit: Units = [[0x30, 0x39]]
const space: Units = [...'\t\n\v\f\r \xa0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff'].map((c) => [c.charCodeAt(0), c.charCodeAt(0)])
const spaces: Units = [...space, [0x2000, 0x200a]]
const controls: Record<string, string> = { n: '\n', t: '\t', r: '\r', f: '\f', v: '\v', 0: '\0' }

/** Where a match of a pattern may stand; where it may not, none does. Packed, so that much of it stays in the processor's cache. */
export interface Openings {
  /** Two bits for each UTF-16 unit: 0 where no match begins with it, 1 where the unit behind it decides, 2 or 3 where one may begin whatever follows. */
  first: Uint8Array
  /** For each hash of two units (`hashOfTwo`) 1 where a match may begin with them. */
  two: Uint8Array
}

/** More pairs than this are not listed. */
const mostPairs = 1 << 13

/** The units that a match of a pattern can begin with. @throws RangeError for a pattern that can match nothing, or has a flag that widens it (i, v) */
export function openingsOf(pattern: RegExp): Openings {
  const openings = { first: new Uint8Array(0x4000), two: new Uint8Array(0x10000) }
  const { begins } = read(pattern)
  for (const { first, second } of begins) {
    const listed = second !== undefined && count(first) * count(second) <= mostPairs
    for (const unit of each(first)) {
      openings.first[unit >> 2]! |= (listed ? 1 : 2) << ((unit & 3) * 2)
      if (listed) for (const next of each(second)) openings.two[hashOfTwo(unit, next)] = 1
    }
  }
  return openings
}

const count = (units: Units) => units.reduce((sum, [first, last]) => sum + last - first + 1, 0)

function* each(units: Units): Generator<number> {
  for (const [first, last] of units) for (let unit = first; unit <= last; unit++) yield unit
}

/** Whether a match may begin at a place of a text. */
export function mayStand({ first, two }: Openings, text: string, at: number): boolean {
  if (at >= text.length) return false
  const unit = text.charCodeAt(at)
  const begins = (first[unit >> 2]! >> ((unit & 3) * 2)) & 3
  return begins > 1 || (begins === 1 && at + 1 < text.length && two[hashOfTwo(unit, text.charCodeAt(at + 1))] === 1)
}

/** For each UTF-16 unit 1 where a match of a pattern can end with it, else 0. @throws RangeError as `openingsOf` does */
export function lastUnits(pattern: RegExp): Uint8Array {
  return tableOf(read(pattern).ends)
}

function read({ source, flags }: RegExp): Part {
  if (/[iv]/.test(flags)) throw new RangeError(`expected a pattern without the flags i and v, got ${flags}`)
  const part = new Reader(source).alternatives()
  if (part.empty) throw new RangeError(`expected a pattern that matches something, got ${source.slice(0, 40)}`)
  return part
}

function tableOf(units: Units): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const [first, last] of units) table.fill(1, first, last + 1)
  return table
}

/** Reads a pattern's source from left to right; what looks around is passed over. */
class Reader {
  #at = 0
  readonly #source: string

  constructor(source: string) {
    this.#source = source
  }

  alternatives(): Part {
    const parts = [this.#sequence()]
    while (this.#take(/\|/y)) parts.push(this.#sequence())
    return { begins: parts.flatMap((part) => part.begins), ends: parts.flatMap((part) => part.ends), empty: parts.some((part) => part.empty) }
  }

  #sequence(): Part {
    let begins: Opening[] = []
    let ends: Units = []
    let empty = true
    while (this.#at < this.#source.length && !/[|)]/.test(this.#source[this.#at]!)) {
      const part = this.#quantified()
      begins = [...followed(begins, part), ...(empty ? part.begins : [])]
      ends = part.empty ? [...ends, ...part.ends] : part.ends
      empty &&= part.empty
    }
    return { begins, ends, empty }
  }

  #quantified(): Part {
    const part = this.#atom()
    const times = this.#take(/(?:[*+?]|\{\d+(?:,\d*)?\})\??/y)
    if (times === undefined) return part
    // taken again, it may stand behind itself
    const begins = times.startsWith('?') ? part.begins : followed(part.begins, { ...part, empty: part.empty || !/^\{(?:[2-9]|1\d)/.test(times) })
    return { ...part, begins, empty: part.empty || /^(?:[*?]|\{0)/.test(times) }
  }

  #atom(): Part {
    const around = this.#take(/\(\?<?[=!]/y)
    if (around ?? this.#take(/\((?:\?:|\?<\w+>)?/y)) {
      const inner = this.alternatives()
      this.#at++
      return around ? nothing : inner
    }
    if (this.#take(/\\[bB]|[$^]/y)) return nothing
    if (this.#take(/\\(?:[1-9]|k<\w+>)/y)) return { begins: [{ first: everything }], ends: everything, empty: true }
    const set = this.#take(/\[(?:\\.|[^\]\\])*\]/y)
    const units = set === undefined ? this.#unit() : unitsOfClass(set.slice(1, -1))
    return { begins: [{ first: units }], ends: units, empty: false }
  }

  #unit(): Units {
    const char = this.#take(/\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\[pP]\{[^}]*\}|\\.|./sy)!
    return char === '.' ? everything : unitsOf(char)
  }

  #take(token: RegExp): string | undefined {
    token.lastIndex = this.#at
    const found = token.exec(this.#source)?.[0]
    this.#at += found?.length ?? 0
    return found
  }
}

/** Openings with what follows them, as far as a part behind them tells it. */
function followed(begins: Opening[], part: Part): Opening[] {
  return begins.flatMap((opening) => {
    if (opening.second !== undefined) return [opening]
    const pairs = part.begins.map((next) => ({ first: opening.first, second: next.first }))
    return part.empty ? [opening, ...pairs] : pairs
  })
}

function unitsOfClass(inner: string): Units {
  if (inner.startsWith('^')) return everything
  const units: Units = []
  const tokens = inner.match(/\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\[pP]\{[^}]*\}|\\.|./gs) ?? []
  for (let i = 0; i < tokens.length; i++) {
    const first = unitsOf(tokens[i]!)
    if (tokens[i + 1] !== '-' || tokens[i + 2] === undefined) units.push(...first)
    else {
      units.push([first[0]![0], unitsOf(tokens[i + 2]!)[0]![0]])
      i += 2
    }
  }
  return units
}

/** What a character or an escape stands for. */
function unitsOf(char: string): Units {
  if (char === '\\d') return digit
  if (char === '\\s') return spaces
  if (/^\\[DSWwpP]/.test(char)) return everything
  const code = /^\\[ux]/.test(char) ? Number.parseInt(char.slice(2), 16) : (controls[char[1] ?? ''] ?? char.at(-1)!).charCodeAt(0)
  return [[code, code]]
}
