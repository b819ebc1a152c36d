import type { AnnotatedParagraph, QuantityMark } from '../nlcst/mark.ts'

/** The unit as the text writes it; 59及4場: that which a number shares stands behind the one that it is joined to. */
export function printedUnit({ folded, reflowed }: AnnotatedParagraph, { end, unit }: QuantityMark): string {
  const own = end - unit.length
  const start = !unit || folded.slice(own, end) === unit ? own : folded.indexOf(unit, end)
  const joined = start === own || (start > end && shared.test(folded.slice(end, start)))
  const printed = unit && joined ? reflowed.text.slice(start, start + unit.length) : unit
  // 5个多小时: 多 is its bound
  return printed.replace(/^个多/, '个')
}

const shared = /^[\s、和与及或至到—–~-][\s\d.,、和与及或至到—–~-]*$/
