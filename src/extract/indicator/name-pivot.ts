import { longest, width } from '../phrase/shorten-name.ts'
import { predicateAt } from '../phrase/trim-phrase.ts'
import { joinParts, type Naming, type NamingContext, named, phraseOf } from './naming.ts'

/** Verbs whose object goes on to do something: 组织20家单位开展招聘. */
const causes = /(?:组织|选取|遴选|选定|确定|联合|动员|协调|发动|邀请|引导|指导|支持|推动|号召)了?$/
const acts = /(?:开展|参与|参加|进行|举办|实施|承接)了?(?<what>[^，。；：\d]{2,24}|为期[^，。；：的]{1,6}的[^，。；：\d]{2,20})$/

/** 组织|39家|单位在8所高校开展校园招聘, 选取|106个|社区，开展建设试点: whom somebody brings to do something is told by what that is. */
export function namePivot({ statement, raw, tail }: NamingContext): Naming | undefined {
  const { paragraph, clause, sentence, mark } = statement
  const { folded } = paragraph
  if (statement.previous || !/^[家个所支户]$/.test(mark.unit) || !causes.test(raw)) return undefined
  const at = predicateAt(tail)
  const noun = tail.slice(0, at < 0 ? tail.length : at).replace(/在[^，]*$/, '')
  if (noun.length < 2 || noun.length > 8 || noun.includes('的') || !folded.startsWith(noun, mark.outer.end)) return undefined
  // the clause itself, else the one behind it
  const own = statement.next ? acts.exec(folded.slice(mark.outer.end + noun.length, clause.end)) : null
  const next = own || mark.outer.end + noun.length < clause.end ? undefined : followed.exec(folded.slice(clause.end, sentence.end))
  const end = own ? clause.end : next ? clause.end + next[0].length : 0
  const said = own?.groups?.what ?? next?.groups?.what
  if (!said) return undefined
  const what = phraseOf(statement, { start: end - said.length, end }).replace(/^为期.*?的/, '')
  const verb = (own ?? next)![0].replace(/^，/, '').slice(0, 2)
  // 《寻知未来》的活动选拔: the head, where the whole is too long
  const act = [what, what.replace(/^.*的(?=.{3,})/, '')].find((one) => width(verb + one + noun) <= longest - 2)
  return act ? named(statement, joinParts([verb, act, '的', noun]), 'noun-after-number', { head: noun }) : undefined
}

const followed = /^，(?:共同|联合|集中|统一|分别|先行)?(?:开展|参与|参加|举办|实施)了?(?<what>(?:为期[^，。；：的]{1,6}的)?[^，。；：\d]{2,24})(?=[，。；])/
