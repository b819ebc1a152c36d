import { countlessWords, idioms } from '../lexicon/numeral-words.ts'
import { enclosedBy } from '../normalise/enclosed-by.ts'
import { matchesOf } from '../normalise/matches-of.ts'
import type { Counted } from './counted.ts'
import { placeNames } from './place-names.ts'

const words = new RegExp(`${idioms}|${countlessWords}`, 'g')

const hanFirst = /^[零一二两三四五六七八九十百千万]/

/** Whether a word that counts nothing (十分, 三明, 万众) overlaps the numeral, or the name of a place begins with it (七台河, 三门县). */
export function inWord({ folded, start, end, numeral }: Counted): boolean {
  if (numeral.includes('分之') || !hanFirst.test(numeral)) return false
  if (placeNames.mayBegin(folded, start) && placeNames.at(folded, start, (name) => name.length > Math.max(2, numeral.length))) return true
  const from = Math.max(0, start - 4)
  for (const match of matchesOf(folded.slice(from, end + 4), words)) if (match.index + from < end && match.index + from + match[0].length > start) return true
  return false
}

/** 2023|盘锦|…活动: a year before a place that begins with what could be a measure word. */
export const yearBeforePlace = ({ folded, start, numeral }: Counted): boolean =>
  /^(?:19|20)\d{2}$/.test(numeral) && placeNames.mayBegin(folded, start + 4) && placeNames.at(folded, start + 4) !== undefined

/** “一个目标、四个定位、五项工作、三个到位”, “一站两车四人一保障”: a quotation that holds nothing but counts. */
const onlyCounts =
  /^[一二两三四五六七八九十]+[\u4e00-\u9fff]{2,6}(?:、[一二两三四五六七八九十]+[\u4e00-\u9fff]{2,6}){2,}$|^(?:[一二两三四五六七八九十]+(?:(?![一二两三四五六七八九十])[\u4e00-\u9fff]){1,3}){3,}$/

/** Whether the quotation that a numeral stands in, of 40 characters at most, holds nothing but counts. */
export function amongCounts(c: Counted): boolean {
  const quoted = enclosedBy(c.folded, c, '“', '”')
  return quoted !== undefined && quoted.end - quoted.start < 40 && onlyCounts.test(c.folded.slice(quoted.start, quoted.end))
}
