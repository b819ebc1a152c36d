import { deliveringVerbs, receiverLeads } from '../../lexicon/list-words.ts'
import { placeNouns } from '../../lexicon/policy-nouns.ts'
import { codesOfName } from '../../lexicon/regions.ts'
import type { AnnotatedParagraph } from '../../nlcst/mark.ts'
import { marksByType } from '../../nlcst/marks-by-type.ts'
import { numeralValue } from '../../normalise/numeral.ts'
import { splitItems } from '../../normalise/split-items.ts'
import { clauseStart, locateStatements, type Statement } from '../locate-statement.ts'
import { paragraphScanner } from '../paragraph-scan.ts'
import { predicateAt } from '../phrase/trim-phrase.ts'
import type { FoundClaim } from './found-claim.ts'

interface Counted extends FoundClaim {
  noun: string
}

const units = /^(?:个|项|大|类|种|家|条|方面|所|件|份)$/
/** Words before a list that introduce it; what stands before them is no part of the first item. */
const introduced = /^(?:.*来自|.*?(?:主要|着重|重点|分别)从|.*?(?:涵盖|包括|包含)了?|共?覆盖了?(?!率|面)|.*?在(?=[^在]*等$)|《[^》]*》(?:提出|明确|要求))/
const received = new RegExp(`(?:${receiverLeads})[^，]*$`)
const delivered = new RegExp(`^(?:${deliveringVerbs})`)
const greatIn = paragraphScanner(/(?<![\d第几多数])(\d{1,2}|[两三四五六七八九十]{1,2})大([\u4e00-\u9fff]{2,12})/)
/** Where the noun behind 三大 ends: at a joint, a verb or what is said of it. */
const goesOn = /(?:和|与|及|的|为|在|将|已|均|都|高效|协同|建设|发展|全面|加快|推动|提升|实现|得到|持续).*$/
/** 11个省份开工率 counts 省份. */
const ofPlaces = new RegExp(`^(?:${placeNouns})(?=[^级域办内外]{1,6}(?:率|数|量|度))`)
const placesCounted = new RegExp(`^(?:${placeNouns})(?=的|$)`)
/** What is said of the noun: 13个节目|轮番上演. */
const adverb = /(?<=.{2})(?:轮番|纷纷|相继|陆续|依次|先后|共同|一起|分别|正式|全部).*$/
const longestItem = 24
/** More things than this are not counted in order to be listed. */
const mostClaimed = 100

/** 涵盖A、B、C等24个服务领域: a count with its list; a count stated twice takes the list of either place. */
export function findCountClaims(paragraphs: AnnotatedParagraph[]): FoundClaim[] {
  const counted = paragraphs.flatMap((paragraph) => {
    const quantities = marksByType(paragraph).quantities.filter(
      (m) => m.bound === 'exactly' && Number.isInteger(m.value) && m.value >= 2 && m.value <= mostClaimed,
    )
    const behind = locateStatements(paragraph, quantities).flatMap((statement) => countBehindList(statement) ?? countBehindNoun(statement) ?? [])
    return [...behind, ...greatCounts(paragraph)]
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
  const whole = units.test(mark.unit) ? nounOf(statement) : ''
  if (whole === '') return undefined
  const phrase = paragraph.reflowed.text.slice(previous ? before.start : clause.start, before.end).trim()
  const list = listIn(phrase.replace(introduced, ''), mark.value, phrase.endsWith('等'))
  const noun = ofItems(whole, list.named)
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

/** 武汉、宜昌、襄阳三大算力圈: a count with 大 right behind its list, as many as it says or open with 等. */
function* greatCounts(paragraph: AnnotatedParagraph): Generator<Counted> {
  const { folded, reflowed } = paragraph
  for (const m of greatIn(paragraph)) {
    const claimed = numeralValue(m[1]!)
    const start = clauseStart(folded, m.index, 0)
    const phrase = reflowed.text.slice(start, m.index).trim()
    const etc = phrase.endsWith('等')
    const list = listIn(phrase.replace(introduced, ''), claimed ?? 0, etc)
    if (!claimed || claimed < 2 || list.named.length < 2 || (!etc && list.named.length !== claimed)) continue
    const noun = m[2]!.replace(goesOn, '')
    const end = m.index + m[0].length - (m[2]!.length - noun.length)
    yield { paragraph, start: m.index, end, noun, text: reflowed.text.slice(m.index, end), claimed, ...list, rule: 'list-before-count' }
  }
}

/** 组建A、B、C等志愿服务队伍33支: the things counted stand between their list and the count. */
function countBehindNoun({ paragraph, mark, before, clause, previous }: Statement): Counted | undefined {
  if (previous && before.start > clause.start) return undefined
  const phrase = paragraph.reflowed.text.slice(clause.start, before.end)
  const etc = phrase.lastIndexOf('等')
  const noun = phrase.slice(etc + 1)
  if (etc < 0 || noun.length < 2 || noun.length > 14 || /[、，的]/.test(noun) || predicateAt(noun) >= 0 || delivered.test(noun)) return undefined
  if (received.test(phrase.slice(0, phrase.indexOf('、')))) return undefined
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
  const place = ofPlaces.exec(phrase)?.[0]
  if (place) return place
  const predicate = predicateAt(phrase)
  return (predicate >= 0 ? phrase.slice(0, predicate) : phrase).replace(adverb, '')
}

/** 19个城市的球员 counts 城市 where the items are places, 3类重大疾病的专场比赛 counts 重大疾病 where they are 疾病, not 比赛. */
function ofItems(noun: string, items: string[]): string {
  const places = placesCounted.exec(noun)?.[0]
  if (places && items.length > 0 && items.every((item) => codesOfName(item).length > 0)) return places
  const of = noun.indexOf('的')
  const isEnd = (end: string) => items.some((item) => item.endsWith(end))
  return of >= 2 && isEnd(noun.slice(of - 2, of)) && !isEnd(noun.slice(-2)) ? noun.slice(0, of) : noun
}

/** 主要发展指标 and 民政事业发展的主要指标 end in the same noun; 重大工程项目 holds 重大工程. */
function sharesHead(a: string, b: string): boolean {
  return a.slice(-2) === b.slice(-2) || a.includes(b) || b.includes(a)
}
