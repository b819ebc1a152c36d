import type { AnnotatedParagraph, Mark, QuantityMark, RegionMark, TimeMark } from './mark.ts'

/** The marks of one paragraph that are asked for again and again, each in order of start. */
export interface SortedMarks {
  times: TimeMark[]
  regions: RegionMark[]
  quantities: QuantityMark[]
  /** Times and regions: they frame what is said and are no part of it. */
  frames: (TimeMark | RegionMark)[]
}

const known = new WeakMap<readonly Mark[], SortedMarks>()
/** Those asked for last: most who ask go on with the paragraph of the one before. */
let last: { marks: readonly Mark[]; sorted: SortedMarks } | undefined

/** A paragraph's marks by type, sorted out once for all who ask. */
export function marksByType({ marks }: Pick<AnnotatedParagraph, 'marks'>): SortedMarks {
  if (last?.marks !== marks) last = { marks, sorted: known.get(marks) ?? sortOut(marks) }
  return last.sorted
}

function sortOut(marks: readonly Mark[]): SortedMarks {
  const sorted: SortedMarks = { times: [], regions: [], quantities: [], frames: [] }
  for (const mark of marks) {
    if (mark.type === 'quantity') sorted.quantities.push(mark)
    if (mark.type === 'time') sorted.times.push(mark)
    if (mark.type === 'region') sorted.regions.push(mark)
    if (mark.type === 'time' || mark.type === 'region') sorted.frames.push(mark)
  }
  known.set(marks, sorted)
  return sorted
}
