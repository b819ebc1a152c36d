import { changeVerbs } from '../../lexicon/indicator-words.ts'
import { durationUnits } from '../../lexicon/units.ts'
import { marksByType } from '../../nlcst/marks-by-type.ts'
import { marksWithin } from '../../nlcst/marks-within.ts'
import { endingOf } from '../../normalise/ending-of.ts'
import { fold } from '../../normalise/fold.ts'
import { withOwner, withoutOverlap } from '../phrase/owner-before.ts'
import { longest, shortenTo, width } from '../phrase/shorten-name.ts'
import { openingVerbLength, predicateAt } from '../phrase/trim-phrase.ts'
import { arePeople, foldedOf, isBareAttribute, joinParts, type Naming, type NamingContext, named, phraseOf, subjectBefore } from './naming.ts'

const adverbs =
  '(?:同时|分别|均|都|逐年|逐步|扣除价格因素后?，?|剔除价格因素后?，?|大幅|明显|显著|又|再|也|还|更是|则|继续|平均|净|约|共|总体|累计|实际|实质|名义|已|普遍|整体)*'
const change = endingOf(
  new RegExp(
    `(?<compare>(?:同比|(?:近|过去)?(?<![\\d])[\\d一二两三四五]{1,2}年(?:来|间)?(?:累计)?|环比|年均|平均每年|每年|人均|户均|较同期|比同期|(?:相比|(?<!占)比|较|(?<![参给赋涉])与|同)(?![例重率]|[市区]|期)[^，；。：]{1,22}?(?:相比)?)*)${adverbs}(?<verb>${changeVerbs})(?:了|出|为|达到?|近|约|超过?|逾|只有|仅有?|仅为|[:：])*`,
  ),
)
const comparative = /^[多少高低]$/

const rule = 'change-of-what-is-named'

/** 比上年|增长|5.7%, 增幅达|35.4%: a change is named by what changes, what it is measured against, and its verb. */
export function nameChange(context: NamingContext): Naming | undefined {
  const compared = amongLevels(context)
  if (compared) return compared
  const { statement, earlier, previous } = context
  if (context.nounFollows) return changeOfNoun(context)
  const second = previous?.rule === rule && /^(?:、|和|与|及)$/.test(context.raw)
  const from = second ? statement.clause.start : statement.before.start
  const raw = second ? firstLead(statement) : context.raw
  const doubled = doubledAgainst(context)
  if (doubled) return doubled
  const match = change(raw)
  if (!match) return undefined
  const { compare, verb } = match.groups as { compare: string; verb: string }
  if (compare === '' && previous && !/^[%‰倍番成]|百分点|元/.test(statement.mark.unit) && isMaking(context.lead)) return undefined
  if (comparative.test(verb) && compare === '') return undefined
  // 快于经济增速|0.2个百分点: the change is the other's
  if (compare === '' && /(?:快|高|低|慢|优|多|少)于[^，]*$/.test(raw.slice(0, match.index))) return undefined
  const own = phraseOf(statement, { start: from, end: from + match.index })
  const ends = raw.slice(match.index).replace(/(?:了|为|达到?|近|约|超过?|逾|只有|仅有?|仅为|[:：，]|分别|(?<![年人户月平])均)+$/, '').length
  const said = statement.paragraph.reflowed.text.slice(from + match.index, from + match.index + ends)
  const printed = said.replace(/^(?:相比|[比与同]较|比)(?=[^，]{2,3}$)|[\s，]|(?:扣除|剔除)价格因素后?|分别|(?<![年人户月平])均/g, '')
  const shared = own === '' ? distributed(statement, raw, earlier) : undefined
  const ofShare = own === '' && previous?.rule === 'share-of-whole' && statement.mark.unit.includes('百分点') ? previous.name : undefined
  const subject =
    own === ''
      ? (shared?.base ?? ofShare ?? measuredAlike(context) ?? countOf(context) ?? wholeOfList(context)?.base ?? subjectBefore(context, true))
      : isBareAttribute(own)
        ? attributeOf(subjectBefore(context), own)
        : withMeasure(withOwner(context, own).name, own, context)
  const short = joinParts([/^(?:同比|环比|年均)|(?:实际|名义)(?=.{2,3}$)/.exec(printed)?.[0] ?? '', printed.slice(fold(printed).lastIndexOf(verb))])
  const ending = width(subject) + width(printed) <= longest + 2 ? printed : short
  const changed = named(statement, joinParts([shortenTo(subject, longest + 2 - width(ending)), ending]), rule)
  return { ...changed, base: subject, head: subject }
}

