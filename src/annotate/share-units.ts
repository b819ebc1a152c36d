import type { QuantityMark } from '../nlcst/mark.ts'
import { matchesOf } from '../normalise/matches-of.ts'
import { numeralValue } from '../normalise/numeral.ts'
import { scannerOf } from '../normalise/scanner-of.ts'

const figure = String.raw`\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?`
/** 分别接获|41、21、28及|10宗: figures that leave their unit to the last of the row. */
const rows = new RegExp(`分别[^，。；：\\d]{0,14}((?:(?:${figure})\\s?、\\s?)*(?:${figure}))\\s?(?:、|及|和|与)\\s?(?=\\d)`, 'g')
const kind = '(?:[一二三四五六]级|[甲乙丙丁]类?|城市|城镇|农村|全护理|半护理|全自理|半自理|自理|半失能|失能|集中|分散)'
/** 一级|240|、二级200、三级120元/人/月: so do those of kinds of one thing. */
const kindRows = new RegExp(`${kind}((?:${figure})(?:\\s?、\\s?${kind}(?:${figure}))*)\\s?、\\s?${kind}(?=\\d)`, 'g')
const kindRowsIn = scannerOf(kindRows)
const figures = new RegExp(figure, 'g')
const first = new RegExp(figure)
const rounded = (value: number) => Number(value.toPrecision(15))

/** The quantities of a row whose unit and scale stand behind its last figure only; `marks` are those that have their own. */
export function shareUnits(folded: string, marks: readonly QuantityMark[]): QuantityMark[] {
  const found = [...(folded.includes('分别') ? matchesOf(folded, rows) : []), ...kindRowsIn(folded)]
  return found.flatMap((row) => {
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

/** 由|110元|提高至115元/人/月: for each of what the new level is, the old one was. */
export function shareRates(folded: string, marks: readonly QuantityMark[]): QuantityMark[] {
  return marks.map((mark, i) => {
    const next = marks[i + 1]
    const [whole, ...each] = next?.unit.split(/[/／]/) ?? []
    return next && each.length > 0 && mark.unit === whole && raises.test(folded.slice(mark.outer.end, next.outer.start)) ? { ...mark, unit: next.unit } : mark
  })
}
const raises = /^(?:统一|分别|逐步)?(?:提高|提升|增加|上调|下调|调整|提标|降低|涨|提|增|降)[到至为]$/
