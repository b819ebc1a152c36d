import { personUnit } from '../../lexicon/units.ts'
import type { TimeMark } from '../../nlcst/mark.ts'
import { marksByType } from '../../nlcst/marks-by-type.ts'
import type { Statement } from '../locate-statement.ts'

/** 救援中心一行|11人|，7月31日抵达…: who came is told first, and when behind the comma. */
export function partyTime({ paragraph, mark }: Statement): TimeMark | undefined {
  const { folded } = paragraph
  if (!personUnit.test(mark.unit) || !/一行(?:共|约)?$/.test(folded.slice(0, mark.outer.start)) || folded[mark.outer.end] !== '，') return undefined
  const time = marksByType(paragraph).times.find(({ start }) => start >= mark.outer.end)
  return time?.start === mark.outer.end + 1 && /^[^，。；\d]{2}/.test(folded.slice(time.end)) ? time : undefined
}
