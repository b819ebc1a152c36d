import type { TimeMark } from '../../nlcst/mark.ts'
import type { Modality } from '../../schema/fact.ts'
import type { Period } from '../../schema/period.ts'

/** The time of a quantity, with its first and last day as far as they are known. */
export interface DatedTime extends Partial<Pick<Period, 'start' | 'end'>> {
  mark: TimeMark
}

/** What times are ahead of or behind: the text's date, and whether its section looks back. */
interface Standpoint {
  reference: string | undefined
  mood?: Modality | undefined
}

/** The first day of a time, where the words tell it: 2013-2014年度 begins in April. */
const startOf = ({ start, mark }: DatedTime) => start ?? /^(20\d\d)\s?[-—–/]\s?(?:20)?\d\d年度$/.exec(mark.text)?.[1]?.concat('-04-01')

/** 到2025年底 looks ahead unless the text was written after it; returns where it stands in the sentence, or -1. */
export function aimAt(period: DatedTime | undefined, { reference, mood }: Standpoint, from: number, to: number): number {
  if (!period || period.mark.start < from || period.mark.start > to) return -1
  // what is to be in a time after the text was written
  if (isAhead(period, reference)) return period.mark.start - from
  // under 发展基础 到2025年底 is behind
  if (period.mark.kind !== 'by' || mood === 'actual') return -1
  return reference && period.end && period.end < reference ? -1 : period.mark.start - from
}

/** The last day of a financial year: 2013-2014 ends in March. */
export const endOf = ({ end, mark }: DatedTime) => {
  const year = /^20\d\d\s?[-—–/]\s?(?:20)?(\d\d)(?:财政)?(?:年度)?$/.exec(mark.text)?.[1]
  return end ?? (year && `20${year}-03-31`)
}

const isAhead = (period: DatedTime, reference: string | undefined) =>
  reference !== undefined && (startOf(period) ?? '') > reference && !period.mark.text.includes('起')

/** Whether a time named in the sentence, behind any aim, lies before the text. */
export function isOver(period: DatedTime | undefined, present: string | undefined, aim: number): boolean {
  if (!period?.end || !present || period.mark.kind === 'by' || period.mark.start < aim) return false
  return period.end < present
}

/** 到2025年，全市实现…。具体包括：; 明年的项目包括：: a deadline, or a time to come, that a sentence before has set. */
export function isPending(period: DatedTime | undefined, reference: string | undefined, from: number): boolean {
  if (!period || period.mark.start >= from || reference === undefined) return false
  return period.mark.kind === 'by' ? period.end !== undefined && period.end > reference : isAhead(period, reference)
}

/** 到2020年, in a text written later or under a heading that looks back: what had come by then. */
export const isPast = ({ 0: cue }: RegExpExecArray, { reference, mood }: Standpoint) =>
  /^到20\d\d年/.test(cue) && (mood === 'actual' || (reference !== undefined && cue.slice(1, 5) < reference.slice(0, 4)))

/** 在周日举行的首场招聘会上，…提供了450个岗位: what took place is no aim. */
export const tookPlace = /^(?:在)?[^，。；]{0,12}(?:举行|举办|召开|开展)的[^，。；]{2,20}[上中]，[^。]*[\u4e00-\u9fff]了\d/
