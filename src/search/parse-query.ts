import { foldText } from './fold-text.ts'
import type { Query, Term } from './query.ts'
import { readNumberQuery } from './read-number-query.ts'

/** The longest query that is read, in UTF-16 units. */
export const LONGEST = 200
const MOST_TERMS = 12

/** Reads what a person typed; anything is a query, and what says nothing (spaces, control characters) has no terms. `units` are those the corpus counts in. */
export function parseQuery(typed: string, units: ReadonlySet<string>): Query {
  // what no printed text shows: a query copied from a damaged print still finds its place
  const raw = typed.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\ufeff\ufffd]+/g, (gap) => (/[\t\n\r]/.test(gap) ? ' ' : '')).trim()
  const read = raw.slice(0, LONGEST)
  const terms = [...read.matchAll(/"([^"]+)"|(\S+)/g)]
    .slice(0, MOST_TERMS)
    .map(([, quoted, plain]) => termOf(quoted?.trim() ?? plain!, quoted !== undefined, units))
  return { raw, terms: terms.filter((term) => term.text !== ''), cut: raw.length > LONGEST }
}

function termOf(raw: string, quoted: boolean, units: ReadonlySet<string>): Term {
  const text = foldText(raw)
  const number = quoted ? undefined : readNumberQuery(text, units)
  return { raw, text, ...(quoted && { quoted }), ...(number && { number: number.number }), words: number?.words ?? [] }
}
