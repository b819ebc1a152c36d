import { keptWith } from './kept-with.ts'
import type { AnnotatedParagraph, Mark, QuantityMark, RegionMark, TimeMark } from './mark.ts'

/** The marks of one paragraph that are asked for again and again, each in order of start. */
export interface SortedMarks {
  times: TimeMark[]
  regions: RegionMark[]
  quantities: QuantityMark[]
  /** Times and regions: they frame what is said and are no part of it. */
  frames: (TimeMark | RegionMark)[]
}

/** A paragraph's marks by type, sorted out once for all who ask. */
export const marksByType = ({ marks }: Pick<AnnotatedParagraph, 'marks'>): SortedMarks => sortedOf(marks)

const sortedOf = keptWith((marks: readonly Mark[]): SortedMarks => {
  const sorted: SortedMarks = { times: [], regions: [], quantities: [], frames: [] }
  for (const mark of marks) {
    if (mark.type === 'quantity') sorted.quantities.push(mark)
    if (mark.type === 'time') sorted.times.push(mark)
    if (mark.type === 'region') sorted.regions.push(mark)
    if (mark.type === 'time' || mark.type === 'region') sorted.frames.push(mark)
  }
  return sorted
})
