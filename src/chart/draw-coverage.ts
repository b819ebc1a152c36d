import { scaleLinear } from 'd3'
import type { Element } from 'hast'
import type { Rate } from './coverage-rates.ts'
import { drawing, round, s, textLines, wrapText } from './drawing.ts'

/** What the picture says of rates. */
export interface CoverageWords {
  denominator: (of: string | undefined) => string
  /** The rate as printed, or the universal word that it was taken from. */
  value: (rate: Rate) => string
  /** Headings of the counts of printed and of inferred rates. */
  printed: string
  inferred: string
  /** The rates of a group: from, to (both inclusive when equal), how many were printed and how many inferred. */
  group: (group: RateGroup) => string
}

/** Rates of `from` up to, not including, `to`; those of 100 alone stand together. */
export interface RateGroup {
  from: number
  to: number
  printed: number
  inferred: number
}

/** More rates than this are counted in groups instead of drawn one by one. */
export const MANY_RATES = 40

/** The rates counted by ten points each, 100 apart; empty groups too, so that the scale stays whole. */
export function groupRates(rates: Rate[]): RateGroup[] {
  return Array.from({ length: 11 }, (_, index) => {
    const from = index * 10
    const to = index === 10 ? 100 : from + 10
    const own = rates.filter((rate) => (index === 10 ? rate.value === 100 : rate.value >= from && rate.value < to))
    const inferred = own.filter((rate) => rate.inferred).length
    return { from, to, printed: own.length - inferred, inferred }
  })
}

const ROW = 18
const SIZE = 14

/** The rates on a scale of 0 to 100: one dot each, filled where printed and hollow where inferred; where there are many, their counts by ten points. */
export function drawCoverage(id: string, rates: Rate[], width: number, title: string, words: CoverageWords): Element {
  return rates.length > MANY_RATES ? drawGroups(id, groupRates(rates), width, title, words) : drawEach(id, rates, width, title, words)
}

function drawEach(id: string, rates: Rate[], width: number, title: string, words: CoverageWords): Element {
  const scale = scaleLinear([0, 100], [4, width - 12])
  const marks: Element[] = []
  let y = 34
  for (const rate of rates) {
    const lines = wrapText(rate.name, width - 90, SIZE)
    const x = round(scale(rate.value))
    const line = y + lines.length * ROW + 4
    marks.push(
      s('g', { className: [rate.modality] }, [
        ...textLines(lines, 0, y, ROW),
        s('text', { x: width, y, textAnchor: 'end', className: 'strong' }, words.value(rate)),
        s('line', { className: 'track', x1: scale(0), x2: round(scale(100)), y1: line, y2: line }),
        s('line', { className: 'bar-line', x1: scale(0), x2: x, y1: line, y2: line }),
        s('circle', { className: rate.inferred ? 'dot-open' : 'dot', cx: x, cy: line, r: 6 }),
        s('text', { x: 0, y: line + ROW + 2, className: 'small-text' }, words.denominator(rate.denominator)),
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
  const description = rates.map((rate) => `${rate.name} ${words.value(rate)} ${words.denominator(rate.denominator)}`).join(' · ')
  return drawing(id, width, y - 16, title, description, [...ticks, ...marks])
}

function drawGroups(id: string, groups: RateGroup[], width: number, title: string, words: CoverageWords): Element {
  const left = 76
  const most = Math.max(...groups.map(({ printed, inferred }) => Math.max(printed, inferred)))
  const scale = scaleLinear([0, most], [0, width - left - 48])
  const marks: Element[] = [
    s('circle', { className: 'dot', cx: left + 6, cy: 9, r: 5 }),
    s('text', { x: left + 18, y: 14, className: 'small-text' }, words.printed),
    s('circle', { className: 'dot-open', cx: left + (width - left) / 2, cy: 9, r: 5 }),
    s('text', { x: left + (width - left) / 2 + 12, y: 14, className: 'small-text' }, words.inferred),
  ]
  let y = 40
  for (const { from, to, printed, inferred } of groups) {
    marks.push(s('text', { x: left - 10, y: y + 9, textAnchor: 'end' }, from === to ? '100%' : `${from}–${to}%`))
    for (const [at, count, name] of [
      [y - 2, printed, 'group-bar'],
      [y + 12, inferred, 'group-bar group-open'],
    ] as const) {
      if (count > 0) marks.push(s('rect', { className: name, x: left, y: at - 8, width: round(scale(count)), height: 11 }))
      if (count > 0) marks.push(s('text', { x: round(left + scale(count) + 6), y: at + 2, className: 'small-text' }, `${count}`))
    }
    y += 36
  }
  marks.push(s('line', { className: 'track', x1: left, x2: left, y1: 26, y2: y - 16 }))
  return drawing(id, width, y - 8, title, groups.map(words.group).join(' · '), marks)
}
