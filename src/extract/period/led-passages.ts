import type { AnnotatedParagraph } from '../../nlcst/mark.ts'
import { marksByType } from '../../nlcst/marks-by-type.ts'

/** Whether a text tells of a year in the manner of a bulletin: 全年…。年末…。全年…. */
export function isBulletin(paragraphs: readonly AnnotatedParagraph[]): boolean {
  const opened = (opening: RegExp) => paragraphs.reduce((n, { folded }) => n + (folded.match(opening)?.length ?? 0), 0)
  return opened(/(?:^|。)\s*全年/g) >= 2 && opened(/(?:^|。)\s*年末/g) >= 1
}

/** 过去一年很不平凡。…。⏎ ——民生改善。…: the paragraphs that count nothing and lead to such items. */
export const leadingOn = (paragraphs: readonly AnnotatedParagraph[]): ReadonlySet<AnnotatedParagraph> =>
  new Set(paragraphs.filter((p, i) => /^\s*[—－-]{2}/.test(paragraphs[i + 1]?.folded ?? '') && marksByType(p).quantities.length === 0))
