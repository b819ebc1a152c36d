import { gradeWords, groupWords, siblingWords } from '../../lexicon/indicator-words.ts'
import { marksByType } from '../../nlcst/marks-by-type.ts'
import { marksWithin } from '../../nlcst/marks-within.ts'
import { fold } from '../../normalise/fold.ts'
import { longest, shortenTo, width } from '../phrase/shorten-name.ts'
import { perWords } from '../phrase/trim-phrase.ts'
import { joinParts, type Naming, type NamingContext, named } from './naming.ts'

/** 发放护理补贴: what a predicate says that those counted are given. */
const given =
  /(?:发放|发给|提供|给予|享受|领取|落实|补发)了?([^，、的\d]{0,8}(?:补贴|津贴|补助|救助金|供养金|低保金|生活费|养老金|护理费|慰问金|奖学金|助学金))$/
const group = `(?:其中)?(?:${gradeWords}|${groupWords}|${siblingWords})`
/** ，标准由每人每月|100元|; 、二级每人每月|100元|: a bare level, or only the group that it is set for. */
const bareLevel = new RegExp(
  `^[，、\\s]*(?<own>(?:(?:补贴|补助|津贴|发放|每[人户]每?月)*(?:标准|额度|金额))|${group})(?:统一|分别|已|均)*(?:由|从|[为是]|按照?|达到?|[提调]高?[到至]|调整为)*(?:${perWords})*(?:约|不低于)?$`,
)

/** 为残疾人发放护理补贴，标准由|100元|提高到110元: the level of what those counted before are given. */
export function nameGiftLevel({ statement, raw, earlier, nounFollows }: NamingContext): Naming | undefined {
  if (nounFollows || !statement.mark.unit.startsWith('元')) return undefined
  const { paragraph, clause, mark } = statement
  const from = paragraph.folded.lastIndexOf('；', clause.start - 1)
  const served = earlier.filter((n) => n.at > from && n.at <= clause.start && n.rule === 'beneficiaries')
  // 标准分别为160元和|170元|: each of those told before has its own
  const numbers = marksWithin(marksByType(paragraph).quantities, clause.start, clause.end)
  const lead = paragraph.folded.slice(clause.start, numbers[0]!.outer.start)
  const each = lead.includes('分别') && served.length === numbers.length
  const those = each ? served[numbers.indexOf(mark)] : served.at(-1)
  const gift = those && given.exec(fold(those.predicate))?.[1]
  const own = gift && bareLevel.exec(each ? lead : raw)?.groups?.own
  if (!own) return undefined
  const ends = /标准|额度|金额/.exec(own)?.[0] ?? ''
  const kind = ends === '' ? own.replace(/^其中/, '') : ''
  const what = joinParts([gift, ends === '金额' ? '' : ends])
  return named(statement, joinParts([kind, shortenTo(those.head, Math.max(4, longest - width(kind + what))), what]), 'level-of-what-is-given', { head: what })
}
