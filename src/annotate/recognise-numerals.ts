import { type NumeralRule, numeralRules } from '../lexicon/numeral-classes.ts'
import { regionNames } from '../lexicon/regions.ts'
import type { NumeralMark } from '../nlcst/mark.ts'
import { firstUnits } from '../normalise/first-units.ts'
import { scan } from './scan.ts'

/** 五常, 三明, 九江: places whose names have a numeral in them. */
const places: NumeralRule = {
  name: 'place-name',
  class: 'name',
  pattern: new RegExp(
    [...regionNames()]
      .filter((name) => /[一二三四五六七八九十百千万]/.test(name))
      .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
      .join('|'),
  ),
}
const rules = [places, ...numeralRules]
const bit = scan.bitOf(new RegExp(rules.map((r) => r.pattern.source).join('|')))

/** Rules that may begin with one unit: their patterns in one, a group for each. */
interface Choice {
  rules: NumeralRule[]
  here: RegExp
}
/** For each unit the rules that may begin with it: figures and Chinese numerals begin few of the others' matches. */
const choices = new Map<number, Choice>()
const begins = rules.map((rule) => firstUnits(rule.pattern))

function choiceOf(unit: number): Choice {
  let choice = choices.get(unit)
  if (!choice) {
    const own = rules.filter((_, i) => begins[i]![unit] === 1)
    const source = own.map((r) => `(${r.pattern.source})`).join('|') || '(?!)'
    choice = [...choices.values()].find(({ here }) => here.source === source) ?? { rules: own, here: new RegExp(source, 'y') }
    choices.set(unit, choice)
  }
  return choice
}

/** Finds numerals whose nearest context tells that they are no quantity, with the class it tells. */
export function recogniseNumerals(folded: string, places = scan.placesIn(folded)): NumeralMark[] {
  const marks: NumeralMark[] = []
  for (let at = 0; at < folded.length; at++) {
    if ((places[at]! & bit) === 0) continue
    const { rules, here } = choiceOf(folded.charCodeAt(at))
    here.lastIndex = at
    const match = here.exec(folded)
    if (!match) continue
    const rule: NumeralRule | undefined = rules[match.indexOf(match[0], 1) - 1]
    if (rule) marks.push({ type: 'numeral', start: at, end: here.lastIndex, class: rule.class, rule: rule.name })
    at = here.lastIndex - 1
  }
  return marks
}
