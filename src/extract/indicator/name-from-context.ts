import { gettingVerbs } from '../../lexicon/indicator-words.ts'
import { personUnit } from '../../lexicon/units.ts'
import { marksByType } from '../../nlcst/marks-by-type.ts'
import { fold } from '../../normalise/fold.ts'
import type { Statement } from '../locate-statement.ts'
import { isOwnShare, moneyInBracket } from '../phrase/in-bracket.ts'
import { onlyNoun } from '../phrase/only-noun.ts'
import { collapseList, longest, shorten, shortenTo, width } from '../phrase/shorten-name.ts'
import { sumOf } from '../phrase/sum-of-parts.ts'
import { predicateAt, trimAfter } from '../phrase/trim-phrase.ts'
import { arePeople, clean, foldedOf, joinParts, type Naming, type NamingContext, named, phraseOf, subjectBefore } from './naming.ts'

/** 共|1546.04万元 after 备案慈善信托12单: nothing is named here, so it is said of what was named last. */
export function nameFromContext(context: NamingContext): Naming {
  const { statement, previous, topic } = context
  if (isOwnShare(context)) return named(statement, previous!.base, 'named-before-bracket')
  const placed = bracketed(context) ?? moneyInBracket(context)
  if (placed) return named(statement, shorten(placed), 'named-before-bracket')
  const worth = statement.mark.unit.includes('元') ? (worthOfItems(context) ?? worthOfGift(context)) : undefined
  if (worth) return named(statement, worth, 'worth-of-items', { head: worth })
  // 人均月工资3200元，最高的达到|5000元
  const extreme =
    previous?.unit === statement.mark.unit
      ? /^最[高低多少长短](?=的?(?:可|能|一[人户个位名])?(?:[达为有仅]|达到|超过|只有)*$)/.exec(context.raw.trim())?.[0]
      : undefined
  if (extreme && previous)
    return named(
      statement,
      joinParts([extreme, previous.base.replace(/^(?:人均|户均|平均)/, '').replace(/(?<=.{2})(?:人均|户均|平均)/, '')]),
      'said-of-earlier-noun',
      { head: previous.head },
    )
  const sum = sumOf(context)
  if (sum) return sum
  // 资助金额超过20亿元，年均|6.67亿元: the same for each year
  const yearly = previous?.unit === statement.mark.unit ? /^(?:年均|月均|日均|平均每[年月日天])(?=[约近为达超过]*$)/.exec(context.raw.trim())?.[0] : undefined
  if (yearly && previous && !previous.base.includes(yearly))
    return named(statement, perYear(previous.base, yearly), 'said-of-earlier-noun', { head: previous.head })
  const alike = ofOtherPlace(context)
  if (alike) return { ...alike, rule: 'same-measure-of-other-place', at: statement.mark.end }
  const paid = statement.mark.unit.includes('元') ? paidBefore(context) : undefined
  if (paid) return named(statement, shorten(paid), 'paid-of-earlier-noun', { head: paid })
  if (
    previous &&
    forPeople.test(fold(previous.verb)) &&
    statement.previous &&
    personUnit.test(statement.mark.unit) &&
    !/^[人名位户口]$/.test(statement.previous.unit) &&
    !arePeople(previous.head)
  )
    return named(statement, shorten(previous.verb), 'people-of-earlier-verb', { head: previous.head, verb: previous.verb })
  const shared = predicateOfRow(statement)
  if (shared) return named(statement, shorten(shared), 'predicate-of-number', { head: shared })
  const behind = previous ? undefined : namedBehind(context)
  if (behind) return named(statement, shorten(behind), 'named-behind')
  // 慰问低收入人员27人|2.7万元: money is of what was done
  const spent = statement.mark.unit.includes('元') && statement.previous && previous?.verb && previous.base.startsWith(previous.verb) ? previous.base : ''
  // 二期项目涉及23栋房屋|838户: of the same houses
  const dwell = /^[户人]$/.test(statement.mark.unit) && statement.previous && previous && !arePeople(previous.head) ? previous.base : ''
  // 筹集公益金突破600亿元，达到|600.31亿元: the same once more
  const same = statement.previous === undefined && previous?.unit === statement.mark.unit && onlySaysHowMuch.test(context.raw.trim()) ? previous.base : ''
  const subject = spent || dwell || (subjectBefore(context) === previous?.head && same) || subjectBefore(context)
  // 发放低保金再创新高，突破|2000万元|，达2037万元: what the clause before told of goes on
  const told = statement.clause.start > (previous?.at ?? 0) && subject.length >= 2 && !spent && !dwell && subject !== previous?.base ? subject : previous?.head
  return named(statement, shorten(subject || topic?.base || ''), 'said-of-earlier-noun', { head: told ?? subject, verb: previous?.verb ?? '' })
}

/** 学生资助金额 + 年均 → 学生年均资助金额. */
function perYear(base: string, yearly: string): string {
  const at = /(?:[^的]{2})?(?:金额|资金|收入|支出|数量|产量|规模|人次|人数)$/.exec(base)?.index ?? 0
  return joinParts([shortenTo(base.slice(0, at), longest - width(base.slice(at) + yearly)), yearly, base.slice(at)])
}

