import type { AST } from '@eslint-community/regexpp'
import { count, each, parsed, unitsOf } from './first-units.ts'

/** What a text must have for a pattern to match in it: a unit of each of these sets, and so many units. */
interface Need {
  sets: ReadonlySet<number>[]
  length: number
}

/** A set of more units than this tells nothing. */
const most = 400
const nothing: Need = { sets: [], length: 0 }

/** The fewest units of which a text has at least one wherever a pattern matches in it, undefined where none tell, and the length it has at least. @throws RangeError as `parsed` does */
export function neededUnits(pattern: RegExp): { units: ReadonlySet<number> | undefined; length: number } {
  const { sets, length } = oneOf(parsed(pattern))
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
      return { sets: count(ranges) <= most ? [new Set(each(ranges))] : [], length: 1 }
    }
  }
}
