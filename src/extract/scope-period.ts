import type { AnnotatedParagraph, Interval, TimeMark } from '../nlcst/mark.ts'
import { marksByType } from '../nlcst/marks-by-type.ts'
import { marksWithin } from '../nlcst/marks-within.ts'
import type { Statement } from './locate-statement.ts'
import { listedTime, yearWithin } from './share-of-times.ts'

/** Openings after which a topic sentence's time no longer holds. */
const breaks =
  /^(?:在此基础上|与此同时|此外|另外|接下来|下一步|[一二三四五六七八九十]是|(?:首先|其次|最后|第[一二三四五])|近年来|近日|日前|(?:活动|仪式|捐赠|签约|会议|培训|比赛)现场|(?:会|仪式|活动)上，)/

/** Days and months that statistics are closed with: they hold for the figures that follow, sentence after sentence. */
const reports = /^截[至止](?:\d{4}年)?\d{1,2}月|^(?:\d{4}年|今年)?(?:\d{1,2}月?[-—–~～至到]+\d{1,2}月|前[两二三]季度|[上下]半年)/

/** “……”8月14日，居民某某说。: when somebody spoke is not when what follows took place. */
const saying = /(?:说|感慨|坦言|笑着说|回忆道?|感叹道?)[。！]$/

/** 8月12日，记者从某馆了解到: nor is when it was learnt. */
const learning = /^，?[^，。；]{0,10}记者(?:[^，。；]{0,24}?)(?:了解到|获悉|得知)/

/** Openings that carry on with the sentence before. */
const continues =
  /^(?:同时|其中|同期|扣除|剔除|除此之外|加上|连同|合计|共计|总计|(?:各地|各级|其|该[省市县区])在\S{2,16}(?:中|方面)，|从[^，]{2,12}来看|按[^，]{2,8}(?:分|看)|分[^，]{1,6}看|在\S{2,16}(?:中|方面)，|并)/

/**
 * The time words that hold for a statement: the last that opens a clause before it in its sentence;
 * else, where the sentence carries on with the one before (同时, 其中), that one's; else those of the paragraph's topic sentence.
 */
export class PeriodScope {
  private topic: TimeMark | undefined
  private last: { paragraph: AnnotatedParagraph; time: TimeMark | undefined } | undefined
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
    const times = named.filter((m) => !isBase(folded, m))
    const first = times.find((t) => t.kind !== 'duration' && opensClause(folded, t, sentence))
    // 人数较去年增加44人: what is compared with a year before belongs to the time spoken of
    const compares = !first && times.length < named.length
    const runs =
      times.length === 0 &&
      facts > 0 &&
      this.last?.paragraph === paragraph &&
      this.last.time &&
      reports.test(this.last.time.text) &&
      !breaks.test(opening) &&
      !/^(?:今后|未来|将)|将|力争|计划/.test(folded.slice(sentence.start, sentence.end))
    const carried = continues.test(opening) || compares || runs ? this.last?.time : undefined
    if (breaks.test(opening) && !first) this.topic = undefined
    if (
      first &&
      facts === 0 &&
      !/^(?:近日|日前|连日来)$/.test(first.text) &&
      !saying.test(folded.slice(sentence.start, sentence.end).trimEnd()) &&
      !learning.test(folded.slice(first.end, sentence.end))
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
    const told = times.findLast((t) => t.kind !== 'vague' && t.kind !== 'duration' && !ofEvent.test(folded.slice(t.end, t.end + 20))) ?? carried ?? this.topic
    // a sentence that counts nothing and names no time leaves the one before it to be taken up by 其中
    if (told || facts > 0 || this.last?.paragraph !== paragraph) this.last = { paragraph, time: told }
    this.carried = carried ?? this.topic
  }

  private holdsOverList = false
  private carried: TimeMark | undefined

