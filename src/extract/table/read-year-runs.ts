import type { Layout } from '../../nlcst/layout.ts'
import type { AnnotatedParagraph } from '../../nlcst/mark.ts'
import { matchesOf } from '../../normalise/matches-of.ts'
import { piecesFrom } from '../../normalise/part-row.ts'
import { yearIn } from './head-time.ts'
import { partCells } from './part-cells.ts'
import { type Cell, markOf, rowName, unitOf } from './table-cell.ts'
import type { Column } from './table-column.ts'
import { headsAbove } from './table-heads.ts'

const year = '(?:19|20)\\d{2}(?:\\s?[-–—]\\s?(?:19|20)?\\d{2})?\\s?(?:财政年度|学年|年度|年)'
/** 2008-2009年度2009-2010年度2010-2011年度改善家居服务: years that a narrow column broke and the lines joined again, with the label of the first row. */
const run = new RegExp(`^\\s*((?:${year}\\s*){2,})(\\D{2,30})$`)
const years = new RegExp(year, 'g')
const figuresOnly = /^\s*\d[\d\s,.%]*$/
const label = /^[^，。；：！？\d]{2,30}$/

/** A table whose years stand in one line before the first label, and each row's figures in a line below its label; returns how many paragraphs it takes. */
export function readYearRuns(paragraphs: readonly AnnotatedParagraph[], first: number, layout: Layout, tables: Map<AnnotatedParagraph, Cell[]>): number {
  const heads = run.exec(paragraphs[first]!.folded)
  if (!heads) return 0
  const columns = matchesOf(heads[1]!, years).map(({ index, 0: { length } }) => {
    const from = heads.index + heads[0].indexOf(heads[1]!) + index
    return yearIn(paragraphs[first]!.reflowed.text.slice(from, from + length))
  })
  const printed = paragraphs[first]!.reflowed.text
  const above = headsAbove(paragraphs, first, layout)
  const rows: { name: string; figures: AnnotatedParagraph }[] = []
  let name = printed.slice(printed.length - heads[2]!.length)
  let at = first
  for (let figures = paragraphs[at + 1]; figures && figuresOnly.test(figures.folded); figures = paragraphs[at + 1]) {
    rows.push({ name, figures })
    at += 2
    const next = paragraphs[at]
    if (!next || !label.test(next.folded)) break
    name = next.reflowed.text
  }
  rows.forEach(({ name: own, figures }, r) => {
    const cells = partCells(figures.folded, piecesFrom(figures.folded, 0) ?? [], columns.length)
    tables.set(
      figures,
      (cells ?? []).flatMap(({ figure }, k) => {
        const time = columns[k]
        if (!figure || !time) return []
        const column: Column = { name: rowName(own, above.measured), scale: 1, ...unitOf(above, r, rows.length), time }
        return [{ mark: markOf(figures, figure, column), column }]
      }),
    )
  })
  return rows.length > 0 ? at - first : 0
}
