import { toBe } from '../../lexicon/aims.ts'
import type { TimeMark } from '../../nlcst/mark.ts'
import { marksByType } from '../../nlcst/marks-by-type.ts'
import type { Modality } from '../../schema/fact.ts'
import type { Period } from '../../schema/period.ts'
import type { Statement } from '../locate-statement.ts'
import { resolveTime, type TimeContext } from './resolve-time.ts'

/** The period that a time word gives a statement: its dates, cut at the count it is part of, and the other reading its programme allows. */
export function resolvePeriod(time: TimeMark, statement: Statement, context: TimeContext): Period {
  return withAlternative(datesOf(time, statement, context), time, statement)
}

function datesOf(time: TimeMark, { paragraph, sentence, mark }: Statement, context: TimeContext): Period {
  const period = yearAround(resolveTime(time, context), time, paragraph, context)
  // 截至2023年7月31日…其中，2023年备案188单: a year is counted no further than the count it is part of; so 截至8月底，今年受理2300件
  const asOf = marksByType(paragraph).times.findLast((m) => m.kind === 'asOf' && m.end <= time.start && (m.to !== undefined || time.start - m.end <= 4))
  const until = asOf && resolveTime(asOf, context).end
  // 截至1月底160万人。今年将新增20家: nor is a plan part of a count
  const planned = asOf && asOf.end < sentence.start && meant.test(paragraph.folded.slice(sentence.start, mark.start))
  if (until && !planned && period.start && period.end?.endsWith('-12-31') && until.slice(0, 4) === period.start.slice(0, 4) && until < period.end)
    period.end = until
  // a time carried over from another paragraph keeps its own words
  return marksByType(paragraph).times.includes(time) ? { ...period, text: paragraph.reflowed.text.slice(time.start, time.end) } : period
}

/** 2012年上半年，发放1300万元。其中，6月份200万元: a month without a year lies in the half year told before it. */
function yearAround(period: Period, time: TimeMark, paragraph: Statement['paragraph'], context: TimeContext): Period {
  if (period.start || period.end || !time.relative || /年|[本上下]月/.test(time.text)) return period
  const around = marksByType(paragraph).times.findLast((m) => m.end <= time.start)
  if (!around?.from || !around.to || around.from.slice(0, 4) !== around.to.slice(0, 4) || around.from.slice(5, 7) === around.to.slice(5, 7)) return period
  if (around.to.endsWith('-12-31') && around.from.endsWith('-01-01') && !/其中，?$/.test(paragraph.folded.slice(0, time.start))) return period
  const { reference: _, ...rest } = context
  const found = resolveTime(time, { ...rest, year: Number(around.from.slice(0, 4)) })
  return found.start && found.end && found.start >= around.from && found.end <= around.to ? found : period
}

/** 到2025年底…实施三年行动计划（2021—2023年），建成1家: the programme's own years are another reading of the deadline. */
function withAlternative(period: Period, time: TimeMark, { paragraph, mark }: Statement): Period {
  if (time.kind !== 'by') return period
  const { folded, reflowed } = paragraph
  const years = marksByType(paragraph).times.find(
    (m) => m.start > time.end && m.end < mark.start && folded[m.start - 1] === '（' && m.from !== undefined && m.to !== undefined,
  )
  if (
    !years ||
    folded.slice(years.end, mark.start).includes('；') ||
    !/(?:计划|工程|行动|方案|规划)（$/.test(folded.slice(Math.max(0, years.start - 3), years.start))
  )
    return period
  return { ...period, alternatives: [{ text: reflowed.text.slice(years.start, years.end), start: years.from!, end: years.to! }] }
}

const issued = /^，?[^。；\d]*?(?:印发|下发|发布|出台|公布|签发|发出)[^。]*，[^。]*(?:要求|明确|规定|提出|决定|指出)/

/** Times of a count, which a level is not part of. */
const counts = /^截[至止]|月份?$|季度$|半年$/

/**
 * What is left of a period once it is known what is said of the number: a level has no deadline that was named before it, a plan not the day of
 * the event that opens the way to it; and a month without a year that a plan names lies ahead.
 */
