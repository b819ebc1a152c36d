import { type AST, RegExpParser } from '@eslint-community/regexpp'
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
const wordUnits: Units = [...digit, [0x41, 0x5a], [0x5f, 0x5f], [0x61, 0x7a]]

/** Where a match of a pattern may stand; where it may not, none does. Packed, so that much of it stays in the processor's cache. */
export interface Openings {
  /** Two bits for each UTF-16 unit: 0 where no match begins with it, 1 where the unit behind it decides, 2 or 3 where one may begin whatever follows. */
  first: Uint8Array
  /** A bit for each hash of two units (`hashOfTwo`): 1 where a match may begin with them. */
  two: Uint8Array
}

/** More pairs than this are not listed. */
const mostPairs = 1 << 13

/** The units that a match of a pattern can begin with. @throws RangeError for a pattern that can match nothing, or has a flag i, m, s, u or v */
export function openingsOf(pattern: RegExp): Openings {
  const openings = noOpenings()
  listOpenings(pattern, (unit, next) => addOpening(openings, unit, next))
  return openings
}

/** Those of no pattern. */
export const noOpenings = (): Openings => ({ first: new Uint8Array(0x4000), two: new Uint8Array(0x2000) })

/** Adds a unit and the one behind it, or a unit whatever follows. */
export function addOpening({ first, two }: Openings, unit: number, next?: number): void {
  first[unit >> 2]! |= (next === undefined ? 2 : 1) << ((unit & 3) * 2)
  if (next === undefined) return
  const hash = hashOfTwo(unit, next)
  two[hash >> 3]! |= 1 << (hash & 7)
}

/** Tells one by one what a match of a pattern can begin with: a unit and the one behind it, or a unit whatever follows. @throws RangeError as `openingsOf` does */
export function listOpenings(pattern: RegExp, tell: (unit: number, next?: number) => void): void {
  for (const { first, second } of read(pattern).begins) {
    const listed = second !== undefined && count(first) * count(second) <= mostPairs
    for (const unit of each(first)) {
      if (!listed) tell(unit)
      else for (const next of each(second)) tell(unit, next)
    }
  }
}

/** How many units are in ranges. */
export const count = (units: Units) => units.reduce((sum, [first, last]) => sum + last - first + 1, 0)

/** The units of ranges, one by one. */
export function* each(units: Units): Generator<number> {
  for (const [first, last] of units) for (let unit = first; unit <= last; unit++) yield unit
}

/** Whether a match may begin at a place of a text. */
export function mayStand({ first, two }: Openings, text: string, at: number): boolean {
  if (at >= text.length) return false
  const unit = text.charCodeAt(at)
  const begins = (first[unit >> 2]! >> ((unit & 3) * 2)) & 3
  if (begins !== 1) return begins > 1
  if (at + 1 >= text.length) return false
  const hash = hashOfTwo(unit, text.charCodeAt(at + 1))
  return ((two[hash >> 3]! >> (hash & 7)) & 1) === 1
}

/** For each UTF-16 unit 1 where a match of a pattern can end with it, else 0. @throws RangeError as `openingsOf` does */
export function lastUnits(pattern: RegExp): Uint8Array {
  return tableOf(read(pattern).ends)
}

/** The alternatives of a pattern. @throws RangeError for one with a flag that makes its units, or its lines, more than they are (i, m, s, u, v) */
export function parsed({ source, flags }: RegExp): AST.Alternative[] {
  if (/[imsuv]/.test(flags)) throw new RangeError(`expected a pattern without the flags i, m, s, u and v, got ${flags}`)
  return new RegExpParser().parsePattern(source).alternatives
}

function read(pattern: RegExp): Part {
  const part = oneOf(parsed(pattern))
  if (part.empty) throw new RangeError(`expected a pattern that matches something, got ${pattern.source.slice(0, 40)}`)
  return part
}

function tableOf(units: Units): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const [first, last] of units) table.fill(1, first, last + 1)
  return table
}

function oneOf(alternatives: AST.Alternative[]): Part {
  const parts = alternatives.map(sequenceOf)
  return { begins: parts.flatMap((part) => part.begins), ends: parts.flatMap((part) => part.ends), empty: parts.some((part) => part.empty) }
}

function sequenceOf({ elements }: AST.Alternative): Part {
  let { begins, ends, empty } = nothing
  for (const element of elements) {
    if (element.type === 'Assertion' && element.kind === 'lookahead' && !element.negate) {
      begins = followed(begins, oneOf(element.alternatives))
      continue
    }
    const part = partOf(element)
    begins = [...followed(begins, part), ...(empty ? part.begins : [])]
    ends = part.empty ? [...ends, ...part.ends] : part.ends
    empty &&= part.empty
  }
  return { begins, ends, empty }
}

/** What one element can begin and end with; what looks around is passed over, but for what has to follow the part before it. */
function partOf(element: AST.Element): Part {
  switch (element.type) {
    case 'Assertion':
      return nothing
    case 'Group':
    case 'CapturingGroup':
      return oneOf(element.alternatives)
    case 'Quantifier':
      return repeated(partOf(element.element), element)
    case 'Backreference':
      return { begins: [{ first: everything }], ends: everything, empty: true }
    default: {
      const units = unitsOf(element)
      return { begins: [{ first: units }], ends: units, empty: false }
    }
  }
}

/** A part taken again may stand behind itself. */
function repeated(part: Part, { min, max }: AST.Quantifier): Part {
  const begins = max > 1 ? followed(part.begins, { ...part, empty: part.empty || min < 2 }) : part.begins
  return { ...part, begins, empty: part.empty || min === 0 }
}

/** Openings with what follows them, as far as a part behind them tells it. */
function followed(begins: Opening[], part: Part): Opening[] {
  return begins.flatMap((opening) => {
    if (opening.second !== undefined) return [opening]
    const pairs = part.begins.map((next) => ({ first: opening.first, second: next.first }))
    return part.empty ? [opening, ...pairs] : pairs
  })
}

/** The units that a character, an escape or a class stands for; what it leaves out is not reckoned. */
export function unitsOf(element: AST.Character | AST.CharacterSet | AST.CharacterClass | AST.CharacterClassRange | AST.ExpressionCharacterClass): Units {
  switch (element.type) {
    case 'Character':
      return [[element.value, element.value]]
    case 'CharacterClassRange':
      return [[element.min.value, element.max.value]]
    case 'CharacterClass':
      return element.negate || element.unicodeSets ? everything : element.elements.flatMap(unitsOf)
    case 'CharacterSet':
      return element.kind === 'property' || element.kind === 'any' || element.negate ? everything : { digit, space: spaces, word: wordUnits }[element.kind]
    default:
      return everything
  }
}
