import { councilWords } from '../../lexicon/home-institutions.ts'
import { simplify } from '../../normalise/fold.ts'
import { matchesOf } from '../../normalise/matches-of.ts'

/** One character in so many is printed otherwise in a text in traditional script. */
const traditionalShare = 20

/** 當局…合資格長者…: Hong Kong, for a text in traditional script that speaks as its government speaks to the council and names no place; undefined for any other. */
export function councilText(paragraphs: { folded: string; reflowed?: { text: string } }[]): string | undefined {
  const words = new Set(paragraphs.flatMap(({ folded }) => matchesOf(folded, councilWords).map(([word]) => word)))
  if (words.size < 2) return undefined
  const printed = paragraphs.map(({ reflowed }) => reflowed?.text ?? '').join('')
  const plain = simplify(printed)
  let differing = 0
  for (let i = 0; i < printed.length; i++) if (printed[i] !== plain[i]) differing++
  return differing * traditionalShare > printed.length ? '810000' : undefined
}
