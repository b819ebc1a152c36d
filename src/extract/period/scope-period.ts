import type { AnnotatedParagraph, Interval, TimeMark } from '../../nlcst/mark.ts'
import { marksByType } from '../../nlcst/marks-by-type.ts'
import { marksWithin } from '../../nlcst/marks-within.ts'
import type { Statement } from '../locate-statement.ts'
import { withoutAside } from '../without-aside.ts'
import { timeBeside } from './compared-time.ts'
import { heldForEach, heldTime } from './held-time.ts'
import { LeadingTimes } from './leading-times.ts'
import { isBulletin, leadingOn } from './led-passages.ts'
import { isNamed, opensClause } from './opens-clause.ts'
import { partyTime } from './party-time.ts'
import {
  breaks,
  brokenOff,
  captioned,
  comesTo,
  continues,
  details,
  flows,
  goesOn,
  goesOnThere,
  itemOpens,
  leadsIn,
  leadsList,
  leadsToItems,
  partsOf,
  planned,
  reviews,
  runsOn,
  sectionAfter,
  spans,
  tellsOfOne,
  totals,
  yearOfList,
  years,
} from './period-openings.ts'
import { listedTime, yearWithin } from './share-of-times.ts'
import { StageTimes } from './stage-times.ts'
import {
  actsOn,
  comesDue,
  endsBefore,
  isAlone,
  isApart,
  isAside,
  isCount,
  isFlow,
  isOfDays,
  isOfThing,
  isOneDay,
  isSaidOn,
  isSaidToday,
  isStock,
  measuredAt,
  ofEvent,
} from './time-roles.ts'

const itemNumber = /^\d{1,2}[.、]/
/**
 * The time words that hold for a statement: the last that opens a clause before it in its sentence;
 * else, where the sentence carries on with the one before (同时, 其中), that one's; else those of the paragraph's topic sentence.
 */
export class PeriodScope {
  private topic: TimeMark | undefined
  private last: { paragraph: AnnotatedParagraph; time: TimeMark | undefined; vague: TimeMark | undefined } | undefined
  private paragraph: AnnotatedParagraph | undefined
  private readonly isBulletin: boolean
  private readonly leadsOn: ReadonlySet<AnnotatedParagraph>
  constructor(paragraphs: readonly AnnotatedParagraph[]) {
    this.isBulletin = isBulletin(paragraphs)
    this.leadsOn = leadingOn(paragraphs)
  }

