import { fold } from '../../normalise/fold.ts'
import { longest, shortenTo } from '../phrase/shorten-name.ts'
import { openingVerbLength } from '../phrase/trim-phrase.ts'
import { nameSpeed } from './name-compared.ts'
import { nounOfNext, verbOnly } from './name-payment.ts'
import { joinParts, type Naming, type NamingContext, named } from './naming.ts'

const money = /元$/

/** 投资3156万元实施|7项|农饮工程, 1200人参加|30场|讲座: a number that is named by the noun of the next one. */
export function nameByNext(context: NamingContext, lead: string): Naming | undefined {
  const { statement } = context
  // 投资3500万元建成占地面积2400平方米的|养老服务中心: the money is what that cost
  const sized =
    money.test(statement.mark.unit) &&
    statement.next &&
    /^(建成|建设|新建|打造|改建|改造|建起|修建|兴建|扩建)了?(?:[一两][座所个处栋幢家条])?(?:(?:总?建筑|占地|总)?面积|占地|总?建筑面积[为约达])[为约达]*$/.exec(
      fold(context.tail),
    )?.[1]
  if (sized) {
    const built = nounOfNext(statement, statement.next!.outer)
    if (built !== '') return named(statement, joinParts([sized, shortenTo(built, longest - 4), '投资']), 'money-for-what-follows', { head: built, verb: sized })
  }
  // 投资3156万元实施了某镇供水、县城管网等|7项|农饮工程: those named first are examples of what is counted
  const act = /^[^，、]{2,}(?:、[^，、]{2,})+等$/.test(context.tail) ? context.tail.slice(0, openingVerbLength(context.tail)) : context.tail
  if (money.test(statement.mark.unit) && statement.next && verbOnly(act)) {
    const whom = nounOfNext(statement, statement.next.outer)
    if (whom !== '')
      return named(statement, joinParts([lead, act.replace(/(?<=.{2})了$/, ''), whom]), 'money-for-what-follows', { head: whom, verb: context.tail })
  }
  const speed = nameSpeed(context)
  if (speed) return speed
  const gets =
    statement.next && /^人次?$/.test(statement.mark.unit)
      ? /^(?:在[^，]{2,12}?)?((?:提供|参加|参与|获得|享受|接受|领取|完成)了?)$/.exec(fold(context.tail))?.[1]
      : undefined
  if (gets) {
    const what = nounOfNext(statement, statement.next!.outer)
    if (what !== '')
      return named(statement, joinParts([lead, context.tail.slice(-gets.length).replace(/了$/, ''), what]), 'who-gets-what-follows', { head: what })
  }
  return undefined
}
