import { nounUnit } from '../../lexicon/units.ts'
import type { QuantityMark } from '../../nlcst/mark.ts'
import { marksByType } from '../../nlcst/marks-by-type.ts'
import { marksWithin } from '../../nlcst/marks-within.ts'
import { fold } from '../../normalise/fold.ts'
import { bothOfPair, eachOfThree } from '../phrase/both-of-pair.ts'
import { withGiver } from '../phrase/giver-before.ts'
import { measureOfHeading } from '../phrase/measure-of-heading.ts'
import { longest, shortenTo, width } from '../phrase/shorten-name.ts'
import { openingVerbLength } from '../phrase/trim-phrase.ts'
import { withSuffix } from '../phrase/with-suffix.ts'
import { completeName } from './complete-name.ts'
import { isBareAttribute, joinParts, type Naming, type NamingContext, named, unnamed } from './naming.ts'

/** A naming with what its heading, its price and the ranking it stands in add to it. */
export function refineNaming(naming: Naming, context: NamingContext, heading: string): Naming {
  const led = ownedByHeading(underHeading(withCase(naming, context), context, heading), context, heading)
  const whole = completeName(asPriced(withRanking(led, context), context), context)
  return withGiver(ofBoth(withUnit(whole, context), context), context)
}

/** 全市新增|326学位|, 提供就业1200岗位: with no noun behind it the unit says what is counted. */
function withUnit(naming: Naming, { statement, behind }: NamingContext): Naming {
  const { unit } = statement.mark
  if (!nounUnit.test(unit) || !/^(?:以[上内下])?(?:$|[，。；、：）])/.test(behind) || naming.base.includes(unit)) return naming
  const base = joinParts([naming.base === unnamed ? '' : naming.base, unit])
  return { ...naming, base, name: `${base}数` }
}

const received = /^(?:共|合共|累计)?(?:接获|收到|录得|处理|收集)了?$/
const caseNoun = /(?:(?:举报|投诉|求助|申请|怀疑|虐待|检控)?个案|投诉|申请|举报|查询|案件|求助)/g

/** 首次接获有关短讯的举报个案。至今共接获|106宗|: what was received, where the text said it last. */
function withCase(naming: Naming, { statement: { mark, paragraph }, statement }: NamingContext): Naming {
  if (!/^[宗起件]$/.test(mark.unit) || !received.test(fold(naming.base))) return naming
  const last = [...paragraph.folded.slice(0, mark.start).matchAll(caseNoun)].at(-1)
  return last ? named(statement, naming.base + paragraph.reflowed.text.slice(last.index, last.index + last[0].length), naming.rule) : naming
}

const told = /^(?:change|share)-/

/** 城乡低保标准分别为|645元/月|、4318元/年, 城乡居民收入从|3万元|和1万元分别提高到|5万元|和2万元: each level of a pair is of one of both. */
function ofBoth(naming: Naming, { statement }: NamingContext): Naming {
  const { previous, next, mark, clause, paragraph } = statement
  const three = eachOfThree(naming.name)
  if (three) return { ...naming, name: three[placeOfThree(statement)] ?? naming.name }
  // 城乡居民养老保险: one scheme for both
  if (told.test(naming.rule) || /保险|医保|医疗/.test(naming.base) || !paragraph.folded.slice(clause.start, clause.end).includes('分别')) return naming
  const joined = (a: QuantityMark | undefined, b: QuantityMark | undefined) =>
    a !== undefined &&
    b !== undefined &&
    a.unit.split('/')[0] === b.unit.split('/')[0] &&
    /^\s?[和与及、]\s?$/.test(paragraph.folded.slice(a.outer.end, b.outer.start))
  const place = joined(previous, mark) ? 1 : joined(mark, next) ? 0 : undefined
  const both = place === undefined ? undefined : bothOfPair(naming.base)
  return both ? { ...naming, name: withSuffix(both[place!]!, mark.unit) } : naming
}

/** Where a number stands of three that 分别 gives; -1 where they are not three. */
function placeOfThree({ mark, clause, paragraph }: NamingContext['statement']): number {
  const given = paragraph.folded.indexOf('分别', clause.start)
  const run = given < 0 ? [] : marksWithin(marksByType(paragraph).quantities, given, clause.end)
  return given < mark.start && run.length === 3 ? run.indexOf(mark) : -1
}

const titled = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d{1,2}[.、．])([^，。：；、\d的（）]{2,8})：?$/

/** 一、上半年工作总结: a title of what is told, not of what has attributes. */
const plainTitle = /(?:总结|工作|情况|计划|措施|思路|成效|问题|打算|安排|回顾|做法|任务|目标|要求|背景|原则)$/

/** 一、城市低保 … 保障标准每人每月|470元|: an attribute that opens a sentence is of what the heading above names. */
function ownedByHeading(naming: Naming, { statement, lead, earlier }: NamingContext, heading: string): Naming {
  const owner = naming.rule === 'attribute-of-earlier-noun' && earlier.length === 0 && isBareAttribute(lead) ? titled.exec(fold(heading))?.[1] : undefined
  if (!owner || plainTitle.test(owner) || openingVerbLength(owner) > 0 || naming.base.includes(owner)) return naming
  return named(statement, joinParts([owner, lead]), naming.rule, { head: owner })
}

/** 一是基本生活标准。城市特困人员由|900元|提高到…: an amount named by those it is for takes the measure of its heading. */
function underHeading(naming: Naming, { statement }: NamingContext, heading: string): Naming {
  const measure = measureOfHeading(statement, naming.base, heading)
  if (measure === '') return naming
  const base = joinParts([
    shortenTo(naming.base, Math.max(8, longest - width(measure))),
    measure.startsWith(naming.base) ? measure.slice(naming.base.length) : measure,
  ])
  return { ...naming, name: base, base }
}

/** 价值|20万元|的物资 → 物资价值: what a thing is worth is said in that word. */
function asPriced(naming: Naming, { statement, raw }: NamingContext): Naming {
  const worth = statement.mark.unit.endsWith('元') && /(?:价值|市值|估值)(?:人民币|总计|合计|共计|共|约|近|超过?|逾|达)*$/.exec(raw)?.[0].slice(0, 2)
  // 物资|总价值3万元
  const total = worth === '价值' && /总价值[^，]{0,4}$/.test(raw)
  if (total && /(?<!总)价值$/.test(naming.name)) return { ...naming, name: `${naming.name.slice(0, -2)}总价值` }
  return worth && /(?<!价值)金额$/.test(naming.name) ? { ...naming, name: naming.name.slice(0, -2) + (total ? '总价值' : worth) } : naming
}

/** 最多的是江苏，超过9万个，占十分之一; 其次是…: a share or a change of what is ranked does not end the ranking. */
function withRanking(naming: Naming, { previous, topic }: NamingContext): Naming {
  const measure = (previous ?? topic)?.measure
  return measure === undefined || naming.measure !== undefined || !/^(?:share|change)-/.test(naming.rule) ? naming : { ...naming, measure }
}
