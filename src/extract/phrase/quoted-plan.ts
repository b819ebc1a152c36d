import { fold } from '../../normalise/fold.ts'
import { joinParts, type Naming, type NamingContext, named, phraseOf } from '../indicator/naming.ts'
import { onlyNoun } from './only-noun.ts'
import { longest, shortenTo } from './shorten-name.ts'
import { openingVerbLength } from './trim-phrase.ts'

const follows = /^[^”。]*”的?(?:总体)?(?:要求|目标|标准|比例|原则|进度|思路|节奏|安排)，?([^，。；：\d“”]{3,30})/
const bare = /^(?:不低于|不少于|不超过|至少|达到?|完成|全部|基本|实现)*$/

/** 按照“今年不低于|25%|、明年全部完成”的要求推进电梯加装: the shares of a plan in quotes are of what is done by it. */
export function nameInPlan(context: NamingContext): Naming | undefined {
  const { statement } = context
  const { paragraph, sentence, mark, clause } = statement
  if (mark.unit !== '%' || !bare.test(fold(context.lead)) || !/^(?:完成|实现|到位|覆盖)?$/.test(fold(context.tail))) return undefined
  const opened = paragraph.folded.lastIndexOf('“', mark.start)
  if (opened < sentence.start || paragraph.folded.slice(opened, mark.start).includes('”')) return undefined
  if (!/(?:按照?|以|围绕|根据)$/.test(paragraph.folded.slice(sentence.start, opened))) return undefined
  const done = follows.exec(paragraph.folded.slice(mark.end, sentence.end))
  if (!done || clause.start < opened) return undefined
  const end = mark.end + done[0].length
  const said = phraseOf(statement, { start: end - done[1]!.length, end }).replace(/^(?:扎实|稳步|有序|全面|加快|深入|统筹|积极|大力)+/, '')
  const what = onlyNoun(said.slice(openingVerbLength(said))).replace(/(?<=.{2})工作$/, '')
  return what.length < 2
    ? undefined
    : named(statement, joinParts([shortenTo(what, longest - 3), mark.universal ? '完成率' : '']), 'share-of-quoted-plan', { head: what })
}
