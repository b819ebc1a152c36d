import type { Anchor, AnnotatedParagraph, TimeMark } from '../../nlcst/mark.ts'
import { addDays, type TimeContext } from './resolve-time.ts'
import { signedIn, signedOn, yearSigned } from './signed-on.ts'
import { filedDay, yearOfMeeting, yearOfText, yearReviewed } from './year-of-text.ts'

/** Days that an event may lie before the dateline that reports it. */
const nearness = 4

/** 2011-2012年度: not a year of the calendar. */
const fiscalYear = /^(?:19|20)\d{2}\s?[-—–/至到]\s?(?:(?:19|20)?\d{2})(?:财政|財政)?年度/

/** What follows the date of a report (8月9日，记者在…获悉; 7月30日电), not of a visit (8月9日，记者走进…). */
const reported = /^(?:\s?[电讯](?!话|器|息)|[^。；]{0,50}?(?:[记笔]者(?!走进|来到|走访|探访|赶到|在现场)|获悉|发布会|召开|举行|举办|启动|印发|介绍|通报|发布))/

/**
 * What the times of an article are counted from: the event date of its opening (the first three sentences of the body), with its year from the dateline
 * where it lies at most four days before it and no later day is told of; else the dateline, else the sidecar’s date, else the day that its headlines say it was given on or that it is signed with, else a day of its opening that the opening itself gives the year of. `year` is the one year its headlines name, or the year of the meeting it opens with, or that it opens by calling one of a kind (2022年是极不平凡的一年),
 * and `counted` the year whose end its first dated count is taken at (截至2013年底), in a text of no date or of the half year after it,
 * and `plan` the years of the earliest five-year plan it names, where they are over or the text has no date.
 * `fiscal`: whether it names years that run from one to the next.
 * `written` is the dateline's or sidecar's own day, which 目前 means. A month and day with nothing to fix its year gives no date.
 */
export function findReferenceDate(paragraphs: AnnotatedParagraph[], dates: { dateline?: string | undefined; sidecar?: string | undefined }): TimeContext {
  const headline = headlineYear(paragraphs)
  const written = dates.dateline ?? dates.sidecar ?? deliveredOn(paragraphs) ?? (headline === undefined ? signedOn(paragraphs) : undefined)
  const reference = eventDate(paragraphs, written) ?? written ?? namedYearDay(paragraphs)
  const year =
    headline ?? (reference ? undefined : (glossedYear(paragraphs) ?? yearOfMeeting(paragraphs) ?? yearReviewed(paragraphs) ?? yearSigned(paragraphs)))
  const counted = written ? yearBefore(paragraphs, written) : countedYear(paragraphs)
  const months = reference ? undefined : monthsTold(paragraphs)
  const plan = planTold(paragraphs)
  return {
    ...(reference ? { reference } : {}),
    ...(written ? { written } : {}),
    ...(plan && (!reference || reference.slice(0, 4) >= plan.to.slice(0, 4)) ? { plan } : {}),
    ...(months?.size ? { months } : {}),
    ...(paragraphs.some(({ marks }) => marks.some((m) => m.type === 'time' && fiscalYear.test(m.text))) ? { fiscal: true } : {}),
    ...(year === undefined ? {} : { year }),
    ...(counted === undefined ? {} : { counted }),
  }
}

/** ——2026年1月26日在…第四次会议上: the day that the headlines say a report was given on. */
function deliveredOn(paragraphs: AnnotatedParagraph[]): string | undefined {
  for (const { node, folded, marks } of paragraphs) {
    if (node.data.role === 'body') continue
    const day = marks.find((m): m is TimeMark => m.type === 'time' && m.from !== undefined && m.from === m.to)
    if (day && /^[—（\s]*$/.test(folded.slice(0, day.start)) && /^\s?在[^。]{4,40}(?:会议|大会)上/.test(folded.slice(day.end))) return day.from
  }
  return undefined
}

