import type { TimeMark } from '../nlcst/mark.ts'
import { marksByType } from '../nlcst/marks-by-type.ts'
import { isOutOfReach } from './is-out-of-reach.ts'
import type { Statement } from './locate-statement.ts'
import { isNamed, opensClause } from './opens-clause.ts'
import { isNearer, isOwnOf, sinceBegun } from './time-roles.ts'

/** The time before a number in its sentence that holds for it: 全年发放补贴|300万元|; undefined where its sentence names none. */
export function heldTime(statement: Statement): TimeMark | undefined {
  const { paragraph, sentence, mark, clause } = statement
  const { folded } = paragraph
  let held: TimeMark | undefined
  for (const m of marksByType(paragraph).times) {
    if (m.start < sentence.start) continue
    if (m.start >= mark.start) break
    if (isOutOfReach(statement, m)) continue
    if (
      (m.kind === 'point' && m.start >= clause.start && isOwnOf(statement, m)) ||
      opensClause(folded, m, sentence) ||
      m.kind === 'since' ||
      m.kind === 'asOf' ||
      m.kind === 'by' ||
      sinceBegun(folded, m) ||
      ((held ? isNearer(folded, held, m, clause.start) : m.start >= clause.start) && !isNamed(folded, m))
    )
      held = m
  }
  return held
}
