import type { QuantityMark } from '../nlcst/mark.ts'
import { matchesOf } from '../normalise/matches-of.ts'
import { numeralValue } from '../normalise/numeral.ts'

const figure = String.raw`\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?`
/** 分别接获|41、21、28及|10宗: figures that leave their unit to the last of the row. */
const rows = new RegExp(`分别[^，。；：\\d]{0,14}((?:(?:${figure})\\s?、\\s?)*(?:${figure}))\\s?(?:、|及|和|与)\\s?(?=\\d)`, 'g')
const figures = new RegExp(figure, 'g')
const first = new RegExp(figure)
const rounded = (value: number) => Number(value.toPrecision(15))

/** The quantities of a row whose unit and scale stand behind its last figure only; `marks` are those that have their own. */
export function shareUnits(folded: string, marks: readonly QuantityMark[]): QuantityMark[] {
  if (!folded.includes('分别')) return []
  return matchesOf(folded, rows).flatMap((row) => {
    const last = marks.find((m) => m.start === row.index + row[0].length)
    if (!last || last.unit === '' || last.valueMax !== undefined) return []
    const from = row.index + row[0].indexOf(row[1]!)
    // 1.2、3.5亿元: the scale is shared, 余 and 多 are not
    const scale = last.value / numeralValue(first.exec(folded.slice(last.start, last.end))![0])!
    return matchesOf(row[1]!, figures)
      .map((match) => ({ start: from + match.index, end: from + match.index + match[0].length, value: rounded(numeralValue(match[0])! * scale) }))
      .filter(({ start, end }) => !marks.some((m) => m.start < end && start < m.end))
      .map(({ start, end, value }) => ({
        type: 'quantity' as const,
        start,
        end,
        outer: { start, end },
        value,
        unit: last.unit,
        bound: 'exactly' as const,
        rule: 'unit-of-row',
      }))
  })
}

/** 高于全国0.7个、1.2个和3.1个百分点: 个 before a row that ends in percentage points is theirs. */
export function sharePoints(folded: string, marks: readonly QuantityMark[]): QuantityMark[] {
  const shared = marks.slice()
  for (let i = shared.length - 2; i >= 0; i--) {
    const [mark, next] = [shared[i]!, shared[i + 1]!]
    if (mark.unit === '个' && /^个[百千]分点$/.test(next.unit) && /^\s?[、和与及]\s?$/.test(folded.slice(mark.outer.end, next.outer.start)))
      shared[i] = { ...mark, unit: next.unit }
  }
  return shared
}