/** 养老床位 + 床位数: an attribute with what it is of. */
const attributeOf = (subject: string, own: string) => joinParts([subject, withoutOverlap(subject, own)])

const likes = /(?:小学|初中|高中|中学|大学|幼儿园|城镇|农村|城市|乡村|[男女]性|[省市县区州镇乡])$/
const measureOf = /(?:(?:人均)?(?:可支配)?收入|支出|消费|寿命|面积|人数|数量|[^率]{2}率|比[例重]|占比|水平|标准|价格)$/

/** 小学近视率年均下降1%、初中|年均下降|2%: schools, people and places that the measure of the one before is told of, too. */
function withMeasure(name: string, own: string, { statement, previous }: NamingContext): string {
  const from = (statement.previous ? statement.before : statement.clause).start
  const joined = previous?.rule === rule && /^[、，；]?$/.test(foldedOf(statement).slice(previous.at, from).trim())
  const measure = joined && measureOf.exec(fold(previous.base))?.[0]
  return measure && !fold(own).includes(measure) && own.length <= 6 && (likes.test(fold(own)) || arePeople(own))
    ? name + previous.base.slice(-measure.length)
    : name
}

/** 较去年增加|37个|班次: what there is more of stands behind the number. */
function changeOfNoun({ statement, raw, tail, previous }: NamingContext): Naming | undefined {
  const match = change(raw)
  if (!match?.groups?.compare || !/^[，\s]*$/.test(raw.slice(0, match.index)) || comparative.test(match.groups.verb!)) return undefined
  if (!/^.{2,8}$/.test(tail) || predicateAt(tail) >= 0) return undefined
  const from = statement.before.start + match.index
  const said = statement.paragraph.reflowed.text.slice(from, statement.mark.outer.start).replace(/[\s，]|了$/g, '')
  const subject = previous?.base.endsWith(tail) ? previous.base : tail
  return { ...named(statement, joinParts([shortenTo(subject, longest + 2 - width(said)), said]), rule), base: subject, head: subject }
}

/** 新增学位8700个、比年度计划|翻了一番|. */
function doubledAgainst(context: NamingContext): Naming | undefined {
  const { statement, lead } = context
  if (!statement.paragraph.folded.startsWith('翻', statement.mark.start)) return undefined
  if (context.previous?.rule === 'compared-level' && context.raw === '')
    return { ...named(statement, `${context.previous.base}翻番`, rule), name: `${context.previous.base}翻番`, base: context.previous.base }
  // 人均收入比2020年: the words before the number hold no time
  const timed = /^(.+)[比较]$/.exec(lead)
  const against = timed ? /[比较][^，比较]{2,}$/.exec(context.raw)?.[0] : undefined
  const compared = against ? [lead, timed![1]!, against] : /^(.*?)([比较][^，]{2,})$/.exec(/^[比较]$/.test(lead) ? context.raw : lead)
  if (!compared) return undefined
  const subject = compared[1] || subjectBefore(context, true)
  const ending = `${compared[2]}翻番`
  const naming = named(statement, joinParts([shortenTo(subject, longest + 2 - width(ending)), ending]), rule)
  return { ...naming, base: subject, head: subject }
}

const levelWith = /(?:[与同和跟较比])(?<when>[^，；。]{0,12}?)(?:的|(?<=[年月期季前度])约?)$/
const thanLevel = new RegExp(`^(?:相?比，?)?${adverbs}(?<verb>${changeVerbs})`)

const comparedWith = /^[，\s]*(?:相比|对比|比起|相较)于?[^，；。]{0,12}的$/

