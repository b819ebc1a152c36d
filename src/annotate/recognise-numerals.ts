import { type NumeralRule, numeralRules } from '../lexicon/numeral-classes.ts'
import { regionNames } from '../lexicon/regions.ts'
import type { NumeralMark } from '../nlcst/mark.ts'
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
const combinedIn = scan.scannerOf(new RegExp(rules.map((r) => `(${r.pattern.source})`).join('|')))

/** Finds numerals whose nearest context tells that they are no quantity, with the class it tells. */
export function recogniseNumerals(folded: string, places = scan.placesIn(folded)): NumeralMark[] {
  const marks: NumeralMark[] = []
  for (const match of combinedIn(folded, places)) {
    const rule: NumeralRule | undefined = rules[match.indexOf(match[0], 1) - 1]
    if (rule) marks.push({ type: 'numeral', start: match.index, end: match.index + match[0].length, class: rule.class, rule: rule.name })
  }
  return marks
}