  /** The time of a statement in the sentence entered last. */
  of(statement: Statement): TimeMark | undefined {
    const listed = listedTime(statement)
    if (listed) return listed
    const { paragraph, sentence, mark, clause } = statement
    const { folded } = paragraph
    let held: TimeMark | undefined
    for (const m of marksByType(paragraph).times) {
      if (m.start < sentence.start) continue
      if (m.start >= mark.start) break
      if ((m.kind === 'duration' && m.end < clause.start) || isBase(folded, m)) continue
      if (ofPeople.test(folded.slice(m.end, m.end + 12)) && /[在从]$/.test(folded.slice(Math.max(0, m.start - 1), m.start))) continue
      if (closedBefore(folded, m.end, mark.start)) continue
      if (turnsTo(folded.slice(m.end, mark.start))) continue
      if (m.kind === 'point' && m.start >= clause.start && measuredAt(folded, m, mark.start)) {
        held = m
        continue
      }
      if (opensClause(folded, m, sentence) || m.kind === 'since' || m.kind === 'asOf' || m.kind === 'by' || (m.start >= clause.start && !held)) held = m
    }
    return yearWithin(statement, held ?? this.carried)
  }

  /** Whether the sentence entered last stands under a numbered list's topic sentence. */
  get underList(): boolean {
    return this.holdsOverList
  }
}

/** 从2020年的9年提高到2025年的10年: the year that takes 的 and figures is of these figures alone, one or several in a row. */
function measuredAt(folded: string, { start, end }: TimeMark, to: number): boolean {
  return (
    /[到至为自从由的]$/.test(folded.slice(Math.max(0, start - 1), start)) &&
    /^的(?:[^，。；、]{0,3}\d[^，。；、]{0,8}、)*[^，。；、\d]{0,3}$/.test(folded.slice(end, to))
  )
}

/** 在2023年大学新生中遴选70位: the year tells which people, not when. */
const ofPeople = /^(?:度|级|的)?[\u4e00-\u9fff]{1,8}?(?:生|人员|对象|学员|职工|者)中/

/** 到目前已捐赠1400万元，…，此次运来35万元物资; 下一步将再建50家: another occasion than the time before it. */
const turnsTo = (text: string) =>
  /此次|本次|这次|此番|下一步|接下来|后续/.test(text) && /\d[^，；]*[，；](?:[^，；]*[，；])*(?:此次|本次|这次|此番|下一步|接下来|后续)/.test(text)

/** 比上年, 与2020年相比: what a change is measured from is not when it holds. */
function isBase(folded: string, { start, end }: TimeMark): boolean {
  const before = folded[start - 1] ?? '\n'
  return '比较'.includes(before) || ('与同和'.includes(before) && /^[^，。；]{0,6}相比/.test(folded.slice(end, end + 8)))
}

