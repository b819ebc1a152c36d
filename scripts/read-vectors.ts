import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { recogniseQuantities } from '../src/annotate/recognise-quantities.ts'
import { fold } from '../src/normalise/fold.ts'
import { numeralValue } from '../src/normalise/numeral.ts'

/** One case of another project's suite. */
export interface Vector {
  input: string
  start: number | null
  end: number | null
  value?: string | number | null
  resolution?: { value?: string | null } | null
  kind: string
  case: string
}

export const suites = ['recognizers-number', 'recognizers-percent', 'recognizers-numberrange', 'recognizers-unit', 'cn2an', 'nzh'] as const

/** The cases of a suite, one JSON object a line. */
export function readVectors(folder: string, suite: string): Vector[] {
  return readFileSync(join(folder, `${suite}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Vector)
}

/** Whether our recognisers read a case as its suite does: a numeral's value; a quantity's span and value; a range's ends. */
export function readsVector(suite: string, vector: Vector): boolean {
  const { input, start, end } = vector
  const text = fold(input)
  if (start === null || end === null) return recogniseQuantities(text).length === 0
  const exact = text.slice(start, end)
  if (suite === 'recognizers-numberrange') return sameRange(text, start, end, String(vector.value))
  const want = Number(String(vector.value ?? vector.resolution?.value).replace('%', ''))
  if (suite === 'recognizers-number' || suite === 'cn2an' || suite === 'nzh') {
    const value = numeralValue(exact.replace(/^第/, ''))
    return close(value === undefined ? undefined : /分\s*之|\//.test(exact) ? value / 100 : value, want)
  }
  const mark = recogniseQuantities(text).find((m) => m.start === start && m.end === end)
  return close(mark && (mark.unit === '‰' ? mark.value / 10 : mark.value), want)
}

/** The interval that all quantities of `[start, end)` leave open; ends of 以上 以下 and of ranges are included (Civil Code, art. 1259), so only the numbers are compared. */
function sameRange(text: string, start: number, end: number, want: string): boolean {
  let [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (const mark of recogniseQuantities(text)) {
    if (mark.start < start || mark.start >= end) continue
    const factor = mark.rule !== 'numeral-unit' || !text.slice(mark.start, mark.end).includes('分之') ? 1 : 0.01
    if (mark.bound !== 'atMost' && mark.bound !== 'lessThan') low = Math.max(low, mark.value * factor)
    if (mark.valueMax !== undefined) high = Math.min(high, mark.valueMax)
    else if (mark.bound !== 'atLeast' && mark.bound !== 'moreThan') high = Math.min(high, mark.value * factor)
  }
  const [, a, b] = /^[[(](.*),(.*)[\])]$/.exec(want) ?? []
  return close(low, a ? Number(a) : Number.NEGATIVE_INFINITY) && close(high, b ? Number(b) : Number.POSITIVE_INFINITY)
}

const close = (value: number | undefined, want: number) => value !== undefined && (value === want || Math.abs(value - want) <= 1e-9 * Math.abs(want))
