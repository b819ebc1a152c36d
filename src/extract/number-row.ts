import type { QuantityMark } from '../nlcst/mark.ts'

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
