import type { Layout } from '../../nlcst/layout.ts'
import type { AnnotatedParagraph } from '../../nlcst/mark.ts'
import { marksByType } from '../../nlcst/marks-by-type.ts'
import { numeralValue } from '../../normalise/numeral.ts'
import { piecesFrom } from '../../normalise/part-row.ts'
import { yearIn } from './head-time.ts'
import { type Cell, markOf, rowName, unitOf } from './table-cell.ts'
import type { Column } from './table-column.ts'
import { headsAbove } from './table-heads.ts'

const oneYear = /^\s*(?:19|20)\d{2}\s?年?\s*$/
const oneCell = /^\s*\d[\d, ]*(?:\.\d+)?%?\s*$/
const oneLabel = /^[^，。；：！？\d]{2,24}$/

/** A table printed one cell a line: a row of years, then labels, each with a figure a year; returns how many paragraphs it takes. */
export function readYearLines(paragraphs: readonly AnnotatedParagraph[], first: number, layout: Layout, tables: Map<AnnotatedParagraph, Cell[]>): number {
  let at = first
  while (at < paragraphs.length && oneYear.test(paragraphs[at]!.folded) && (at === first || yearOf(paragraphs[at]!) === yearOf(paragraphs[at - 1]!) + 1)) at++
  const years = paragraphs.slice(first, at)
  if (years.length < 2) return 0
  const rows: { label: AnnotatedParagraph; cells: readonly AnnotatedParagraph[] }[] = []
  for (;;) {
    const label = paragraphs[at]
    const cells = paragraphs.slice(at + 1, at + 1 + years.length)
    if (!label || !oneLabel.test(label.folded) || cells.length < years.length || !cells.every(({ folded }) => oneCell.test(folded) && !oneYear.test(folded)))
      break
    rows.push({ label, cells })
    at += 1 + years.length
  }
  const heads = headsAbove(paragraphs, first, layout)
  rows.forEach(({ label, cells }, r) => {
    const unit = unitOf(heads, r, rows.length)
    cells.forEach((paragraph, k) => {
      const column: Column = { name: rowName(label.reflowed.text, heads.measured), scale: 1, ...unit, time: yearIn(years[k]!.reflowed.text)! }
      const figure = piecesFrom(paragraph.folded, 0) ?? []
      tables.set(paragraph, figure.length === 1 ? [{ mark: markOf(paragraph, figure[0]!, column), column }] : [])
    })
  })
  return rows.length > 0 ? at - first : 0
}

const yearOf = ({ folded }: AnnotatedParagraph) => numeralValue(folded.replace(/\D/g, ''))!

const triple = [/^\s*(?:指\s*标|项\s*目)(?:名称)?\s*$/, /^\s*(?:计量)?单\s*位\s*$/, /^\s*(?:数\s*[量值]|合\s*计|本[月期年](?:累计)?)\s*$/]
const unitLine = /^\s*([十百千]?[万亿]?)(元|%|人次|人|户|个|件|张|家|所|对|宗)(?:\/[^\d]{1,4})?\s*$/

/** A table printed one cell a line under 指标, 单位, 数量: each label with its unit and figure; a label alone opens a section. Returns how many paragraphs it takes. */
export function readUnitLines(paragraphs: readonly AnnotatedParagraph[], first: number, tables: Map<AnnotatedParagraph, Cell[]>): number {
  if (!triple.every((head, i) => head.test(paragraphs[first + i]?.folded ?? ''))) return 0
  const time = paragraphs
    .slice(Math.max(0, first - 3), first)
    .flatMap((paragraph) => marksByType(paragraph).times.filter(({ kind }) => kind === 'point'))
    .at(-1)
  let at = first + 3
  while (at < paragraphs.length && !/[。；]$/.test(paragraphs[at]!.folded)) {
    const [label, unit, figure] = paragraphs.slice(at, at + 3)
    const told = unit && unitLine.exec(unit.folded)
    const pieces = figure && oneCell.test(figure.folded) ? piecesFrom(figure.folded, 0) : undefined
    if (!told || pieces?.length !== 1) {
      at++
      continue
    }
    const column: Column = { name: rowName(label!.reflowed.text, ''), unit: told[2]!, scale: told[1] ? numeralValue(told[1])! : 1, ...(time ? { time } : {}) }
    tables.set(unit, [])
    tables.set(figure!, [{ mark: markOf(figure!, pieces[0]!, column), column }])
    at += 3
  }
  return at - first
}
