import { attributiveMeasures } from '../lexicon/indicator-words.ts'
import { fold } from '../normalise/fold.ts'
import { foldedOf, type NamingContext } from './naming.ts'
import { cutAtPredicate } from './trim-phrase.ts'

const attributed = new RegExp(`(?:^|[^，。；的])*?((?:${attributiveMeasures}))$`)

/** 总投资|8000万元|的综合楼: the measure of the noun that the number is an attribute of. */
export function measuredNoun(context: NamingContext): { noun: string; measure: string } | undefined {
  const { statement, tail, lead } = context
  // 可容纳|500人|就餐的食堂
  const used = lead.endsWith('容纳') ? /^(?:就餐|用餐|入住|居住|就读|避险|办公)(?=的)/.exec(fold(tail))?.[0] : undefined
  if (!used && !foldedOf(statement).startsWith('的', statement.mark.outer.end)) return undefined
  const measure = attributed.exec(lead)?.[1]
  if (!measure) return undefined
  const noun = cutAtPredicate(tail.slice(used ? used.length + 1 : 0))
  return noun === '' ? undefined : { noun, measure: measure + (used ?? '') }
}

/** 赢得|1.5%以上|得票率的候选人: how large the rate is that those behind 的 have. */
export function rateHeld({ statement, tail }: NamingContext): string | undefined {
  return statement.mark.unit === '%' ? /^[^的，、\d]{0,6}(?:[得支市占持回成入就]\S率|份额|股[权份]|占比)(?=的)/.exec(tail)?.[0] : undefined
}
