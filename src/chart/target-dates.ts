import { extent, scaleTime } from 'd3'
import type { Element } from 'hast'
import { drawing, round, s, textLines, wrapText } from './drawing.ts'

/** A target and the day or days by which it is to be reached. */
export interface Dated {
  name: string
  value: string
  end?: string | undefined
  /** Other days that the text allows. */
  others: string[]
}

/** A row of the picture: targets that share their deadlines. */
export interface DeadlineGroup {
  end: string
  others: string[]
  targets: Dated[]
}

/** Targets with a date, grouped by the dates they may mean, earliest first. */
export function groupDeadlines(targets: Dated[]): DeadlineGroup[] {
  const dated = targets.filter((target): target is Dated & { end: string } => target.end !== undefined)
  const groups = Map.groupBy(dated, (target) => [target.end, ...target.others].join(' '))
  return [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, same]) => ({ end: same[0]!.end, others: same[0]!.others, targets: same }))
}

const ROW = 19
const SIZE = 14
/** A picture with more targets than this shows one row a group instead of one a target. */
const MANY = 24

/** The targets along the years: a filled diamond is the day read first, a hollow one another day the text allows. */
export function drawTargetDates(id: string, groups: DeadlineGroup[], width: number, title: string): Element {
  const days = groups.flatMap((group) => [group.end, ...group.others]).map((day) => new Date(`${day}T00:00:00Z`))
  const [first, last] = extent(days) as [Date, Date]
  const from = first.getUTCFullYear() - (first.getUTCFullYear() === last.getUTCFullYear() ? 1 : 0)
  const to = last.getUTCFullYear() + 1
  const scale = scaleTime([Date.UTC(from, 0, 1), Date.UTC(to, 0, 1)], [0, width - 10])
  const at = (day: string) => round(scale(new Date(`${day}T00:00:00Z`)))
  const many = groups.reduce((sum, group) => sum + group.targets.length, 0) > MANY
  const rows = groups.flatMap((group) => (many ? [{ group, label: `${group.targets.length} 项` }] : group.targets.map((target) => ({ group, label: `${target.name} ${target.value}` }))))
  const marks: Element[] = []
  let y = 40
  for (const { group, label } of rows) {
    const lines = wrapText(label, width - 4, SIZE)
    const line = y + lines.length * ROW
    const places = [group.end, ...group.others].map(at)
    marks.push(...textLines(lines, 0, y, ROW))
    marks.push(s('line', { className: 'axis', x1: 0, x2: width - 10, y1: line, y2: line }))
    if (group.others.length > 0) marks.push(s('line', { className: 'span', x1: Math.min(...places), x2: Math.max(...places), y1: line, y2: line }))
    places.forEach((x, index) => {
      marks.push(s('path', { className: index === 0 ? 'dot' : 'dot-open', d: `M${x} ${line - 6}l6 6l-6 6l-6-6z` }))
    })
    y = line + ROW + 10
  }
  const step = to - from > 8 ? Math.ceil((to - from) / 6) : 1
  const ticks: Element[] = []
  for (let year = from; year <= to; year += step) {
    const x = round(scale(Date.UTC(year, 0, 1)))
    ticks.push(s('line', { className: 'axis', x1: x, x2: x, y1: 20, y2: y - 18 }))
    if (year < to) ticks.push(s('text', { x: x + 2, y: 13, className: 'small-text' }, `${year}`))
  }
  const description = groups.map((group) => `${group.targets.length} 项：${[group.end, ...group.others].join(' 或 ')}`).join('；')
  return drawing(id, width, y - 14, title, `${description}。`, [...ticks, ...marks])
}
