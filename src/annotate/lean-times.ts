import { toBe } from '../lexicon/aims.ts'
import { thisYear } from '../lexicon/time-words.ts'
import type { TimeMark } from '../nlcst/mark.ts'

/** The `i`-th time of a paragraph with what the times and words beside it tell of its day or year. */
export const leanOn = (folded: string, mark: TimeMark, i: number, marks: TimeMark[]): TimeMark =>
  glossed(
    folded,
    ofTitle(folded, withYearOf(folded, ofSameYear(jointYears(folded, jointDays(folded, pointBack(folded, mark, i, marks))), i, marks), i, marks)),
    marks[i + 1],
  )

/** 发布“2013年工作要点”，称今年…: 今年 is the year that the paper just named is for. */
function ofTitle(folded: string, mark: TimeMark): TimeMark {
  if (mark.from || !thisYearOnly.test(mark.text)) return mark
  const before = folded.slice(Math.max(0, mark.start - 60), mark.start)
  const year = planOfYear.exec(before.slice(before.lastIndexOf('。') + 1))?.[1]
  return year ? { ...mark, from: `${year}-01-01`, to: `${year}-12-31` } : mark
}
const thisYearOnly = new RegExp(`^${thisYear}$`)
const planOfYear = /[“《][^”》]{0,20}?((?:19|20)\d{2})\s?年度?[^”》]{0,8}(?:要点|计划|安排|方案|预算)[”》]/

/** 2011年3月结束，同年|10月|常规化: of the year that was named last. */
function ofSameYear(mark: TimeMark, i: number, marks: TimeMark[]): TimeMark {
  const [, month, day] = /^[于在自到至]?同年\s?(\d{1,2})月(?:\s?(\d{1,2})日)?/.exec(mark.text) ?? []
  if (!month || mark.from || mark.to) return mark
  const named = marks.slice(0, i).findLast((m) => (m.from ?? m.to)?.slice(0, 4) === (m.to ?? m.from)?.slice(0, 4))
  const year = (named?.to ?? named?.from)?.slice(0, 4)
  if (!year) return mark
  const at = (d: number | string) => `${year}-${month.padStart(2, '0')}-${String(d).padStart(2, '0')}`
  const last = at(day ?? new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate())
  return mark.kind === 'since' ? { ...mark, from: at(day ?? 1) } : { ...mark, ...(mark.kind === 'point' ? { from: at(day ?? 1) } : {}), to: last }
}

/** 8月2日、3日; 7月31日和8月3日: from the first day to the second. */
function jointDays(folded: string, mark: TimeMark): TimeMark {
  const next =
    isDay(mark) && mark.kind === 'point' ? /^[、和](?:(\d{1,2})月)?(\d{1,2})日(?![至到—–~-]|[^。；]*分别)/.exec(folded.slice(mark.end, mark.end + 40)) : null
  if (!next) return mark
  const [from, to] = [mark.from ?? mark.relative?.from?.at ?? '', mark.to ?? mark.relative?.to?.at ?? '']
  const [month, day] = [next[1]?.padStart(2, '0') ?? from.slice(-5, -3), next[2]!.padStart(2, '0')]
  // 13日、14日: days of a month told elsewhere
  const last = from.length === 2 && !next[1] ? day : `${month}-${day}`
  if (last.length > from.length || last <= from.slice(-last.length) || Number(day) > 31) return mark
  const end = mark.end + next[0].length
  const both = { ...mark, kind: 'span' as const, end, text: folded.slice(mark.start, end) }
  const until = to.slice(0, -last.length) + last
  return mark.to ? { ...both, to: until } : { ...both, relative: { ...mark.relative, to: { ...mark.relative!.to!, at: until } } }
}

