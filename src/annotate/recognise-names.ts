import type { NameMark } from '../nlcst/mark.ts'
import { matchesOf } from '../normalise/matches-of.ts'

const stops = /[。！？；]/

/** Finds “…” and "…": quoted names, plans and sayings; whole sentences in quotes are speech, not names. */
export function recogniseNames(folded: string): NameMark[] {
  const marks: NameMark[] = []
  for (const match of matchesOf(folded, /“([^“”\n]{1,30})”|"([^"“”\n]{1,30})"/g)) {
    const name = (match[1] ?? match[2]!).trim()
    if (name !== '' && !stops.test(name)) marks.push({ type: 'name', start: match.index, end: match.index + match[0].length, name })
  }
  return marks
}
