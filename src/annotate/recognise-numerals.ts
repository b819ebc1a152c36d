import { type NumeralRule, numeralRules } from '../lexicon/numeral-classes.ts'
import { regionNames } from '../lexicon/regions.ts'
import type { NumeralMark } from '../nlcst/mark.ts'
import { anyOf } from '../normalise/any-of.ts'
import { firstOf } from '../normalise/first-of.ts'
import { scan } from './scan.ts'

/** 五常, 三明, 九江: places whose names have a numeral in them. */
const inPlaces: NumeralRule = {
  name: 'place-name',
  class: 'name',
  pattern: new RegExp(
    [...regionNames()]
      .filter((name) => /[一二三四五六七八九十百千万]/.test(name))
      .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
      .join('|'),
  ),
}
const rules = [inPlaces, ...numeralRules]
const patterns = rules.map((rule) => rule.pattern)
const begins = scan.add(anyOf(...patterns))
const ruleAt = firstOf(patterns)

/** Finds numerals whose nearest context tells that they are no quantity, with the class it tells. */
export function recogniseNumerals(folded: string, places = scan.placesIn(folded)): NumeralMark[] {
  const marks: NumeralMark[] = []
  let end = 0
  for (const start of places[begins]!) {
    const found = start < end ? undefined : ruleAt(folded, start)
    if (!found) continue
    end = start + found.match[0].length
    const rule = rules[found.which]!
    marks.push({ type: 'numeral', start, end, class: rule.class, rule: rule.name })
  }
  return marks
}
