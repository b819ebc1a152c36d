import { bareAttribute, leaningAttribute, measureHeads } from '../../lexicon/indicator-words.ts'
import type { Interval } from '../../nlcst/mark.ts'
import { marksByType } from '../../nlcst/marks-by-type.ts'
import { fold } from '../../normalise/fold.ts'
import { rewriterOf } from '../../normalise/rewriter-of.ts'
import { clauseStart, type Statement } from '../locate-statement.ts'
import { onlyNoun } from '../phrase/only-noun.ts'
import { shortenTo } from '../phrase/shorten-name.ts'
import { openingVerbLength, trimBefore } from '../phrase/trim-phrase.ts'
import { people, withSuffix } from '../phrase/with-suffix.ts'
import { explained, polishName } from './polish-name.ts'

/** What a number counts or measures, in the text's own words. */
export interface Naming {
  /** The full name, fit to be read alone. */
  name: string
  /** The name without the word that makes it a count or an amount: what a change or a share is said of. */
  base: string
  /** The noun at its heart, which a following bare attribute (占比, 资金规模) is said of. */
  head: string
  /** The verb or beneficiary that a following item of the same list shares. */
  verb: string
  /** What is said of the noun behind the numeral. */
  predicate: string
  rule: string
  /** What a ranking ranks by: 社会组织 in 社会组织最多的是江苏. */
  measure?: string
  /** Where its number ends in the running text. */
  at: number
  /** The unit its number counts in. */
  unit?: string
  /** A part of what was counted before it: 其中. */
  part?: boolean
  /** What the part is called in full, where its head is what it is part of: 公办养老机构. */
  own?: string
  /** Said in brackets: what follows outside them is not said of it. */
  aside?: boolean
}

/** What the naming rules read of one statement. */
export interface NamingContext {
  statement: Statement
  /** The words before the number, as rules read them, and trimmed as printed. */
  raw: string
  lead: string
  /** The words behind it, likewise. */
  behind: string
  tail: string
  /** Whether the noun that is counted stands behind the number. */
  nounFollows: boolean
  /** Namings of the quantities before it in the sentence, latest last. */
  earlier: Naming[]
  previous?: Naming | undefined
  /** Namings of the sentence before, in the same paragraph. */
  sentenceBefore: Naming[]
  /** What the sentence before spoke of last. */
  topic?: Naming | undefined
}

/** One way of naming: undefined where it does not apply. */
export type NamingRule = (context: NamingContext) => Naming | undefined

/** What a number is named by where nothing tells. */
export const unnamed = '未说明的事项'
/** A naming made of a core phrase, with the suffix its unit asks for. */
export function named(statement: Statement, core: string, rule: string, parts: Partial<Pick<Naming, 'head' | 'verb' | 'predicate'>> = {}): Naming {
  const base = paired(polishName(core)) || unnamed
  return {
    name: withSuffix(base, statement.mark.unit || unitMeant(statement)),
    base,
    head: parts.head ?? base,
    verb: parts.verb ?? '',
    predicate: parts.predicate ?? '',
    rule,
    at: statement.mark.end,
  }
}

const emptyBrackets = /[（(]\s*[）)]/g

/** The words of an interval as printed, without the times among them. */
export function withoutTimes(paragraph: Statement['paragraph'], { start, end }: Interval): string {
  const { reflowed, folded } = paragraph
  let text = ''
  let from = start
  for (const mark of marksByType(paragraph).times) {
    if (mark.kind === 'duration' || mark.start <= start || mark.end >= end || isPlanned(folded, mark)) continue
    const before = reflowed.text.slice(from, mark.start)
    // 政府在|本年度|拨款
    text +=
      /(?:^|[^现存所])在$/.test(before) && !/^[^，]{0,2}[内间中里]/.test(folded.slice(mark.end, mark.end + 3))
        ? before.slice(0, -1)
        : before.replace(/(?<![低高多少大小快慢优早晚等关])于$/, '')
    from = mark.end
  }
  // 去年（2012年）: the brackets that held only a time
  return (text + reflowed.text.slice(from, end)).replace(emptyBrackets, '')
}

/** 全年|目标任务, 2023年|届毕业生: the year belongs to the plan, or to those it tells apart, it dates nothing. */
const isPlanned = (folded: string, { start, end }: Interval) =>
  folded[end] === '届' || /^(?:全年|年度|当年|本年度?)(?:目标|任务|计划)/.test(folded.slice(start, end + 2))

/** The words of an interval as printed, trimmed of what names nothing. */
export function phraseOf({ paragraph }: Statement, { start, end }: Interval): string {
  const trimmed = trimBefore(paragraph, { start, end })
  return clean(withoutTimes(paragraph, trimmed))
}

/** 社会组织增长率: what is told next is told of what grows. */
const rateOfChange = /(?:增速|[增降涨跌减升]幅|(?:增长|增加|下降|减少)率)$/

