import { thisYear } from '../../lexicon/time-words.ts'
import { flat } from '../../nlcst/flat.ts'
import type { AnnotatedParagraph, Interval, TimeMark } from '../../nlcst/mark.ts'
import { fold } from '../../normalise/fold.ts'
import type { Modality } from '../../schema/fact.ts'
import type { Statement } from '../locate-statement.ts'
import { addDays, type TimeContext } from '../period/resolve-time.ts'
import { withoutAside } from '../without-aside.ts'
import { aimReached } from './aim-reached.ts'
import { type DatedTime, endOf, tookPlace } from './aim-times.ts'
import { headingMood, looksBothWays } from './heading-mood.ts'
import {
  aheadMood,
  announcesAims,
  announcesReport,
  carriesOn,
  documentMood,
  isAimList,
  isPlanTitle,
  isReportTitle,
  leavesDocument,
  looksBack,
  opensSection,
  opensWithPlan,
  opensWithProgress,
  plainMood,
  planMood,
  ruleMood,
  seriesOf,
  taskMood,
  turnsAhead,
} from './plan-mood.ts'
import { onlyAims, resolveModality, sentenceModality } from './resolve-modality.ts'
import { yearOf } from './year-of-heading.ts'

const levelToo =
  /^(?:达到?|(?!.*(?:(?<![年月]人)均|补[助差]水平|救助水平|增长|发|支|投|筹|捐|募|拨|累计|共|获|收入|售))[\u4e00-\u9fff\d—-]{2,14}(?:每[人户月年]|各|为|仍|由)*)$/

/** 提高五保供养标准，分散供养由…; 标准为：每人5000元: what follows are the levels. */
const raised = /(?:提高|调整|上调|提升)[^，。；\d]{2,24}标准[，：]$|标准[为是]：$/

const tableAims = /预[计算期测]|目标|拟|将|规划|标准|[上下]限|应达|计划(?:数|人数|新增|完成)/

/** 预计单位数目: a column that says of its cells that they are to come. */
const headAims = /^[\u4e00-\u9fff]*预[计期测](?!人口)/

/** 个案总数订定水平, 宽敞户标准1人家庭面积: a column that sets the level of its cells. */
const headLevels = /(?:订定|协定|议定|规定|最低)(?:水平|标准)$|(?:标准|限额)\d+人家庭/

/** 由250元|提高至|300元: from one level to the next. */
const levelChanged = /^(?:[/／][人户月年日天])*(?:提高|提升|调整|增加|上调|下调|提标)[到至为](?:每[人户月年])*$/

/**
 * Follows what headings, the manner of a plan, the words of a document and the sentences before set for the numbers of an article.
 * Paragraphs, their sentences and each sentence's statements are entered in order of print.
 */
export class ModalityScope {
  private readonly manner: Modality | undefined
  private readonly series: readonly AnnotatedParagraph[]
  private readonly reference: string | undefined
  private readonly present: string | undefined
  private section: Modality | undefined
  private planned = false
  private listed = false
  private headed: TimeMark | undefined
  private ofReport: TimeMark | undefined
  private announced = false
  private looksBack = false
  private ahead = false
  private reports = false
  private mood: Modality | undefined
  private document: Modality | undefined
  private carried: Modality | undefined
  private underList = false
  private said: Modality | undefined
  private last: { statement: Statement; modality: Modality } | undefined
  private among = false
  /** 预计年末救助3294人次: what is expected of a year that runs out opens no plan. */
  private expects = false

  /** `reference`: the ISO date of the text, `year`: the one its headline names, if known. */
  constructor(body: readonly AnnotatedParagraph[], { reference, year }: Pick<TimeContext, 'reference' | 'year'>) {
    this.manner = ruleMood(body) ?? planMood(body)
    this.series = seriesOf(body)
    const [first] = body
    if (first) [this.planned, this.reports] = [opensWithPlan(first), opensWithProgress(first)]
    this.reference = reference
    this.present = reference ?? (year === undefined ? undefined : `${year}-01-01`)
  }

  enterParagraph(paragraph: AnnotatedParagraph): void {
    const title = paragraph.folded.trim()
    const headline = paragraph.node.data.role !== 'body'
    if (headline && workReport.test(title)) this.ofReport = yearOf(paragraph)
    const both = looksBothWays(paragraph)
    const ofYear = this.ofReport && title.length <= 20 && yearWork.exec(title)?.[1] === this.ofReport.text
    const heading = both ? undefined : (headingMood(paragraph) ?? (ofYear ? 'target' : undefined))
    if (!headline) this.reports ||= announcesReport(paragraph)
    if (both) this.section = undefined
    else if (!headline) this.section = heading ?? (this.announced ? 'target' : this.section)
    else {
      this.planned ||= isPlanTitle(title)
      this.reports ||= isReportTitle(title)
      this.listed ||= isAimList(title)
      if (opensSection(title)) this.section = heading ?? this.section
    }
    if (heading || yearlyWork.test(title) || (headline && isPlanTitle(title))) this.headed = heading === 'actual' ? undefined : yearOf(paragraph)
    this.announced = announcesAims(paragraph)
    this.looksBack = looksBack(paragraph) ?? this.looksBack
    this.mood =
      this.section ??
      ruleMood([paragraph]) ??
      taskMood(paragraph) ??
      (this.looksBack || this.reports ? undefined : planMood(this.series.includes(paragraph) ? this.series : [paragraph])) ??
      (this.reports ? undefined : this.manner) ??
      (this.planned ? plainMood(paragraph, this.listed) : undefined) ??
      (this.ahead ? aheadMood(paragraph) : undefined)
    if (!headline) this.ahead ||= turnsAhead(paragraph)
    this.document = undefined
    if (!this.underList) this.carried = undefined
  }

