import { changeVerbs } from '../../lexicon/indicator-words.ts'
import type { QuantityMark } from '../../nlcst/mark.ts'
import { splitItems } from '../../normalise/split-items.ts'
import { clauseEnd, clauseStart, type Statement } from '../locate-statement.ts'
import { beneficiaryBefore } from '../phrase/beneficiary-before.ts'
import { bothOfPair, sharedByCounts } from '../phrase/both-of-pair.ts'
import { joinedNumbers } from '../phrase/number-row.ts'
import { longest, shortenTo, width } from '../phrase/shorten-name.ts'
import { spread } from '../phrase/spread-items.ts'
import { withSuffix } from '../phrase/with-suffix.ts'
import { giftBefore } from './name-given.ts'
import { nameOverTimes } from './name-over-times.ts'
import { clean, foldedOf, joinParts, type Naming, type NamingContext, named, phraseOf } from './naming.ts'

const leftLevels = /(?<=分别)(?:由|从)(?:[^，。；：]*\d[^，。；：\d]{1,10}[到至为])?$/
const respectively =
  /(?:[较比](?=[^，。：；]*\d|去年|上年|同期)[^，。：；]{1,8})?分别(?<verb>[^，；。：]{0,8}?|[比较][^，；。：]{2,14}?)(?:为|是|达到?|有|约|近|超过?|不低于|不少于|每人|每月|每户|[月年]人均|按照?|:)*$/

