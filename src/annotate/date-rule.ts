import { toBe } from '../lexicon/aims.ts'
import { beginnings } from '../lexicon/time-words.ts'
import type { Anchor } from '../nlcst/mark.ts'
import { joint, readSide, type Side, side, year, yearOf } from './read-side.ts'
import { now, type Reading, type TimeRule } from './time-rule.ts'

/** What a verb of change ends in, before 到 and 至 that lead to a level, not a date. */
const changed = '加升高少低降大展缩涨短调续'
const lead = `(?:截[至止][到至]?|(?<![${changed}达收迟直]|增长|延长|营业|供应|开放)到|(?<![${changed}甚乃以直提增扩减延推%]|增长|延长)至|自从?|从)`
const tail =
  '(?:来(?=[，共已累先全])|以来|至今|迄今|或之前|或以前|之前|以前|前后|前(?![三述列往期景沿提两一二\\d])|起(?![草码到诉重来])|开始|之后|以后|后(?![勤续期])|期间|同期)'

/** Sets the chosen ends on a reading: as ISO dates where the year is printed, else as anchors. */
function anchor(reading: Reading, from: Side | undefined, to: Side | undefined): Reading {
  for (const [name, s, at] of [
    ['from', from, from?.first],
    ['to', to, to?.last],
  ] as const) {
    if (!s || !at || s.shift === null) continue
    if (s.year !== undefined) reading[name] = `${s.year}-${at}`
    else reading.relative = { ...reading.relative, [name]: { count: 'year', ...(s.shift === undefined ? {} : { shift: s.shift }), at } satisfies Anchor }
  }
  return reading
}

/** 将于|9月14日, 力争|年底: what stands before a date that lies ahead, and behind one (9月20日，|博览会将举办). */
const toCome = new RegExp(`(?:(?:[将定拟]|计划)于?|[将拟]在|${toBe}|争取|确保)$`)
const takesPlace =
  /^前?(?:就?可|能够?|将|要)(?!以)|^[^，。；\d]{0,19}将(?:正式|如期|全面)?(?:举办|举行|召开|开幕|开赛|启动|开展|开工|开业|开放|开园|竣工|投用|投入使用|实施|施行)/

const untilSince = /[^，。；：、]{0,14}?以来/y
const begunSince = new RegExp(String.raw`[^，。；：、\d]{0,8}?(?:${beginnings}|试点)(?:以来|至今)`, 'y')

/** Dates, months, years and spans of them, with what opens and closes them: 到2025年底, 2023年7月至2024年6月, 自6月底…以来, 今年上半年. */
export const dateRule: TimeRule = {
  name: 'date',
  pattern: new RegExp(`(?:(${lead})\\s?)?(?:(${side})|(?<!\\d)(${year})(?=${joint}${year}\\s?年))(?:${joint}(${side}))?(?:\\s?(${tail}))?`, 'g'),
  read(match, text) {
    const [, opener = '', first, bare, second, closer = ''] = match
    const a = bare ? { year: yearOf(bare), first: '01-01', last: '12-31', whole: true } : readSide(first!)
    const b = second === undefined ? undefined : readSide(second)
    if (!a || (second !== undefined && !b)) return undefined
    const before = text.slice(Math.max(0, match.index - 3), match.index)
    // 20家以上|年收入: no last year
    if (/^上年/.test(first ?? '') && /[个家户名人元张项所%]以$/.test(before)) return undefined
    // 比上年, 占上年总收入: the year before one told elsewhere; 上年，资助5人 is 去年
    if (/^上/.test(first ?? '') && a.shift === -1 && !(opener && /^(?:起|开始|以?来|至今)/.test(closer)) && !/(?:^|[，。；：“\s])$/.test(before)) a.shift = null
    const coming = toCome.test(before) || takesPlace.test(text.slice(match.index + match[0].length, match.index + match[0].length + 30))
    const reading: Reading = { kind: 'point', ...(coming ? { ahead: true as const } : {}) }
    if (/每年的?$|历年$/.test(before)) return { kind: closer.endsWith('前') ? 'by' : 'point' }
    // 2016-2017年度起: a fiscal year, whose months the words don't tell
    if (bare && b?.year === a.year! + 1 && /年度$/.test(second!.trim()) && /^(?:起|开始|以?来|至今)/.test(closer)) return { kind: 'since' }
    if (b) {
      if (b.year === undefined && b.shift === undefined) {
        const over = (a.first ?? '') > (b.first ?? '') ? 1 : 0
        if (a.year !== undefined) b.year = a.year + over
        else if (a.shift !== undefined) b.shift = a.shift === null ? null : a.shift + over
      }
      if (opener.startsWith('截')) return anchor({ kind: 'asOf' }, undefined, b)
      return anchor({ ...reading, kind: 'span', ...skipped(match, opener, /^[到至]/) }, a, b)
    }
    if (closer === '同期') return reading
    if (closer === '前后' || closer.endsWith('后')) return { kind: 'vague', ...skipped(match, opener, /^[到至]/) }
    if (opener.startsWith('截')) return anchor({ kind: 'asOf' }, undefined, a)
    // 2015年前 may end with the year before, 2015年或之前 with that year
    if (closer.endsWith('前')) return a.whole && !closer.startsWith('或') ? { kind: 'by' } : anchor({ kind: 'by' }, undefined, a)
    const event = closer ? undefined : opened(match, opener, text)
    if (opener.startsWith('自') || event !== undefined || (/^(?:起|开始|以?来|至今|迄今)$/.test(closer) && !(closer === '开始' && /[于在]$/.test(before)))) {
      // 自去年活动启动以来: some day of that year
      const someDay = event !== undefined && a.whole && event.length > 3
      const since = anchor({ kind: 'since', ...(event ? { end: match.index + match[0].length + event.length } : {}) }, someDay ? undefined : a, undefined)
      if (a.shift !== null && (event || /来$|今$/.test(closer))) since.relative = { ...since.relative, to: now }
      return since
    }
    if (/^[到至]/.test(opener)) return anchor({ kind: 'by' }, undefined, a)
    return anchor({ ...reading, ...skipped(match, opener, /^从/) }, a.edge ? undefined : a, a)
  },
}

/** The event behind a date that …以来 is counted from: 自6月底|研判中心成立以来, 2020年|成立至今. */
function opened(match: RegExpExecArray, opener: string, text: string): string | undefined {
  const pattern = /^[自从]/.test(opener) ? [untilSince, begunSince] : opener ? [] : [begunSince]
  for (const one of pattern) {
    one.lastIndex = match.index + match[0].length
    const found = one.exec(text)?.[0]
    if (found) return found
  }
  return undefined
}

/** Leaves an opener out of the mark that does not belong to its reading (从2021年的5个). */
function skipped(match: RegExpExecArray, opener: string, out: RegExp): { start?: number } {
  return out.test(opener) ? { start: match.index + opener.length } : {}
}
