import { nextYear, thisYear } from '../../lexicon/time-words.ts'
import type { AnnotatedParagraph, TimeMark } from '../../nlcst/mark.ts'
import { marksByType } from '../../nlcst/marks-by-type.ts'

const namesYears = new RegExp(String.raw`^(?:\d{4}年度?|${thisYear}|${nextYear})$|^“?十[一二三四五六]五”?(?:时期|期间)$`)

/** The one year, or the years of a five-year plan, that a heading names. */
export function yearOf(paragraph: AnnotatedParagraph): TimeMark | undefined {
  const { times } = marksByType(paragraph)
  return times.length === 1 && namesYears.test(times[0]!.text) ? times[0] : undefined
}