/** A、B分别为|x|和|y|: the k-th number is said of the k-th item of the list before it, in its own clause or the one before. */
export function nameDistributed(context: NamingContext): Naming | undefined {
  const numbers = joinedNumbers(context.statement)
  // 不超过12000元，不低于1000元: one level from both sides
  if (numbers.length < 2 || (numbers.some((m) => m.bound === 'atMost') && numbers.some((m) => m.bound === 'atLeast'))) return undefined
  const statement = overRow(context.statement, numbers)
  const k = numbers.findIndex((m) => m.start === statement.mark.start)
  // 分别从771家、481家增加到|1076家、636家|: the levels left are told of the same items
  const lead = foldedOf(statement).slice(statement.clause.start, numbers[0]!.outer.start).replace(leftLevels, '')
  const shares = context.earlier.filter((n) => n.at <= statement.clause.start).slice(-numbers.length)
  if (amounts.test(lead) && shares.length === numbers.length && shares.every((n) => n.rule === 'distributed-over-list' && n.unit === '%'))
    return named(statement, shares[k]!.head, 'distributed-over-counts', { head: shares[k]!.head })
  // 参保人数分别为10亿人、2亿人，同比增加|2430万人|、849万人: each of those told before
  const grownBy = shares.length === numbers.length && shares.every((n) => n.rule === 'distributed-over-list') ? changedBy.exec(lead)?.[0] : undefined
  if (grownBy)
    return named(statement, joinParts([shortenTo(shares[k]!.base, longest - width(grownBy)), grownBy]), 'distributed-over-counts', { head: shares[k]!.base })
  if (!foldedOf(statement).slice(statement.clause.start, statement.mark.start).includes('分别')) return inRow(statement, lead, numbers, k)
  const overTimes = nameOverTimes(context, numbers)
  if (overTimes) return overTimes
  const match = respectively.exec(lead)
  if (!match) return ofBase(statement, context, lead, numbers.length, k)
  const each = match.index + match[0].indexOf('分别')
  const own = phraseOf(statement, { start: statement.clause.start, end: statement.clause.start + match.index }).replace(
    /(?<=.{2})(?:每[年月]|[较比](?:去年|上年|同期)?(?:同期)?)$/,
    '',
  )
  const counted = context.earlier.filter((n) => n.at <= statement.clause.start).slice(-numbers.length)
  // 发放低保金12亿元、供养金3亿元，分别惠及36万人、4万人: what is said of each stands behind 分别
  const verbBefore = own || clean(lead.slice(each + 2)).replace(/^(?:为|是|达到?|有|约)+$/, '')
  const said = verbBefore || clean(statement.paragraph.reflowed.text.slice(numbers.at(-1)!.outer.end, statement.clause.end))
  if (
    !/^(?:同比|环比)$/.test(said) &&
    said.length >= 2 &&
    said.length <= 4 &&
    counted.length === numbers.length &&
    counted.every((n) => n.unit !== statement.mark.unit && (n.unit === counted[0]!.unit || /[幅速率]$/.test(said)))
  )
    return named(statement, joinParts([shortenTo(counted[k]!.head, longest - width(said)), said]), 'distributed-over-counts', { head: counted[k]!.head })
  // 分别高于全国平均水平0.3个、0.6个百分点: so each of those told before
  const than = /^分别([高低快慢优]于[^，；\d]{2,10})$/.exec(lead)?.[1]
  if (than && counted.length === numbers.length)
    return named(statement, joinParts([shortenTo(counted[k]!.base, longest - width(than)), clean(than)]), 'distributed-over-counts', { head: counted[k]!.base })
  // 就业人口36万人，本地居民28万人，较上期分别增加2100人及1400人
  const grown = own === '' || /^[比较与同]/.test(lead) ? changed.exec(lead) : null
  if (grown && counted.length === numbers.length && counted.every((n) => n.unit === statement.mark.unit && n.rule !== 'change-of-what-is-named')) {
    const ending = clean(lead.slice(0, match.index).replace(/，/g, '')) + grown[1]!
    return named(statement, joinParts([shortenTo(counted[k]!.head, longest - width(ending)), ending]), 'distributed-over-counts', { head: counted[k]!.head })
  }
  const both = numbers.length === 2 && own !== '' && !/[、和]/.test(own) ? bothOfPair(own)?.[k] : undefined
  const change = changed.exec(lead)?.[1] ?? ''
  if (both && (change !== '' || /^$|[到至为]$/.test(match.groups!.verb!))) {
    const yearly = /(?:同比|环比|年均)(?=分别)/.exec(lead)?.[0] ?? ''
    const ending = (both.endsWith(yearly) ? '' : yearly) + change
    return named(statement, joinParts([shortenTo(both, longest - width(ending)), ending]), 'distributed-over-list', { head: both })
  }
  const heads = counted.map((n) => (n.part ? n.base : n.head))
  if (counted.length === numbers.length && counted.every((n) => n.unit !== statement.mark.unit) && sharedByCounts(own, heads))
    return named(statement, joinParts([shortenTo(heads[k]!, longest - width(own)), own]), 'distributed-over-counts', { head: heads[k]! })
  const attribute = /^(?:占比|比例|数量|人数|规模|金额|增速|增幅)$/.test(own) ? own : ''
  const listed = itemsBefore(statement, statement.clause.start + (attribute === '' ? match.index : 0), numbers.length)
  const items = attribute === '' ? listed : listed?.map((item) => shortenTo(item, longest - width(attribute)) + attribute)
  if (!items) return undefined
  const printed = statement.paragraph.reflowed.text
  const from = statement.clause.start + each + 2
  const verb = clean(printed.slice(from, from + (match.groups?.verb?.length ?? 0))).replace(/^(?:为|是|达到?|有|给予|按照?|不低于)+$|^.*(?:到|至|为)$|了$/, '')
  const last = numbers.at(-1)!
  const noun = clean(printed.slice(last.outer.end, statement.clause.end))
    .replace(/^的/, '')
    .replace(/^(比例|标准)(?:给予|予以|进行)了?(.{2,4})$/, '$2$1')
  const gift = /^(?:发放|给予|补助|补贴|奖励|领取|享受)$/.test(verb) && noun === '' && last.unit.includes('元') ? giftBefore(context) : ''
  const phrase = joinParts([keepingFront(items, k), gift || verb, noun.length <= 8 ? noun : (/的([^的、]{2,8})$/.exec(noun)?.[1] ?? '')])
  const whom = width(phrase) <= 8 && last.unit.includes('元') ? (beneficiaryBefore(context) ?? '').replace(/^.*、.*$/, '') : ''
  const core = joinParts([shortenTo(whom, longest - width(phrase)), phrase])
  return {
    ...named(statement, shortenTo(core, longest + 2), 'distributed-over-list'),
    head: items[k]!,
    name: withSuffix(shortenTo(core, longest + 2), last.unit),
  }
}