/** 2021年、2022年某活动期间, 2016年、2019年到2022年: from the first year to the last, where no row of numbers shares them out. */
function jointYears(folded: string, mark: TimeMark): TimeMark {
  const joined = mark.text.endsWith('年度')
    ? /^[、和]((?:19|20)\d{2})年度()(?![\d、和])/
    : /^[、和]((?:19|20)\d{2})年(?:[到至—-]((?:19|20)\d{2})年)?(?![度\d、和底末]|上|下|\d{1,2}月)/
  const next = mark.kind === 'point' && mark.from && isYear(mark) ? joined.exec(folded.slice(mark.end, mark.end + 14)) : null
  if (
    !next ||
    (!next[2] && Number(next[1]) !== Number(mark.from!.slice(0, 4)) + 1) ||
    (next[2] ? /^[^。；]*分别/ : /^[^。；]*分别|^[^，。；“]{0,16}\d/).test(folded.slice(mark.end + next[0].length, mark.end + 60))
  )
    return mark
  const end = mark.end + next[0].length
  return { ...mark, kind: 'span', end, text: folded.slice(mark.start, end), to: `${next[2] || next[1]}-12-31` }
}

/** 截至2023年8月，某市1-6月补贴…: months without a year are of the year that the sentence counts to, where they lie before that day. */
function withYearOf(folded: string, mark: TimeMark, i: number, marks: TimeMark[]): TimeMark {
  const { from, to } = mark.relative ?? {}
  if (!to?.at || to.count !== 'year' || to.shift !== undefined || from?.shift !== undefined || (from && !from.at)) return mark
  // only those of its sentence: a long text has too many before it
  let first = i
  while (first > 0 && !/[。；]/.test(folded.slice(marks[first - 1]!.end, marks[first]!.start))) first--
  const same = marks.slice(first, i)
  // 2022年毕业生47人，6月底未就业39人
  const opened =
    same.length === 1 && same[0]!.kind === 'point' && isYear(same[0]!) && !/[比较与]$/.test(folded.slice(Math.max(0, same[0]!.start - 1), same[0]!.start))
  const counted = opened ? same[0]!.to : same.findLast((m) => m.kind === 'asOf' && m.to !== undefined)?.to
  if (!counted || (from?.at ?? '') > to.at || to.at > counted.slice(5)) return mark
  const year = counted.slice(0, 4)
  return { ...mark, ...(from ? { from: `${year}-${from.at}` } : {}), to: `${year}-${to.at}` }
}

/** 去年（2012年）, 昨天（8月9日）, 过去4年（即2009年至2012年）: the bracket tells the year or the days. */
function glossed(folded: string, mark: TimeMark, next: TimeMark | undefined): TimeMark {
  const year = isYear(mark) && mark.relative && /^\s?[（(]\s?((?:19|20)\d{2})\s?年?\s?[）)]/.exec(folded.slice(mark.end, mark.end + 12))?.[1]
  if (year) return { ...mark, from: `${year}-01-01`, to: `${year}-12-31` }
  if (!next || mark.to || (next.kind !== 'point' && next.kind !== 'span') || !(next.to || next.relative?.to?.at)) return mark
  const close = /^\s?[）)]/.exec(folded.slice(next.end, next.end + 2))?.[0]
  if (!close || !/^\s?[（(]\s?(?:即|也就是)?[:：]?\s?$/.test(folded.slice(mark.end, next.start))) return mark
  const end = next.end + close.length
  return { ...next, start: mark.start, end, text: folded.slice(mark.start, end) }
}

const nextDay = /^(?:第二天|次日|翌日)$/
const yearMeant = /^全年|^[当同]年$|^[本该]年度$/
const meantFor = new RegExp(`(?:${toBe}|争取)$`)
const dayMeant = /^(?:当[天日晚]|同)/