const onlySaysHowMuch = /^(?:已|共|总计)?(?:达到?了?|即|为)+$/

/** 思明区办理登记2345对，居全市第一；湖里区|2103对: where a clause names nothing but a place, it goes on with what was counted in that unit. */
function ofOtherPlace({ statement, raw, earlier }: NamingContext): Naming | undefined {
  const { paragraph, clause, mark } = statement
  const place = marksByType(paragraph).regions.some((m) => m.start >= Math.max(clause.start, statement.previous?.end ?? 0) && m.end <= mark.outer.start)
  const alike = place && raw.trim() !== '' ? earlier.findLast((n) => n.unit === mark.unit && !n.aside) : undefined
  // 其中省级医院5家，海口4家: the level was the first one's own
  const level = /^(?:国家|省|市|县|区)级(?=.{2})/.exec(alike?.base ?? '')?.[0]
  if (!alike || !level) return alike
  const without = (name: string) => (name.startsWith(level) ? name.slice(level.length) : name)
  return { ...alike, name: without(alike.name), base: without(alike.base), head: without(alike.head) }
}

/** 社会团体（4家）: what a list is headed by. */
const countedHead =
  /(?:^|[）。；：])([^（）、，。；：\d]{2,8}(?:团体|机构|基金会|协会|企业|学校|单位|医院|组织))$|(?<known>社会团体|社会服务机构|民办非企业单位|基金会|行业协会|慈善组织)$/

/** 西北地区（7.4383万个）: the words before a bracket that holds nothing but a number, with the measure that is listed. */
function bracketed({ statement, previous, topic }: NamingContext): string | undefined {
  const { paragraph, clause, sentence, mark } = statement
  if (paragraph.folded[clause.start - 1] !== '（' || mark.outer.start !== clause.start) return undefined
  const heads = countedHead.exec(paragraph.folded.slice(sentence.start, clause.start - 1))
  if (heads && /^[家个所]$/.test(mark.unit) && paragraph.folded[mark.outer.end] === '）')
    return paragraph.reflowed.text.slice(clause.start - 1 - (heads[1] ?? heads[2]!).length, clause.start - 1)
  // 二、社会保障（5项）: a heading of its own goes on with nothing
  const heading = /^\s*(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\d{1,2}[.、])\s*([^（）。，；：]{2,16})（\s?\d+\s?[项件条]）\s*$/.exec(
    paragraph.folded,
  )?.[1]
  if (heading) return `${paragraph.reflowed.text.slice(clause.start - 1 - heading.length, clause.start - 1)}事项`
  // 参议院三分之一的议员（24名）: the count of a share
  const share =
    /(?:^|[、，：；）和与])([^、，：；）（\d]*?)((?:[一二三四五六七八九十\d]+分之[一二三四五六七八九十\d]+|半数|[\d.]+%)(?:以[上下])?的?)([^、，：；）（的\d]{2,8})$/.exec(
      paragraph.folded.slice(sentence.start, clause.start - 1),
    )
  if (share && !/[%元]/.test(mark.unit)) {
    const end = clause.start - 1 - share[2]!.length - share[3]!.length
    return joinParts([shortenTo(onlyNoun(phraseOf(statement, { start: end - share[1]!.length, end })), 10), share[3]!])
  }
  const listed = previous ?? topic
  if (!listed || listed.at < sentence.start - 200) return undefined
  const before = paragraph.folded.slice(sentence.start, clause.start - 1)
  const item = /(?:^|[、，：；）和与]|依次[是为]|分别[是为]|低于|高于|超过|接近|[是为])([^、，：；）（和与是为于过近]{2,12})$/.exec(before)?.[1]
  if (!item || (mark.unit !== '' && previous && previous.at > clause.start - 2 - item.length - 6 && mark.unit.includes('元'))) return undefined
  const printed = paragraph.reflowed.text.slice(clause.start - 1 - item.length, clause.start - 1)
  return joinParts([printed, listed.base.replace(/^.{2,6}?(?:省|市|州|区)(?=.{3})/, '')])
}

/** 2528万户|、5214万人得到了低保: what the last number of a row says of all. */
function predicateOfRow({ paragraph, mark, clause, next }: Statement): string | undefined {
  if (!next || !/^[、，和及与]?(?:[共约近合计])*$/.test(paragraph.folded.slice(mark.outer.end, next.outer.start))) return undefined
  const { start, end } = trimAfter(paragraph, { start: next.outer.end, end: clause.end })
  const said = clean(paragraph.reflowed.text.slice(start, end))
  // 161幢|、约26万平方米不成套房屋: two measures of the same
  if (mark.unit !== next.unit && /^(?:平方米|平米|亩|公里|米|吨|公顷)$/.test(next.unit) && predicateAt(said) !== 0 && !/\d/.test(said)) {
    const at = predicateAt(said)
    const [noun, does] = at > 0 ? [said.slice(0, at), said.slice(at)] : [said, '']
    return noun.length >= 2 ? joinParts(does === '' ? [noun] : [does.replace(/了$/, ''), '的', noun]) : undefined
  }
  return said.length >= (mark.unit === '户' ? 2 : 4) && !/\d/.test(said) && (predicateAt(said) === 0 || /^受[灾益惠伤困]$/.test(fold(said)))
    ? said.replace(/(?<=.)了(?!解)/, '')
    : undefined
}