/** 自理、半自理和全护理人员护理标准每人每月200元、400元、|700元|: as many amounts as items need no 分别. */
function inRow(statement: Statement, lead: string, numbers: QuantityMark[], k: number): Naming | undefined {
  if (
    !numbers.every((m) => m.unit.startsWith('元') && m.unit === numbers[0]!.unit) ||
    // 不超过12000元，不低于1000元: the limits of one amount
    (numbers.some((m) => m.bound === 'atMost') && numbers.some((m) => m.bound === 'atLeast')) ||
    !(/[、和与及]/.test(lead) || forEach.test(statement.paragraph.folded.slice(statement.sentence.start, statement.clause.start)))
  )
    return undefined
  const match = amountLead.exec(lead)!
  const items = itemsBefore(statement, statement.clause.start + match.index, numbers.length)
  if (!items || items.some((item) => item.length < 2)) return undefined
  const core = joinParts([shortenTo(keepingFront(items, k), longest - 2), match[1] ?? ''])
  return { ...named(statement, core, 'distributed-over-list'), head: items[k]! }
}
/** 对小学、初中困难学生，每人资助…. */
const forEach = /(?:^|[，。；：])(?:对于?|为|给|向)[^，。；\d]*、[^，。；\d]*，$/
const amountLead =
  /(?:按照?|由|从)?(?:(?:每[人名户位张]?每?[年月天日]?|[月年]人均)+(?:发放|(补助|补贴|资助|奖励|救助))?)?(?:为|是|达到?|按|[提调][高整][到至为]|提标至)?(?:每[人名户位]每?[年月天日]?)*$/

/** 照料护理标准按全自理、半护理、全护理三档，分别为最低工资标准的|10%|、25%、50%，即每月207元、518元、1035元: each kind as a share of a whole, and what that comes to. */
function ofBase(statement: Statement, context: NamingContext, lead: string, count: number, k: number): Naming | undefined {
  const told = context.earlier.slice(-count)
  if (statement.mark.unit !== '%') return undefined
  const base = based.exec(lead)
  const items = base && itemsBefore(statement, statement.clause.start + base.index, count)
  if (!items || told.some((n) => n.at > statement.clause.end)) return undefined
  const from = statement.clause.start + base.index + base[0].length - base[1]!.length - 1
  const whole = clean(statement.paragraph.reflowed.text.slice(from, from + base[1]!.length))
  const item = keepingFront(items, k)
  return { ...named(statement, joinParts([item, '占', shortenTo(whole, Math.max(6, longest - 3 - width(item))), '比例']), 'distributed-over-list'), head: item }
}
const changed = new RegExp(`分别(?:约|净|共)?(${changeVerbs})(?:了|约|近)*$`)

/** 同比增加, with nothing of what grows. */
const changedBy = new RegExp(`^(?:同比|环比)(?:${changeVerbs})$`)

/** What the shares told before come to. */
const amounts = /^即?(?:分别)?(?:为|是|按)?(?:每[人月年])*(?:发放|补助|补贴)?$/
const based = /分别(?:(?:按照?|为|占|是)(?:不低于|不少于|不超过|不高于)?|不低于|不少于|不超过|不高于)([^，。；：\d]{2,14})的$/

