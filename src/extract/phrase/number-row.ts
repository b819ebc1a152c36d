import type { QuantityMark } from '../../nlcst/mark.ts'
import { marksByType } from '../../nlcst/marks-by-type.ts'
import { marksWithin } from '../../nlcst/marks-within.ts'
import type { Statement } from '../locate-statement.ts'

const joinedEach = /^(?:、|和|及|与|以及)(?:每人每?[月年日]|每[月年人]|[月年]人均)*$/

/** The row of numbers that a number stands in: those before and behind it, as far as each joins the next; the number alone where it is not among them. */
export function rowOf(numbers: QuantityMark[], mark: QuantityMark, joins: (one: QuantityMark, next: QuantityMark) => boolean): QuantityMark[] {
  const at = numbers.findIndex((m) => m.start === mark.start)
  if (at < 0) return [mark]
  let first = at
  let last = at
  while (first > 0 && joins(numbers[first - 1]!, numbers[first]!)) first--
  while (last < numbers.length - 1 && joins(numbers[last]!, numbers[last + 1]!)) last++
  return numbers.slice(first, last + 1)
}

/** The run of numbers joined by 、 和 及, or ， with nothing else, that a statement belongs to. */
export function joinedNumbers({ paragraph: { folded }, paragraph, sentence, mark }: Statement): QuantityMark[] {
  return rowOf(marksWithin(marksByType(paragraph).quantities, sentence.start, sentence.end), mark, (a, b) => {
    const between = folded.slice(a.outer.end, b.outer.start)
    if (between === '，') return a.unit === b.unit && /[，。；、和）]/.test(folded[b.outer.end] ?? '。')
    return joinedEach.test(between)
  })
}
