import type { QuantityMark } from '../nlcst/mark.ts'
import { matchesOf } from '../normalise/matches-of.ts'
import { numeralValue } from '../normalise/numeral.ts'

const figure = String.raw`\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?`
/** 分别接获|41、21、28及|10宗: figures that leave their unit to the last of the row. */
const rows = new RegExp(`分别[^，。；：\\d]{0,14}((?:(?:${figure})\\s?、\\s?)*(?:${figure}))\\s?(?:、|及|和|与)\\s?(?=\\d)`, 'g')
const figures = new RegExp(figure, 'g')

/** The quantities of a row whose unit stands behind its last figure only; `marks` are those that have their own. */
export function shareUnits(folded: string, marks: readonly QuantityMark[]): QuantityMark[] {
  if (!folded.includes('分别')) return []
  return matchesOf(folded, rows).flatMap((row) => {
    const last = marks.find((m) => m.start === row.index + row[0].length)
    if (!last || last.unit === '' || last.valueMax !== undefined) return []
    const from = row.index + row[0].indexOf(row[1]!)
    return matchesOf(row[1]!, figures)
      .map((match) => ({ start: from + match.index, end: from + match.index + match[0].length, value: numeralValue(match[0])! }))
      .filter(({ start, end }) => !marks.some((m) => m.start < end && start < m.end))
      .map(({ start, end, value }) => ({ ...last, start, end, outer: { start, end }, value, rule: 'unit-of-row' }))
  })
}
