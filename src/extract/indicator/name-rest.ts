import { personUnit } from '../../lexicon/units.ts'
import { fold } from '../../normalise/fold.ts'
import { longest, shorten, shortenTo, width } from '../phrase/shorten-name.ts'
import { predicateAt } from '../phrase/trim-phrase.ts'
import { arePeople, joinParts, type Naming, type NamingContext, named } from './naming.ts'

/** 其余40家|的建设工作: what is done with them is no noun of theirs. */
const theirWork = /^的(?:建设|改造|施工|验收|整治|创建)/

/** 20个试点村每村获得50万元，其余|30个|村: the rest is of what was counted in its unit. */
export function nameRest({ statement, earlier, previous, behind }: NamingContext, lead: string, noun: string, predicate: string): Naming | undefined {
  if (!previous || !/^(?:其余|其他|剩余|剩下|另有|另外)$/.test(fold(lead))) return undefined
  // 156名志愿者中，70人…，剩余|86人|将安排到各基层政府: what becomes of those that are left
  const said = (predicate || (predicateAt(noun) === 0 ? noun : '')).replace(/^(?:将|已|均|都|则|拟)+/, '')
  const those = personUnit.test(statement.mark.unit) ? earlier.findLast((n) => personUnit.test(n.unit ?? '') && arePeople(n.head))?.head : undefined
  if (those && said.length >= 4)
    return named(statement, joinParts([shortenTo(said, longest - width(those) - 6), '的其余', those]), 'rest-of-earlier-noun', { head: those })
  const work = theirWork.test(behind)
  if (noun !== '' && predicateAt(noun) !== 0 && noun.length > 2 && !work) return undefined
  const whole = (earlier.findLast((n) => n.unit === statement.mark.unit && !n.aside) ?? previous).head
  const what = noun.length === 2 && predicate !== '' && !work ? noun : whole.replace(/已?完成$/, '')
  return named(statement, shorten(joinParts([lead.startsWith('其') ? lead : '其余', what])), 'rest-of-earlier-noun', { head: whole })
}
