import type { AnnotatedParagraph, QuantityMark } from '../nlcst/mark.ts'

/** The unit as the text writes it (個, not 个). */
export function printedUnit({ folded, reflowed }: AnnotatedParagraph, { end, unit }: QuantityMark): string {
  const start = end - unit.length
  return unit && folded.slice(start, end) === unit ? reflowed.text.slice(start, end) : unit
}
