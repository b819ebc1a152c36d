import { councilWords } from '../../lexicon/home-institutions.ts'
import { isTraditional } from '../../normalise/fold.ts'
import { matchesOf } from '../../normalise/matches-of.ts'

/** 當局…合資格長者…: Hong Kong, for a text in traditional script that speaks as its government speaks to the council and names no place; undefined for any other. */
export function councilText(paragraphs: { folded: string; reflowed?: { text: string } }[]): string | undefined {
  const words = new Set(paragraphs.flatMap(({ folded }) => matchesOf(folded, councilWords).map(([word]) => word)))
  return words.size > 1 && isTraditional(paragraphs.map(({ reflowed }) => reflowed?.text ?? '').join('')) ? '810000' : undefined
}
