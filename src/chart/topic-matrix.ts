import { scaleSqrt } from 'd3'
import type { Element } from 'hast'
import { drawing, round, s, textLines, wrapText } from './drawing.ts'

/** A topic with its counts, one a column. */
export interface TopicRow {
  name: string
  counts: number[]
}

const ROW = 40
const LARGEST = 15

/** Topics by columns: a disc whose area is the count, with the count below or in it; nothing is summed across columns, and an empty place shows its nought. */
export function drawTopics(id: string, columns: { name: string; className: string }[], rows: TopicRow[], width: number, title: string): Element {
  const step = Math.min(110, (width * 0.62) / columns.length)
  const left = width - step * columns.length
  const scale = scaleSqrt([0, Math.max(1, ...rows.flatMap((row) => row.counts))], [0, LARGEST])
  const centre = (index: number) => round(left + step * (index + 0.5))
  const marks: Element[] = columns.map(({ name }, index) => s('text', { x: centre(index), y: 14, textAnchor: 'middle', className: 'small-text' }, name))
  rows.forEach((row, index) => {
    const y = 48 + index * ROW
    const lines = wrapText(row.name, left - 4, 14)
    marks.push(s('line', { className: 'axis', x1: 0, x2: width, y1: y - 21, y2: y - 21 }))
    marks.push(...textLines(lines, 0, y + 5 - (lines.length - 1) * 9, 18))
    row.counts.forEach((count, column) => {
      const x = centre(column) - 10
      if (count > 0) marks.push(s('circle', { className: `count-disc ${columns[column]!.className}`, cx: x, cy: y, r: round(Math.max(2, scale(count))) }))
      marks.push(s('text', { x: x + LARGEST + 4, y: y + 5, className: count > 0 ? 'strong' : 'small-text' }, `${count}`))
    })
  })
  const description = rows.map((row) => `${row.name} ${row.counts.map((count, column) => `${columns[column]!.name} ${count}`).join(', ')}`).join(' · ')
  return drawing(id, width, 30 + rows.length * ROW, title, description, marks)
}
