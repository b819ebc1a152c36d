import { changeVerbs } from '../../lexicon/indicator-words.ts'
import type { TimeMark } from '../../nlcst/mark.ts'
import { marksByType } from '../../nlcst/marks-by-type.ts'
import { marksWithin } from '../../nlcst/marks-within.ts'
import { timeToldBehind } from '../indicator/name-told-behind.ts'
import type { Statement } from '../locate-statement.ts'

const changes = new RegExp(`^[^，。；、\\d]{0,6}?(?:相比)?(?:大幅|明显|显著|略|净|又|再)*(?:${changeVerbs})`)

const aimBehind = /^的?(?:目标|任务)/

/** The time right before a number: that of the level that a change is counted from (比|2021年|的10万人增加2万人, 较去年120宗上升30宗), or that an aim is set for (完成|全年|46万人目标任务). */
function timeRightBefore({ paragraph, clause, mark }: Statement): TimeMark | undefined {
  const { folded } = paragraph
  const time = marksWithin(marksByType(paragraph).times, clause.start, mark.outer.start).at(-1)
  if (!time || !/^的?$/.test(folded.slice(time.end, mark.outer.start))) return undefined
  const [before, behind] = [folded.slice(clause.start, time.start), folded.slice(mark.outer.end, clause.end)]
  return (/[比较]$/.test(before) && changes.test(behind)) || (/完成了?$/.test(before) && aimBehind.test(behind)) ? time : undefined
}

/** The time right before a level that a change is counted from, or that an aim is set for, or right behind what is told. */
export const timeBeside = (statement: Statement): TimeMark | undefined => timeRightBefore(statement) ?? timeToldBehind(statement)
