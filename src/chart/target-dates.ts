import { extent, scaleUtc } from 'd3'
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

/** What the picture says besides names and dates. */
export interface TargetWords {
  count: (targets: number) => string
  /** Several days that one target may mean. */
  days: (days: string[]) => string
  colon: string
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

const ROW = 21
const SIZE = 14
/** A group with more targets than this shows their count, not their names. */
export const MANY_TARGETS = 24
/** With more sets of dates than this, those of one year make one block, without names. */
export const MANY_DATES = 16

/** The blocks to draw: the groups themselves, or where they are too many, one a year with the last day of each. */
export function drawnDeadlines(groups: DeadlineGroup[]): DeadlineGroup[] {
  if (groups.length <= MANY_DATES) return groups
  const years = Map.groupBy(groups, (group) => group.end.slice(0, 4))
  return [...years].map(([year, some]) => ({ end: `${year}-12-31`, others: [], targets: some.flatMap((group) => group.targets) }))
}

/** The targets along the years, a block for each set of dates: a filled diamond is the day read first, a hollow one another day the text allows. */
export function drawTargetDates(id: string, all: DeadlineGroup[], width: number, title: string, words: TargetWords): Element {
  const groups = drawnDeadlines(all)
  const named = groups === all
  const days = groups.flatMap((group) => [group.end, ...group.others]).map((day) => new Date(`${day}T00:00:00Z`))
  const [first, last] = extent(days) as [Date, Date]
  const from = first.getUTCFullYear() - 1
  const to = last.getUTCFullYear() + 1
  const scale = scaleUtc([Date.UTC(from, 0, 1), Date.UTC(to, 0, 1)], [0, width - 10])
  const at = (day: string) => round(scale(new Date(`${day}T00:00:00Z`)))
  const columns = width > 500 ? 2 : 1
  const marks: Element[] = []
  let y = 34
  for (const { end, others, targets } of groups) {
    const places = [end, ...others].map(at)
    if (others.length > 0) marks.push(s('line', { className: 'span', x1: Math.min(...places), x2: Math.max(...places), y1: y, y2: y }))
    places.forEach((x, index) => {
      marks.push(s('path', { className: index === 0 ? 'dot' : 'dot-open', d: `M${x} ${y - 7}l7 7l-7 7l-7-7z` }))
    })
    const count = words.count(targets.length)
    const head = `${named ? words.days([end, ...others]) : end.slice(0, 4)}${words.colon}${count}`
    marks.push(s('text', { x: 0, y: y + 5, className: 'strong label' }, others.length > 0 && columns === 1 ? count : head))
    y += 30
    const names = targets.length > MANY_TARGETS || !named ? [] : targets.map((target) => wrapText(`${target.name} ${target.value}`, width / columns - 16, SIZE))
    const half = Math.ceil(names.length / columns)
    const feet = Array.from({ length: columns }, (_, column) => {
      let foot = y
      for (const lines of names.slice(column * half, (column + 1) * half)) {
        marks.push(...textLines(lines, (column * width) / columns, foot, ROW - 3, 'name'))
        foot += (lines.length - 1) * (ROW - 3) + ROW
      }
      return foot
    })
    y = Math.max(...feet) + 22
  }
  const step = to - from > 8 ? Math.ceil((to - from) / 6) : 1
  const ticks: Element[] = []
  for (let year = from; year <= to; year += step) {
    const x = round(scale(Date.UTC(year, 0, 1)))
    ticks.push(s('line', { className: 'axis', x1: x, x2: x, y1: 0, y2: 18 }))
    if (year < to) ticks.push(s('text', { x: x + 4, y: 13, className: 'small-text' }, `${year}`))
  }
  ticks.push(s('line', { className: 'track', x1: 0, x2: width - 10, y1: 18, y2: 18 }))
  const description = groups.map((group) => `${words.days([group.end, ...group.others])}${words.colon}${words.count(group.targets.length)}`).join(' · ')
  return drawing(id, width, y - 26, title, description, [...ticks, ...marks])
}