  /** Called for each sentence in order, with the number of facts it states. */
  enter(paragraph: AnnotatedParagraph, sentence: Interval, facts: number): void {
    const { folded } = paragraph
    const text = withoutAside(folded.slice(sentence.start, sentence.end))
    const opening = text.slice(0, 16)
    const listed = itemNumber.test(opening)
    const isNew = paragraph !== this.paragraph
    // 结婚率为5.4‰，比上年下降|0.4个千分点。: what a page's end has broken off goes on
    const isRest = isNew && this.paragraph !== undefined && brokenOff(this.paragraph.folded)
    // 2020年全国新增264单。⏎ 具体来看，1000万元以上的有14单: the next paragraph breaks the count down
    const isDetail = isNew && details.test(folded)
    if (isNew) this.leading.enterParagraph(paragraph)
    if (isNew && this.topic && reviews.test(this.topic.text) && sectionAfter.test(folded.trim())) this.holdsOverList = false
    if (isNew && !listed && !this.holdsOverList) this.topic = this.leading.deadline
    if (isNew && !isRest) [this.year, this.event] = [undefined, goesOnThere.test(folded) ? this.event : undefined]
    if ((isRest || isDetail) && this.last) this.last = { ...this.last, paragraph }
    else if (paragraph.node !== this.paragraph?.node) this.last = undefined
    this.paragraph = paragraph
    this.stages.enter(paragraph, sentence)
    const all = marksByType(paragraph).times
    const named = marksWithin(all, sentence.start, sentence.end)
    const own = named.filter((m) => !isAside(folded, m))
    const times = own.filter((m) => !isOfThing(folded, m) && !isNamed(folded, m) && !isSaidToday(folded, m, sentence))
    const opens = (t: TimeMark) => t.kind !== 'duration' && opensClause(folded, t, sentence)
    const opener = times.find(opens)
    // 2月11日，记者从会议上获悉，2015年，某县将办好十件实事: not the day on which it was learnt
    const said = opener && isOneDay(opener) && isSaidOn(folded.slice(opener.end, sentence.end))
    const first = said ? (times.find((t) => t !== opener && opens(t)) ?? opener) : opener
    // 人数较去年增加44人: what is compared with a year before belongs to the time spoken of, which no meeting's day is
    const compares = !first && own.length < named.length && !(this.last?.time?.kind === 'point' && /[天日]$/.test(this.last.time.text))
    const told = this.last?.paragraph === paragraph ? (this.last.time ?? this.last.vague) : undefined
    // “上半年，全厂新增订单37亿元。…”某某说。工会投入…: what somebody says is over with the words
    const before = told && all.includes(told) && endsBefore(folded, told, sentence.start) ? undefined : (told ?? this.year)
    if (this.topic && all.includes(this.topic) && endsBefore(folded, this.topic, sentence.start)) this.topic = undefined
    // 最低生活保障标准750元，全年支出保障资金4.8亿元: a time behind the first number is not that of the number
    const number = marksWithin(marksByType(paragraph).quantities, sentence.start, sentence.end)[0]
    const behind = times.length > 0 && number !== undefined && times.every((t) => t.start > number.end)
    const runs =
      (times.length === 0 || behind) &&
      facts > 0 &&
      before &&
      (runsOn(before.text, text) || (this.isBulletin && before.text === '全年' && flows.test(text) && !totals.test(text) && !breaks.test(opening))) &&
      !tellsOfOne.test(folded.slice(sentence.start, number?.end)) &&
      !planned.test(text)
    const parts = partsOf.test(opening) ? this.last?.vague : undefined
    const event = this.event && times.length === 0 && (goesOn.test(opening) || comesTo.test(text)) && !planned.test(text) ? this.event : undefined
    const counted = times.length === 0 && totals.test(text) && this.stocked && isCount(this.stocked) && all.includes(this.stocked) ? this.stocked : undefined
    const carried = event ?? (runs ? before : isRest || continues.test(opening) || compares ? this.last?.time : undefined) ?? counted ?? parts
    // 8月2日，大会举行。…现场，大会为5个群体颁奖: the day of what took place, till another is named
    if (first && !reviews.test(first.text)) this.event = isOfDays(first) && !said ? first : undefined
    const yearTold = (!first || isOneDay(first)) && facts === 0 ? times.find((t) => yearOfList.test(folded.slice(t.end, sentence.end))) : undefined
    const setsOut = this.leading.enterSentence(text, first, facts) ?? yearTold
    if (breaks.test(opening) && !first && !((this.holdsOverList || (this.topic && reviews.test(this.topic.text))) && itemOpens.test(opening)))
      this.topic = undefined
    const leads = first !== undefined && (leadsIn.test(text.trimEnd()) || leadsToItems(text, folded.slice(sentence.end)))
    if (first && (facts === 0 || leads)) {
      // 8月3日, 年初, 近年来, 今年: what holds for the clause chain it opens, and for no further sentence, but in what announces a list
      const wasHeld = this.holdsOverList
      this.holdsOverList = leads || leadsList(text, first) || (reviews.test(first.text) && (isAlone(folded, sentence) || this.leadsOn.has(paragraph)))
      const reviewed = this.topic && reviews.test(this.topic.text) && isOneDay(first)
      // 2025年极不平凡。一年来，我们…。——民生改善。…: the year stands
      const goesOnIn = wasHeld && this.topic && years.test(this.topic.text) && reviews.test(first.text)
      if (goesOnIn) this.holdsOverList = true
      else if (!reviewed)
        this.topic = this.holdsOverList || spans.test(first.text) || reviews.test(first.text) ? (said && first === opener ? undefined : first) : undefined
    } else if (first && !(this.holdsOverList && number && first.start > number.end)) {
      if (!listed && !(this.holdsOverList && /^\s*（[一二三四五六七八九十]{1,2}\s?）/.test(folded))) [this.topic, this.holdsOverList] = [undefined, false]
    }
    if (setsOut) [this.topic, this.holdsOverList] = [setsOut, true]
    if (facts === 0 && !first && (breaks.test(opening) || captioned.test(text))) this.last = undefined
    // …，全年支出4.8亿元。农村平均保障标准…: a further sentence is of the day counted, not of the year behind it
    const time =
      (runs && behind ? before : undefined) ??
      times.findLast(
        (t) => t.kind !== 'vague' && t.kind !== 'duration' && !/^[从由]$/.test(folded[t.start - 1] ?? '') && !ofEvent.test(folded.slice(t.end, t.end + 20)),
      ) ??
      carried ??
      this.topic
    // 2021年，…。涉外登记36对。依法办理…: past what has no time the year goes on
    if (time && facts > 0) this.year = time === (first ?? carried) && years.test(time.text) ? time : undefined
    // a sentence that counts nothing and names no time leaves the one before it to be taken up by 其中
    // …1300万元。其中，1月份572万元。为200户…: a part's time is that of the part
    const kept = first && partsOf.test(opening) && told ? told : time
    if (time || facts > 0 || this.last?.paragraph !== paragraph)
      this.last = { paragraph, time: kept, vague: time ? undefined : (times.findLast((t) => t.kind === 'vague') ?? parts) }
    // 五年来，…。下一步，力争建成20家: what is to come is not of the years past
    this.carried =
      carried ?? (this.topic && reviews.test(this.topic.text) && planned.test(folded.slice(sentence.start, number?.start)) ? undefined : this.topic)
  }

