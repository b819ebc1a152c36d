import type { NameMark } from '../nlcst/mark.ts'

/** Finds “…”: quoted names, plans and sayings; whole sentences in quotes are speech, not names. */
export function recogniseNames(folded: string): NameMark[] {
  return [...folded.matchAll(/“([^“”]{1,30})”/g)].filter((m) => !/[。！？；]/.test(m[1]!)).map((m) => ({ type: 'name', start: m.index, end: m.index + m[0].length, name: m[1]! }))
}
