import { openingVerbs } from '../lexicon/indicator-words.ts'
import { listLeads, makingVerbs } from '../lexicon/list-words.ts'
import { hideQuoted } from './hide-quoted.ts'
import { longestFirst } from './longest-first.ts'
import { matchesOf } from './matches-of.ts'
import { openingOf } from './scanner-of.ts'

interface Interval {
  start: number
  end: number
}

const leadOf = openingOf(new RegExp(`(?:${longestFirst(listLeads)})+`))
const verbOf = openingOf(new RegExp(`(?:${longestFirst(openingVerbs)})+(?:了|出|起|好)?`))
const making = new RegExp(`^.{2,}?(?:${longestFirst(makingVerbs)})了?(?=.{2,}$)`)
/** 和, 与, 及 between two items, not within 和谐, 共和, 参与, 普及, 及时. */
const joint = /以及|(?<![共缓温祥平])和(?![谐平睦解])|(?<![参赋给])与(?![会时])|(?<![普涉顾波惠危])及(?![时格])/g

/** Items of a printed list, within `phrase`: split at 、 and at the last 和 及 与 以及 outside brackets and quotes; a verb before the first and 等 behind the last are dropped; none where fewer than two. */
export function splitItems(phrase: string): Interval[] {
  const hidden = hideQuoted(phrase)
  const etc = hidden.includes('等') ? hidden.search(/等+[\s\0]*$/) : -1
  const end = etc >= 0 ? etc : phrase.length
  const items: Interval[] = []
  let start = 0
  for (let at = hidden.indexOf('、'); at >= 0 && at < end; at = hidden.indexOf('、', at + 1)) {
    items.push({ start, end: at })
    start = at + 1
  }
  const joints = matchesOf(hidden.slice(start, end), joint).filter(
    (m) => m.index >= 2 && start + m.index + m[0].length <= end - 2 && !isVerb(phrase.slice(start, start + m.index)),
  )
  if (joints.length === 1) {
    items.push({ start, end: start + joints[0]!.index })
    start += joints[0]!.index + joints[0]![0].length
  }
  items.push({ start, end })
  const trimmed = items.map((item) => trim(phrase, item)).filter((item) => item.end > item.start)
  if (trimmed.length < 2) return []
  const [first, ...others] = trimmed.map((item) => phrase.slice(item.start, item.end))
  const lead = leadLength(first!)
  // 强化宣传、畅通渠道、强化援助: a verb that a later item has too is part of each
  if (!others.some((item) => lead > 1 && item.startsWith(first!.slice(0, lead)))) trimmed[0]!.start += lead
  return trimmed[0]!.start < trimmed[0]!.end ? trimmed : []
}

/** Length of what leads to a list's first item: 实施 of 实施儿童福利工程, 从 of 从基本民生保障; all of it where no noun is left. */
export function leadLength(item: string): number {
  const opening = leadOf(item)?.[0].length ?? 0
  const rest = item.slice(opening)
  const made = making.exec(hideQuoted(rest))?.[0].length
  const opened = made ?? verbOf(rest)?.[0].length ?? 0
  return opened < rest.length ? opening + opened : opening
}

/** 加强和创新社会治理 is one item. */
function isVerb(text: string): boolean {
  return verbOf(text)?.[0].length === text.length
}

function trim(phrase: string, { start, end }: Interval): Interval {
  while (start < end && isSpace(phrase, start)) start++
  while (end > start && isSpace(phrase, end - 1)) end--
  return { start, end }
}

function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return (unit <= 0x3000 || unit === 0xfeff) && /\s/.test(text[at]!)
}
