import { scaleLinear } from 'd3'
import type { Element } from 'hast'
import type { Fact } from '../schema/fact.ts'
import { drawing, round, s, textLines, wrapText } from './drawing.ts'

/** A rate on the common scale. */
export interface Rate {
  name: string
  value: number
  /** As printed: 60%, 全覆盖. */
  printed: string
  /** Taken from a universal word (全覆盖, 全部), not from a printed percentage. */
  inferred: boolean
  /** Of what it is a share; undefined when the text does not say. */
  denominator?: string | undefined
  modality: Fact['modality']
  id: string
}

/** The coverage and attainment rates among the facts, highest first, printed ones before inferred ones of the same value. */
export function coverageRates(facts: Fact[]): Rate[] {
  return facts
    .filter(
      (fact) =>
        fact.quantity.unit === '%' &&
        /覆盖|参训率|达标率|入率|比例|占比|普及率/.test(fact.indicator.name) &&
        fact.quantity.value >= 0 &&
        fact.quantity.value <= 100,
    )
    .map((fact) => ({
      name: fact.indicator.name,
      value: fact.quantity.value,
      printed: fact.number.exact.replace(/\s/g, ''),
      inferred: fact.flags.includes('由全称词推定') || !/\d|[〇一二三四五六七八九十百]/.test(fact.number.exact),
      denominator: fact.flags.includes('分母未说明') ? undefined : findDenominator(fact.indicator.name),
      modality: fact.modality,
      id: fact.id,
    }))
    .sort((a, b) => b.value - a.value || Number(a.inferred) - Number(b.inferred) || (a.id < b.id ? -1 : 1))
}

/** 志愿服务站点在社区综合服务设施中的覆盖率 → 社区综合服务设施; undefined when the name names none. */
export function findDenominator(name: string): string | undefined {
  return /在(.+?)[中的]/.exec(name)?.[1] ?? /^(乡镇（街道）|设区市|县级|村（居）|村（社区）)/.exec(name)?.[1]
}

const ROW = 18
const SIZE = 14

/** The rates as one dot each on a scale of 0 to 100; filled: a printed percentage, hollow: inferred from a universal word. */
export function drawCoverage(id: string, rates: Rate[], width: number, title: string): Element {
  const scale = scaleLinear([0, 100], [4, width - 12])
  const marks: Element[] = []
  let y = 34
  for (const rate of rates) {
    const lines = wrapText(rate.name, width - 90, SIZE)
    const under = `分母：${rate.denominator ?? '未说明'}`
    const x = round(scale(rate.value))
    const line = y + lines.length * ROW + 4
    marks.push(
      s('g', { className: [rate.modality] }, [
        ...textLines(lines, 0, y, ROW),
        s('text', { x: width, y, textAnchor: 'end', className: 'strong' }, rate.inferred ? `“${rate.printed}”` : rate.printed),
        s('line', { className: 'track', x1: scale(0), x2: round(scale(100)), y1: line, y2: line }),
        s('line', { className: 'bar-line', x1: scale(0), x2: x, y1: line, y2: line }),
        s('circle', { className: rate.inferred ? 'dot-open' : 'dot', cx: x, cy: line, r: 6 }),
        s('text', { x: 0, y: line + ROW + 2, className: 'small-text' }, under),
      ]),
    )
    y = line + ROW * 2 + 16
  }
  const ticks = [0, 25, 50, 75, 100].flatMap((tick) => [
    s('line', { className: 'axis', x1: round(scale(tick)), x2: round(scale(tick)), y1: 18, y2: y - 26 }),
    s(
      'text',
      { x: round(scale(tick)), y: 12, textAnchor: tick === 0 ? 'start' : tick === 100 ? 'end' : 'middle', className: 'small-text' },
      tick === 100 ? '100%' : `${tick}`,
    ),
  ])
  const description = rates
    .map((rate) => `${rate.name}${rate.inferred ? `“${rate.printed}”，推定为 100%` : rate.printed}，分母${rate.denominator ?? '未说明'}`)
    .join('；')
  return drawing(id, width, y - 16, title, `${description}。`, [...ticks, ...marks])
}
