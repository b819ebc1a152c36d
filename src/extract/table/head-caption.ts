import type { AnnotatedParagraph, TimeMark } from '../../nlcst/mark.ts'
import { numeralValue } from '../../normalise/numeral.ts'
import type { Heads } from './table-heads.ts'
import { captionTail } from './table-title.ts'

/** What leads to a table, over the notes that the page puts between: …数字如下：（1）根据…. */
export function captionAbove(paragraphs: readonly AnnotatedParagraph[], last: number, floor: number): AnnotatedParagraph | undefined {
  let at = last
  while (at > floor && last - at < 6 && /^\s*（\s?\d{1,2}\s?）/.test(paragraphs[at]!.folded)) at--
  return at < last && captionTail.test(paragraphs[at]!.folded) ? paragraphs[at] : paragraphs[last]
}

/** The one time that the last sentence of a caption names. */
export function timeOf({ folded, reflowed, marks, sentences }: AnnotatedParagraph): TimeMark | undefined {
  if (!/[：︰]$|(?:如下|见下表|列于下表)[，。]/.test(folded)) return undefined
  const from = sentences.at(-1)?.start ?? 0
  const times = marks.filter((m): m is TimeMark => m.type === 'time' && m.start >= from && m.kind !== 'duration' && m.kind !== 'vague')
  const [time, last] = times
  // 自计划于2012年6月30日起全面实施至|2013年4月底
  if (last && times.length === 2 && time!.from && last.to && !last.from && /起$/.test(time!.text) && /^至/.test(last.text))
    return { ...last, kind: 'span', from: time!.from, text: reflowed.text.slice(time!.start, last.end) }
  return time && times.length === 1 ? { ...time, text: reflowed.text.slice(time.start, time.end) } : undefined
}

/** 2012-2013学年, 2012-13年度. */
const schoolYear = /^(?:19|20)\d{2}\s?[-–—/]\s?\d{2,4}\s?(?:学年|學年|(?:财政|財政)?年度)$/

/** The one time that the title of a table names: 2022年12月份统计数据, 使用情况（2012年4月至12月）. */
export function oneTime(paragraphs: readonly AnnotatedParagraph[]): TimeMark | undefined {
  const times = paragraphs.flatMap(({ marks, reflowed }) =>
    marks.flatMap((m) => (m.type === 'time' && m.kind !== 'duration' && m.kind !== 'vague' ? [{ ...m, text: reflowed.text.slice(m.start, m.end) }] : [])),
  )
  const [time] = times
  return time && times.length === 1 && (time.kind === 'point' || (time.kind === 'span' && (time.from || schoolYear.test(time.text)))) ? time : undefined
}

/** 年龄分布统计数字（截至2012年年底）: the time that a title gives in brackets. */
export function asOf({ folded, reflowed, marks }: AnnotatedParagraph): TimeMark | undefined {
  const time = marks.find(
    (m): m is TimeMark =>
      m.type === 'time' &&
      m.kind === 'asOf' &&
      /（\s*$/.test(folded.slice(0, m.start)) &&
      /^\s*）\s*(?:（\s?\d{1,2}\s?）)?\s*(?:$|(?:年[龄份度]|类别|项目|地区|[^（）]{0,6}类别))/.test(folded.slice(m.end)),
  )
  return time && { ...time, text: reflowed.text.slice(time.start, time.end) }
}

/** 单位：万张、张: the units of the line that tells them. */
export function unitsIn(paragraphs: readonly AnnotatedParagraph[]): Heads['units'] {
  for (const { folded } of paragraphs) {
    const told = /单位[：:]\s*([^（）。；，\s]{1,20})/.exec(folded)?.[1]
    const units = told?.split(/[、,/]/).map((word) => /^([十百千]?[万亿]?)([^\d万亿]{1,3})$/.exec(word))
    if (units?.every((unit) => unit !== null)) return units.map((unit) => ({ unit: unit![2]!, scale: unit![1] ? numeralValue(unit![1])! : 1 }))
  }
  return []
}
