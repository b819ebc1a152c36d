import { changeVerbs } from '../../lexicon/indicator-words.ts'
import { marksByType } from '../../nlcst/marks-by-type.ts'
import { marksWithin } from '../../nlcst/marks-within.ts'
import { endingOf } from '../../normalise/ending-of.ts'
import { fold } from '../../normalise/fold.ts'
import { beneficiaryBefore } from '../phrase/beneficiary-before.ts'
import { disposedBefore } from '../phrase/disposed-before.ts'
import { insuranceOf } from '../phrase/insured-limit.ts'
import { ownerBefore, withOwner } from '../phrase/owner-before.ts'
import { siblingOf } from '../phrase/same-measure.ts'
import { longest, shorten, shortenTo, width } from '../phrase/shorten-name.ts'
import { perWords, predicateAt } from '../phrase/trim-phrase.ts'
import { giftBefore } from './name-given.ts'
import { clean, endsInMeasure, isBareAttribute, joinParts, type Naming, type NamingContext, named, phraseOf, subjectBefore } from './naming.ts'

const from = endingOf(
  new RegExp(
    `(?:由|从)(?:[^，；。]{0,12}?的(?:高峰|峰值)?|(?:19|20)\\d{2}(?:[-—–](?:19|20)?\\d{2})?(?:财政年度|学年|年度?[末底]?)|原[来先]?的?|最初的?|当初的?|过去的?|以[前往]的?|先前的?|此前的?|[年月]标准)?(?<share>占[^，；。\\d]{2,12}?)?(?:${perWords}|每周|每季度)*(?:约|近|不足|不到)?`,
  ),
)
const to = endingOf(
  new RegExp(
    `(?:统一|逐步|大幅|相应|同步|同比例|全部|均|再|又|将|分别|自然|进一步)*(?:${changeVerbs}|调|调整|上调|下调|发展|延长|放宽|扩[产容]?|攀升|精简|简化|整合|优化|归并|提(?=至))(?:(?:了|近|约)?(?:[一二两三四五六七八九十\\d.]+)倍)?(?:到|至|(?<![幅速])为|成)了?(?:[^，；。]{0,12}?的|(?:19|20)\\d{2}(?:[-—–](?:19|20)?\\d{2})?(?:财政年度|学年|年度?[末底]?))?(?:${perWords}|每周|每季度)*(?:约|近|超过?|不低于|不少于|不超过)?`,
  ),
)

/** 由48%，逐步|提高到62%: the new level may stand in a clause of its own. */
const later = new RegExp(`^，?[^，。；]{0,6}(?:${changeVerbs}|调整|上调|下调|扩[产容]?|攀升|精简|简化|整合|优化|归并|提(?=至))(?:到|至|为)`)

const changedBy = /^[，\s]*(?:增长|增加|上升|下降|减少)为$/

const joint = /^[、和与及]$/

/** 由|10.2%|下降9.6个百分点至0.6%: how much it changes by stands between the two levels. */
const changes = new RegExp(`^，?[^，。；\\d]{0,4}?(${changeVerbs})(?:了|约|近)*$`)
const onto = /^(?:[降升增减])?[至到为](?:[^，。；]{0,10}?的)?(?:约|近|不足)?$/

/** The old level, the change, the new level, each by what stands before 由; undefined where no change stands between them. */
function throughChange(context: NamingContext): Naming | undefined {
  const { statement, raw, earlier, previous } = context
  const { paragraph, mark, sentence, before } = statement
  const { folded } = paragraph
  const [one, two] = marksWithin(marksByType(paragraph).quantities, mark.outer.end, sentence.end)
  const start = from(raw)
  if (
    start &&
    one &&
    two &&
    two.unit === mark.unit &&
    changes.test(folded.slice(mark.outer.end, one.outer.start)) &&
    onto.test(folded.slice(one.outer.end, two.outer.start))
  )
    return level(context, phraseOf(statement, { start: before.start, end: before.start + start.index }))
  const old = earlier.at(-2)
  if (
    previous?.rule === 'change-of-what-is-named' &&
    old?.rule === 'level-that-changes' &&
    old.unit === mark.unit &&
    onto.test(folded.slice(previous.at, mark.outer.start))
  )
    return { ...old, at: mark.end }
  const verb =
    previous?.rule === 'level-that-changes' && one?.unit === previous.unit ? changes.exec(folded.slice(previous.at, mark.outer.start))?.[1] : undefined
  if (!verb || !onto.test(folded.slice(mark.outer.end, one!.outer.start))) return undefined
  const said = paragraph.reflowed.text.slice(mark.outer.start - verb.length, mark.outer.start)
  const name = joinParts([shortenTo(previous!.base, longest - width(said)), clean(said)])
  return { ...named(statement, name, 'change-of-what-is-named'), base: previous!.base, head: previous!.head }
}

