import type { AnnotatedParagraph, QuantityMark } from '../nlcst/mark.ts'

/** The unit as the text writes it (個, not 个). */
export function printedUnit({ folded, reflowed }: AnnotatedParagraph, { end, unit }: QuantityMark): string {
  const start = end - unit.length
  const printed = unit && folded.slice(start, end) === unit ? reflowed.text.slice(start, end) : unit
  // 5个多小时: 多 is its bound
  return printed.replace(/^([个個])多/, '$1')
}
