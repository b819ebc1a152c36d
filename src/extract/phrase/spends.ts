import { fundingVerbs } from '../../lexicon/indicator-words.ts'
import { endingOf } from '../../normalise/ending-of.ts'
import { fold } from '../../normalise/fold.ts'
import { endsInMeasure } from '../indicator/naming.ts'
import type { Statement } from '../locate-statement.ts'
import { openingVerbLength } from './trim-phrase.ts'

/** 捐款|20万元|用于助学, 入股酒厂|70万元|发展加工: what money is for is not what is paid, where that stands before it. */
export function spends(statement: Statement, lead: string, tail: string): boolean {
  // 捐赠1.5万元|的慰问物资: what the money is in
  if (!statement.mark.unit.endsWith('元') || lead === '' || statement.paragraph.folded.startsWith('的', statement.mark.outer.end)) return false
  // 投入|1260万元|改造提升6家敬老院
  if (statement.next && openingVerbAlone(lead) && spendsOn.test(fold(tail))) return true
  if (/^用[于作来在]/.test(fold(tail))) return !openingVerbAlone(lead) && !setsAside(fold(lead))
  if (/^由[^，]{2,8}(?:承担|支付|负担|补贴|解决|出资)/.test(fold(tail))) return true
  return (
    openingVerbLength(lead) < lead.length &&
    purpose.test(fold(tail)) &&
    ((endsInMeasure(lead) && !/(?:投入|投资|支出|补[助贴]|资助|奖[励补]|增加|提高)$/.test(lead)) || /捐[款赠助]|入股|出资|捐资|集资|筹资/.test(lead))
  )
}
/** 市财政安排|2000万元|用于建设: who sets money aside is not the money. */
const setsAside = endingOf(new RegExp(`(?:${fundingVerbs}|拨款)了?`))
const openingVerbAlone = (lead: string) => openingVerbLength(lead) === lead.length && !/捐[款赠助]/.test(lead)
/** Verbs of what money is spent on, with what is counted next as their object. */
const spendsOn = /^(?:用[于来])?(?:支持|新建|改?扩建|改造提升|改造|提升|建设|购买|修缮|打造|救助|资助|慰问|帮扶|培训|配备)+$/
const purpose = /^(?:(?:建成|建造|改建|兴建|援建)$|支持|发展|建设|修建|新建|改造|扶持|帮助|资助|奖励|购买|采购|开展|实施|补助|慰问|救助)/

const headsUnit = /^(?:人次?|户次?|名)$/

/** 救助困难群众1032人次|发放救助金|1427万元: what is paid, the next number tells. */
export function paysNext({ mark, next, paragraph, clause }: Statement, tail: string): boolean {
  return (
    headsUnit.test(mark.unit) &&
    /元/.test(next?.unit ?? '') &&
    /^(?:发放|支出|拨付|下拨|投入|减免|给付|落实)[^，的]{2,10}$/.test(fold(tail)) &&
    !/[，；。]/.test(paragraph.folded.slice(mark.outer.end, next!.outer.start)) &&
    !/[为给向对][^，；。]*$/.test(paragraph.folded.slice(clause.start, mark.outer.start))
  )
}
