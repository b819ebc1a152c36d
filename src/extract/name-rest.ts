import { fold } from '../normalise/fold.ts'
import { joinParts, type Naming, type NamingContext, named } from './naming.ts'
import { shorten } from './shorten-name.ts'
import { predicateAt } from './trim-phrase.ts'

/** 其余40家|的建设工作: what is done with them is no noun of theirs. */
const theirWork = /^的(?:建设|改造|施工|验收|整治|创建)/

/** 20个试点村每村获得50万元，其余|30个|村: the rest is of what was counted in its unit. */
export function nameRest({ statement, earlier, previous, behind }: NamingContext, lead: string, noun: string, predicate: string): Naming | undefined {
  if (!previous || !/^(?:其余|其他|剩余|剩下|另有|另外)$/.test(fold(lead))) return undefined
  const work = theirWork.test(behind)
  if (noun !== '' && predicateAt(noun) !== 0 && noun.length > 2 && !work) return undefined
  const whole = (earlier.findLast((n) => n.unit === statement.mark.unit && !n.aside) ?? previous).head
  const what = noun.length === 2 && predicate !== '' && !work ? noun : whole.replace(/已?完成$/, '')
  return named(statement, shorten(joinParts([lead.startsWith('其') ? lead : '其余', what])), 'rest-of-earlier-noun', { head: whole })
}
