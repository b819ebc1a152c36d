import { arePeople, clean, type NamingContext, purposeOf } from '../indicator/naming.ts'
import type { Statement } from '../locate-statement.ts'
import { openingVerbLength } from './trim-phrase.ts'

const judged = /^[^的]{0,6}(?:良好|优秀|合格|突出|显著|达标|较好|优良|优异|规范|[一二三四五]级|[1-5]A级?)$/

/** 对X，给予…: whom the clause before, or what stands before the verb, says it is given to. */
export function beneficiaryBefore(context: NamingContext): string | undefined {
  const { folded } = context.statement.paragraph
  const { sentence, clause } = context.statement
  const before = folded.slice(sentence.start, clause.start)
  // 每新增安置一名残疾人就业，给予…: for each time this is done
  const done = /(?:^|[，。；：])(?:对|凡|当年|当月)*每([^，。；：\d]{2,8}?)[一1][名个张户家所人]([^，。；：\d]{2,12})，$/.exec(before)
  if (done && openingVerbLength(done[1]!) > 0) return done[1]! + done[2]!
  // 对用人单位每多安排1人，每年奖励6000元
  const foreachMore = /(?:^|[，。；：])对([^，。；：\d]{2,16}?)每(?:多|新)?[^，。；：\d]{1,8}[一1][名个张户家所人]，$/.exec(before)
  if (foreachMore) return foreachMore[1]!
  // 100岁以上老人，每人每月发给200元
  const aged = /(?:^|[，；。：])[^，；。：\d]{0,14}?(\d+(?:[-—至]\d+)?周?岁(?:及?以[上下])?的?[^，；。：\d]{0,4}(?:老人|老年人|长者|儿童))，$/.exec(before)?.[1]
  if (aged) return clean(context.statement.paragraph.reflowed.text.slice(clause.start - 1 - aged.length, clause.start - 1))
  const nominal = /(?:^|[，；。：])对?([^，；。：\d]{2,20})的，$/.exec(before)
  // 对新建养老院，每个补助…；改建的，每个补助: the noun of the first
  const built =
    nominal && /^(?:新建|改建|扩建|改扩建|续建|迁建|改造)$/.test(nominal[1]!)
      ? /(?:新建|改建|扩建|改造)的?([^，；。：\d]{2,14})，/.exec(before)?.[1]
      : undefined
  // 对新建助餐点，给予…；对运营良好的，给予: the noun of the first, with what it is like
  const like =
    nominal && judged.test(nominal[1]!)
      ? /对(?:于)?(?:(?:新建|改建|扩建|改造|符合条件)的?)?([^，；。：\d]{2,10})，/.exec(before)?.[1]?.replace(/^.*的(?=.{2})/, '')
      : undefined
  if (like) return `${nominal![1]!}的${like}`
  if (built) return nominal![1]! + built
  if (nominal) {
    const end = clause.start - 2
    return clean(context.statement.paragraph.reflowed.text.slice(end - nominal[1]!.length, end))
  }
  const at = Math.max(before.lastIndexOf('对'), before.lastIndexOf('为'), before.lastIndexOf('给'))
  if (at < 0 || !/(?:^|[，；。：、])(?:对于?|为|给)$/.test(before.slice(0, at + 1))) return undefined
  if (purposeOf.test(folded.slice(sentence.start + at))) return undefined
  const printed = context.statement.paragraph.reflowed.text.slice(sentence.start + at + 1, clause.start - 1)
  const phrase = printed
    .split(/[，；。]/)[0]!
    .replace(/^于?(?:符合(?:规定|条件|要求)的?|首次)/, '')
    .replace(/的$/, '')
    .replace(/(?<=(?:人口|人员|群众|家庭|对象|老人|儿童|学生|者|户))(?:及时|依法|按规定|全面)?(?:实施|开展|进行).*$/, '')
  const only = /\d/.test(phrase) ? (/的([^的\d]{2,8})$/.exec(phrase)?.[1] ?? '') : ''
  if (only !== '' && (arePeople(only) || /(?:企业|机构|单位|组织|社区|村|家庭|户|项目|主体)$/.test(only))) return only
  return phrase.length >= 2 && !/\d|发放|给予|提供/.test(phrase) ? phrase.replace(/[，。；：,;:\s]/g, '') : undefined
}

/** Who pays: 政府, 县财政. */
const payer = /^(?:[省市县区镇村乡]?(?:政府|财政|集体)|民政(?:部门|局)?|社区|街道)$/

/** 70岁以上老人就餐，政府每餐补贴|2元: for whom, where the words before the number only say who pays; empty where they say more, or nobody eats or lives there. */
export function eatersBefore({ paragraph, sentence, clause }: Statement, who: string): string {
  if (!payer.test(who)) return ''
  return (
    /(?:^|[，；。])([^，；。\d]{0,4}\d*[^，；。\d]{2,12}?)(?:在[^，；。]{2,8})?(?:就餐|用餐|入住)，$/.exec(
      paragraph.folded.slice(sentence.start, clause.start),
    )?.[1] ?? ''
  )
}
