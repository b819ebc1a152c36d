import { fold } from '../../normalise/fold.ts'
import { noteSigns } from '../../normalise/row-label.ts'
import type { HeadPart } from './head-parts.ts'
import { yearIn } from './head-time.ts'
import { type Column, columnOf, total, unitIn } from './table-column.ts'
import { measure } from './table-title.ts'

/** What a head that must go on ends in. */
export const open = /[的及或有和与于由在按、占为]$/
const goesOn = /^[的及或和与、占]/
export const brackets = /\s*（(?:[^（）]|（[^（）]*）)*）/g
const place = /(?:宿舍|院|中心|工场|之家|学校|[处所])$/
const mark = new RegExp(String.raw`（\s?(?:注\s?)?\d{1,2}\s?）|${noteSigns}$`)
/** 個案數字（2）: whether a head, its brackets left out, says what is counted. */
export const measures = (head: string): boolean => measure.test(fold(head).replace(brackets, '').trim())
/** 东江水的水量（百万立方米）: a unit closes a head. */
export const closes = (part: string): boolean => {
  const { unit, scale } = unitIn(part)
  return /）\s*$/.test(part) && (unit !== undefined || scale !== 1)
}

/**
 * Heads that narrow columns broke into more parts than the rows have cells: joined to `count` heads, so that as few as may be
 * end in what must go on (食环署的) or run on over what ends a head (数目, 总数, a note's mark, a part that several heads end in).
 * Parts printed side by side are never joined. `cost` tells how far they do so; columns are none where there are fewer parts.
 */
export function wrappedColumns(parts: readonly HeadPart[], count: number, measured: string): { columns: Column[]; cost: number } {
  const heads = joinedHeads(parts, count)
  return { columns: heads.heads.map((head) => columnOf(head, measured)), cost: heads.cost }
}

/** The parts joined to `count` heads, as printed; `from`: the part that each begins with. */
export function joinedHeads(parts: readonly HeadPart[], count: number): { heads: string[]; from: number[]; cost: number } {
  const folded = parts.map(({ text }) => fold(text).trim())
  const bare = folded.map((part) => part.replace(brackets, '').trim())
  // 中度 | 弱智 | 人士 | 宿舍, 嚴重 | 殘疾 | 人士 | 護理院: where several heads end in what a place is called, the other words that come again end none
  const places = bare.filter((part) => place.test(part)).length > 2
  // 食环署的 | 垃圾车, 承办商的 | 垃圾车: several heads end so; 女性 | 参与比率 (2010年), 女性 | 参与比率 (2011年): several begin so
  const isRepeated = (i: number) => {
    if (places && !place.test(bare[i]!)) return false
    const same = bare.flatMap((part, k) => (part === bare[i] ? [k] : []))
    return same.length > 1 && new Set(same.map((k) => bare[k + 1])).size > 1
  }
  const ends = bare.map(
    (part, i) =>
      (places && place.test(part)) ||
      measure.test(part) ||
      total.test(part) ||
      mark.test(folded[i]!) ||
      closes(folded[i]!) ||
      (!open.test(part) && isRepeated(i)),
  )
  const isYear = parts.map(({ text }) => yearIn(text) !== undefined)
  const breakAfter = (i: number) =>
    open.test(bare[i]!) || goesOn.test(bare[i + 1] ?? '')
      ? parts[i + 1]?.beside
        ? 0
        : 6
      : ends[i] || isYear[i] || parts[i + 1]?.beside || (i === parts.length - 1 && parts[i]!.beside) || total.test(bare[i + 1] ?? '')
        ? 0
        : /）$/.test(folded[i]!) && !/^（/.test(folded[i + 1] ?? '')
          ? 1
          : 2
  const goOn = (i: number) =>
    parts[i + 1]?.beside || isYear[i] || isYear[i + 1] ? Number.POSITIVE_INFINITY : total.test(bare[i + 1] ?? '') ? 6 : ends[i] ? 4 : parts[i]!.beside ? 1 : 0
  // best[k][i]: the least cost of the first i parts in k heads, and where the last of them begins
  const best: { cost: number; from: number }[][] = [[{ cost: 0, from: 0 }]]
  for (let k = 1; k <= count; k++) {
    best[k] = []
    for (let i = k; i <= parts.length; i++) {
      let joined = breakAfter(i - 1)
      for (let from = i - 1; from >= k - 1; from--) {
        const before = best[k - 1]![from]
        if (before && before.cost + joined < (best[k]![i]?.cost ?? Number.POSITIVE_INFINITY)) best[k]![i] = { cost: before.cost + joined, from }
        if (from > 0) joined += goOn(from - 1)
      }
    }
  }
  const cost = best[count]?.[parts.length]?.cost
  if (cost === undefined) return { heads: [], from: [], cost: Number.POSITIVE_INFINITY }
  const heads: string[] = []
  const starts: number[] = []
  for (let k = count, i = parts.length; k > 0; k--) {
    const { from } = best[k]![i]!
    heads.unshift(
      parts
        .slice(from, i)
        .map(({ text }) => text.trim())
        .join(''),
    )
    starts.unshift(from)
    i = from
  }
  return { heads, from: starts, cost }
}
