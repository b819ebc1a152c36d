import { nounOfNext } from '../indicator/name-payment.ts'
import type { Statement } from '../locate-statement.ts'

const each = /每[人户名位家个](?:每[月年])?(?:各|都|均|将|可)?(发放|资助|补助|奖励|赠送|捐赠|送上|送去|给予|领取|获得?|颁发|提供)了?$/

/** 向|15名|大学生每人发放2000元助学金: what is done for each of those counted, with the gift that the next number measures; empty where nothing is. */
export function eachGets({ next, mark, ...statement }: Statement): string {
  if (!next?.unit.endsWith('元')) return ''
  const verb = each.exec(statement.paragraph.folded.slice(mark.outer.end, next.outer.start))?.[1]
  const gift = verb ? nounOfNext({ ...statement, mark, next }, next.outer) : ''
  return gift === '' ? '' : verb + gift
}
