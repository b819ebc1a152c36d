import { scaleLinear } from 'd3'
import type { Element } from 'hast'
import type { Modality } from '../schema/fact.ts'
import { drawing, round, s, textLines, wrapText } from './drawing.ts'
import type { Interval } from './value-interval.ts'

/** A line of values: where and when they are said, how the value is printed or how many there are, and the numbers that each allows. */
export interface ValueLine {
  label: string
  printed: string
  modality: Modality
  intervals: Interval[]
}

/** More values than this do not get a line each. */
export const MANY_VALUES = 20

const ROW = 18
const ARROW = 16

/** The ends of the scale: from nought, or below where a value is, to the largest number that any value names. */
export function valueDomain(intervals: Interval[]): [number, number] {
  const ends = intervals.flatMap(({ low, high }) => [low, high]).filter((end) => end !== undefined)
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)]
  return least === most ? [0, 1] : [least, most]
}

/** Values of one kind, unit and level on one scale: a disc where a number is included, a ring where it is left out, an arrow where there is no end, a dashed ring round what is only about. */
export function drawIntervals(id: string, lines: ValueLine[], unit: string, width: number, title: string): Element {
  const scale = scaleLinear(valueDomain(lines.flatMap(({ intervals }) => intervals)), [ARROW + 6, width - ARROW - 6]).nice(4)
  const ticks = scale.ticks(width < 500 ? 3 : 6)
  const marks: Element[] = []
  let y = 40
  for (const { label, printed, modality, intervals } of lines) {
    const words = wrapText(label, width - 110, 14)
    const line = y + words.length * ROW + 2
    marks.push(
      s('g', { className: [modality] }, [
        ...textLines(words, 0, y, ROW),
        s('text', { x: width, y, textAnchor: 'end', className: 'strong' }, printed),
        s('line', { className: 'axis', x1: 0, x2: width, y1: line, y2: line }),
        ...intervals.flatMap((interval) => drawInterval(interval, scale, line, width)),
      ]),
    )
    y = line + ROW + 14
  }
  const axis = ticks.flatMap((tick) => {
    const x = round(scale(tick))
    return [
      s('line', { className: 'axis', x1: x, x2: x, y1: 18, y2: y - 22 }),
      s('text', { x, y: 12, textAnchor: 'middle', className: 'small-text' }, `${tick}${tick === ticks.at(-1) ? unit : ''}`),
    ]
  })
  return drawing(id, width, y - 16, title, lines.map(({ label, printed }) => `${label} ${printed}`).join(' · '), [...axis, ...marks])
}

function drawInterval({ low, high, lowClosed, highClosed, about }: Interval, scale: (value: number) => number, y: number, width: number): Element[] {
  const from = low === undefined ? ARROW : round(scale(low))
  const to = high === undefined ? width - ARROW : round(scale(high))
  const marks: Element[] = []
  if (from !== to) marks.push(s('line', { className: 'bar-line', x1: from, x2: to, y1: y, y2: y }))
  if (low === undefined) marks.push(s('path', { className: 'dot', d: `M${ARROW + 2} ${y - 6}l-12 6l12 6z` }))
  if (high === undefined) marks.push(s('path', { className: 'dot', d: `M${width - ARROW - 2} ${y - 6}l12 6l-12 6z` }))
  if (low !== undefined) marks.push(s('circle', { className: lowClosed ? 'dot' : 'dot-open', cx: from, cy: y, r: 6 }))
  if (high !== undefined && high !== low) marks.push(s('circle', { className: highClosed ? 'dot' : 'dot-open', cx: to, cy: y, r: 6 }))
  if (about) marks.push(s('circle', { className: 'around', cx: from, cy: y, r: 11 }))
  return marks
}
