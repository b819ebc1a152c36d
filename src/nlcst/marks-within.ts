import { firstFrom } from './first-from.ts'
import type { Interval } from './mark.ts'

/** The marks of one paragraph that lie within `[start, end)`; `marks` are in order of start, so that this costs what it finds. */
export function marksWithin<M extends Interval>(marks: readonly M[], start: number, end: number): M[] {
  const found: M[] = []
  for (let i = firstFrom(marks, start, (mark) => mark.start); i < marks.length && marks[i]!.start < end; i++) if (marks[i]!.end <= end) found.push(marks[i]!)
  return found
}
