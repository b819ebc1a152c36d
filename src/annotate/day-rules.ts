import { toBe } from '../lexicon/aims.ts'
import type { Anchor } from '../nlcst/mark.ts'
import { many, now, type TimeRule } from './time-rule.ts'

const nearDays: Record<string, Anchor> = { 今日: now, 今天: now, 昨日: { count: 'day', shift: -1 }, 昨天: { count: 'day', shift: -1 } }
/** 今日, 昨天: days counted from the reference. */
export const nearDay: TimeRule = {
  name: 'near-day',
  pattern: /(?:今[日天]|昨[日天])(?!头条|看点)/g,
  read: ([word]) => ({ kind: 'point', relative: { from: nearDays[word]!, to: nearDays[word]! } }),
}

/** 上月, 本月5日, 截至30日14时, 13日上午: months and days counted from the reference. */
export const nearMonth: TimeRule = {
  name: 'near-month',
  pattern:
    /(截[至止])?(?:(本|上|下|这(?=个))个?月(?:(\d{1,2})日|(底|末))?|(?<![\d个上下本每半年])月(底)前|(?<![\d.月—-])(?<!(?<!截)[至到])(\d{1,2})日(?:(?:[上下中]午|凌晨|晚上?|傍晚)\s?\d{1,2}[时点](?:\d{1,2}分|许)?|(?=[上下晚中傍深电讯，、在从清凌]|以[^，。；\d上下内前后来]{0,4}名义|一大?早|开幕|闭幕|举行|举办|召开|启动)|\d{1,2}[时点](?:\d{1,2}分)?(?:[至到—-]+\d{1,2}[时点](?:\d{1,2}分)?)?(?!\s?[至到—-])))(?:以来|起(?![草码步点诉]))?/g,
  read([all, until, which, dated, end, by, alone]) {
    const date = dated ?? alone
    const shift = which === '本' || which === '这' ? 0 : which === '上' ? -1 : 1
    const at = (d: string): Anchor => ({ count: 'month', ...(which ? { shift } : {}), at: d })
    if (date && !(Number(date) >= 1 && Number(date) <= 31)) return undefined
    // 下月起, 本月5日起: from then on
    if (all.endsWith('起')) return { kind: 'since', relative: { from: at((date ?? (end ? '31' : '01')).padStart(2, '0')) } }
    if (date) {
      const on = at(date.padStart(2, '0'))
      return until ? { kind: 'asOf', relative: { to: on } } : { kind: 'point', relative: { from: on, to: on } }
    }
    if (by) return { kind: 'by', relative: { to: at('31') } }
    if (end) return { kind: 'point', relative: { to: at('31') } }
    return all.endsWith('以来') ? { kind: 'since', relative: { from: at('01'), to: now } } : { kind: 'point', relative: { from: at('01'), to: at('31') } }
  },
}

/** 29日20时至8月1日7时, 5日至7日: days of one month or of two that follow each other. */
export const daySpan: TimeRule = {
  name: 'day-span',
  pattern:
    /(?<![\d.月至到—-])(\d{1,2})日(?:\s?\d{1,2}[时点](?:\d{1,2}分)?)?\s?(?:至|到|[—~～-]{1,2})\s?(?:(\d{1,2})月)?(\d{1,2})日(?:\s?\d{1,2}[时点](?:\d{1,2}分)?)?(?:期间)?/g,
  read([, first, month, last]) {
    const [from, to] = [Number(first), Number(last)]
    if (from < 1 || from > 31 || to < 1 || to > 31) return undefined
    const day = (n: number) => String(n).padStart(2, '0')
    if (!month)
      return from > to ? { kind: 'span' } : { kind: 'span', relative: { from: { count: 'month', at: day(from) }, to: { count: 'month', at: day(to) } } }
    const m = Number(month)
    const m1 = from > to ? m - 1 : m
    if (m1 < 1 || m > 12) return { kind: 'span' }
    return { kind: 'span', relative: { from: { count: 'year', at: `${day(m1)}-${day(from)}` }, to: { count: 'year', at: `${day(m)}-${day(to)}` } } }
  },
}

/** 即日起: from the day on that it is told. */
export const fromNow: TimeRule = {
  name: 'from-now',
  needs: '即日起',
  pattern: /[自从]?即日起(?!\s?[至到—-])/g,
  read: () => ({ kind: 'since', relative: { from: now } }),
}

/** 预计25日前完成: by a day of the month. */
export const dayBy: TimeRule = {
  name: 'day-by',
  needs: '日',
  pattern: new RegExp(String.raw`(?<=${toBe}|确保|争取|[于在])(\d{1,2})日之?前(?=[^，。；\d]{0,4}(?:完成|完工|建成|投用|到位|全部|全面|发放|恢复))`, 'g'),
  read: ([, day]) => (Number(day) >= 1 && Number(day) <= 31 ? { kind: 'by', relative: { to: { count: 'month', at: day!.padStart(2, '0') } } } : undefined),
}

/** 达到日本2004年的水平，|当时|的…: the year told just before. */
export const thatTime: TimeRule = {
  name: 'that-time',
  needs: '当时',
  pattern: /(?<=(?:(?:19|20)\d{2}|[去前])年[^。；，]{0,20}，)当时(?![^，。；]{0,6}年)/g,
  read: () => ({ kind: 'point' }),
}

/** 连续三年, 连续近三年: how long without a break. */
export const duration: TimeRule = {
  name: 'duration',
  pattern: new RegExp(`连续[近逾超]?${many}[多余]?(?:年|个月|个?季度|天)`, 'g'),
  read: () => ({ kind: 'duration' }),
}
