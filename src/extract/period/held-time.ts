import { beginnings } from '../../lexicon/time-words.ts'
import type { TimeMark } from '../../nlcst/mark.ts'
import { marksByType } from '../../nlcst/marks-by-type.ts'
import type { Statement } from '../locate-statement.ts'
import { isOutOfReach } from './is-out-of-reach.ts'
import { isNamed, opensClause } from './opens-clause.ts'
import { each } from './period-openings.ts'
import { isNearer, isOwnOf } from './time-roles.ts'

/** The time before a number in its sentence that holds for it: 全年发放补贴|300万元|; undefined where its sentence names none. */
export function heldTime(statement: Statement): TimeMark | undefined {
  const { paragraph, sentence, mark, clause } = statement
  const { folded } = paragraph
  let held: TimeMark | undefined
  for (const m of marksByType(paragraph).times) {
    if (m.start < sentence.start) continue
    if (m.start >= mark.start) break
    // 2021年7月，|水灾期间|，…: what went on then dates nothing of its own
    if (held?.from && m.text.endsWith('期间') && m.start === held.end + 1 && folded[held.end] === '，') continue
    if (isOutOfReach(statement, m)) continue
    if (
      ((m.kind === 'point' || m.kind === 'span') && m.start >= clause.start && isOwnOf(statement, m)) ||
      opensClause(folded, m, sentence) ||
      m.kind === 'since' ||
      m.kind === 'asOf' ||
      m.kind === 'by' ||
      sinceBegun(folded, m) ||
      isWhenHeld(folded, m, clause.start) ||
      ((held ? isNearer(folded, held, m, clause.start) : m.start >= clause.start || framesWhatFollows(statement, m)) && !isNamed(folded, m))
    )
      held = m
  }
  return held
}

/** 发放|第一季度|城市低保金，累计保障…: a time inside a clause holds for those behind it, too, unless it is a day, or tells of what the clause names: 参加过2021年抗洪, 2020年的水平, “十四五”时期民政事业的目标. */
const framesWhatFollows = ({ paragraph: { folded }, clause, mark }: Statement, { kind, text, start, end }: TimeMark): boolean =>
  (kind === 'point' || kind === 'span' || kind === 'vague') &&
  !/日(?:开始|起)?$|^[今昨明][天日]|同期$|[一二三四五六]五”?(?:时期|期间)?$/.test(text) &&
  folded[end] !== '的' &&
  !/(?:曾|过|参[加与])$/.test(folded.slice(Math.max(0, start - 2), start)) &&
  !/每[天日]|日均/.test(folded.slice(clause.start, mark.end))

/** 大会于|17日|举行，吸引了100多所院校: the day of an event that an earlier clause tells of. */
const isWhenHeld = (folded: string, { kind, text, start, end }: TimeMark, clause: number): boolean =>
  (kind === 'point' || kind === 'span') &&
  /日|[上下]午|晚/.test(text) &&
  end <= clause &&
  /[\u4e00-\u9fff”）]$/.test(folded.slice(0, start)) &&
  /^[^，。；\d]{0,20}?(?:举行|举办|召开|开幕|开赛|开市)[^，。；]{0,4}，(?![^，。；]{0,12}(?:介绍|通报|公布|表示|指出|提出|明确|要求|强调))/.test(
    folded.slice(end, clause + 16),
  )

/** 项目今年资助女童326名，每人|1200元: an amount for each is of the time (`held`) of what was counted before it. */
export function heldForEach({ paragraph, sentence, clause, mark }: Statement, held: { end: number; time: TimeMark } | undefined): TimeMark | undefined {
  const follows = held && held.end >= sentence.start && held.end <= clause.start
  return follows && each.test(paragraph.folded.slice(clause.start, mark.outer.start)) ? held.time : undefined
}

const begun = new RegExp(`(?:${beginnings}|试点|推进)$`)

/** 项目实施|4年来|，有800余名…: how long since it began holds for what follows. */
const sinceBegun = (folded: string, { kind, start, end, text }: TimeMark) =>
  kind === 'vague' && /[年月]来$/.test(text) && folded[end] === '，' && begun.test(folded.slice(Math.max(0, start - 2), start))