function eventDate(paragraphs: AnnotatedParagraph[], written: string | undefined): string | undefined {
  let left = 3
  for (const { node, folded, marks, sentences } of paragraphs) {
    if (node.data.role !== 'body') continue
    for (const sentence of sentences) {
      if (left-- === 0) return undefined
      for (const mark of marks) {
        if (mark.type !== 'time' || mark.kind !== 'point' || mark.start < sentence.start || mark.end > sentence.end) continue
        const date = dayOf(mark, written)
        // 昨天（8月9日）: the text is of the day behind it
        if (date && /^昨[日天]（/.test(mark.text) && (!written || date < written)) return addDays(date, 1)
        if (date && reported.test(folded.slice(mark.end, sentence.end))) return written && goesOn(paragraphs, date, written) ? undefined : date
      }
    }
  }
  return undefined
}

/** 7月27日，2023年某某活动正式启动: in a text of no date, the day on which what is named by its year took place. */
function namedYearDay(paragraphs: AnnotatedParagraph[]): string | undefined {
  const first = paragraphs.find(({ node }) => node.data.role === 'body')
  const told = first && opened.exec(first.folded.slice(0, 160))
  // 8月15日，某区召开发布会…。2023年以来，…
  const met =
    first && !told
      ? /(?:^|[。）\s道讯])(\d{1,2})月(\d{1,2})日(?:上午|下午)?，[^。]{2,24}(?:召开|举行)[^。]{0,8}(?:发布会|通气会|座谈会)/.exec(first.folded.slice(0, 80))
      : null
  const since = met && /((?:19|20)\d{2})年以来/.exec(first!.folded.slice(met.index, met.index + 240))?.[1]
  if (since) return `${since}-${met[1]!.padStart(2, '0')}-${met[2]!.padStart(2, '0')}`
  const filed = first && !told && filedDay(first.folded)
  if (filed) return filed
  // 1月29日，记者从某市2021年工作会议上获悉
  const [, month, day, year] = told ?? (first && workMeeting.exec(first.folded.slice(0, 120))) ?? []
  return year && `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`
}
/** A meeting on the work of a year is held in it, but at its end on that of the next. */
const workMeeting =
  /(?:^|[。）\s道讯])(\d|10)月(\d{1,2})日(?:上午|下午)?，[^。；\d]{0,24}?((?:19|20)\d{2})年(?!度?(?:总结|述职|表彰))[^，。；、\d]{0,12}(?:工作会议|工作会|务虚会|动员会|部署会|推进会)/
const opened =
  /(?:^|[。）\s])(\d{1,2})月(\d{1,2})日(?:上午|下午|晚)?，(?:第[^，。]{1,4}届)?((?:19|20)\d{2})年[^，。；]{2,40}?(?:启动|举行|举办|召开|开幕|开赛|开班|揭晓)/

/** Whether the body tells of a later day, up to that of writing: 8月1日发布倡议, … 已于8月2日拨付. */
function goesOn(paragraphs: AnnotatedParagraph[], date: string, written: string): boolean {
  for (const { node, marks } of paragraphs) {
    if (node.data.role !== 'body') continue
    for (const mark of marks) {
      if (mark.type !== 'time' || mark.kind === 'vague') continue
      const later = dayOf(mark, written)
      if (later && later > date) return true
    }
  }
  return false
}

/** The one day that a mark names, near the date of writing where there is one. */
function dayOf(mark: TimeMark, written: string | undefined): string | undefined {
  if (mark.from) return mark.from === mark.to && (!written || near(mark.from, written)) ? mark.from : undefined
  const { from, to } = mark.relative ?? {}
  if (!written || !from?.at || from.shift !== undefined || from.at !== to?.at) return undefined
  return candidates(from, written).find((date) => near(date, written))
}

/** The readings of a month and day, or of a day, at or before the date of writing. */
function candidates({ count, at }: Anchor, written: string): string[] {
  const year = Number(written.slice(0, 4))
  if (count === 'year') return [`${year}-${at}`, `${year - 1}-${at}`]
  return [`${written.slice(0, 8)}${at}`, `${addDays(`${written.slice(0, 8)}01`, -1).slice(0, 8)}${at}`]
}

function near(date: string, written: string): boolean {
  return date <= written && date >= addDays(written, -nearness)
}

