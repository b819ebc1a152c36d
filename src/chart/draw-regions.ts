import { scaleLinear } from 'd3'
import type { Element } from 'hast'
import { drawing, round, s } from './drawing.ts'
import type { Told, TreeRow } from './region-tree.ts'

/** What the tree says of a row. */
export interface RegionWords {
  told: (told: Told) => string
  below: (below: Told & { regions: number }) => string
}

const ROW = 46
const INDENT = 18

/** The regions as an indented tree, each with a bar for the numbers said of it itself; numbers of places below are never in the bar of the place above. */
export function drawRegions(id: string, rows: TreeRow[], width: number, title: string, words: RegionWords): Element {
  const deepest = Math.max(...rows.map((row) => row.depth))
  const most = Math.max(1, ...rows.map((row) => row.own.numbers))
  const scale = scaleLinear([0, most], [0, width - deepest * INDENT - 24])
  const marks: Element[] = []
  const lastAt: number[] = []
  rows.forEach((row, index) => {
    const y = 18 + index * ROW
    const x = row.depth * INDENT
    if (row.depth > 0) {
      const parent = lastAt[row.depth - 1]!
      marks.push(s('path', { className: 'branch', d: `M${x - INDENT + 5} ${parent + 6}V${y - 5}H${x - 2}` }))
    }
    lastAt[row.depth] = y
    marks.push(s('circle', { className: row.own.articles + row.own.numbers > 0 ? 'end' : 'end end-open', cx: x + 5, cy: y - 5, r: 5 }))
    marks.push(s('text', { x: x + 18, y, className: 'strong' }, row.region.name))
    const said = row.below ? `${words.told(row.own)} · ${words.below(row.below)}` : words.told(row.own)
    marks.push(s('text', { x: x + 18 + row.region.name.length * 14 + 10, y, className: 'small-text' }, said))
    marks.push(s('rect', { className: 'count-bar', x: x + 18, y: y + 7, width: round(scale(row.own.numbers)), height: 6 }))
  })
  const description = rows.map((row) => `${row.region.name} ${words.told(row.own)}${row.below ? ` ${words.below(row.below)}` : ''}`).join(' · ')
  return drawing(id, width, rows.length * ROW - 4, title, description, marks)
}
