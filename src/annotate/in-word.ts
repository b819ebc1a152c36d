import { countlessWords, idioms } from '../lexicon/numeral-words.ts'
import { matchesOf } from '../normalise/matches-of.ts'
import type { Counted } from './counted.ts'

const words = new RegExp(`${idioms}|${countlessWords}`, 'g')

const hanFirst = /^[零一二两三四五六七八九十百千万]/

/** Whether a word that counts nothing (十分, 三明, 万众) overlaps the numeral. */
export function inWord({ folded, start, end, numeral }: Counted): boolean {
  if (numeral.includes('分之') || !hanFirst.test(numeral)) return false
  const from = Math.max(0, start - 4)
  for (const match of matchesOf(folded.slice(from, end + 4), words)) if (match.index + from < end && match.index + from + match[0].length > start) return true
  return false
}
