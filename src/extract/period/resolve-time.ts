import { nowWords } from '../../lexicon/time-words.ts'
import type { Anchor, TimeMark } from '../../nlcst/mark.ts'
import type { Period } from '../../schema/period.ts'

/** What a text's relative times are counted from; none of it is ever the clock. */
export interface TimeContext {
  /** ISO date: the dateline, the sidecar's date, or an event date in the text. */
  reference?: string
  /** ISO date of the dateline: what 目前 is. */
  written?: string
  /** The year the text itself is about, where its own words give one: dates 7月 and, without a reference, 今年. */
  year?: number
  /** In a text of no date, the years of the months that it names with one: dates a later 1月 after 2016年1月. */
  months?: ReadonlyMap<string, number>
  /** The year whose end the text counts to: dates 年末 and 全年 alone. */
  counted?: number
  /** The earliest five-year plan that the text speaks of: dates 这五年 and 五年来. */
  plan?: { from: string; to: string }
  /** The year that the section reviews: dates 全年, 这一年 and 一年来 under 一、2023年工作回顾. */
  reviewed?: number
  /** Whether the text counts in years from one to the next (2011-2012年度): then 本年度 is no calendar year. */
  fiscal?: boolean
}

const isNow = new RegExp(nowWords)
const straySpaces = /(?<=[^\d\s])\s+|\s+(?=[^\d\s])/g

/** The period a time mark tells: ISO dates where its words or the context give them, else its text alone. */
export function resolveTime(mark: TimeMark, { counted, ...told }: TimeContext): Period {
  if (told.plan && mark.kind === 'vague' && /^(?:这|过去的?|近)?五年[来间]?$/.test(mark.text))
    return { text: mark.text, start: told.plan.from, end: told.plan.to }
  // 这一年，募集善款…, in a summary of 2019
  const whole = told.reviewed ?? (mark.text === '这一年' && !told.reference?.startsWith(String(told.year)) ? told.year : undefined)
  if (whole !== undefined && /^(?:全年|(?:这|过去的?|刚刚过去的)?一年来?)$/.test(mark.text))
    return { text: mark.text, start: `${whole}-01-01`, end: `${whole}-12-31` }
  if (told.reviewed !== undefined && /^年[末底]$/.test(mark.text)) return { text: mark.text, end: `${told.reviewed}-12-31` }
  if (told.fiscal && mark.relative && mark.text.endsWith('年度')) return { text: mark.text }
  const year = told.year === undefined && counted !== undefined && /^(?:年末|全年|上年)/.test(mark.text) ? { year: counted } : {}
  // 8月8日召开会议…，目前在校192人: the day of writing, not of the event
  const now = told.written && isNow.test(mark.text) ? { reference: told.written } : {}
  // 上年, in a report of 2022: the one before that
  const yearOfReport = told.year !== undefined && /^[自从]?上一?年/.test(mark.text) ? { reference: `${told.year}-12-31` } : {}
  const context = { ...told, ...year, ...now, ...yearOfReport }
  const { from, to } = mark.relative ?? {}
  const latest = mark.kind !== 'by' && !mark.ahead && !(from && takesEffect(mark, from, context.reference))
  const start = mark.from ?? (from && resolveAnchor(from, context, from, latest))
  const end = mark.to ?? (to && resolveAnchor(to, context, wraps(from, to) ? to : (from ?? to), latest, start))
  // one end of a span alone would read as open; 今年以来 keeps its start, as the text's date may be unknown
  const half = from !== undefined && to !== undefined && mark.kind !== 'since' && (!start || !end)
  // 到 2025 年底: spaces of layout; the one before a clock time stays
  const text = mark.text.replace(straySpaces, '')
  if (half || (start && end && start > end)) return { text }
  return { text, ...(start ? { start } : {}), ...(end ? { end } : {}) }
}

/** 自6月1日起, told in May: what takes effect within a quarter of the year is told before it does. */
function takesEffect({ kind, text }: TimeMark, { count, at }: Anchor, reference?: string): boolean {
  if (kind !== 'since' || count !== 'year' || !at || !reference || !/^[自从].*起$/.test(text)) return false
  const date = inCalendar(Number(reference.slice(0, 4)), at)
  return date > reference && date <= addDays(reference, 92)
}

/** 11月至3月: the second month is the next year's. */
function wraps(from: Anchor | undefined, to: Anchor): boolean {
  return from?.at !== undefined && to.at !== undefined && from.at > to.at
}

/**
 * ISO date of one end. A month without a year is the text's own year's, else the reference's, unless it had not begun (`opening`) by then: that leaves last year and this year open.
 * A deadline (`latest` false) may lie ahead.
 */
function resolveAnchor(anchor: Anchor, context: TimeContext, opening: Anchor, latest: boolean, start?: string): string | undefined {
  const { reference } = context
  const { count, shift, at } = anchor
  if (count === 'day') return reference && addDays(reference, shift ?? 0)
  if (count === 'month') {
    if (!reference || (shift === undefined && latest && at! > reference.slice(8))) return undefined
    // 预计25日前完成: of this month, or, once that day is past, of the next
    const months = Number(reference.slice(0, 4)) * 12 + Number(reference.slice(5, 7)) - 1 + (shift ?? (!latest && at! < reference.slice(8) ? 1 : 0))
    return inCalendar(Math.floor(months / 12), `${String((months % 12) + 1).padStart(2, '0')}-${at}`)
  }
  const written = reference === undefined ? undefined : Number(reference.slice(0, 4))
  if (shift !== undefined) {
    const base = written ?? context.year
    return base === undefined ? undefined : inCalendar(base + shift, at!)
  }
  const base =
    context.reviewed ??
    context.year ??
    context.months?.get(opening.at!.slice(0, 2)) ??
    (reference && latest && opening.at! > reference.slice(5) ? undefined : written)
  if (base === undefined) return undefined
  const date = inCalendar(base, at!)
  return start && start > date && start.slice(0, 4) === date.slice(0, 4) ? inCalendar(base + 1, at!) : date
}

/** The date, or the last day of its month where the month is shorter. */
function inCalendar(year: number, monthDay: string): string {
  const [month, day] = monthDay.split('-').map(Number) as [number, number]
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return `${String(year).padStart(4, '0')}-${monthDay.slice(0, 2)}-${String(Math.min(day, last)).padStart(2, '0')}`
}

/** The ISO date `days` after another. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
