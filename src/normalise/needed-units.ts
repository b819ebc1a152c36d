import { type AST, RegExpParser } from '@eslint-community/regexpp'
import { each, unitsOf } from './first-units.ts'

/** What a text must have for a pattern to match in it: a unit of each of these sets, and so many units. */
interface Need {
  sets: ReadonlySet<number>[]
  length: number
}

/** A set of more units than this tells nothing. */
const most = 400
const nothing: Need = { sets: [], length: 0 }

/** The fewest units of which a text has at least one wherever a pattern matches in it, undefined where none tell, and the length it has at least. @throws RangeError for a pattern with a flag that makes its units more than they are (i, u, v) */
export function neededUnits({ source, flags }: RegExp): { units: ReadonlySet<number> | undefined; length: number } {
  if (/[iuv]/.test(flags)) throw new RangeError(`expected a pattern without the flags i, u and v, got ${flags}`)
  const { sets, length } = oneOf(new RegExpParser().parsePattern(source).alternatives)
  return { units: smallest(sets), length }
}

const smallest = (sets: ReadonlySet<number>[]) =>
  sets.reduce<ReadonlySet<number> | undefined>((least, set) => (least === undefined || set.size < least.size ? set : least), undefined)

function oneOf(alternatives: AST.Alternative[]): Need {
  const needs = alternatives.map(sequenceOf)
  const length = Math.min(...needs.map((need) => need.length))
  const units = needs.map((need) => smallest(need.sets))
  if (units.some((set) => set === undefined)) return { sets: [], length }
  const all = new Set(units.flatMap((set) => [...set!]))
  return { sets: all.size > most ? [] : [all], length }
}

function sequenceOf({ elements }: AST.Alternative): Need {
  const needs = elements.map(needOf)
  return { sets: needs.flatMap((need) => need.sets), length: needs.reduce((sum, need) => sum + need.length, 0) }
}

function needOf(element: AST.Element): Need {
  switch (element.type) {
    // what is looked for around stands in the text, too, but may be what is matched
    case 'Assertion':
      return 'alternatives' in element && !element.negate ? { sets: oneOf(element.alternatives).sets, length: 0 } : nothing
    case 'Group':
    case 'CapturingGroup':
      return oneOf(element.alternatives)
    case 'Quantifier': {
      const { sets, length } = needOf(element.element)
      return element.min === 0 ? nothing : { sets, length: length * element.min }
    }
    case 'Backreference':
      return nothing
    default: {
      const ranges = unitsOf(element)
      const known = ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0) <= most
      return { sets: known ? [new Set(each(ranges))] : [], length: 1 }
    }
  }
}