/** 由|48%|提高到|62.3%: both levels are named by what stands before 由; the old one alone where the new one's clause names it. */
export function nameLevel(context: NamingContext): Naming | undefined {
  const through = throughChange(context)
  if (through) return through
  const { statement, raw, previous } = context
  const { before, next } = statement
  const start = from(raw)
  const between = start && next ? statement.paragraph.folded.slice(statement.mark.outer.end, next.outer.start).replace(/[、，].*$/, '') : ''
  const onward = start && to(between)
  if (start && onward) {
    const own = phraseOf(statement, { start: before.start, end: before.start + start.index }).replace(/(?<=[额数率量人])会$/, '')
    // 不应诊的情况改善，由前年占已派筹额约|8%|减至6%
    const share = start.groups?.share ?? ''
    const at = before.start + start.index + start[0].indexOf(share)
    if (own === '' && share !== '') return level(context, clean(statement.paragraph.reflowed.text.slice(at, at + share.length)))
    // 专家表示，从8个|班次|提升至12个: what nothing before 从 names stands behind the old level
    const noun = own === '' || said.test(raw.slice(0, start.index)) ? between.slice(0, onward.index) : ''
    if (/^[\u4e00-\u9fff]{2,8}$/.test(noun) && predicateAt(noun) < 0) return level(context, noun)
    const counted = between.slice(0, onward.index)
    // 自资学士学位从3000个|收生学额|倍增至6500个: what is counted of it
    if (/^[\u4e00-\u9fff]{2,6}$/.test(counted) && predicateAt(counted) < 0 && !own.includes(counted) && width(own + counted) <= longest)
      return level(context, own + clean(statement.paragraph.reflowed.text.slice(statement.mark.outer.end, statement.mark.outer.end + counted.length)))
    return level(context, withMeasure(context, own))
  }
  if (start && next && /^[、和]/.test(context.behind)) return level(context, phraseOf(statement, { start: before.start, end: before.start + start.index }))
  if (start && !next && later.test(statement.paragraph.folded.slice(statement.mark.outer.end, statement.mark.outer.end + 24)))
    return level(context, phraseOf(statement, { start: before.start, end: before.start + start.index }))
  if (joint.test(raw) && previous?.rule === 'level-that-changes') return { ...previous, at: statement.mark.end }
  // 金额增加一倍至每年|1000元
  if (previous?.unit === '倍' && /^[到至](?:每[人月年户])*$/.test(raw)) return named(statement, previous.base, 'level-that-changes')
  // 名额增至720个，增长为|64%: by how much, not to what
  const end = changedBy.test(raw) && statement.mark.unit === '%' && previous && previous.unit !== '%' ? undefined : to(raw)
  // 服务名额从440个增至|720个|名额: the noun is that of the level before
  const again =
    end &&
    context.nounFollows &&
    previous?.rule === 'level-that-changes' &&
    previous.unit === statement.mark.unit &&
    /^[\u4e00-\u9fff]{2,6}(?=$|[（(])/.exec(context.tail)?.[0]
  if (again && previous.base.endsWith(again)) return { ...previous, at: statement.mark.end }
  if (!end || context.nounFollows) return undefined
  const own = phraseOf(statement, { start: before.start, end: before.start + end.index }).replace(/^受[^，的]{1,14}影响$/, '')
  if (own !== '' && previous?.rule === 'level-that-changes' && previous.unit === statement.mark.unit && previous.base.endsWith(own))
    return { ...previous, at: statement.mark.end }
  // 认定标准按低保标准的1.5倍|同步提高到1680元: the multiple sets the level of what stands before 按
  if (own === '' && previous?.unit === '倍' && statement.previous) {
    const base = previous.base.replace(/(?<=.{2})(?:按照?|以)[^，]*$/, '')
    return named(statement, base, 'level-that-changes')
  }
  // 一般为2倍，情况特殊的可|提高至12倍|; 政策介入后|降至97.1万人: of what was measured before
  const when = previous?.unit === statement.mark.unit && /^(?:[^，]{2,8}的可?以?|[^，、]{2,8}(?<![前最以落])后)$/.test(own)
  if ((own === '' || when) && previous && (when || statement.previous || previous.rule === 'level-that-changes'))
    return { ...previous, rule: 'level-that-changes', at: statement.mark.end }
  return level(context, withMeasure(context, own))
}

/** 改造后的卫生院宽敞整洁，面积|由640平方米扩大: an area with what has it. */
function ownedLevel(context: NamingContext, own: string): string {
  const { name, owner } = withOwner(context, own)
  return owner === '' && own.endsWith('面积')
    ? joinParts([ownerBefore(context, own).replace(/^(?:[和与及、]?(?:新建|改?扩建|改建|改造))+(?=.{2})/, ''), own])
    : name
}

const said = /(?:认为|表示|指出|介绍|[看说称]|了解到)[，：\s]*$/ // 专家表示, 记者了解到

/** 提高供养标准，从|560元|提高到…: what is done to a level is no part of it. */
const changing = /^(?:继续|逐步|再次|适时|适当)?(?:提高|上调|调整|提升|降低|下调|增加)了?(?=.{3})/

/** 孤儿标准提高到2000元，特困人员|提高到988元: another group takes the measure of the level before. */
function withMeasure({ statement, previous }: NamingContext, own: string): string {
  // 护理补贴标准一级由110元提高到120元、二级|由70元: one grade for the other
  if (/(?:标准|补贴|补助|津贴)[一二三四五六]级$/.test(own)) return own
  if (/^[一二三四五六]级$/.test(own) && previous && /[一二三四五六]级$/.test(previous.base)) return previous.base.slice(0, -2) + own
  const { paragraph, clause, sentence, mark } = statement
  const raised = own === '' || endsInMeasure(own) || !mark.unit.includes('元') ? null : raisedBefore.exec(paragraph.folded.slice(sentence.start, clause.start))
  if (raised) return regrouped(own, raised[1]!)
  const insured = insuranceOf(own, previous?.base)
  if (insured) return shortenTo(insured, longest - width(own)) + own
  // 城市低保月人均保障标准…，月人均补差水平|由…: of those that the level before is of
  const per = /^[月年]?(?:人均|户均)/.exec(own)?.[0]
  const owner = per && previous?.rule === 'level-that-changes' ? previous.base.indexOf(per) : -1
  if (owner >= 2) return shortenTo(previous!.base.slice(0, owner), longest - width(own)) + own
  const sibling = own !== '' && previous?.rule === 'level-that-changes' && previous.unit === statement.mark.unit ? siblingOf(previous, own) : undefined
  if (sibling) return sibling
  const shares = own !== '' && previous?.rule === 'level-that-changes' && previous.unit === statement.mark.unit && !endsInMeasure(own)
  return shares ? own + measureOf(previous.base) : own
}

/** 五保供养标准 and 分散供养 → 五保分散供养标准. */
function regrouped(own: string, base: string): string {
  const measure = measureOf(base)
  const kind = own.slice(-2)
  if (measure !== '' || own.length < 3) return own + measure
  return base.includes(kind) && width(own + base) <= longest + 2 ? base.replace(kind, own) : own
}

/** 提高孤儿基本生活养育标准，集中养育孤儿|由…: the measure that is raised, before the groups it is raised for. */
const raisedBefore = /(?:提高|调整|上调|统一|规范|完善)了?([^，。；]{2,20}标准)，(?:其中，?)?(?:[^，；]*\d[^，；]*[，、])*$/

/** 孤儿基本生活保障标准 → 基本生活保障标准: a measure without those it is set for. */
const measureOf = (base: string) =>
  /(?:人(?!员|口|才|群|数)|者|户|家庭|对象|儿童|孤儿|人员|群众|居民|职工)((?:[^、和的]{2,6}保障|[^、和的]{2,8})?(?:标准|水平|补贴|津贴|补助))$/.exec(
    base,
  )?.[1] ?? ''

const gift = /^(?:一次性)?(?:奖励|补助|补贴|津贴|资助|救助|奖补)(?:金|标准|金额)?$/

/** 双方缴存公积金的，最高贷款额度|由50万元…. */
const ceiling = /^(?:年度)?最[高低](?:贷款|报销|支付|提取|补贴|补助|救助)?(?:额度|限额|标准|比例)$/

function level(context: NamingContext, said: string): Naming {
  // 三市率先把补贴标准|提高到100元
  const raised = /^[^，]{0,10}[把将](?=[^，]{2,}(?:标准|水平|比例|率|补贴|津贴|待遇|时限|时间|[上下]限|限额|门槛|年龄)$)/.exec(fold(said))?.[0].length ?? 0
  const printed = said.slice(raised)
  // 生活费标准继续提高，每个孤儿每月提高到|300元: for each of whom the level is
  const each = /^每[个名位户]/.test(printed) && !endsInMeasure(printed)
  const own = each ? joinParts([printed.slice(2), giftBefore(context)]) : printed.replace(/^(?:明确|规定)?对于?(?=.{4})/, '')
  // 骨灰撒散不保留的，奖励|提高到3000元: who or what a gift is for stands in the clause before
  const whom = gift.test(fold(own)) || ceiling.test(fold(own)) ? beneficiaryBefore(context) : undefined
  if (whom) return named(context.statement, joinParts([shortenTo(whom, longest - width(own)), own]), 'level-that-changes')
  // 长者由98万人增至116万人，占人口比例由|13.7%|升至…: whose share it is
  if (fold(own).startsWith('占')) {
    const whose = subjectBefore(context)
    return named(context.statement, joinParts([shortenTo(whose, longest - width(own)), own]), 'level-that-changes', { head: whose || own })
  }
  // 将照护费用纳入专项扣除，扣除标准|提高到2000元
  const disposed = width(own) <= 4 && (isBareAttribute(own) || /(?:标准|额度|限额)$/.test(fold(own))) ? disposedBefore(context) : ''
  if (disposed !== '') return named(context.statement, joinParts([shortenTo(disposed, longest - width(own)), own]), 'level-that-changes', { head: disposed })
  return named(context.statement, shorten(own === '' ? subjectBefore(context, true).replace(changing, '') : ownedLevel(context, own)), 'level-that-changes')
}
