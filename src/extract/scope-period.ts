import type { AnnotatedParagraph, Interval, TimeMark } from '../nlcst/mark.ts'
import { marksByType } from '../nlcst/marks-by-type.ts'
import { marksWithin } from '../nlcst/marks-within.ts'
import type { Statement } from './locate-statement.ts'
import { isNamed, opensClause } from './opens-clause.ts'
import { listedTime, yearWithin } from './share-of-times.ts'
import {
  closedBefore,
  comesDue,
  datesThing,
  isBase,
  isFlow,
  isOpening,
  isStock,
  measuredAt,
  ofEvent,
  ofPeople,
  sinceBegun,
  standsAt,
  turnsTo,
} from './time-roles.ts'

/** Openings after which a topic sentence's time no longer holds. */
const breaks =
  /^(?:在此基础上|与此同时|(?:此外|另外)(?!，其中)|接下来|下一步|[一二三四五六七八九十]是|(?:首先|其次|最后|第[一二三四五])|近年来|近日|日前|值得一提|(?:活动|仪式|捐赠|签约|会议|培训|比赛)现场|(?:会|仪式|活动)上，)/

/** Days and months that statistics are closed with: they hold for the figures that follow, sentence after sentence. */
const reports =
  /^截[至止](?:\d{4}年)?\d{1,2}月|^截[至止]到?(?:\d{4}年|[去今]年)年?[底末]|^(?:\d{4}年|今年)?(?:\d{1,2}月?[-—–~～至到]+\d{1,2}月|\d{1,2}月份$|前[两二三]季度|[上下]半年)/

/** Years that hold for a further sentence too where it has no subject of its own: 2024年，办理结婚登记…。依法办理离婚手续…. */
const years = /^(?:\d{4}年|去年|全年)(?:全年|度)?$/
const subjectless =
  /^(?:全年|依法|先后|共计?|累计|新增|新建|发放|投入|支出|开展|举办|组织|培训|救助|资助|慰问|帮扶|帮助|办理|登记|建成|改造|完成|实现|筹集|募集|争取|提供|接收|接待|安置|安排|受理|处置|化解|选派|招募|评定)(?![的后中])/

/** Openings that tell what lies beside an event. */
const besides =
  /^(?:据(?:介绍|了解|悉|统计)|该(?:项目|计划|基金)|项目|(?:此次|本次)(?!活动|仪式|论坛|培训|招聘|捐赠|大会|比赛|会议|展)|为(?:了|更好)?[^，。]{2,30}，[^，。；]{0,14}(?:采取|采用|建立|制定|出台|组建|实行|推行|探索)|[^，。；]{0,8}(?:采取|实行|推行)[^，。；]{2,40}(?:方式|机制|模式|办法)|[^，。；、]{2,12}?(?:坚持|聚焦|紧扣|立足|始终|着力))/

const isOneDay = ({ kind, from, to, relative }: TimeMark) =>
  kind === 'point' && (from ? from === to : relative?.from?.at !== undefined && relative.from.at === relative.to?.at && relative.from.at.length !== 2)

/** Whether somebody's words, opened since `from`, are not closed before `to`. */
const isQuoted = (folded: string, from: number, to: number) => {
  const open = folded.lastIndexOf('：“', to)
  return open >= from && open > folded.lastIndexOf('”', to)
}

/** A review of years past holds for its paragraph. */
const reviews = /^(?:(?:过去|这|近)的?(?:[一三五135])年[来间]?|[一三五]年[来间])$/

/** （某局供图）: a picture and its words part what stands before from what stands behind. */
const captioned = /（[^（）]{2,16}(?:供图|[图摄])）/

/** “……”8月14日，居民某某说。: when somebody spoke is not when what follows took place. */
const saying = /(?:说|感慨|坦言|笑着说|回忆道?|感叹道?)[。！]$/

/** 8月12日，记者从某馆了解到: nor is when it was learnt. */
const learning = /^，?[^，。；]{0,10}记者(?:[^，。；]{0,24}?)(?:了解到|获悉|得知|走进|来到|走访|探访|赶到|看到|见到)/

/** 重阳节前夕，民政厅发布老龄事业发展情况。: nor when it was published. */
const publishing = /^，?[^，。；\d]{0,20}(?:发布|公布|通报)[^，。；\d]{0,24}(?:情况|数据|报告|公报|成绩单)[。]$/