/** Verbs whose object may be those they are done for: 帮扶就业项目30个、500人. */
const forPeople = /(?:培训|救助|安置|帮扶|帮助|服务|慰问|走访|资助|惠及|带动|吸纳|招募|招聘|引进|转移|受益)了?$/

/** 捐赠大米300袋、食用油300桶，总价值|4.5万元: what all items of the list before are worth. */
function worthOfItems({ statement: { clause, paragraph }, raw, earlier }: NamingContext): string | undefined {
  const worth = /总价值?|总?货值|价值/.exec(raw)?.[0]
  if (!worth) return undefined
  const end = clause.start - 1
  const from = paragraph.folded.lastIndexOf('，', end - 1)
  const items = earlier.filter((n) => n.at > from && n.at <= end && !/[元%]/.test(n.unit ?? ''))
  if (items.length < 2) return undefined
  const all = items.map((n) => n.head).join('、')
  if (width(all) <= longest - 3) return all + worth
  // 向困难家庭捐赠大米200袋、食用油200桶、棉被150床，总价值|8万元: a long list goes by what was done with it
  const given = /(?:捐赠|捐出|赠送|发放|送去|送上|采购|购买|配发)$/.exec(fold(items[0]!.verb)) ?? /(?:捐赠|赠送|发放|送去|配发)(?=.)/.exec(fold(items[0]!.base))
  return given ? `${given[0]}物资${worth}` : undefined
}

const handsOver = /(?:送去|送上|送来|发放|捐赠|捐出|赠送|配发|购买|采购)了?([^，。；：\d]{2,20})[，（]$/

/** 向150户家庭送去米、面等慰问品，折合|4.5万元: what was handed over is worth so much. */
function worthOfGift({ statement: { clause, sentence, paragraph }, raw }: NamingContext): string | undefined {
  const worth = /折合|折款|折价|价值/.exec(raw)?.[0]
  const gift = worth && handsOver.exec(paragraph.folded.slice(sentence.start, clause.start))?.[1]
  if (!gift) return undefined
  const end = clause.start - 1
  const what = collapseList(clean(paragraph.reflowed.text.slice(end - gift.length, end)))
  return joinParts([shortenTo(what, longest - 4), worth === '价值' ? '价值' : '折合金额'])
}

const got = new RegExp(`^(?:${gettingVerbs}|发放|给予|提供)了?(.{2,})$`)
const moneyNoun = /(?:金|补贴|补助|津贴|资助|奖励|费|资金|善款)$/

const helps = /^(?:资助|救助|奖励|补助|慰问)/

/** 发放助学金28万元，资助学生57名，每人|5000元: a level for each is of the money that was named last. */
function paidBefore({ statement, earlier, previous }: NamingContext): string | undefined {
  const each = foldedOf(statement).slice(statement.clause.start, statement.mark.outer.start)
  if (!/每[人名户位个家处所]/.test(each)) return undefined
  const from = statement.paragraph.folded.lastIndexOf('；', statement.clause.start - 1)
  const help = previous && previous !== earlier[0] && personUnit.test(previous.unit ?? '') ? helps.exec(earlier[0]!.base)?.[0] : undefined
  // 资助学生2460人，其中新生860人，每人|5000元
  if (help && previous!.head !== earlier[0]!.head && !/资助|救助|奖励|补助|慰问/.test(previous!.head)) return `${previous!.head}${help}金额`
  // 投入150万元，资助25个项目，每个|8万元
  if (previous && /^(?:资助|补助|奖励|奖补|支持)$/.test(previous.verb) && /^[个家处所]$/.test(previous.unit ?? '') && each.includes(`每${previous.unit}`))
    return `${previous.base}金额`
  return (
    (previous && got.exec(previous.predicate)?.[1]) ??
    earlier.findLast((n) => n.at > from && (moneyNoun.test(n.base) || n.rule === 'money-for-what-follows'))?.base
  )
}

const spending = /(?:资助|奖励|捐赠|救助|帮扶|慰问|补贴|支持|发放|投入|建设|修建)[^，。；：、\d]{2,10}(?=[，。；！])/

/** 累计300余万元，新联公司连续11年|资助困难学子: money at the head of a sentence is named by what the next clause says. */
function namedBehind({ statement: { paragraph, clause, sentence, mark } }: NamingContext): string | undefined {
  if (!mark.unit.includes('元') || clause.start !== sentence.start) return undefined
  const text = paragraph.folded.slice(clause.end, sentence.end)
  const match = spending.exec(text)
  if (!match) return undefined
  return clean(paragraph.reflowed.text.slice(clause.end + match.index, clause.end + match.index + match[0].length))
}
