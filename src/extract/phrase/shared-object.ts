import { marksByType } from '../../nlcst/marks-by-type.ts'
import { marksWithin } from '../../nlcst/marks-within.ts'
import { clean, joinParts, type Naming, type NamingContext, named } from '../indicator/naming.ts'
import { longest, shortenTo, width } from './shorten-name.ts'

const handsOut = /(?:[向给为对])?([^，。；、\d向给为对]{2,12}?)(?:各|分别)?(送去|送上|送达|运送|捐赠|发放|投放|提供|安装|配备|分配|拨付)了?$/

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

const gathers = /(捐[赠助献]|募集|筹集|采购|购买|调拨|运送|发放|赠送|送[去上来]|汇[聚集]|提供|准备|收集|征集|储备)了?(?:总计|共计|合计|累计|共|约|近|超过?)*$/

/** 筹集|8000多包|、近200箱的各类纸品: what is counted in two ways, which only the second number names. */
export function nameCountedTwice({ statement }: NamingContext): Naming | undefined {
  const { paragraph, clause, mark, next } = statement
  if (!next || /[元%‰]/.test(mark.unit + next.unit)) return undefined
  const { folded, reflowed } = paragraph
  const verb = gathers.exec(folded.slice(clause.start, mark.outer.start))?.[1]
  if (!verb || next.outer.end > clause.end || !/^、(?:总(?:时长|重量?|面积|长度?)[达约]?)?$/.test(folded.slice(mark.outer.end, next.outer.start)))
    return undefined
  const noun = clean(reflowed.text.slice(next.outer.end, clause.end)).replace(/^的/, '')
  return /^[\u4e00-\u9fff]{2,14}$/.test(noun)
    ? named(statement, joinParts([verb, shortenTo(noun, longest - 2)]), 'noun-after-number', { head: noun, verb })
    : undefined
}
