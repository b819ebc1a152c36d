import { compact, type Draft, type Piece } from './draft.ts'
import { dayHead } from './mark-furniture.ts'

const stamp = /[\s，,]*(?:(?:((?:19|20)?\d{2})\s?[-/.年]\s?)?(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?日?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?[\s，,]*)*/y
const bodyMark = /正文\s*[：:]\s*/y
/** 某某新闻  记者某某  2023-08-09 21:50  ，正文：: who it is from may stand before the day. */
const sourced = /[^，。；！？\n]{2,80}?\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?[\s\d:]*(?:来源[：:][^，。；\n]{2,20})?[，,]\s*正文\s*[：:]\s*/y
/** date 2026-01-16 本地…: the field of a page's head, run into its text. */
const dateField = /\s*date[：:\s]\s*(?:19|20)\d{2}-\d{1,2}-\d{1,2}\s+/y
// the paper's name, or 发布时间, may stand before it; source, author, counters and a tag (快讯) behind it
const dateOnly =
  /^(?:[^，。；！？\d]{0,20}[\s：:|]\s*)?(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?日?(?:\s*\d{1,2}(?:[:：]\d{2}(?:[:：]\d{2})?|时\d{1,2}分))?(?:\s*星期[一二三四五六日])?(?:\s*\p{Script=Han}{2,4})?(?:[\s|]*(?:来源|來源|作者|责编|编辑|记者|浏览|点击|阅读|字号|字体)[^。]{0,60})?$/u

/** 20240903 19:00: a line of figures alone. */
const compactDate = /^(20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:\s+\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?$/

/** 社会热点2024-09-25 01:02:57未知: what a web page stamps between its other words. */
const pageStamp = /(?<![\d：:，。至于在从自到])(?:19|20)\d{2}([-/])\d{1,2}\1\d{1,2} {0,2}\d{1,2}:\d{2}(?::\d{2})?(?![\d至—-])/
/** What a page calls the day that it came out. */
const label = '(?:发布|发表|发稿|刊发|更新)(?:时间|日期)\\s*[：:]'
/** 发布时间:2013-07-24 08:09  某网 【字体: the label says what the stamp is, whatever else its line holds. */
const labelled = new RegExp(`${label}\\s*(?:19|20)\\d{2}\\s?[-/.年]\\s?\\d{1,2}\\s?[-/.月]\\s?\\d{1,2}\\s?日?`)
/** （来源：中国社会报2022年1月11日）, 2023-11-22 11:10:01 A6版 社区: where and when a text came out, in a line of its own. */
const cited =
  /^[（(【]?(?:来源|來源|稿源|原载|转自|轉自)\s*[：:]\s*[^，。；\d]{2,20}[\s，,]*(?:19|20)\d{2}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?[^，。；\d]{0,6}(?:第?[A-Z]?\d{1,3}版)?[）)】]?$|^(?:19|20)\d{2}-\d{1,2}-\d{1,2}\s+\d{1,2}:\d{2}(?::\d{2})?\s+[A-Z]?\d{1,3}版[^，。；\d]{0,12}$/
/** （《新闻联播》 20240229 19:00）: the broadcast that a text is of. */
const broadcast = /^#*\s*[（(]?《[^》]{2,10}》\s*[（(]?20\d{6}(?:\s+\d{1,2}[:：]\d{2})?\s*[）)]{0,2}$/
/** 29.12.2014  20:58: day first, as pages of some systems have it. */
const dayFirst = /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>(?:19|20)\d{2})(?:\s+\d{1,2}[:：]\d{2})?$/
/** How far from the beginning of a text such a stamp may stand. */
const stampReach = 160

/** 发布时间：2015年12月13日, 时间：2015年12月13日 04:16:45: when a text came out, wherever it stands; 时间：2015年12月13日 may be that of an event. */
const published = new RegExp(`^${label}|^(?:时间|日期)\\s*[：:].*\\d[：:]\\d{2}`)

/** Cuts “2023-08-10 20:25，正文：” off the line that it opens, and reads its date; that of a record is the day it meets on, at the head of its pages. */
export function markDateline(draft: Draft): void {
  const pieces: Piece[] = []
  for (const piece of draft.pieces) {
    if (piece.role === 'furniture' && dayHead.test(compact(draft, piece))) readDate(draft, piece.start, piece.end)
    const end = piece.role ? piece.start : datelineEnd(draft, piece, pieces.length)
    if (end === piece.start) {
      pieces.push(piece)
      const labels = labelled.exec(draft.text.slice(piece.start, Math.min(piece.end, 4 * stampReach)))
      const stamp = piece.role === 'furniture' ? null : pageStamp.exec(draft.text.slice(piece.start, Math.min(piece.end, stampReach)))
      for (const found of [labels, stamp]) if (found) readDate(draft, piece.start + found.index, piece.start + found.index + found[0].length)
      continue
    }
    pieces.push({ ...piece, end, role: 'dateline', row: false })
    readDate(draft, piece.start, end)
    if (end < piece.end) pieces.push({ ...piece, start: end, blankBefore: true, startsLine: false })
  }
  draft.pieces = pieces
}

function datelineEnd({ text }: Draft, piece: Piece, index: number): number {
  stamp.lastIndex = piece.start
  stamp.test(text)
  bodyMark.lastIndex = stamp.lastIndex
  if (bodyMark.test(text)) return Math.min(bodyMark.lastIndex, piece.end)
  sourced.lastIndex = piece.start
  if (sourced.test(text)) return Math.min(sourced.lastIndex, piece.end)
  dateField.lastIndex = piece.start
  if (dateField.test(text)) return Math.min(dateField.lastIndex, piece.end)
  // A line of nothing but a date is a dateline above the text, and a part of the document below it.
  const printed = piece.end - piece.start <= 90 ? text.slice(piece.start, piece.end).trim() : ''
  // （2014年5月21日）; 2026-01-28,
  const line = printed.replace(/^[（(](.*)[）)]$/, '$1').replace(/[，,]$/, '')
  return (dateOnly.test(line) && (index < 6 || published.test(line))) ||
    cited.test(printed) ||
    broadcast.test(printed) ||
    ((compactDate.test(line) || dayFirst.test(line)) && index < 6)
    ? piece.end
    : piece.start
}

function readDate(draft: Draft, start: number, end: number): void {
  const printed = draft.text.slice(start, end)
  // 23-07-25 04:48，正文: of this century; 20230809 only where no other day stands
  const found =
    dayFirst.exec(printed.trim()) ??
    /(?<year>(?:19|20)?\d{2})\s?[-/.年]\s?(?<month>\d{1,2})\s?[-/.月]\s?(?<day>\d{1,2})\s?日?/.exec(printed) ??
    /(?<!\d)(?<year>20\d\d)(?<month>\d\d)(?<day>\d\d)(?!\d)/.exec(printed)
  if (!found) return
  const { year, month, day } = found.groups as Record<'year' | 'month' | 'day', string>
  const date = isoDate(year.padStart(4, '20'), month, day)
  const at = start + printed.indexOf(found[0])
  if (date) draft.dateline ??= { date, start: at, end: at + found[0].length }
}

/** YYYY-MM-DD of printed figures; undefined for a day that no calendar has. */
export function isoDate(year: string, month: string, day: string): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const time = Date.parse(date)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : undefined
}