/** The noun that a change, a share or a bare attribute is said of: the last one counted in the sentence, else the object of the clause before, else the topic. */
export function subjectBefore({ statement, previous, topic }: NamingContext, full = false): string {
  const { paragraph, clause } = statement
  let end = clause.start - 1
  let start = end > 0 ? clauseStart(paragraph.folded, end, 0) : 0
  // 某社区，辖区内大多为新建小区，有1.2万多人: what the place is like is not whose they are
  while (start > statement.sentence.start + 1 && describes.test(paragraph.folded.slice(start, end))) {
    end = start - 1
    start = clauseStart(paragraph.folded, end, 0)
  }
  if (previous && (full || previous.at >= start || paragraph.folded[clause.start - 1] === '（'))
    return full && !rateOfChange.test(previous.base) ? previous.base : previous.head
  const said = paragraph.folded.slice(start, end)
  if (inTime.test(said)) return ''
  const phrase = end > statement.sentence.start && !byWhatMeans.test(said) && !purposeOf.test(said) ? onlyNoun(phraseOf(statement, { start, end })) : ''
  if (/应[\u4e00-\u9fff]尽[\u4e00-\u9fff]/.test(phrase)) return topic ? (full ? topic.base : topic.head) : ''
  const object =
    /(?:纳入|建立|建成|设立|开发|打造|推行|实施|发放|提供)(?!.*(?:纳入|建立|建成|设立|开发|打造|推行|实施|发放|提供))(.{2,})$/.exec(phrase)?.[1] ??
    phrase.slice(openingVerbLength(phrase))
  return (telling.test(object) ? '' : shortenTo(object, 16)) || (topic ? (full ? topic.base : topic.head) : '')
}

/** 投入20多亿, 价值400余万的物资: a bare number behind a word of money is money. */
function unitMeant({ paragraph, before }: Statement): string {
  return /(?:价值|投入|投资|筹集|筹资|募集|资金|善款|经费|损失|捐款|贷款)[^，。；]{0,4}$/.test(paragraph.folded.slice(before.start, before.end)) ? '元' : ''
}

/** 受访社工中，女性占78%: the group that the sentence opened with, whose parts follow. */
export function groupBefore(statement: Statement): string {
  const { paragraph, clause, sentence } = statement
  const opened = /^(?:.*[，；：])?([^，。；：]{2,20})[中里]，/.exec(paragraph.folded.slice(sentence.start, clause.start))
  if (!opened) return ''
  const end = sentence.start + opened[0].length - 2
  return phraseOf(statement, { start: end - opened[1]!.length, end }).replace(/^其$|^在(?=.{2})/, '')
}

/** 为期两月, 为解决就餐难: 为 that tells how long or what for names nobody and nothing. */
export const purposeOf =
  /^为(?:期|了|此|主|止|解决|破解|进一步|切实|更好|深入|全面|认真|贯彻|落实|推动|推进|促进|加强|加快|确保|保障|满足|方便|提升|提高|做好|打造|营造|弘扬|丰富|防止|防范|避免|让|使|响应|庆祝|迎接|纪念)/

/** 提出“三年建成|100家|”的目标. */
const telling = /^据|^(?:提出|表示|要求|明确|指出|宣布|承诺|强调|介绍)了?$/

/** 用两年时间，投入|300万元: in how long. */
const inTime = /用近?[\d一二两三四五六七八九十]+(?:年|个月|天)(?:左右)?的?时间$/

/** 通过政府购买服务方式，投入|120万元: how something is done is not what it is done to. */
const byWhatMeans = /^[^，。；\d]{0,4}(?:(?:通过|采取|采用|利用|以)[^，]+(?:方式|形式|模式|途径|渠道|手段|办法|机制|平台)|(?:依托|借助|依靠|发挥)[^，]+)$/
/** 辖区内大多为新建小区, 地处偏僻. */
const describes =
  /^(?:所需)?(?:资金|经费|费用)?由[^，。；\d]{2,12}(?:承担|负担|列支|解决|支付)$|^(?:\d{4}年)?[^，。；\d]{0,4}(?:增长|增加|下降|减少|上升)最[多少快慢大小]$|^[^，。；\d]{0,6}(?:代表人|负责人|董事长|院长|会长|主任|理事长)[为是系][^，。；\d]{2,4}$|^(?:辖区内?|大多|多数|主要|地处|位于|坐落)[^，。；\d]{0,4}(?:大多|多|主要)?(?:为|是|属)[^，。；\d]*$|^(?:地处|位于|坐落)[^，。；\d]*$/

/** Whether a phrase as printed ends in a noun of people, ends in a measure, is an attribute that means nothing alone. */
export const arePeople = (phrase: string) => people.test(fold(phrase))
export const endsInMeasure = (phrase: string) => measureHeads.test(fold(phrase))
export const isBareAttribute = (phrase: string) => bareAttribute.test(fold(phrase))
export const isLeaningAttribute = (phrase: string) => leaningAttribute.test(fold(phrase))

/** What no normalisation changes: ASCII, Chinese characters and punctuation. */
const composed = /^[\n -~“”‘’·…—\u3001-\u3015\u4e00-\u9fff\uff01-\uffee]*$/
const unmarked = rewriterOf([explained, ''], [/^[>①-⑳]|[，。；：,;:\s]|应当|应该|必须/g, ''])

/** A phrase without the marks and modal verbs that no name holds, and without halves of pairs. */
export function clean(phrase: string): string {
  return paired(unmarked(composed.test(phrase) ? phrase : phrase.normalize('NFC')))
}

const pairMark = /[“”《》（）()]/

/** Without the quotes and title marks that open or close outside the phrase. */
function paired(phrase: string): string {
  if (!pairMark.test(phrase)) return phrase
  return unpaired(unpaired(unpaired(unpaired(phrase, '“', '”'), '《', '》'), '（', '）'), '(', ')')
}

function unpaired(text: string, open: string, close: string): string {
  return countOf(text, open) === countOf(text, close) ? text : text.replaceAll(open, '').replaceAll(close, '')
}

function countOf(text: string, character: string): number {
  let count = 0
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count++
  return count
}
export const joinParts = (parts: string[]) => parts.filter(Boolean).join('')
/** The running text that rules read. */
export const foldedOf = (s: Statement) => s.paragraph.folded
