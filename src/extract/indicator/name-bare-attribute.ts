import { fold } from '../../normalise/fold.ts'
import { ownerOf, usedThing } from '../phrase/owner-before.ts'
import { measureAgain, spentOfIncome } from '../phrase/shared-measure.ts'
import { shorten } from '../phrase/shorten-name.ts'
import { groupOfShares, wholeOfRate } from './name-reached.ts'
import { foldedOf, groupBefore, isBareAttribute, joinParts, type Naming, type NamingContext, named, subjectBefore } from './naming.ts'

/** 建成社工站60个，覆盖率|50%|: an attribute that means nothing alone is of what was told before. */
export function nameBareAttribute(context: NamingContext, lead: string): Naming | undefined {
  const { statement, previous } = context
  if (!isBareAttribute(lead) || (/参[与保]人[数次]$/.test(lead) && /元|%/.test(previous?.unit ?? '') && statement.clause.start - previous!.at < 2))
    return undefined
  const balance = /^总?(?:支出|开支|结余)/.test(fold(lead)) ? /总?收入$/ : fold(lead).endsWith('限') ? /[上下]限$/ : /(?!)/
  const subject = (
    (previous?.rule === 'share-of-whole' ? groupBefore(statement) || groupOfShares(context) : '') ||
    insurance(context, lead) ||
    schemeBefore(context, lead) ||
    usedThing(context, lead) ||
    wholeOfRate(context) ||
    subjectBefore(context)
  )
    .replace(balance, '')
    .replace(/(?<=.{2}(?:补[助贴]|津贴|金|费|供养|保障|救助))标准$/, '')
    .replace(/(?:(?:合格|报名|参加|参考)?(?:人数|数量|总数)|(?:种植|总|建筑|使用|占地|经营|活动)*(?:面积|规模|产量))$/, '')
  // “慈惠童心”项目为19名患儿做手术，支出|31万元: the project spends
  const project =
    /^(?:支出|投入|花费)/.test(lead) && previous?.rule === 'beneficiaries'
      ? /(?:^|[，；。])([^，；。为]{2,16}(?:项目|计划|行动|工程|活动|基金))为[^，；。]*，$/.exec(
          foldedOf(statement).slice(statement.sentence.start, statement.clause.start),
        )?.[1]
      : undefined
  if (project) return named(statement, shorten(joinParts([project, lead])), 'attribute-of-earlier-noun', { head: project })
  const again = measureAgain(context, lead) ?? spentOfIncome(context, lead)
  if (again) return again
  if (subject.endsWith(lead)) return named(statement, shorten(subject), 'attribute-of-earlier-noun', { head: subject })
  return named(statement, shorten(joinParts([ownerOf(subject, lead), lead])), 'attribute-of-earlier-noun', { head: subject || lead })
}

/** 推行“某某托管计划”，受惠人数|4400人|: the scheme in quotes that the clause before ends with benefits them; empty where it ends with none. */
function schemeBefore({ statement: { paragraph, sentence, clause } }: NamingContext, lead: string): string {
  if (!/^(?:总|累计)?(?:受[惠益]|惠及|覆盖)/.test(fold(lead))) return ''
  const scheme = /“([^“”，。]{2,16}(?:计划|项目|工程|行动|活动|服务|试点))”，$/.exec(paragraph.folded.slice(sentence.start, clause.start))?.[1]
  return scheme ? paragraph.reflowed.text.slice(clause.start - 2 - scheme.length, clause.start - 2) : ''
}

/** 购买意外伤害保险，保费由财政承担，参保人数|9.6万人|: what they are insured by; empty where the sentence names none. */
function insurance({ statement: { paragraph, sentence, clause } }: NamingContext, lead: string): string {
  if (!/^(?:参保|投保|理赔)/.test(fold(lead))) return ''
  return /(?:购买|参加|投保|办理)了?([^，。；、\d]{2,10}险)(?!.*(?:购买|参加|投保|办理))/.exec(paragraph.folded.slice(sentence.start, clause.start))?.[1] ?? ''
}