/** An item within the measure; what tells it apart from the others stays, where it opens the item. */
function keepingFront(items: string[], k: number): string {
  const item = items[k]!
  if (width(item) <= longest) return item
  const front = /^(?:[一二三四五六甲乙丙丁A-D1-6][级类档等][区县市镇]?|城[市镇]|农村|乡村|市区|郊区|集中|分散|重度|中度|轻度)/.exec(item)?.[0] ?? ''
  return front + shortenTo(item.slice(front.length), longest - width(front))
}

/** The statement in the clause of its whole row: 分别为40%，30%，|20%|. */
function overRow(statement: Statement, numbers: QuantityMark[]): Statement {
  const { folded } = statement.paragraph
  const { sentence } = statement
  const start = clauseStart(folded, numbers[0]!.outer.start, sentence.start)
  return { ...statement, clause: { start, end: clauseEnd(folded, numbers.at(-1)!.outer.end, sentence.end) } }
}

/** 服务方向集中在|社区志愿者、青年志愿者和文明志愿者|三项内容上: what leads to a list, and what sums it up. */
const led = /^[^、]{0,12}(?:集中[在于]|分布[在于]|包括|分为|来自)(?=[^、]+[、和])/
const summed = /(?<=[、和与及].{2,})(?<![一二三四五六][类级档等]?[、和])[两三四五六七八九十]+(?:[个项类种大方][^、]{0,4}|[省市州县区地])$/

/** 照料护理标准按全自理、半护理、全护理三档: the measure, and the grades it is set in. */
const inGrades =
  /^([^、，]{2,12}(?:标准|补贴|补助|津贴|费用?))(?:按照?|分为?|划分为)([^，]*、[^，]+?)(?:(?:[两二三四五六]|\d)[档类级个]{1,2}(?:等级|档次|标准|类别)?)?$/

/** 全护理、半护理、全自理|三类|照料护理标准. */
const kindsBetween = /(?<=、[^、]{2,8})(?:[两三四五六七八九十]+|\d{1,2})[类种项档](?=[^、]{0,8}(?:标准|补贴|津贴|补助|金额|水平|费用|费|率)$)/

function itemsBefore(statement: Statement, end: number, count: number): string[] | undefined {
  const folded = foldedOf(statement)
  const { clause, sentence } = statement
  const starts = [clause.start]
  if (clause.start - 1 > sentence.start) starts.push(clauseStart(folded, clause.start - 1, sentence.start))
  for (const [i, start] of starts.entries()) {
    const said = phraseOf(statement, { start, end: i === 0 ? end : clause.start - 1 }).replace(
      /^(?:[^，、]{0,8}(?:财政|政府|部门|民政局)对|[于自从][^，、]{2,12}起[将把]?|对于?|为|给|向|将|把|[^，、]{0,6}?按照(?=.)|[^，、]{0,4}?按(?![时期比月季年质需揭]))/,
      '',
    )
    const graded = inGrades.exec(said)
    const phrase = said.replace(kindsBetween, '').replace(summed, '').replace(led, '')
    const listed = graded ? graded[2]! : phrase
    const parted = splitItems(listed).map((item) => listed.slice(item.start, item.end) + (graded?.[1] ?? ''))
    // 博彩及博彩中介业和酒店及饮食业: two joined by 和, each of several
    const joint = count === 2 && parted.length !== 2 ? listed.split('和') : []
    // 交通通信、生活用品及服务价格: two, the second of both
    const plain = parted.length === count + 1 && !/[（“的]/.test(listed) ? listed.split('、') : []
    const items = joint.length === 2 ? joint : plain.length === count && count > 1 ? plain : parted
    // 从540元、420元分别提高至780元、650元: levels are no items
    if (items.some((item) => /\d[\d.]*[万亿]?[元%]$/.test(item))) return undefined
    if (items.length === count && !items.some((item) => /\d/.test(item) && i > 0)) return spread(items)
    if (i === 0 && phrase !== '') return undefined
  }
  return undefined
}
