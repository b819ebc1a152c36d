import type { QuantityMark } from '../../nlcst/mark.ts'
import { listedTime } from '../period/share-of-times.ts'
import { shorten } from '../phrase/shorten-name.ts'
import { cutAtPredicate, openingVerbLength, predicateAt } from '../phrase/trim-phrase.ts'
import { clean, type Naming, type NamingContext, named } from './naming.ts'

/** 2012年度及2013年度，分别收到|156个|及154个申请: what is given for each year in turn is counted by the one noun behind the last number. */
export function nameOverTimes({ statement }: NamingContext, numbers: readonly QuantityMark[]): Naming | undefined {
  const { paragraph, clause } = statement
  const last = numbers.at(-1)!
  if (last.unit.startsWith('元') || last.unit === '%' || !listedTime(statement)) return undefined
  const tail = clean(paragraph.reflowed.text.slice(last.outer.end, clause.end)).replace(/^的/, '')
  const noun = cutAtPredicate(tail)
  if (noun.length < 2 || openingVerbLength(tail) > 0) return undefined
  const at = predicateAt(tail)
  const said = at > 0 ? tail.slice(at).replace(/^(?:均|都|已)+/, '') : ''
  return named(statement, shorten(said.length >= 2 && said.length <= 10 ? `${said}的${noun}` : noun), 'distributed-over-times', { head: noun })
}
