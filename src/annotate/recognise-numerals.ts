import { type NumeralRule, numeralRules } from '../lexicon/numeral-classes.ts'
import type { NumeralMark } from '../nlcst/mark.ts'

const combined = new RegExp(numeralRules.map((r, i) => `(?<c${i}>${r.pattern.source})`).join('|'), 'g')

/** Finds numerals whose nearest context tells that they are no quantity, with the class it tells. */
export function recogniseNumerals(folded: string): NumeralMark[] {
  const marks: NumeralMark[] = []
  for (const match of folded.matchAll(combined)) {
    const rule: NumeralRule | undefined = numeralRules.find((_, i) => match.groups![`c${i}`] !== undefined)
    if (rule) marks.push({ type: 'numeral', start: match.index, end: match.index + match[0].length, class: rule.class, rule: rule.name })
  }
  return marks
}