export function periodFor(modality: Modality, dated: Period, statement: Statement, time: TimeMark, context: TimeContext): Period | undefined {
  // 4月12日，某局印发通知，要求标准提高到791元: when a rule or a plan was issued is not when it holds
  if (
    modality !== 'actual' &&
    isDay(dated) &&
    time.start >= statement.sentence.start &&
    issued.test(statement.paragraph.folded.slice(time.end, statement.mark.start))
  )
    return undefined
  // 截至2021年底，…。农村低保平均保障标准6362元: an average is counted as well
  if (modality === 'standard' && !/平均|人均/.test(statement.paragraph.folded.slice(statement.clause.start, statement.mark.start)))
    return time.start < statement.sentence.start && (time.kind === 'by' || counts.test(time.text) || isDay(dated)) ? undefined : dated
  if (modality === 'actual' && isYearPast(time, dated, context.reference))
    return { ...resolveTime(time, { ...context, year: Number(dated.start!.slice(0, 4)) - 1 }), text: dated.text }
  if (modality !== 'target') return dated
  // 截至6月底完成六成。其中，计划新建10家: a count that is closed holds no plan
  if (time.kind === 'asOf' && time.start < statement.sentence.start && dated.end && context.reference && dated.end <= context.reference) return undefined
  // 目前计划三年完成: when it is planned
  if (time.kind === 'asOf' && !time.to && /^[正已，]*(?:计划|拟|打算|准备)/.test(statement.paragraph.folded.slice(time.end, time.end + 5))) return undefined
  // 今年以来，…，确保建成89个: what has been so far holds no plan
  if (time.kind === 'since' && time.relative?.to) return undefined
  // 截至6月底共有8.9万人，预计增加支出3100万元: nor does it hold what is expected behind it
  if (time.kind === 'asOf' && meantNext.test(statement.paragraph.folded.slice(time.end, statement.mark.start))) return undefined
  // 近日，某局发布通知，将评选16个: when it was announced
  if (/^(?:近日|日前|前不久|不久前|连日来)$/.test(time.text)) return undefined
  if (isOfEvent(statement, time, dated, context.reference)) return undefined
  return dated.start || dated.end || !time.relative ? dated : { ...resolveTime({ ...time, ahead: true }, context), text: dated.text }
}

/** 全年接待11亿人次, in a report of January: what a whole year has brought is told of the one that is over. */
const isYearPast = (time: TimeMark, { start, end }: Period, reference: string | undefined) =>
  time.relative !== undefined &&
  time.text.startsWith('全年') &&
  start !== undefined &&
  end !== undefined &&
  reference?.slice(0, 4) === start.slice(0, 4) &&
  reference.slice(5, 7) <= '03'

/** 8月1日，启动…。凡符合条件的可申请3000元: nor is a level that of a day. */
const isDay = ({ start, end }: Period) => start !== undefined && start === end

/** 8月6日，奠基仪式举行，将建成小学1所: the day or month that an event took place is not the time of what it opens the way to. */
function isOfEvent({ paragraph, mark }: Statement, time: TimeMark, { start, end }: Period, reference: string | undefined): boolean {
  const [from, to] = [start ?? time.relative?.from?.at, end ?? time.relative?.to?.at]
  // a month at most: both ends in one, whether or not the year is known
  const brief = from !== undefined && to !== undefined && from.slice(0, -3) === to.slice(0, -3) && (start !== undefined || from.length === 5)
  if (time.kind !== 'point' || time.ahead || !brief || (end && reference && end > reference)) return false
  // 8月22日，将增开窗口: a day of the year that has not come
  if (!end && reference && to !== undefined && to > reference.slice(5)) return false
  return opensWay.test(paragraph.folded.slice(time.end, mark.start))
}

const meant = new RegExp(toBe)
const meantNext = new RegExp(`^[^。]*，[^。]*(?:${toBe})`)
const opensWay = new RegExp(`^[^。]*，[^。]*(?:${toBe}|届时|争取)`)
