import type { QuantityMark } from '../../nlcst/mark.ts'
import { fold } from '../../normalise/fold.ts'
import { nounOfNext } from '../indicator/name-payment.ts'
import { clean, joinParts, type Naming, type NamingContext, named, subjectBefore } from '../indicator/naming.ts'
import { bareOwner } from './owner-before.ts'
import { longest, shortenTo, width } from './shorten-name.ts'

const verbs =
  '支持|办好|加开|开办|新建|改?扩?建|改扩建|建成|建设|建立|设立|成立|改造提升|改造|提升|优化|完善|扩大|增加|新增|增设|兴建|修建|布设|搭建|设置|实施|推行|推进|购买|采购|开展|举办|修缮|打造|发放|扶持|救助|救济|帮困|资助|帮助|慰问|走访|关爱|奖励|帮扶|援建|培训|配备|配置|提供|安装|加装|更新|维修'

/** ，为|全村老人|购买意外险; ，用于|添置|设备; 支持|某村新建冷库: what money is for, up to the next stop or number. */
const purpose = new RegExp(
  `^，?(?:其?(?:专项|主要|全部|重点|统筹|专门)*用[于来作以]|用以|以)?(?:为(?<whom>[^，。；、：\\d]{2,10}?))?(?:在[^，。；、：]{1,8}?|让[^，。；、：\\d]{2,8}?)?(?<verb>${verbs})了?(?<object>|[^，。；：\\d]{2,26}?)(?:共|累计|约|近|为期)*(?=$|[，。；\\d])`,
  'd',
)

/** ，将|家居照顾服务|常规化; ，将7000个宿位的资助额提高: what is done to something. */
const disposal = /^，(?<verb>将)(?<object>|[^，。；：\d]{2,20}?)(?=$|\d|提高|提升|扩展|扩大|延长|常规化|纳入|优化|增加|[，。；])/d

/** ，对5个乡镇福利院进行了改造: what something is done to; ，对养老机构按照每张床位1万元补助 tells of other money. */
const treated = /^，(?<verb>)对(?![^，。；：]*(?:按照?|每[张个家人户名]|符合))(?<object>|[^，。；：\d]{2,26}?)(?:等?(?=\d|$)|(?=进行|实施|开展))/d

/** ，为全区超40万老年人|发放养老服务补贴|: what some are given, who are counted themselves. */
const givenToSome = /^，为[^，。；]{0,12}\d[^，。；]{1,24}?((?:发放|购买|安装|配备|提供)[^，。；\d]{2,14})(?=[，。；])/

/** What the words behind `at`, the end of an amount of money, say that it is for, in at most `limit` characters: whom, verb and object, or the object alone; empty where they say nothing of it. */
export function purposeOfMoney({ statement }: NamingContext, at: number, limit: number): string {
  const { paragraph, sentence, mark } = statement
  const next = paragraph.marks.find((m): m is QuantityMark => m.type === 'quantity' && m.start >= mark.outer.end)
  const end = Math.min(sentence.end, at + 44, next?.outer.start ?? Number.POSITIVE_INFINITY)
  const said = paragraph.folded.slice(at, end)
  const found = purpose.exec(said) ?? disposal.exec(said) ?? treated.exec(said)
  if (!found) return shortenTo(givenToSome.exec(paragraph.folded.slice(at, Math.min(sentence.end, at + 60)))?.[1] ?? '', limit)
  const printed = (group: string) => {
    const [from, to] = found.indices!.groups?.[group] ?? [0, 0]
    return clean(paragraph.reflowed.text.slice(at + from, at + to))
  }
  // 投入80万元，支持，…: a verb with nothing behind it says what for only where a number follows
  const counted = next && next.outer.start === end ? nounOfNext(statement, next.outer) : ''
  // 将闲置的3间房屋改造为食堂
  const listed = counted !== '' && printed('object').includes('、')
  if (listed && said.startsWith('，对')) return shortenTo(counted, limit)
  const object = printed('object').endsWith('的') ? (counted === '' ? '' : printed('object') + counted) : printed('object') || counted
  // 募集善款300万元，发放慰问金|20万元: what other money is does not say what for
  if (object.length < 2 || (printed('verb') === '发放' && next?.outer.start === end && next.unit.endsWith('元'))) return ''
  const full = printed('whom') + printed('verb').replace(/^将$/, '') + object
  return width(full) <= limit ? full : shortenTo(object, limit)
}

/** Money that is nothing for its own sake. */
const plainMoney =
  /^(?:各[类项级]|财政|专项|配套|自有|社会|中央|[省市县区]级?|扶持|引导|帮扶|启动|建设|工作|活动|爱心|慈善){0,2}(?:经常开支|拨款|资金|经费|专款|款物|善款|财政支出|开支|投入)$/

const helps = /(?:对口|结对|专项|财政|社会|慈善)(?:帮扶|援助|支援|支持|捐赠|资助|扶持)+$/

/** 增拨|900万元|经常开支，增加100个名额: money named behind its number, with what the next clause says that it is for. */
export function moneyForUse(context: NamingContext, verb: string, noun: string): Naming | undefined {
  // 在某区对口帮扶援助|91.6万元|资金的支持下
  const helping = plainMoney.test(fold(noun)) ? helps.exec(fold(context.lead))?.[0] : undefined
  if (helping) return named(context.statement, context.lead.slice(-helping.length) + noun, 'noun-after-number', { head: noun, verb: helping })
  const own = joinParts([verb, noun])
  if (!plainMoney.test(fold(noun)) || width(own) > 10) return undefined
  const what = purposeOfMoney(context, context.statement.clause.end, longest - width(own))
  return what === '' ? undefined : named(context.statement, joinParts([what, own]), 'money-for-use', { head: noun, verb })
}

/** 该中心占地1200平方米，由区残联投资|90万元|改建而成: what the money made of what the sentence speaks of. */
export function moneyToBuild(context: NamingContext): Naming | undefined {
  const { statement, lead, tail, previous } = context
  const made = /元/.test(statement.mark.unit) ? /^(改建|改造|新建|建设|修建|装修|扩建|重建|升级改造)(?:而成|而来|完成|建成)?$/.exec(fold(tail)) : null
  if (!made || !/^由.*(?:投资|出资|投入|耗资|斥资|筹资)$/.test(fold(lead))) return undefined
  const built = bareOwner(previous?.head ?? subjectBefore(context))
  return built === '' ? undefined : named(statement, joinParts([shortenTo(built, longest - 4), made[1]!, '投资']), 'money-for-use', { head: built })
}
