import type { Anchor, Recogniser, TimeMark } from '../nlcst/mark.ts'
import { numeralValue } from '../normalise/numeral.ts'

/** What a rule says of its match; without ends the words stay words. */
type Reading = Pick<TimeMark, 'kind' | 'from' | 'to' | 'relative'> & { start?: number; end?: number }

interface Rule {
  name: string
  pattern: RegExp
  read(match: RegExpExecArray, text: string): Reading | undefined
}

const few = '(?:\\d{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])'
const many = '(?:\\d{1,3}|[一二两三四五六七八九十几数]{1,3})'
const year = '(?:(?:19|20)\\d{2}|[一二][九〇零○][〇零○一二三四五六七八九]{2})'
const joint = '\\s?(?:[-—–~～]{1,2}|起?至|到)\\s?'
const clock = '(?:\\s?(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚间|晚))?(?:\\s?\\d{1,2}(?:[:：]\\d{2}(?:[:：]\\d{2})?|[时点](?:\\d{1,2}分|半)?))?'

/** Year words and how far they are from the reference's year; null where they lean on a year told elsewhere. */
const yearWords: Record<string, number | null> = {
  今年: 0,
  今年度: 0,
  本年: 0,
  本年度: 0,
  去年: -1,
  去年度: -1,
  前年: -2,
  明年: 1,
  明年度: 1,
  后年: 2,
  当年: null,
  同年: null,
  次年: null,
  上年: null,
  上年度: null,
  上一年: null,
  上一年度: null,
}
const yearWord =
  '(?:(?<!如|当|至(?=今年轻)|迄)今年|(?<![基日版样原])本年|(?<![过失])去年|(?<![证说表注声申透文])明年|(?<![年岁\\d])前年|(?<![然以之先此最落])后年|(?<![相每应])当年|(?<![相])同年|(?<![首初每历多二一本])次年|(?<![以加之线网晚早])上一?年)(?![龄纪轻均级检金限幼迈])度?'

/** The part of a year: month and day, ten days, half, quarter, edge. */
const part =
  `(?:(?:(?<k>${few})${joint})?(?<m>${few})\\s?月(?![余内龄均刊嫂薪租供捐饼])份?(?:\\s?(?:(?:(?<c>${few})[日号]?${joint})?(?<d>${few})\\s?[日号]${clock}|(?<x>上旬|中旬|下旬|底|末|初)))?` +
  '|(?<h>[上下])半年|第?(?<q>[1-4一二三四])季度(?<r>末)?|前(?<p>[1-4两二三])个?季度|前(?<l>\\d{1,2}|[两二三四五六七八九十]{1,2})个?月)'
