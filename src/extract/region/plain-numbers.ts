import { about, above } from '../../lexicon/bounds.ts'
import { keptWith } from '../../nlcst/kept-with.ts'
import type { AnnotatedParagraph } from '../../nlcst/mark.ts'
import { marksByType } from '../../nlcst/marks-by-type.ts'

const hedge = new RegExp(`^(?:${about}|${above})$`)
const figure = /^\d/

/** 昌平区等|近50个|地区 read as 等|050个|: for rules on places, to which 近 and 超过 are part of the number; every character keeps its place. */
export const withPlainNumbers = keptWith((paragraph: AnnotatedParagraph): AnnotatedParagraph => {
  const { folded } = paragraph
  const parts: string[] = []
  let at = 0
  for (const { start, outer } of marksByType(paragraph).quantities) {
    if (outer.start >= start || outer.start < at || !figure.test(folded[start]!) || !hedge.test(folded.slice(outer.start, start))) continue
    parts.push(folded.slice(at, outer.start), '0'.repeat(start - outer.start))
    at = start
  }
  return at === 0 ? paragraph : { ...paragraph, folded: parts.join('') + folded.slice(at) }
})