  private holdsOverList = false
  private event: TimeMark | undefined
  private year: TimeMark | undefined
  private readonly leading = new LeadingTimes()
  private readonly stages = new StageTimes()
  private held: { end: number; time: TimeMark } | undefined
  private carried: TimeMark | undefined
  /** The time that a stock was last counted at: 上半年，全国共有低保对象…. */
  private stocked: TimeMark | undefined

  /** The time of a statement in the sentence entered last; a level that was left (`left`) has none but one of its own. */
  of(statement: Statement, left: boolean, listed = listedTime(statement) ?? timeBeside(statement)): TimeMark | undefined {
    if (listed) return listed
    const { mark, clause } = statement
    const [{ folded }, { times }] = [statement.paragraph, marksByType(statement.paragraph)]
    if (left) return marksWithin(times, clause.start, mark.start).findLast((m) => measuredAt(folded, m, mark.start))
    const due = marksWithin(times, mark.end, clause.end)[0]
    if (due && (comesDue(folded, mark.end, due) || (isOneDay(due) && actsOn(statement, due)))) return due
    const party = partyTime(statement)
    if (party) return party
    const held = heldTime(statement) ?? heldForEach(statement, this.held)
    if (held) this.held = { end: mark.end, time: held }
    if (held && isStock(statement)) this.stocked = held
    // 每天准备14个菜, 介绍：“…”: what is so day by day, or what somebody says, is not of the time told before
    if (!held && this.carried && isApart(statement, times.includes(this.carried) ? this.carried.end : 0)) return undefined
    const passed = this.carried && isFlow(this.carried) && this.carried !== this.stocked && isStock(statement)
    return yearWithin(statement, held ?? this.stages.at(mark.start) ?? (passed ? undefined : this.carried))
  }
  /** The time of the sentence that led to the table which follows it. */
  get ofTable(): TimeMark | undefined {
    return this.leading.ofTable
  }
  /** Whether the sentence entered last stands under a numbered list's topic sentence. */
  get underList(): boolean {
    return this.holdsOverList
  }
}
