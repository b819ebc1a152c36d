import type { TimeMark } from '../nlcst/mark.ts'
import type { Statement } from './locate-statement.ts'

/** 2021年至2023年，投入分别为1200万元、1850万元和2300万元; 2021年、2022年分别…: the year that the k-th of joined numbers is of, where there are as many years as numbers. */
export function yearOfEach({ paragraph, sentence, clause, mark }: Statement, time: TimeMark | undefined): TimeMark | undefined {
  const { folded, marks } = paragraph
  if (!folded.slice(clause.start, mark.start).includes('分别')) return time
  const numbers = marks.filter((m) => m.type === 'quantity' && m.start >= clause.start && m.end <= clause.end)
  const joined = numbers.every((m, i) => i === 0 || /^(?:、|和|及|与|以及)$/.test(folded.slice(numbers[i - 1]!.end, m.start)))
  const k = numbers.findIndex((m) => m.start === mark.start)
  if (!joined || k < 0 || numbers.length < 2) return time
  const years = marks.filter((m): m is TimeMark => m.type === 'time' && m.start >= sentence.start && m.end <= numbers[0]!.start && isYear(m.from, m.to))
  const listed = years.length === numbers.length && years.slice(1).every((m, i) => /^(?:、|和|及|与|以及)$/.test(folded.slice(years[i]!.end, m.start)))
  if (listed) return years[k]
  if (!time?.from || !time.to || !time.from.endsWith('-01-01') || !time.to.endsWith('-12-31')) return time
  const first = Number(time.from.slice(0, 4))
  if (Number(time.to.slice(0, 4)) - first + 1 !== numbers.length) return time
  return { ...time, kind: 'point', text: `${first + k}年`, from: `${first + k}-01-01`, to: `${first + k}-12-31` }
}

const isYear = (from?: string, to?: string) =>
  from !== undefined && to !== undefined && from.slice(0, 4) === to.slice(0, 4) && from.endsWith('-01-01') && to.endsWith('-12-31')