  /** `underList`: whether the sentence stands under a numbered list's topic sentence. */
  enterSentence(paragraph: AnnotatedParagraph, sentence: Interval, underList: boolean): void {
    const { folded } = paragraph
    const text = flat(folded.slice(sentence.start, sentence.end))
    this.underList = underList
    this.said = sentenceModality(paragraph, sentence)
    this.last = undefined
    this.among = false
    this.expects = expectsOfYear.test(text)
    const told = withoutAside(text)
    this.document = documentMood(told) ?? (leavesDocument.test(text) || this.said === 'actual' ? undefined : this.document)
    // 全市…达到50平方米，…力争达到500家: what comes before the word of an aim goes on with the aims before
    const goesOn = carriesOn(told, told.length < text.length) && !tookPlace.test(text)
    if (this.carried && !underList && !goesOn && (!onlyAims(paragraph, sentence) || /据(?:了解|悉|介绍|统计)，/.test(text))) this.carried = undefined
  }

  /** The modality of a statement in the sentence entered last; a table reports, whatever the text around it plans. */
  of(statement: Statement, time: DatedTime | undefined, column?: string): Modality {
    const { paragraph, clause, mark } = statement
    // 其中个人缴纳10元，财政补助20元: parts of one whole are of one kind
    // 80岁每月50元，90岁100元; 特困标准按低保标准的1.3倍执行，达到949元: what a standard comes to, and for whom, is of its kind
    const { folded } = paragraph
    const inTable = column !== undefined
    const money = mark.unit.startsWith('元')
    const level = money && levelToo.test(folded.slice(clause.start, mark.start))
    this.among =
      /^(?:其中|当中(?!心))/.test(folded.slice(clause.start, clause.start + 3)) ||
      (this.among && this.last?.statement.mark.unit === mark.unit) ||
      (this.last?.modality === 'standard' && money && (level || levelChanged.test(folded.slice(this.last.statement.mark.end, mark.start))))
    // 针对每一位毕业生，要至少推荐5个岗位、组织参与|3次|活动: what is asked for goes on
    const asked =
      this.last?.modality === 'standard' &&
      this.last.statement.clause.start === clause.start &&
      /、[^，。；\d]*$/.test(folded.slice(this.last.statement.mark.end, mark.start))
    const opened = level && raised.test(folded.slice(statement.sentence.start, clause.start)) ? 'standard' : undefined
    const carried = (this.among || asked ? this.last?.modality : undefined) ?? opened ?? this.carried
    // 舊退休金計劃  467: what is counted has a name; a table aims where it says so, or at a time to come, or in a year that has hardly begun
    const ahead = inTable && time && !time.end && this.reference && isLongAhead(endOf(time), this.reference) && !/截[至止]/.test(folded)
    const reports = inTable && !tableAims.test(folded) && !(time && this.reference && (endOf(time) ?? '') > this.reference)
    const head = inTable ? fold(column) : ''
    const told = ahead || headAims.test(head) ? 'target' : headLevels.test(head) ? 'standard' : reports ? 'actual' : undefined
    const mood = this.mood ?? (this.underList ? this.carried : undefined)
    const { reference, present } = this
    const around = inTable ? { reference, present } : { reference, present, carried, mood, underAims: this.section === 'target', document: this.document }
    const modality = told ?? resolveModality(statement, time, around)
    this.last = { statement, modality }
    return modality
  }

  /** The years that the heading or the title of what is planned names: 2026年重点工作. */
  get aimedYears(): TimeMark | undefined {
    return this.headed ?? this.ofReport
  }

  /** An aim goes on to the next sentence, until something is reported outside a list. */
  leaveSentence(): void {
    const modality = this.last?.modality ?? this.said
    const over = this.expects || (this.said !== 'target' && this.last !== undefined && aimReached(this.last.statement))
    if (modality === 'target') this.carried = over ? undefined : 'target'
    else if (modality === 'actual' && !this.underList) this.carried = undefined
  }
}

/** 据预计今年年末. */
const expectsOfYear = new RegExp(`^据?预计(?:到?(?:${thisYear})?(?:年[末底]|全年)|，)`)

/** Nine months or more before its end. */
const isLongAhead = (end: string | undefined, reference: string) => end !== undefined && addDays(reference, 270) < end

/** 2023年主要工作: of which year, whether it looks back or ahead. */
const yearlyWork = /^(?:[一二三四五六七八九十]+、)?(?:19|20)\d{2}年(?:政府|全[市县区省]|的)*(?:主要|重点)?工作(?:任务|安排)?$/

/** A report to the people's congress, which tells what is planned for the year that it is given in. */
const workReport = /^(?:19|20)\d{2}年.{2,20}政府工作报告$/
/** 三、2026年主要工作. */
const yearWork = /((?:19|20)\d{2}年)(?:的|政府|主要|重点)*工作(?:安排|任务|建议)?$/