const edge = '(?:年?(?<e>底|末|初|中(?!国|央|小|医|心|期|共|外|西)|内))'
const isoDate = `${year}[-/.]\\d{1,2}[-/.]\\d{1,2}(?![\\d.])${clock}`
const dated = `(?:(?<y>${year})\\s?年度?|(?<w>${yearWord}))\\s?(?:${part}|${edge})?`
const bareEdge = '年(?<z>底|末|初|内|中)|岁末'
const sideForm = new RegExp(`^(?:(?<iso>${isoDate})|${dated}|${part.replaceAll('>', '2>')}|${bareEdge})$`)
const unnamed = (pattern: string) => pattern.replaceAll(/\(\?<[a-z]>/g, '(?:')
const when =
  `(?:(?<![\\d.])${isoDate}|(?<!\\d)${unnamed(dated)}|(?<![\\d.:/第个每一二三四五六七八九十百几数半-])${unnamed(part)}` +
  `|(?<=^|[^\\u4e00-\\u9fff\\d]|[在到至于止从自较比是])(?:${unnamed(bareEdge)}))`
const lead = '(?:截[至止][到至]?|(?<![加升高少低降大展达缩涨短调]|增长)到|(?<![甚乃以直提增升扩降])至|自从?|从)'
const tail = '(?:以来|至今|迄今|之前|以前|前后|前(?![三述列往期景沿提两一二\\d])|起(?![草码到诉重来])|开始|之后|以后|后(?![勤续期])|期间|同期)'

const now: Anchor = { count: 'day', shift: 0 }
const day = (month: number, date: number) => `${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
const lastDay = (month: number, of = 2000) =>
  month === 2 ? (of % 4 === 0 && (of % 100 !== 0 || of % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
const value = (numeral: string) => (/^\d/.test(numeral) ? Number(numeral) : (numeralValue(numeral) ?? Number.NaN))
/** 2025, 二〇二五, 二零二五. */
const yearOf = (words: string) => value(words.replaceAll(/[零○]/g, '〇'))

/** One side of a date expression: its year, and its first and last month and day. */
interface Side {
  year?: number
  /** Years from the reference's; null: told elsewhere. */
  shift?: number | null
  first?: string | undefined
  last?: string | undefined
  /** 底: the last day alone, not the span before it. */
  edge?: boolean
  whole?: boolean
}

/** @returns undefined where month or day are none of the calendar */
function side(words: string): Side | undefined {
  const groups = sideForm.exec(words)!.groups!
  const g = (name: string) => groups[name] ?? groups[`${name}2`]
  if (groups.iso) {
    const [y, m, d] = groups.iso.split(/[-/.\s]/) as [string, string, string]
    return days({ year: yearOf(y) }, value(m), value(d), value(m), value(d))
  }
  const out: Side = groups.y ? { year: yearOf(groups.y) } : groups.w ? { shift: yearWords[groups.w] ?? null } : {}
  const at = (first: number, last: number): Side => days(out, first, 1, last, lastDay(last, out.year))!
  const [m, d, x, h, q, p, l] = ['m', 'd', 'x', 'h', 'q', 'p', 'l'].map(g)
  const e = groups.e ?? groups.z
  if (m) {
    const month = value(m)
    if (d) return days(out, month, value(g('c') ?? d), month, value(d))
    if (!(month >= 1 && month <= 12)) return undefined
    const end = lastDay(month, out.year)
    if (x === '初') return out
    if (x === '底' || x === '末') return { ...days(out, month, end, month, end)!, edge: true }
    if (x) return days(out, month, x === '上旬' ? 1 : x === '中旬' ? 11 : 21, month, x === '上旬' ? 10 : x === '中旬' ? 20 : end)
    return days(out, value(g('k') ?? m), 1, month, end)
  }
  if (h) return h === '上' ? at(1, 6) : at(7, 12)
  if (q)
    return g('r') ? { ...days(out, value(q) * 3, lastDay(value(q) * 3), value(q) * 3, lastDay(value(q) * 3))!, edge: true } : at(value(q) * 3 - 2, value(q) * 3)
  if (p) return at(1, value(p) * 3)
  if (l) return value(l) <= 12 ? at(1, value(l)) : undefined
  if (e === '底' || e === '末') return { ...days(out, 12, 31, 12, 31)!, edge: true }
  if (e === '初' || e === '中') return out
  return { ...at(1, 12), whole: true }
}

function days(to: Side, m1: number, d1: number, m2: number, d2: number): Side | undefined {
  const valid = m1 >= 1 && m2 <= 12 && d1 >= 1 && d1 <= lastDay(m1, to.year) && d2 >= 1 && d2 <= lastDay(m2, to.year) && day(m1, d1) <= day(m2, d2)
  return valid ? { ...to, first: day(m1, d1), last: day(m2, d2) } : undefined
}

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

const untilSince = /[^，。；：、]{0,14}?以来/y

const date: Rule = {
  name: 'date',
  pattern: new RegExp(
    `(?=[\\d一二三四五六七八九十今本去明前后当同次上下第年岁截到至自从])(?:(${lead})\\s?)?(?:(${when})|(?<!\\d)(${year})(?=${joint}${year}\\s?年))(?:${joint}(${when}))?(?:\\s?(${tail}))?`,
    'g',
  ),
  read(match, text) {
    const [, opener = '', first, bare, second, closer = ''] = match
    const a = bare ? { year: yearOf(bare), first: '01-01', last: '12-31', whole: true } : side(first!)
    const b = second === undefined ? undefined : side(second)
    if (!a || (second !== undefined && !b)) return undefined
    const before = text.slice(Math.max(0, match.index - 3), match.index)
    const reading: Reading = { kind: 'point' }
    if (/每年的?$|历年$/.test(before)) return { kind: /前$/.test(closer) ? 'by' : 'point' }
    if (b) {
      if (b.year === undefined && b.shift === undefined) {
        const over = (a.first ?? '') > (b.first ?? '') ? 1 : 0
        if (a.year !== undefined) b.year = a.year + over
        else if (a.shift !== undefined) b.shift = a.shift === null ? null : a.shift + over
      }
      if (opener.startsWith('截')) return anchor({ kind: 'asOf' }, undefined, b)
      return anchor({ kind: 'span', ...skipped(match, opener, /^[到至]/) }, a, b)
    }
    if (closer === '同期') return reading
    if (closer === '前后' || /后$/.test(closer)) return { kind: 'vague', ...skipped(match, opener, /^[到至]/) }
    if (opener.startsWith('截')) return anchor({ kind: 'asOf' }, undefined, a)
    if (/前$/.test(closer)) return a.whole ? { kind: 'by' } : anchor({ kind: 'by' }, undefined, a)
    if (opener.startsWith('自') || /^(?:起|开始|以来|至今|迄今)$/.test(closer)) {
      untilSince.lastIndex = match.index + match[0].length
      const extended = opener.startsWith('自') && !closer ? untilSince.exec(text)?.[0] : undefined
      const since = anchor({ kind: 'since', ...(extended ? { end: untilSince.lastIndex } : {}) }, a, undefined)
      if (extended || /来$|今$/.test(closer)) since.relative = { ...since.relative, to: now }
      return since
    }
    if (/^[到至]/.test(opener)) return anchor({ kind: 'by' }, undefined, a)
    return anchor({ kind: 'point', ...skipped(match, opener, /^从/) }, a.edge ? undefined : a, a)
  },
}

/** Leaves an opener out of the mark that does not belong to its reading (从2021年的5个). */
function skipped(match: RegExpExecArray, opener: string, out: RegExp): { start?: number } {
  return out.test(opener) ? { start: match.index + opener.length } : {}
}

const fiscalYear: Rule = {
  name: 'fiscal-year',
  pattern: /(?<![\d.-])((?:19|20)\d{2})\s?[-—–/]\s?((?:19|20)?\d{2})(?:年度|(?![\d年.:/-]))/g,
  read([, a, b]) {
    const [first, last] = [Number(a), Number(b!.length === 2 ? a!.slice(0, 2) + b : b)]
    if (last <= first || (last > first + 1 && b!.length === 2)) return undefined
    // 2007-2008: a fiscal or school year, whose months the words don't tell
    return last === first + 1 ? { kind: 'span' } : { kind: 'span', from: `${first}-01-01`, to: `${last}-12-31` }
  },
}

const plan: Rule = {
  name: 'five-year-plan',
  pattern:
    /([到至])?([“"])?(?<![第一二三四五六七八九十\d])(十[一二三四五六]?|[一二三四五六七八九])五([”"])?(?!普法)(?![个名位项所家人年天月岁种元万余多十百千点%])(时期末|时期|期间|期末|末期?|以来|初期?|中期|前期|后期)?/g,
  read([, lead, open, numeral, close, tail]) {
    if (open ? !close : close || !(numeral!.length === 2 || tail?.endsWith('期') || tail === '期间')) return undefined
    const n = value(numeral!)
    const first = n < 3 ? 1948 + 5 * n : 1951 + 5 * n
    const [from, to] = [`${first}-01-01`, `${first + 4}-12-31`]
    if (tail === '以来') return { kind: 'since', from, relative: { to: now } }
    if (tail && /^[初中前后]/.test(tail)) return { kind: 'vague' }
    if (lead || tail?.includes('末')) return { kind: lead ? 'by' : 'point', to }
    return { kind: 'span', from, to }
  },
}

const decade: Rule = {
  name: 'decade',
  pattern: /(?:(20|二十|上个?)世纪([2-9]0|[二三四五六七八九]十)|(?<!\d)[5-9]0)年代(?:初期?|中期?|末期?|后期|以来)?/g,
  read: ([all, century, tens]) =>
    century && !century.startsWith('上') && all.endsWith('年代')
      ? { kind: 'span', from: `${1900 + value(tens!)}-01-01`, to: `${1909 + value(tens!)}-12-31` }
      : { kind: 'vague' },
}

const present: Rule = {
  name: 'present',
  pattern:
    /截[至止]目前|到目前为止|(?<![项节科题名栏])目前(?![期置景提往])(?:为止)?|迄今(?:为止)?|至今(?![年天日后冬春夏秋夜晚])|眼下(?!方)|当下(?!载)|如今(?!年|天)|(?<![体表实呈发出再展显涌兑])现在|现阶段|(?<![担勇])当前(?![往来行去进列])/g,
  read: () => ({ kind: 'asOf', relative: { to: now } }),
}

const nearDays: Record<string, Anchor> = { 今日: now, 今天: now, 昨日: { count: 'day', shift: -1 }, 昨天: { count: 'day', shift: -1 } }
const nearDay: Rule = {
  name: 'near-day',
  pattern: /(?:今[日天]|昨[日天])(?!头条|看点)/g,
  read: ([word]) => ({ kind: 'point', relative: { from: nearDays[word]!, to: nearDays[word]! } }),
}

const nearMonth: Rule = {
  name: 'near-month',
  pattern: /(?:(本|上|下)个?月(?:(\d{1,2})日|(底|末))?|(?<![\d.月至到—-])(\d{1,2})日(?=[上下晚电讯，、在从]))(?:以来)?/g,
  read([all, which, dated, end, alone]) {
    const date = dated ?? alone
    const shift = which === '本' ? 0 : which === '上' ? -1 : 1
    const at = (d: string): Anchor => ({ count: 'month', ...(which ? { shift } : {}), at: d })
    if (date)
      return Number(date) >= 1 && Number(date) <= 31
        ? { kind: 'point', relative: { from: at(date.padStart(2, '0')), to: at(date.padStart(2, '0')) } }
        : undefined
    if (end) return { kind: 'point', relative: { to: at('31') } }
    return all.endsWith('以来') ? { kind: 'since', relative: { from: at('01'), to: now } } : { kind: 'point', relative: { from: at('01'), to: at('31') } }
  },
}

const vague: Rule = {
  name: 'vague',
  pattern: new RegExp(
    `(?<![临附接])近日(?!点|照)来?|(?<![\\d一二三四五六七八九十作节生假今昨当期终末同休])日前|近期|近来|连日来|近(?:几|些|两)?年来?(?![龄轻])|多年来|这些年来?|历年来|(?:长期|一直|长久)以来|今后(?!的)|(?:近|过去|最近|未来|今后)的?\\s?${many}[多余]?(?:年|个?月|周|天|日)(?:以来|来|间|内|里)?|(?<![\\d.第一二三四五六七八九十])${many}[多余]?年(?:以来|来)(?![自说看])|(?:${many}|多)年[以之]?前|(?:(?:党的)?(?:十[六七八九]|二十)大|新中国成立|建国|改革开放|成立|建成|启动|实施|开展|运营)以来|自从?[^，。；：、\\d]{1,14}?以来|上年同期|同期`,
    'g',
  ),
  read: ([all]) => ({ kind: /^自|大以来|[国放立成动施展营]以来/.test(all) ? 'since' : 'vague' }),
}

const duration: Rule = { name: 'duration', pattern: new RegExp(`连续${many}[多余]?(?:年|个月|个?季度|天)`, 'g'), read: () => ({ kind: 'duration' }) }

const holidays: Record<string, string> = { 三八: '03-08', 六一: '06-01', 七一: '07-01', 八一: '08-01' }
const holiday: Rule = {
  name: 'holiday',
  pattern:
    /[“"]?(三八|五一|六一|七一|八一|十一|元旦|春节|元宵|清明|端午|中秋|国庆|重阳)[”"]?(?:国际)?(?:儿童|劳动|妇女|建党|建军|国庆)?节?(?:小?长?假)?(期间|当[天日]|前夕|前后|(?:来临|到来)?之际)/g,
  read([, name, tail]) {
    const at = holidays[name!]
    return at && /^期间|^当/.test(tail!) ? { kind: 'span', relative: { from: { count: 'year', at }, to: { count: 'year', at } } } : { kind: 'vague' }
  },
}

const rules = [plan, fiscalYear, date, decade, present, nearDay, nearMonth, holiday, duration, vague]

/** Calendar expressions of a paragraph; where rules overlap the one that starts first holds, then the longest, then the first of `rules`. */
export const recogniseTimes: Recogniser<TimeMark> = (folded) => {
  const found: TimeMark[] = []
  for (const rule of rules) {
    for (const match of folded.matchAll(rule.pattern)) {
      const reading = match[0] && rule.read(match, folded)
      if (!reading) continue
      const { start = match.index, end = match.index + match[0].length, ...ends } = reading
      found.push({ type: 'time', start, end, text: folded.slice(start, end), ...ends })
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  let reached = 0
  return found.filter((mark) => {
    if (mark.start < reached) return false
    reached = mark.end
    return true
  })
}
