import type { QuantityMark, TimeMark } from '../../nlcst/mark.ts'
import { marksByType } from '../../nlcst/marks-by-type.ts'
import { marksWithin } from '../../nlcst/marks-within.ts'
import type { Statement } from '../locate-statement.ts'

const joint = /^(?:、|和|与|及|以及)$/

/** 2021年、2022年分别新建食堂30家、50家: the time that a number takes by its place in the list; undefined where times and numbers don't pair. */
export function listedTime(statement: Statement): TimeMark | undefined {
  const shared = distributed(statement)
  return shared && timesListed(statement.paragraph, shared.at, shared.numbers.length)?.[shared.place]
}

/** How far before 分别 the times may stand, or the 分别 whose times it takes up. */
const reach = 160

/** The times that a list before 分别, at `at`, names, `count` of them; else those that the 分别 before it has, where no other time stands between: 2021年、2022年分别收到…。其中分别有…获批. */
function timesListed(paragraph: Statement['paragraph'], at: number, count: number): TimeMark[] | undefined {
  const { folded } = paragraph
  const floor = Math.max(0, at - reach)
  const near = folded.slice(floor, at)
  const start = floor + near.lastIndexOf('。') + 1
  const before = floor + near.lastIndexOf('分别')
  const times = marksWithin(marksByType(paragraph).times, start, at).filter(({ text }) => text !== '同期')
  let first = times.length - 1
  if (first < 0 || times[first]!.end < before) return before >= floor ? timesListed(paragraph, before, count) : undefined
  if (first < 1 || !/^[^。；\d]{0,30}$/.test(folded.slice(times[first]!.end, at))) return undefined
  while (first > 0 && joint.test(folded.slice(times[first - 1]!.end, times[first]!.start))) first--
  return times.length - first === count ? times.slice(first) : undefined
}

/** 2021年至2023年，投入分别为1200万元、1850万元和2300万元: the year that a number is of, where the time has as many whole years as there are numbers; else the time itself. */
export function yearWithin(statement: Statement, time: TimeMark | undefined): TimeMark | undefined {
  if (!time?.from?.endsWith('-01-01') || !time.to?.endsWith('-12-31')) return time
  const shared = distributed(statement)
  const first = Number(time.from.slice(0, 4))
  if (!shared || shared.numbers.length < 2 || Number(time.to.slice(0, 4)) - first + 1 !== shared.numbers.length) return time
  const year = first + shared.place
  return { ...time, kind: 'point', text: `${year}年`, from: `${year}-01-01`, to: `${year}-12-31` }
}

/** Where 分别 stands in the clause before a number, the numbers of its unit behind it, and its place among them. */
function distributed({ paragraph, clause, mark }: Statement): { at: number; numbers: QuantityMark[]; place: number } | undefined {
  const at = paragraph.folded.lastIndexOf('分别', mark.start)
  if (at < clause.start) return undefined
  const numbers = marksWithin(marksByType(paragraph).quantities, at, clause.end).filter((m) => m.unit === mark.unit)
  const place = numbers.findIndex((m) => m.start === mark.start)
  return place < 0 ? undefined : { at, numbers, place }
}