/** Whether only joints and openers stand between the clause's start and the time. */
function opensClause(folded: string, time: TimeMark, sentence: Interval): boolean {
  const before = folded.slice(Math.max(sentence.start, time.start - 14), time.start)
  const clause = before.slice(
    Math.max(
      before.lastIndexOf('，'),
      // 某某摄近日，…, 记者某某7月5日，…: a credit runs into the text
      before.lastIndexOf('摄'),
      before.lastIndexOf('…'),
      signedAt(before),
      before.lastIndexOf('；'),
      before.lastIndexOf('：'),
      before.lastIndexOf('。'),
      before.lastIndexOf('）'),
      before.lastIndexOf('（'),
    ) + 1,
  )
  // “十四五”圆满收官, 2026年重点工作: the time is part of what is named
  if (/^(?:时期)?(?:圆满|收官|开局|规划|重点工作|目标任务|主要目标)/.test(folded.slice(time.end, time.end + 6))) return false
  if (/^\d{4}年/.test(time.text) && titled.test(folded.slice(time.end, time.end + 30))) return false
  if (/^(?:近日|日前|近期|连日来)$/.test(time.text) && folded[time.end] === '，') return true
  // 某署在去年6月至今年3月期间，共接获…: the frame of the whole sentence, whatever stands before it
  if (/[在于]$/.test(clause) && (time.text.endsWith('期间') ? /^，/ : /^(?:期间|之?间|内)，/).test(folded.slice(time.end, time.end + 4))) return true
  // 展览会将于9月14日至17日在某地举办，规划展位…: an event's own days hold for what is said of it
  if (/(?:将|定|拟|已)于$/.test(clause) && /^[^，。；]{0,20}(?:举办|举行|召开|开幕|启动|开展|开赛|开课)/.test(folded.slice(time.end, time.end + 24)))
    return true
  // 某某中心2022年完成销售…，筹集…, 老年协会在3月30日开展活动，…: between a subject and its verb the time holds for what the verb begins;
  // 项目于2022年9月开展，…: not when the verb is all there is
  if (
    /^[^\d，。；（）“”]{2,13}[在于]$/.test(clause) &&
    !/(?:将|定|拟|是|至|计划|安排)[在于]$/.test(clause) &&
    time.kind !== 'vague' &&
    begun.test(folded.slice(time.end, time.end + 8)) &&
    !/^[^，。；]{2}，/.test(folded.slice(time.end, time.end + 3))
  )
    return true
  if (/^[^\d，。；（）“”]{2,14}(?<![于在到至自从是为比较和与的及])$/.test(clause) && begun.test(folded.slice(time.end, time.end + 8))) return true
  return opening.test(clause) || /(?:计划|争取|力争|提出|其中|预计|获悉|截至)$/.test(clause)
}

/** Where the name of who signs a text ends, as it stands right before its first time; -1 for none. */
function signedAt(before: string): number {
  const signed = /(?:记者|通讯员|实习生|作者)[\u4e00-\u9fff、]{2,9}$/.exec(before)
  return signed && !/[从在于自到至对由]/.test(signed[0]) ? before.length - 1 : -1
}

/** 2023年度某市春季招聘会: the year is part of the name of what takes place. */
const titled =
  /^度?(?![^，。；]*?(?:开展|举办|举行|组织|实施|启动|完成|召开|参加|安排|推出|新增|共|累计))[\u4e00-\u9fff“”·]{2,20}?(?:夏令营|冬令营|训练营|招聘会|博览会|运动会|音乐会|大赛|比赛|公开赛|锦标赛|联赛|论坛|展览|艺术节|文化节|晚会|面试|考试|招聘|研修班|培训班|活动|仪式)(?!期间|中|上|结束)/

const begun =
  /^(?:全年|上半年|以来)?[，]?(?:共|累计|已|先后|完成|实现|新增|投入|发放|救助|筹集|募集|支出|开展|举办|培训|接待|销售|改造|下达|拨付|安排|争取|接收|受理|登记|办理|帮扶|资助|慰问)/

const opening =
  /^(?:[\s—]|“|根?据|仅|单是|光是|尤其是?|特别是|其中|同时|并|且|而|但|在|自|从|至|到|于|(?:努力)?实现|另外|此外|刚刚过去的|过去的|即将到来的|[一二三四五六七八九十]是|\d{1,2}[.、]|据悉|据了解|(?:全|我|本|该)[省市县区国]|[\u4e00-\u9fff]{2,7}(?:省|市|县|区))*$/

/** 2021年“7·20”抗洪期间: as long as an event lasted, no longer than the sentence that says so. */
const ofEvent = /^(?:“[^”]{1,8}”)?[\u4e00-\u9fff]{1,8}期间/

/** Whether a bracket that holds the time closes before the number: （8月8日统计） dates the count of its source, not the number. */
function closedBefore(folded: string, from: number, to: number): boolean {
  const close = folded.slice(from, to).indexOf('）')
  return close >= 0 && !folded.slice(from, from + close).includes('（')
}
