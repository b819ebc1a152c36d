import { toBe } from '../lexicon/aims.ts'
import { value } from './time-rule.ts'

const few = '(?:\\d{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])'
/** A printed year: 2025, 二〇二五; 114年12月, of the Republic's calendar in Taiwan, is 2025. */
export const year = '(?:(?:19|20)\\d{2}|(?<!\\d)1[01]\\d(?=\\s?年(?:\\s?\\d{1,2}\\s?月|底|度))|[一二][九〇零○][〇零○一二三四五六七八九]{2})'
/** What joins two dates to a span. */
export const joint = '\\s?(?:[-—–~～]{1,2}|起?至|到)\\s?'
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
  来年: 1,
  来年度: 1,
  后年: 2,
  当年: null,
  同年: null,
  次年: null,
  上年: -1,
  上年度: -1,
  上一年: -1,
  上一年度: -1,
}
const yearWord =
  '(?:(?<!如|当|至(?=今年轻)|迄)今年|(?<![基日版样原])本年|(?<![过失])去年|(?<![证说表注声申透文])明年|(?<![年月日天以未将近往原])来年(?!均)|(?<![年岁\\d])前年|(?<![然以之先此最落])后年|(?<![相每应])当年|(?<![相])同年|(?<![首初每历多二一本])次年|(?<![以加之线网晚早])上一?年)(?![龄纪轻均级检金限幼迈])度?'

/** The part of a year: month and day, ten days, half, quarter, edge. */
const part =
  `(?:(?:(?<k>${few})(?:${joint}|、))?(?<m>${few})\\s?月(?![余内龄均刊嫂薪租供捐饼])份?(?:\\s?(?:(?:(?<c>${few})[日号]?${joint})?(?<d>${few})\\s?[日号]${clock}|(?<x>上旬|中旬|下旬|底|末|初|中(?=[，。、；,至到前）\\s]|$))))?` +
  '|(?<h>[上下])半年|第?(?<q>[1-4一二三四])季(?:度|(?<=(?<![》”])第.季)(?![^，。；]{0,8}(?:夏令营|冬令营|训练营|决赛|节目|综艺|开播|收官|活动|大赛|开启|开营|开班|招募|海选)))(?<r>末)?|前(?<p>[1-4两二三])个?季度|前(?<l>\\d{1,2}|[两二三四五六七八九十]{1,2})个?月)'
const edge = `(?:年?(?<e>底|末|初|中(?=[，。；、：至到前后起）)\\s]|$|[已全实完达启开召举]|${toBe})|内(?!蒙古)))`
const isoDate = `${year}[-/.]\\d{1,2}[-/.]\\d{1,2}(?![\\d.])${clock}`
const dated = `(?:(?<y>${year})\\s?年度?|(?<w>${yearWord}))\\s?(?:${part}|${edge})?`
const bareEdge = '年(?<z>底|末|初|内(?!蒙古)|中)|岁末'
const sideForm = new RegExp(`^(?:(?<iso>${isoDate})|${dated}|${part.replaceAll('>', '2>')}|${bareEdge})$`)
const unnamed = (pattern: string) => pattern.replaceAll(/\(\?<[a-z]>/g, '(?:')

/** One side of a date expression, without its opener. */
export const side =
  `(?:(?<![\\d.])${isoDate}|(?<!\\d)${unnamed(dated)}|(?<![\\d.:/第个每一二三四五六七八九十百几数半-])${unnamed(part)}` +
  `|(?<=^|[^\\u4e00-\\u9fff\\d]|[在到至于止从自较比是]|${toBe}|争取|确保)(?:${unnamed(bareEdge)}))`

const day = (month: number, date: number) => `${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
const lastDay = (month: number, of = 2000) =>
  month === 2 ? (of % 4 === 0 && (of % 100 !== 0 || of % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
/** 2025, 二〇二五, 二零二五, 114 (counted from 1912). */
export function yearOf(words: string): number {
  const figure = value(words.replaceAll(/[零○]/g, '〇'))
  return figure < 1000 ? figure + 1911 : figure
}

/** One side of a date expression: its year, and its first and last month and day. */
export interface Side {
  year?: number
  /** Years from the reference's; null: told elsewhere. */
  shift?: number | null
  first?: string | undefined
  last?: string | undefined
  /** 底: the last day alone, not the span before it. */
  edge?: boolean
  whole?: boolean
}

/** Reads what `side` matched. @returns undefined where month or day are none of the calendar */
export function readSide(words: string): Side | undefined {
  const groups = sideForm.exec(words)!.groups!
  const g = (name: string) => groups[name] ?? groups[`${name}2`]
  if (groups.iso) {
    const [y, m, d] = groups.iso.split(/[-/.\s]/) as [string, string, string]
    return days({ year: yearOf(y) }, value(m), value(d), value(m), value(d))
  }
  const out: Side = groups.y ? { year: yearOf(groups.y) } : groups.w ? { shift: yearWords[groups.w] ?? null } : {}
  const at = (first: number, last: number): Side => days(out, first, 1, last, lastDay(last, out.year))!
  const [m, d, x, h, q, p, l] = ['m', 'd', 'x', 'h', 'q', 'p', 'l'].map(g)
  const e = groups.e ?? groups.z ?? (words === '岁末' ? '末' : undefined)
  if (m) {
    const month = value(m)
    if (d) return days(out, month, value(g('c') ?? d), month, value(d))
    if (!(month >= 1 && month <= 12)) return undefined
    const end = lastDay(month, out.year)
    if (x === '初' || x === '中') return out
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