function countedYear(paragraphs: AnnotatedParagraph[]): number | undefined {
  const first = firstTime(paragraphs, (m) => (m.from ?? m.to) !== undefined)
  const one = yearOfText(paragraphs)
  if (one !== undefined) return one
  return first?.to?.endsWith('-12-31') && (!first.from || first.kind === 'asOf') ? Number(first.to.slice(0, 4)) : undefined
}

/** The first time of the body that is dated so. */
function firstTime(paragraphs: AnnotatedParagraph[], dated: (mark: TimeMark) => boolean): TimeMark | undefined {
  for (const { node, marks } of paragraphs) {
    const first = node.data.role === 'body' ? marks.find((m): m is TimeMark => m.type === 'time' && dated(m)) : undefined
    if (first) return first
  }
  return undefined
}

/** The year before that of writing, where the text tells of its end first and was written in the first half of the next: 2012年底…。全年…. */
function yearBefore(paragraphs: AnnotatedParagraph[], written: string): number | undefined {
  const year = Number(written.slice(0, 4)) - 1
  return written.slice(5, 7) <= '06' && firstTime(paragraphs, (m) => m.to !== undefined)?.to === `${year}-12-31` ? year : undefined
}

/** 2011年…统计公报: the year that a report is of, whatever day stands under its title. */
const reportOf = /(?:^|[^\d])((?:19|20)\d{2})年度?(?![^。]*(?:19|20)\d{2}年)[^。]{2,40}(?:公报|工作总结|年报|年度报告)/

function headlineYear(paragraphs: AnnotatedParagraph[]): number | undefined {
  const report = paragraphs.find(({ node, folded }) => node.data.role !== 'body' && reportOf.test(folded))
  if (report) return Number(reportOf.exec(report.folded)![1])
  const years = new Set<string>()
  for (const { node, folded, marks } of paragraphs) {
    if (node.data.role === 'body' || signedIn.test(folded)) continue
    // 2012年7月至今年3月 names a year, but not the text's
    for (const mark of marks) if (mark.type === 'time' && !mark.relative) for (const date of [mark.from, mark.to]) if (date) years.add(date.slice(0, 4))
  }
  return years.size === 1 ? Number([...years][0]) : undefined
}

/** The year of writing that a bracket behind 去年 or 今年 gives away: 去年（2012年）. */
function glossedYear(paragraphs: AnnotatedParagraph[]): number | undefined {
  for (const { marks } of paragraphs)
    for (const mark of marks)
      if (mark.type === 'time' && mark.from && mark.relative?.from?.shift !== undefined) return Number(mark.from.slice(0, 4)) - mark.relative.from.shift
  return undefined
}

/** The years of the earliest five-year plan that the text names, but for those it compares with (较“十三五”增长). */
function planTold(paragraphs: AnnotatedParagraph[]): { from: string; to: string } | undefined {
  let plan: { from: string; to: string } | undefined
  for (const { folded, marks } of paragraphs)
    for (const mark of marks) {
      if (mark.type !== 'time' || !mark.from || !mark.to || !/[十一二三四五六七八九]五/.test(mark.text) || mark.kind !== 'span') continue
      if (!/[比较与]/.test(folded[mark.start - 1] ?? '') && (!plan || mark.from < plan.from)) plan = { from: mark.from, to: mark.to }
    }
  return plan
}

/** The year of each month that the body names with one year only. */
function monthsTold(paragraphs: AnnotatedParagraph[]): Map<string, number> {
  const told = new Map<string, number>()
  const several = new Set<string>()
  for (const { node, marks } of paragraphs) {
    if (node.data.role !== 'body') continue
    for (const mark of marks) {
      if (mark.type !== 'time' || !mark.from || mark.from.slice(0, 7) !== mark.to?.slice(0, 7)) continue
      const [year, month] = mark.from.split('-') as [string, string]
      if (told.has(month) && told.get(month) !== Number(year)) several.add(month)
      told.set(month, Number(year))
    }
  }
  for (const month of several) told.delete(month)
  return told
}
