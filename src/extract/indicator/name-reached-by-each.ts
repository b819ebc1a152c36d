import { marksByType } from '../../nlcst/marks-by-type.ts'
import { marksWithin } from '../../nlcst/marks-within.ts'
import { splitItems } from '../../normalise/split-items.ts'
import { clauseStart } from '../locate-statement.ts'
import { longest, shortenTo, width } from '../phrase/shorten-name.ts'
import { openingVerbLength } from '../phrase/trim-phrase.ts'
import { clean, foldedOf, type Naming, type NamingContext, named } from './naming.ts'

const reaches = /^分别(惠及|覆盖|资助|救助|服务|保障|受益)了?$/

/** 落实困难残疾人生活补贴和重度残疾人护理补贴制度，分别惠及|2.1万名|困难残疾人和|2.5万名|重度残疾人: each of those counted is reached by what bears its name. */
export function nameReachedByEach({ statement }: NamingContext): Naming | undefined {
  const { paragraph, clause, sentence, mark } = statement
  const folded = foldedOf(statement)
  const numbers = marksWithin(marksByType(paragraph).quantities, clause.start, clause.end)
  const verb = numbers.length > 1 ? reaches.exec(folded.slice(clause.start, numbers[0]!.outer.start))?.[1] : undefined
  if (!verb || clause.start - 1 <= sentence.start) return undefined
  const start = clauseStart(folded, clause.start - 1, sentence.start)
  const said = clean(paragraph.reflowed.text.slice(start, clause.start - 1)).replace(/(?:制度|政策|标准|工作)$/, '')
  const list = said.slice(openingVerbLength(said))
  const items = splitItems(list).map((item) => list.slice(item.start, item.end))
  const nouns = numbers.map((m, i) => paragraph.reflowed.text.slice(m.outer.end, numbers[i + 1]?.outer.start ?? clause.end).replace(/[、和与及]$/, ''))
  if (items.length !== numbers.length || !nouns.every((noun, i) => noun.length >= 2 && items[i]!.startsWith(noun))) return undefined
  const k = numbers.indexOf(mark)
  const item = items[k]
  return item === undefined ? undefined : named(statement, shortenTo(item, longest - width(verb) - 2) + verb, 'reached-by-each', { head: nouns[k]! })
}
