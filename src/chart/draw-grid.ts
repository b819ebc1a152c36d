import type { Element } from 'hast'
import { drawing, s, textLines, wrapText } from './drawing.ts'

/** A column of the grid: a respect in which values differ, with the words of each value. */
export interface GridColumn {
  name: string
  values: string[]
}

/** A value of the grid: where it is said and how printed, its group, and for each column the place of its own among the column's values. */
export interface GridRow {
  label: string
  printed: string
  group: number
  cells: number[]
}

const ROW = 18
const SIZE = 14

/** Letters that stand for the values of a column: a, b … z, aa, ab … */
export function letter(index: number): string {
  return index < 26 ? String.fromCharCode(97 + index) : letter(Math.floor(index / 26) - 1) + letter(index % 26)
}

/** Values by groups that may be compared, each with a letter for what it is in the respects that keep the groups apart; the key below says what the letters mean. */
export function drawGrid(id: string, columns: GridColumn[], rows: GridRow[], width: number, title: string): Element {
  const step = Math.min(88, (width * 0.5) / Math.max(1, columns.length))
  const left = width - step * columns.length
  const centre = (index: number) => Math.round(left + step * (index + 0.5))
  const heads = columns.map((column) => wrapText(column.name, step - 4, 13))
  const marks: Element[] = heads.flatMap((lines, index) =>
    lines.map((line, at) => s('text', { x: centre(index), y: 13 + at * 16, textAnchor: 'middle', className: 'small-text' }, line)),
  )
  let y = 13 + Math.max(1, ...heads.map((lines) => lines.length)) * 16 + 10
  rows.forEach((row, index) => {
    const lines = wrapText(`${row.printed} ${row.label}`, left - 10, SIZE)
    const apart = index > 0 && rows[index - 1]!.group !== row.group
    marks.push(s('line', { className: index === 0 || apart ? 'track' : 'axis', x1: 0, x2: width, y1: y - 16, y2: y - 16 }))
    marks.push(...textLines(lines, 0, y, ROW))
    row.cells.forEach((value, column) => {
      marks.push(s('text', { x: centre(column), y, textAnchor: 'middle', className: 'strong' }, letter(value)))
    })
    y += lines.length * ROW + 10
  })
  marks.push(s('line', { className: 'track', x1: 0, x2: width, y1: y - 16, y2: y - 16 }))
  y += 8
  for (const { name, values } of columns) {
    const lines = wrapText(`${name} ${values.map((value, index) => `${letter(index)} ${value}`).join(' · ')}`, width, 13)
    marks.push(...textLines(lines, 0, y, ROW, 'small-text'))
    y += lines.length * ROW + 2
  }
  const description = rows
    .map((row) => `${row.printed} ${row.label} ${row.cells.map((value, column) => `${columns[column]!.name} ${columns[column]!.values[value]}`).join(', ')}`)
    .join(' · ')
  return drawing(id, width, y - 6, title, description, marks)
}
