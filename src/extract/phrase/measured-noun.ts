import { attributiveMeasures } from '../../lexicon/indicator-words.ts'
import { fold } from '../../normalise/fold.ts'
import { foldedOf, type NamingContext } from '../indicator/naming.ts'
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

/** Changes and parts that say nothing of what they are of. */
const bareRate =
  /^(?:升幅|跌幅|增幅|降幅|涨幅|减幅|涨跌幅|增长|增长率|增速|跌势|升势|下跌|上升|下降|市场份额|份额|股权|股份|持股|回报率?|收益率?|利率|毛利率|市占率|差额|差距|误差)$/
const had = /(?:录得|取得|获得|实现|出现|带来|保持|维持|有|达到?|约|了)+$/

/** 指数录得|3.7%|的升幅: what a change or a part behind 的 is of, where that stands before the number. */
export function ownerOfRate({ statement, lead }: NamingContext, noun: string): string | undefined {
  return foldedOf(statement).startsWith('的', statement.mark.outer.end) && bareRate.test(fold(noun)) && lead !== ''
    ? lead.slice(0, fold(lead).replace(had, '').length)
    : undefined
}