const each = /^(?:每[人名户个家位所张项]|人均|户均)[^，。；\d]{0,6}$/

/** Openings that carry on with the sentence before. */
const continues =
  /^(?:同时|(?:此外|另外)，其中|其中|同期|扣除|剔除|除此之外|加上|连同|合计|共计|总计|(?:各地|各级|其|该[省市县区])在\S{2,16}(?:中|方面)，|从[^，]{2,12}来看|按[^，]{2,8}(?:分|看)|分[^，]{1,6}看|在\S{2,16}(?:中|方面)，|并)/

/** Openings that tell of parts of what the sentence before has counted, whatever its time. */
const partsOf = /^(?:(?:此外|另外)，)?其中|^在\S{2,16}中，/

/**
 * The time words that hold for a statement: the last that opens a clause before it in its sentence;
 * else, where the sentence carries on with the one before (同时, 其中), that one's; else those of the paragraph's topic sentence.
 */
export class PeriodScope {
  private topic: TimeMark | undefined
  private last: { paragraph: AnnotatedParagraph; time: TimeMark | undefined; vague: TimeMark | undefined } | undefined
  private paragraph: AnnotatedParagraph | undefined

  /** Called for each sentence in order, with the number of facts it states. */
  enter(paragraph: AnnotatedParagraph, sentence: Interval, facts: number): void {
    const { folded } = paragraph
    const opening = folded.slice(sentence.start, sentence.start + 16)
    const listed = /^\d{1,2}[.、]/.test(opening)
    if (paragraph !== this.paragraph && !listed && !this.holdsOverList) this.topic = undefined
    if (paragraph.node !== this.paragraph?.node) this.last = undefined
    this.paragraph = paragraph
    const named = marksWithin(marksByType(paragraph).times, sentence.start, sentence.end)
    const own = named.filter((m) => !isBase(folded, m))
    const times = own.filter((m) => !datesThing(folded, m) && !isNamed(folded, m))
    const first = times.find((t) => t.kind !== 'duration' && opensClause(folded, t, sentence))
    // 人数较去年增加44人: what is compared with a year before belongs to the time spoken of
    const compares = !first && own.length < named.length
    const before = this.last?.paragraph === paragraph ? (this.last.time ?? this.last.vague) : undefined
    const runs =
      times.length === 0 &&
      facts > 0 &&
      before &&
      (reports.test(before.text) || reviews.test(before.text) || (years.test(before.text) && subjectless.test(opening))) &&
      !breaks.test(opening) &&
      !/^(?:今后|未来|将)|将|力争|(?<!年度?|完成)计划(?!的|任务|数)/.test(folded.slice(sentence.start, sentence.end))
    const parts = partsOf.test(opening) ? this.last?.vague : undefined
    const carried = (runs ? before : continues.test(opening) || compares ? this.last?.time : undefined) ?? parts
    if (breaks.test(opening) && !first) this.topic = undefined
    if (
      first &&
      facts === 0 &&
      // 志愿者某某，1994年开始参加…: what somebody has done since holds for no sentence on others
      !(/^\d{4}年(?:开始|起)/.test(first.text) && folded.slice(sentence.start, first.start).includes('，')) &&
      !/^(?:近日|日前|连日来)$/.test(first.text) &&
      !saying.test(folded.slice(sentence.start, sentence.end).trimEnd()) &&
      !learning.test(folded.slice(first.end, sentence.end)) &&
      !publishing.test(folded.slice(first.end, sentence.end).trimEnd()) &&
      !closedBefore(folded, first.end, sentence.end)
    ) {
      this.topic = first
      this.holdsOverList = /(?:[一二三四五六七八九十\d]+(?:个|大|项|件|类)?(?:方面|实事|任务|工程|措施)|如下)[^。]*。?$|(?:目标|任务|指标)[：:]?$/.test(
        folded.slice(sentence.start, sentence.end),
      )
    } else if (first) {
      if (!listed) {
        this.topic = undefined
        this.holdsOverList = false
      }
    }
    if (facts === 0 && !first && (breaks.test(opening) || captioned.test(folded.slice(sentence.start, sentence.end)))) this.last = undefined
    // 8月16日，仪式举行。…据介绍，项目累计资助…: the day of an event is not that of what is told beside it
    if (!first && this.topic && isOneDay(this.topic) && besides.test(folded.slice(sentence.start, sentence.end))) this.topic = undefined
    const told = times.findLast((t) => t.kind !== 'vague' && t.kind !== 'duration' && !ofEvent.test(folded.slice(t.end, t.end + 20))) ?? carried ?? this.topic
    // a sentence that counts nothing and names no time leaves the one before it to be taken up by 其中
    if (told || facts > 0 || this.last?.paragraph !== paragraph)
      this.last = { paragraph, time: told, vague: told ? undefined : (times.findLast((t) => t.kind === 'vague') ?? parts) }
    this.carried = carried ?? this.topic
  }

