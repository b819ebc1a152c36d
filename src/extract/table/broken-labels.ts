import type { AnnotatedParagraph } from '../../nlcst/mark.ts'
import { piecesFrom } from '../../normalise/part-row.ts'
import { joined, type TableRow } from './table-row.ts'

/** The row below a line that is nothing but a year, where its label is the bracket that goes on with it, on the same line or one of its own. */
export function yearOver(paragraphs: readonly AnnotatedParagraph[], at: number): TableRow | undefined {
  const [year, below, next] = paragraphs.slice(at, at + 3)
  const bound = year && below && /^\s*(?:19|20)\d{2}\s?年?\s*$/.test(year.folded) ? /^\s*（\s?截?至[^（）]{2,12}）/.exec(below.folded)?.[0] : undefined
  if (bound === undefined) return undefined
  const apart = below!.folded.length - bound.length < 2
  const paragraph = apart ? next : below!
  const pieces = paragraph && piecesFrom(paragraph.folded, apart ? 0 : bound.length)
  if (!paragraph || !pieces) return undefined
  const labels = apart ? [year!, below!] : [year!]
  return { label: { start: apart ? 0 : bound.search(/\S/), end: apart ? 0 : bound.length }, kind: 'time', pieces, paragraph, labels, before: joined(labels) }
}

/** 60或 ⏎ 以上 68 740: a label of ages that its cell broke. */
export function rangeOver(paragraphs: readonly AnnotatedParagraph[], at: number): TableRow | undefined {
  const [range, below] = paragraphs.slice(at, at + 2)
  const behind = range && below && /^\s*\d{1,3}\s?岁?[或及]\s*$/.test(range.folded) ? /^\s*以[上下]/.exec(below.folded)?.[0] : undefined
  const pieces = behind === undefined ? undefined : piecesFrom(below!.folded, behind.length)
  if (!pieces) return undefined
  return { label: { start: behind!.search(/\S/), end: behind!.length }, kind: 'range', pieces, paragraph: below!, labels: [range!], before: joined([range!]) }
}
