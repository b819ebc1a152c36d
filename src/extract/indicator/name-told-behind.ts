import type { Interval, TimeMark } from '../../nlcst/mark.ts'
import { marksByType } from '../../nlcst/marks-by-type.ts'
import { marksWithin } from '../../nlcst/marks-within.ts'
import type { Statement } from '../locate-statement.ts'
import { shorten } from '../phrase/shorten-name.ts'
import { type Naming, type NamingContext, named, phraseOf } from './naming.ts'

/** What a clause says of the number that is all of the clause before it. */
const thisIs = /^，这就?是(?<what>[^，。；：]{4,40})/

/** Where the clause stands that says what a number is which stands alone before it; undefined where none does. */
function toldBehind({ paragraph: { folded }, clause, mark }: Statement): Interval | undefined {
  if (folded.slice(clause.start, mark.outer.start).trim() !== '') return undefined
  const match = thisIs.exec(folded.slice(mark.outer.end, mark.outer.end + 60))
  if (!match) return undefined
  const end = mark.outer.end + match[0].length
  return { start: end - match.groups!.what!.length, end }
}

/** 114.4万亿元|，这是中国2021年的国内生产总值: the number first, then what it is. */
export function nameToldBehind({ statement }: NamingContext): Naming | undefined {
  const told = toldBehind(statement)
  if (!told) return undefined
  const what = phraseOf(statement, { start: timeToldBehind(statement)?.end ?? told.start, end: told.end }).replace(/^的/, '')
  return what.length < 2 ? undefined : named(statement, shorten(what), 'noun-after-number')
}

/** The time that such a clause names: 这是|2021年|的国内生产总值. */
export function timeToldBehind(statement: Statement): TimeMark | undefined {
  const told = toldBehind(statement)
  return told && marksWithin(marksByType(statement.paragraph).times, told.start, told.end)[0]
}