  private holdsOverList = false
  private held: { end: number; time: TimeMark } | undefined
  private carried: TimeMark | undefined
  /** The time that a stock was last counted at: 上半年，全国共有低保对象…. */
  private stocked: TimeMark | undefined

  /** The time of a statement in the sentence entered last; a level that was left (`left`) has none but one of its own. */
  of(statement: Statement, left: boolean): TimeMark | undefined {
    const listed = listedTime(statement)
    if (listed) return listed
    const { paragraph, sentence, mark, clause } = statement
    const { folded } = paragraph
    const { times } = marksByType(paragraph)
    if (left) return marksWithin(times, clause.start, mark.start).findLast((m) => measuredAt(folded, m, mark.start))
    const due = marksWithin(times, mark.end, clause.end)[0]
    if (due && comesDue(folded, mark.end, due)) return due
    let held: TimeMark | undefined
    for (const m of times) {
      if (m.start < sentence.start) continue
      if (m.start >= mark.start) break
      if ((m.kind === 'duration' && m.end < clause.start) || isBase(folded, m)) continue
      if (ofPeople.test(folded.slice(m.end, m.end + 12)) && /[在从]$/.test(folded.slice(Math.max(0, m.start - 1), m.start))) continue
      if (datesThing(folded, m) || isOpening(folded, m, clause.start, mark.start) || closedBefore(folded, m.end, mark.start)) continue
      if (/[从由]$/.test(folded.slice(Math.max(0, m.start - 1), m.start)) && folded[m.end] === '的' && !measuredAt(folded, m, mark.start)) continue
      if (turnsTo(folded.slice(m.end, mark.start))) continue
      // 到今年底全覆盖，并计划用3年时间培养500名: a plan with a length of its own
      if (m.kind === 'by' && /[，；][^，；]*用[\d一二两三四五]年(?:左右)?的?时间/.test(folded.slice(m.end, mark.start))) continue
      if (m.kind === 'point' && m.start >= clause.start && (measuredAt(folded, m, mark.start) || standsAt(folded, m, mark.start))) {
        held = m
        continue
      }
      if (
        opensClause(folded, m, sentence) ||
        m.kind === 'since' ||
        m.kind === 'asOf' ||
        m.kind === 'by' ||
        sinceBegun(folded, m) ||
        (m.start >= clause.start && !held && !isNamed(folded, m))
      )
        held = m
    }
    // 项目今年资助女童326名，每人|1200元: an amount for each is of the time of what is counted
    if (!held && each.test(folded.slice(clause.start, mark.outer.start)) && this.held && this.held.end >= sentence.start && this.held.end <= clause.start)
      held = this.held.time
    if (held) this.held = { end: mark.end, time: held }
    if (held && isStock(statement)) this.stocked = held
    // 每天准备14个菜, 介绍：“…”: what is so day by day, or what somebody says, is not of the time told before
    if (
      !held &&
      this.carried &&
      (/每[天日]|日均|一天/.test(folded.slice(clause.start, mark.end)) ||
        isQuoted(folded, marksByType(paragraph).times.includes(this.carried) ? this.carried.end : 0, mark.start))
    )
      return undefined
    const passed = this.carried && isFlow(this.carried) && this.carried !== this.stocked && isStock(statement)
    return yearWithin(statement, held ?? (passed ? undefined : this.carried))
  }

  /** Whether the sentence entered last stands under a numbered list's topic sentence. */
  get underList(): boolean {
    return this.holdsOverList
  }
}