/** 社会团体37万个，与上年的|37.1万个|相比减少了|0.1万个; 比2016年的|26.3万人|减少|75.8%: the level of another time, and the change from it. */
function amongLevels({ statement, raw, earlier, behind }: NamingContext): Naming | undefined {
  const { mark, previous: last, clause, paragraph } = statement
  const level = levelWith.exec(raw)
  const told = (level && (thanLevel.exec(behind) ?? (paragraph.folded[mark.outer.end] === '翻' ? level : null))) || comparedWith.test(raw)
  const same = (namings: Naming[]) => namings.findLast((n) => n.unit === (mark.unit.includes('百分点') ? '%' : mark.unit) && n.rule !== rule)
  if (told) {
    // 床位总数比2012年底的|416万张|翻了一番
    const own = level ? phraseOf(statement, { start: statement.before.start, end: statement.before.start + level.index }) : ''
    if (own.length >= 2) return named(statement, own, 'compared-level')
    const levelled = same(earlier)
    return levelled && { ...levelled, rule: 'compared-level', at: mark.end }
  }
  const change = last && thanLevel.exec(raw)
  const first = change && levelWith.exec(paragraph.folded.slice(clause.start, last.outer.start))
  const levelled = first && same(earlier)
  if (!levelled) return undefined
  return {
    ...named(statement, joinParts([shortenTo(levelled.base, longest - 8), '比', first.groups!.when!, change.groups!.verb!]), rule),
    base: levelled.base,
    head: levelled.head,
  }
}

/** 社会组织2876个，其中社会团体1123个、基金会32个，较上年底|净增316个: after a list of parts the whole is spoken of again. */
function wholeOfList({ statement: { paragraph, sentence, clause }, earlier }: NamingContext): Naming | undefined {
  const among = paragraph.folded.slice(sentence.start, clause.start).lastIndexOf('，其中')
  if (among < 0) return undefined
  const from = sentence.start + among
  const parts = marksWithin(marksByType(paragraph).quantities, from, clause.start)
  return parts.length > 1 && !/[，；]/.test(paragraph.folded.slice(from + 1, clause.start - 1)) ? earlier.findLast((n) => n.at <= from) : undefined
}

/** 慈善组织158家，净资产34亿元，较上年增加|6家: a change in a unit is of what was counted in it. */
function countOf({ statement: { mark }, previous, earlier }: NamingContext): string | undefined {
  if (/元|[%‰倍番成]|百分点|^$/.test(mark.unit) || !previous || previous.unit === mark.unit) return undefined
  return earlier.findLast((n) => n.unit === mark.unit && !n.rule.startsWith('change-of'))?.base
}

/** 轮候人数1.7万人，平均轮候时间19个月，较去年缩短|3个月: how long it took is what got shorter. */
const measuredAlike = ({ statement: { mark }, previous }: NamingContext): string | undefined =>
  durationUnits.has(fold(mark.unit)) && previous?.unit === mark.unit && !previous.rule.startsWith('change-of') ? previous.base : undefined

/** 改造提升|20家 says what is done, not what changes. */
const isMaking = (lead: string) => !onlyChange.test(lead) && openingVerbLength(lead) === lead.length
const onlyChange = new RegExp(`^(?:${changeVerbs})$`)

/** The words of the clause before its first number. */
function firstLead({ paragraph, clause }: NamingContext['statement']): string {
  const first = paragraph.marks.find((m) => m.type === 'quantity' && m.start >= clause.start)
  return paragraph.folded.slice(clause.start, first?.start ?? clause.start)
}

/** 同比分别增长6.2%和3.8%: the numbers are said of the last ones named, in order. */
function distributed(statement: NamingContext['statement'], raw: string, earlier: Naming[]): Naming | undefined {
  const { paragraph, clause } = statement
  if (!raw.includes('分别')) return undefined
  // 由672元提高到710元: two levels of one measure change once
  const levels = earlier.filter((n, i) => n.rule !== rule && n.at <= clause.start && !(n.rule === 'level-that-changes' && earlier[i + 1]?.name === n.name))
  const inClause = paragraph.marks.filter((m) => m.type === 'quantity' && m.start >= clause.start && m.end <= clause.end)
  if (levels.length < inClause.length) return undefined
  return levels[levels.length - inClause.length + inClause.findIndex((m) => m.start === statement.mark.start)]
}
