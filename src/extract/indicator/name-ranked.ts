import { shortenTo } from '../phrase/shorten-name.ts'
import { foldedOf, joinParts, type Naming, type NamingContext, named } from './naming.ts'

const most = /(?<measure>[^，。；：、]{2,14}?)(?:最多|最少|最高|最低|最大|最小)的?(?:地区|省份|城市|县区)?[是为](?<item>[^，。；：、（是]{2,12})$/
const next =
  /(?<after>[^，。；：、（是]{2,12})(?:紧随其后|次之|位居第二|排名?第二|居第二)$|(?:其次|再次|第[二三四五]|最后|最[多少高低]的?)[是为](?<item>[^，。；：、（是]{2,12})$/
const listed = /(?:依次|分别)[是为](?:[^，。；：、（]{2,12}（[^）]*）[、和])*(?<item>[^，。；：、（]{2,12})$|(?<=）[、和])(?<last>[^，。；：、（]{2,12})$/
const opens = /^(?:均|都|总量|总数|数量|共有?|共计|只有|仅有?|达到?|有|为|约|近)*$/

/** 社会组织最多的是江苏，超过|9万个; 依次是山东（|5.07万|）: what is ranked, by the measure that the ranking opened with. */
export function nameRanked(context: NamingContext): Naming | undefined {
  const { statement, previous, topic } = context
  const led = rankedWith(context)
  if (led) return led
  const folded = foldedOf(statement)
  const { clause, sentence, mark, paragraph } = statement
  const bracket = folded[clause.start - 1] === '（'
  if (!opens.test(folded.slice(clause.start, mark.outer.start))) return undefined
  const before = folded.slice(Math.max(sentence.start, clause.start - 200), clause.start - 1)
  const first = most.exec(before)
  const ranked = [previous, topic].find((n) => n?.measure !== undefined)
  const later = ranked && (next.exec(before) ?? (bracket ? listed.exec(before) : null))
  const match = first ?? later
  if (!match) return undefined
  const item = match.groups!.item ?? match.groups!.last ?? match.groups!.after!
  const end = clause.start - 1 - (match.groups!.after ? match[0].length - item.length : 0)
  const printed = paragraph.reflowed.text.slice(end - item.length, end)
  const measure = first ? (/中$/.test(first.groups!.measure!) ? '' : printedMeasure(paragraph.reflowed.text, end, first)) : ranked!.measure!
  const name = named(statement, joinParts([printed, shortenTo(measure, 12)]), 'rank-of-measure', { head: printed })
  return { ...name, measure }
}

function printedMeasure(text: string, end: number, { 0: whole, groups }: RegExpExecArray): string {
  return text.slice(end - whole.length, end - whole.length + groups!.measure!.length)
}

const withFigure = /以[约近超]?$/

/** 财产规模方面，浙江以|1.6亿元|位居第一: what is ranked by was named before. */
function rankedWith({ statement, raw, behind, earlier }: NamingContext): Naming | undefined {
  const { mark, sentence, clause, paragraph } = statement
  if (!withFigure.test(raw) || !/^(?:位居|居|位列|列|排名?|名列|高居|领跑|领先)/.test(behind)) return undefined
  const alike = earlier.findLast((n) => n.unit === mark.unit && !n.aside)
  if (alike) return { ...alike, rule: 'same-measure-of-other-place', at: mark.end }
  const label = /([^，；。：]{2,12})方面，[^；。]*$/.exec(paragraph.folded.slice(sentence.start, clause.end))
  if (!label) return undefined
  const start = sentence.start + label.index
  return named(statement, paragraph.reflowed.text.slice(start, start + label[1]!.length), 'rank-of-measure')
}
