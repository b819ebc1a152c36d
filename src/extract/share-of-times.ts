import type { TimeMark } from '../nlcst/mark.ts'
import { marksByType } from '../nlcst/marks-by-type.ts'
import type { Statement } from './locate-statement.ts'

/** 2021年、2022年分别新建食堂30家、50家: the time that a number takes by its place in the list; undefined where times and numbers don't pair. */
export function shareOfTimes({ paragraph, sentence, mark }: Pick<Statement, 'paragraph' | 'sentence' | 'mark'>): TimeMark | undefined {
  const { folded } = paragraph
  const at = folded.lastIndexOf('分别', mark.start)
  if (at < sentence.start || /[。；]/.test(folded.slice(at, mark.start))) return undefined
  const times = marksByType(paragraph).times.filter((m) => m.start >= sentence.start && m.end <= at)
  let first = times.length - 1
  if (first < 1 || !/^[^，。；\d]{0,12}$/.test(folded.slice(times[first]!.end, at))) return undefined
  while (first > 0 && /^[、和与及]$/.test(folded.slice(times[first - 1]!.end, times[first]!.start))) first--
  const group = times.slice(first)
  const numbers = marksByType(paragraph).quantities.filter((m) => m.start > at && m.end <= sentence.end && m.unit === mark.unit)
  const place = numbers.findIndex((m) => m.start === mark.start)
  return group.length > 1 && numbers.length === group.length && place >= 0 ? group[place] : undefined
}
