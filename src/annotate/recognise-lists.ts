import { listTails } from '../lexicon/list-words.ts'
import type { Interval, ListMark } from '../nlcst/mark.ts'
import { hideQuoted } from '../normalise/hide-quoted.ts'
import { splitItems } from '../normalise/split-items.ts'

const longestItem = 40
/** A quoted name, bracket or title counts as one piece of an item; so does each other character that is no stop. */
const piece = '“[^“”]{1,30}”|（[^（）]{1,30}）|《[^《》]{1,60}》|[^，。；：！？、“”（）《》\\s—]'
const item = new RegExp(`(?:${piece}){1,${longestItem}}`, 'y')
const tail = new RegExp(`.(?:${listTails})`)
/** A count that sums the items up: …工程10项重大工程. */
const sum = /(?:\d+|[两三四五六七八九十]+)[个项大类种条方家]/
const ordinal = /^[一二三四五六七八九十\d]+$/

/** Finds items joined by 、 with an optional last 和 及 与 以及, and whether 等 leaves the list open. */
export function recogniseLists(folded: string): ListMark[] {
  const marks: ListMark[] = []
  let floor = 0
  for (let at = folded.indexOf('、'); at >= 0; at = folded.indexOf('、', Math.max(at + 1, floor))) {
    const start = firstItemStart(folded, Math.max(floor, at - longestItem), at)
    const end = lastItemEnd(folded, at)
    floor = end
    const cut = listEnd(folded, start, end)
    const open = /^等(?![级候同待值于])/.test(folded.slice(cut, cut + 2))
    const items = splitItems(folded.slice(start, cut)).map((i): Interval => ({ start: start + i.start, end: start + i.end }))
    if (
      items.length < 2 ||
      items.some((i) => i.end - i.start > longestItem) ||
      items.every((i) => i.end - i.start === 1) ||
      ordinal.test(folded.slice(items[0]!.start, items[0]!.end))
    )
      continue
    marks.push({ type: 'list', start: items[0]!.start, end: open ? cut + 1 : items.at(-1)!.end, items, open })
  }
  return marks
}

/** What closes a piece, by what opens it and how much it may hold. */
const closers: Record<string, [open: string, most: number]> = { '”': ['“', 30], '）': ['（', 30], '》': ['《', 60] }
/** Characters of a piece (0), those that close one (1), those that no piece holds (2). */
const roles = new Uint8Array(0x10000)
for (const char of Object.keys(closers)) roles[char.charCodeAt(0)] = 1
for (let unit = 0; unit < 0x10000; unit++) if (/[，。；：！？、“（《\s—]/.test(String.fromCharCode(unit))) roles[unit] = 2

/** Where the pieces that end at `at` begin, not before `floor`. */
function firstItemStart(folded: string, floor: number, at: number): number {
  let start = at
  while (start > floor) {
    const role = roles[folded.charCodeAt(start - 1)]!
    if (role === 2) return start
    if (role === 0) start--
    else {
      const opened = openedAt(folded, floor, start - 1)
      if (opened < 0) return start
      start = opened
    }
  }
  return start
}

/** Where the quote, bracket or title opens that closes at `end`; -1 where it holds nothing, too much or its like. */
function openedAt(folded: string, floor: number, end: number): number {
  const [open, most] = closers[folded[end]!]!
  for (let at = end - 1; at >= floor && end - at <= most + 1; at--) {
    if (folded[at] === folded[end]) return -1
    if (folded[at] === open) return end - at > 1 ? at : -1
  }
  return -1
}

/** Behind the last piece that 、 joins on. */
function lastItemEnd(folded: string, at: number): number {
  let end = at + 1
  for (item.lastIndex = end; item.test(folded); item.lastIndex = end) {
    end = item.lastIndex
    item.lastIndex = end
    if (folded[end] !== '、') break
    end++
  }
  return end
}

/** Where the last item ends: at 等, before what is said of the items, before a quoted name that sums them up. */
function listEnd(folded: string, start: number, end: number): number {
  const last = folded.lastIndexOf('、', end - 1) + 1
  const hidden = hideQuoted(folded.slice(Math.max(last, start), end))
  const etc = hidden.search(/等(?![级候同待值于])/)
  if (etc > 0) return last + etc
  const summed = hidden.search(/[^\0“]\0+$/)
  if (summed > 0 && folded[last + summed + 1] === '“') return last + summed + 1
  const others = folded.slice(start, last)
  const ends = [tail, ...(others.includes('的') ? [] : [/.的/]), ...(/\d/.test(others) ? [] : [sum])]
    .map((pattern) => hidden.slice(1).search(pattern))
    .filter((i) => i >= 0)
  return ends.length > 0 ? last + Math.min(...ends) + (hidden.slice(1 + Math.min(...ends)).search(sum) === 0 ? 1 : 2) : end
}
