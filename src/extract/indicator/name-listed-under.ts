import { fold } from '../../normalise/fold.ts'
import { clauseStart } from '../locate-statement.ts'
import { longest, shortenTo, width } from '../phrase/shorten-name.ts'
import { openingVerbLength } from '../phrase/trim-phrase.ts'
import { joinParts, type Naming, type NamingContext, named, phraseOf } from './naming.ts'

/** What the items of any list may be called. */
const generic = /^(?:具体)?(?:项目|任务|事项|内容|措施|工程|实事|工作|子?项目|小项|服务项目)$/
const listed = /^(?:具体|主要|共|共计)*(?:包括|包含|涵盖|涉及)[^，。；]*(?:等|、[^，。；]{2,})(?:共计?|合计)?$/
const classed = /(?:类|方面|领域|板块|部分|行动|工程)$/

/** 城市更新类，包括小区改造、管网养护等|2个|项目: the class that the list stands under tells which items they are. */
export function nameListedUnder({ statement, nounFollows, tail }: NamingContext): Naming | undefined {
  const { paragraph, clause, sentence, mark } = statement
  if (!nounFollows || !generic.test(fold(tail)) || !listed.test(paragraph.folded.slice(clause.start, mark.outer.start))) return undefined
  const end = clause.start - 1
  const start = end > sentence.start ? clauseStart(paragraph.folded, end, sentence.start) : end
  const under = end > start ? phraseOf(statement, { start, end }) : ''
  if (!classed.test(under) || /\d/.test(under) || openingVerbLength(under) > 0 || width(under) > 14) return undefined
  return named(statement, joinParts([shortenTo(under, longest - width(tail)), tail]), 'noun-of-class-before', { head: tail })
}
