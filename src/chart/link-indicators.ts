import { linkHorizontal } from 'd3'
import type { Element } from 'hast'
import type { Fact } from '../schema/fact.ts'
import { drawing, round, s, textLines, wrapText } from './drawing.ts'
import type { NamedIndicators } from './named-indicators.ts'

/** What the picture says besides names and values. */
export interface LinkWords {
  named: string
  valued: string
  noValue: string
  notNamed: (count: number) => string
  /** Values that are not drawn. */
  more: (count: number) => string
  value: (fact: Fact) => string
  describe: (name: string, values: string[]) => string
}

/** A target value of the right column, with the places in the left column that it belongs to; none where its indicator is not named. */
export interface ValueRow {
  fact: Fact
  named: number[]
}

/** The values to link: those of named indicators in the order of the names, then the others in the order of the text. */
export function valueRows({ named, unnamed }: Pick<NamedIndicators, 'named' | 'unnamed'>): ValueRow[] {
  const linked = new Map<Fact, number[]>()
  named.forEach(({ facts }, index) => {
    for (const fact of facts) linked.set(fact, [...(linked.get(fact) ?? []), index])
  })
  return [...[...linked].map(([fact, places]) => ({ fact, named: places })), ...unnamed.map((fact) => ({ fact, named: [] }))]
}

/** More values whose indicator is not named than this are counted, not drawn. */
export const MANY_UNNAMED = 12

const ROW = 18
const GAP = 12

/** Names on the left, target values on the right, a line where a value is the name's: a hollow end has no partner. */
export function drawLinks(id: string, check: Pick<NamedIndicators, 'named' | 'unnamed'>, width: number, title: string, words: LinkWords): Element {
  const column = width * 0.41
  const right = width - column
  const rows = valueRows(check)
  const unlinked = rows.filter((row) => row.named.length === 0)
  const shown = [...rows.filter((row) => row.named.length > 0), ...unlinked.slice(0, MANY_UNNAMED)]
  const marks: Element[] = [
    s('text', { x: 0, y: 14, className: 'small-text' }, words.named),
    s('text', { x: right, y: 14, className: 'small-text' }, words.valued),
  ]
  const left: number[] = []
  let y = 42
  for (const { name, facts } of check.named) {
    const lines = wrapText(name, column - 22, 14)
    left.push(y - 5)
    marks.push(...textLines(lines, 0, y, ROW))
    if (facts.length === 0) marks.push(s('text', { x: 0, y: y + lines.length * ROW, className: 'small-text' }, words.noValue))
    marks.push(s('circle', { className: facts.length > 0 ? 'end' : 'end end-open', cx: column - 6, cy: y - 5, r: 5 }))
    y += (lines.length + (facts.length === 0 ? 1 : 0)) * ROW + GAP
  }
  const bottom = y
  const curve = linkHorizontal()
  y = 42
  let apart = false
  for (const { fact, named } of shown) {
    if (named.length === 0 && !apart) {
      marks.push(...textLines(wrapText(words.notNamed(unlinked.length), column, 13), right, y, ROW, 'small-text'))
      y += wrapText(words.notNamed(unlinked.length), column, 13).length * ROW + 4
      apart = true
    }
    const lines = wrapText(`${words.value(fact)} ${fact.indicator.name}`, column - 14, 14)
    marks.push(...textLines(lines, right + 14, y, ROW))
    marks.push(s('circle', { className: named.length > 0 ? 'end' : 'end end-open', cx: right + 3, cy: y - 5, r: 5 }))
    for (const place of named) {
      const path = curve({ source: [round(column - 1), round(left[place]!)], target: [round(right - 2), round(y - 5)] })
      marks.push(s('path', { className: 'tie', d: path! }))
    }
    y += lines.length * ROW + GAP
  }
  if (unlinked.length > MANY_UNNAMED) {
    marks.push(s('text', { x: right + 14, y, className: 'small-text' }, words.more(unlinked.length - MANY_UNNAMED)))
    y += ROW
  }
  const description = check.named.map(({ name, facts }) => words.describe(name, facts.map(words.value))).join(' · ')
  return drawing(id, width, Math.max(y, bottom) - 4, title, description, marks)
}
