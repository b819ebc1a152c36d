import type { AnnotatedParagraph, QuantityMark } from '../nlcst/mark.ts'
import { splitItems } from '../normalise/split-items.ts'
import type { FoundClaim } from './found-claim.ts'
import { locateStatements, type Statement } from './locate-statement.ts'
import { predicateAt } from './trim-phrase.ts'

interface Counted extends FoundClaim {
  noun: string
}

const units = /^(?:个|项|大|类|种|家|条|方面|所|件|份)$/
/** Words before a list that introduce it; what stands before them is no part of the first item. */
const introduced = /^(?:.*?(?:涵盖|包括|包含)了?|共?覆盖了?(?!率|面)|.*?在(?=[^在]*等$)|《[^》]*》(?:提出|明确|要求))/
const longestItem = 24
/** More things than this are not counted in order to be listed. */
const mostClaimed = 100

/** 涵盖A、B、C等24个服务领域: a count with its list; a count stated twice takes the list of either place. */
export function findCountClaims(paragraphs: AnnotatedParagraph[]): FoundClaim[] {
  const counted = paragraphs.flatMap((paragraph) => {
    const quantities = paragraph.marks.filter(
      (m): m is QuantityMark => m.type === 'quantity' && m.bound === 'exactly' && Number.isInteger(m.value) && m.value >= 2 && m.value <= mostClaimed,
    )
    return locateStatements(paragraph, quantities).flatMap((statement) => countBehindList(statement) ?? countBehindNoun(statement) ?? [])
  })
  const claims: FoundClaim[] = []
  const done = new Set<Counted>()
  const byValue = Map.groupBy(counted, (c) => c.claimed)
  for (const one of counted) {
    if (done.has(one)) continue
    const same = byValue.get(one.claimed)!.filter((c) => c === one || sharesHead(c.noun, one.noun))
    for (const c of same) done.add(c)
    const listed = same.find((c) => c.named.length > 0)
    if (!listed) continue
    const { noun: _noun, ...claim } = one
    claims.push({ ...claim, named: listed.named, open: listed.open })
  }
  return claims
}

/** A、B、C等24个服务领域, or 24个服务领域 alone. */
function countBehindList(statement: Statement): Counted | undefined {
  const { paragraph, mark, before, clause, previous } = statement
  const noun = units.test(mark.unit) ? nounOf(statement) : ''
  if (noun === '') return undefined
  const phrase = paragraph.reflowed.text.slice(previous ? before.start : clause.start, before.end).trim()
  const list = listIn(phrase.replace(introduced, ''), mark.value, /等$/.test(phrase))
  const end = mark.end + noun.length
  return {
    paragraph,
    start: mark.start,
    end,
    noun,
    text: paragraph.reflowed.text.slice(mark.start, end),
    claimed: mark.value,
    ...list,
    rule: 'list-before-count',
  }
}

/** 组建A、B、C等志愿服务队伍33支: the things counted stand between their list and the count. */
function countBehindNoun({ paragraph, mark, before, clause, previous }: Statement): Counted | undefined {
  if (previous && before.start > clause.start) return undefined
  const phrase = paragraph.reflowed.text.slice(clause.start, before.end)
  const etc = phrase.lastIndexOf('等')
  const noun = phrase.slice(etc + 1)
  if (etc < 0 || noun.length < 2 || noun.length > 14 || /[、，的]/.test(noun) || predicateAt(noun) >= 0) return undefined
  const list = listIn(phrase.slice(0, etc + 1).replace(introduced, ''), mark.value, true)
  if (list.named.length === 0) return undefined
  const start = clause.start + etc + 1
  return { paragraph, start, end: mark.end, noun, text: paragraph.reflowed.text.slice(start, mark.end), claimed: mark.value, ...list, rule: 'list-before-noun' }
}

/** The items of a phrase that lists what is counted; a full list is closed, 等 or not. */
function listIn(phrase: string, claimed: number, etc: boolean): { named: string[]; open: boolean } {
  const named = splitItems(phrase).map(({ start, end }) => phrase.slice(start, end))
  const fits = named.length <= claimed && (etc || named.length > 2) && named.every((n) => n.length <= longestItem)
  return fits ? { named, open: etc && named.length < claimed } : { named: [], open: false }
}

/** The noun right behind the count, up to a joint, a predicate or a stop. */
function nounOf({ paragraph, after, mark }: Statement): string {
  const tail = paragraph.folded.slice(mark.end, after.end)
  const phrase = tail.slice(0, /[，。；：、（“]|和|与|及|共|$/.exec(tail)!.index)
  const predicate = predicateAt(phrase)
  return predicate >= 0 ? phrase.slice(0, predicate) : phrase
}

/** 主要发展指标 and 民政事业发展的主要指标 end in the same noun; 重大工程项目 holds 重大工程. */
function sharesHead(a: string, b: string): boolean {
  return a.slice(-2) === b.slice(-2) || a.includes(b) || b.includes(a)
}
