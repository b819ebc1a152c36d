import { marksByType } from '../nlcst/marks-by-type.ts'
import { marksWithin } from '../nlcst/marks-within.ts'
import { clean, joinParts, type Naming, type NamingContext, named } from './naming.ts'
import { longest, shortenTo, width } from './shorten-name.ts'

const handsOut = /(?:[向给为对])?([^，。；、\d向给为对]{2,12}?)(?:各|分别)?(送去|送上|送达|运送|捐赠|捐献|发放|投放|提供|安装|配备|分配|拨付)了?$/

/** 向甲村发放100袋、乙村发放80袋、丙村发放|60袋|大米: to whom so much of what only the last number names. */
export function nameHandedOut({ statement }: NamingContext): Naming | undefined {
  const { paragraph, clause, mark, before } = statement
  const { folded } = paragraph
  const numbers = marksWithin(marksByType(paragraph).quantities, clause.start, clause.end)
  if (numbers.length < 2 || !numbers.every((m) => m.unit === mark.unit)) return undefined
  const leads = numbers.map((m, i) => handsOut.exec(folded.slice(numbers[i - 1]?.outer.end ?? clause.start, m.outer.start).trimEnd()))
  if (!leads[0] || leads.some((lead, i) => lead?.[2] !== leads[0]![2] || (i > 0 && folded[numbers[i - 1]!.outer.end] !== '、'))) return undefined
  const noun = clean(paragraph.reflowed.text.slice(numbers.at(-1)!.outer.end, clause.end))
  if (!/^[\u4e00-\u9fff]{2,8}$/.test(noun)) return undefined
  const [, whom = '', verb = ''] = leads[numbers.findIndex((m) => m.start === mark.start)] ?? []
  const at = folded.lastIndexOf(whom + verb, mark.outer.start)
  const those = at < before.start ? '' : paragraph.reflowed.text.slice(at, at + whom.length)
  const what = verb + noun
  return named(statement, joinParts([shortenTo(those, longest - 2 - width(what)), what]), 'noun-after-number', { head: noun, verb })
}