/** 当天 is the day named last before it at the head of a clause, else anywhere, and 全年 or 当年 the year; without one the word stays as it is. */
function pointBack(folded: string, mark: TimeMark, i: number, marks: TimeMark[]): TimeMark {
  // 计划全年助浴2000人次: of the year that is on
  if (mark.text === '全年' && meantFor.test(folded.slice(Math.max(0, mark.start - 2), mark.start)))
    return { ...mark, relative: { from: { count: 'year', shift: 0, at: '01-01' }, to: { count: 'year', shift: 0, at: '12-31' } } }
  const last = marks[i - 1]
  if (mark.text === '当时' && last) return { ...last, start: mark.start, end: mark.end, text: mark.text, kind: 'point' }
  const next = nextDay.test(mark.text)
  const wanted = yearMeant.test(mark.text) ? isYear : next || (dayMeant.test(mark.text) && mark.text !== '同期') ? isDay : undefined
  // 去年设立100家，|本年度|又增加20家: not the year before
  const mayMean = (m: TimeMark) => !mark.text.endsWith('年度') || m.relative?.from?.shift === undefined || m.relative.from.shift === 0
  const before = wanted ? marks.slice(0, i).filter((m) => mayMean(m) && (wanted(m) || (wanted === isYear && isYearEnd(m)))) : []
  // 于8月1日凌晨抵达，并于|当天|转移: the day of its own sentence before those that open others
  const own =
    wanted === isDay
      ? before.findLast((m) => !/[。；\n]/.test(folded.slice(m.end, mark.start)) && /[于在]$/.test(folded.slice(Math.max(0, m.start - 1), m.start)))
      : undefined
  const named = own ?? before.findLast((m) => /^$|[，。；：、”…）\s]/.test(folded.slice(Math.max(0, m.start - 1), m.start))) ?? before.at(-1)
  if (!named) return mark
  const { from, to, relative } = next ? dayAfter(named) : wanted === isYear ? yearOfEdge(named) : named
  return { ...mark, ...(from ? { from } : {}), ...(to ? { to } : {}), ...(relative ? { relative } : {}) }
}

/** 6月15日，…。第二天: the day after, where it is of the same month. */
function dayAfter({ from, relative }: TimeMark): Pick<TimeMark, 'from' | 'to' | 'relative'> {
  const day = Number((from ?? relative?.from?.at ?? '31').slice(-2)) + 1
  if (day > 28) return {}
  const at = (date: string) => date.slice(0, -2) + String(day).padStart(2, '0')
  if (from) return { from: at(from), to: at(from) }
  const anchor = { ...relative!.from!, at: at(relative!.from!.at!) }
  return { relative: { from: anchor, to: anchor } }
}

/** 2010年底, 截至2010年底: the end alone, not a deadline. */
function isYearEnd({ kind, from, to, relative }: TimeMark): boolean {
  return (
    (kind === 'point' || kind === 'asOf') &&
    (to ? !from && to.endsWith('-12-31') : !relative?.from && relative?.to?.shift !== undefined && relative.to.at === '12-31')
  )
}

/** The year that 全年 means behind its end: 2010年底…。全年支出…. */
function yearOfEdge(mark: TimeMark): Pick<TimeMark, 'from' | 'to' | 'relative'> {
  if (!isYearEnd(mark)) return mark
  const { to, relative } = mark
  return to ? { from: `${to.slice(0, 4)}-01-01`, to } : { relative: { ...relative, from: { ...relative!.to!, at: '01-01' } } }
}

function isDay({ kind, from, to, relative }: TimeMark): boolean {
  return (
    kind === 'point' &&
    (from !== undefined
      ? from === to
      : // 昨日上午，…。当天，…
        (relative?.from?.count === 'day' && relative.from.shift === -1) ||
        (relative?.from?.at !== undefined && relative.from.at.length >= 2 && relative.from.at === relative.to?.at))
  )
}

function isYear({ from, to, relative }: TimeMark): boolean {
  if (from && to) return from.slice(0, 4) === to.slice(0, 4) && from.endsWith('-01-01') && to.endsWith('-12-31')
  return relative?.from?.shift !== undefined && relative.from.at === '01-01' && relative.to?.at === '12-31'
}
