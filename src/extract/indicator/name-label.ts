import { matchesOf } from '../../normalise/matches-of.ts'
import { longest, shortenTo, width } from '../phrase/shorten-name.ts'
import { openingVerbLength } from '../phrase/trim-phrase.ts'
import { endsInMeasure, joinParts, type Naming, type NamingContext, named, phraseOf } from './naming.ts'

/** 覆盖率：城市|100%，农村|82.5%; 配比，白天不低于|1:5: the measure that a colon, or a clause of nothing else, leads its groups with, where the group has none of its own. */
export function labelBefore({ statement }: NamingContext, lead: string): string | undefined {
  if (width(lead) > 14 || endsInMeasure(lead)) return undefined
  const { folded } = statement.paragraph
  const { start } = statement.sentence
  const before = folded.slice(start, statement.clause.start)
  const at = before.search(/(?<!\d)：[^；。]*$/)
  // 提高低保标准，建成综合体30个: something that is done leads no groups
  const led = at >= 2 ? at : openingVerbLength(lead) === 0 ? before.search(leadingRate) : -1
  if (led < 2) return undefined
  const printed = phraseOf(statement, { start: start + led - /[^，；。：]*$/.exec(before.slice(0, led))![0].length, end: start + led })
  // 新增11个慢性病病种的年度补助限额分别为：: how many there are is no part of each one's name
  const label = printed.replace(/^.*\d[余多]?[个项种类][^的，]*的(?=.{2})/, '')
  if (width(lead) > 8 && (label === printed || width(lead + label) > longest)) return undefined
  return (openingVerbLength(label) === 0 || (led === at && /(?:封顶线|起付线|限额|标准|比例)$/.test(label))) &&
    (endsInMeasure(label) || /(?:封顶线|起付线|限额)$/.test(label)) &&
    width(label) <= longest - 2
    ? label
    : undefined
}

/** 某彩票的资金比例为：|奖金|65%: a part with what its label is of, where that tells it apart. */
export function underLabel(part: string, label: string): string[] {
  const [, whose, measure] = /^(?:比如|例如|其中|如)?([^，]{4,})的[^的，]{0,6}(比例|占比|比重)$/.exec(label) ?? []
  if (!whose || !measure) return [shortenTo(part, Math.max(8, longest - width(label))), label]
  return [shortenTo(whose, longest - width(part + measure)), part, measure]
}

/** Where the first clause of a sentence ends, if it names a rate or a level and gives no number. */
const leadingRate = /(?<=^(?!提高|降低|落实|执行|调整|完善|制定|规范|健全)[^，。；：\d]{0,24}(?:配比|比例|占比|[率度]|标准))，/

const bareLevel = /^(?:补贴|补助|救助|发放|保障|资助)?标准[为是]?$/
const aidLabelled = /(?:^|[，。；\s])([\u4e00-\u9fff]{2,10}(?:补贴|补助|津贴|救助金|供养金|生活费))：/g
const forWhom = /(?:^|[；：。])([^，；：。]{2,24})，$/

/** 生活补贴：低保家庭中的残疾人，补贴标准为每人每月|410元|；低收入家庭中的残疾人，补贴标准为…: what the label says, for whom each clause tells. */
export function nameLabelledLevel({ statement, lead }: NamingContext): Naming | undefined {
  const { paragraph, clause, sentence, mark } = statement
  if (!mark.unit.startsWith('元') || !bareLevel.test(lead.replace(/每.*$/, ''))) return undefined
  const before = paragraph.folded.slice(sentence.start, clause.start)
  const label = matchesOf(before, aidLabelled).at(-1)?.[1]
  const whom = label && forWhom.exec(before)?.[1]
  if (!whom) return undefined
  const end = clause.start - 1
  const those = phraseOf(statement, { start: end - whom.length, end })
  const at = sentence.start + before.lastIndexOf(`${label}：`)
  const aid = `${paragraph.reflowed.text.slice(at, at + label.length)}标准`
  return named(statement, joinParts([shortenTo(those, longest - width(aid)), aid]), 'given-to-beneficiary', { head: aid })
}
