import type { Layout } from '../../nlcst/layout.ts'
import type { AnnotatedParagraph } from '../../nlcst/mark.ts'
import { partRow, piecesFrom, type Row } from '../../normalise/part-row.ts'
import { yearIn, yearRow } from './head-time.ts'
import { total } from './table-column.ts'

/** A row with the paragraph that its figures stand in. */
export interface TableRow extends Row {
  paragraph: AnnotatedParagraph
  /** What lines above print of its label, or of the section it stands in; undefined where it has none that is known. */
  before: string | undefined
  /** Those lines. */
  labels: readonly AnnotatedParagraph[]
}

/** The rows of a table, the paragraphs that they take. */
interface TableRows {
  rows: TableRow[]
  first: number
  end: number
}

const fragment = /^(?:[^\d，。；：！？（）]|（(?:[^（）]|（[^（）]{0,6}）){0,20}）){1,40}$/
const opensInFigure = /^\s*(?:（\s?\d{1,2}\s?）\s*)?-?\d/

/** The rows that begin at `at`: rows of their own lines, rows whose label a narrow column broke, figures below their label, and rows of sections. */
export function rowsFrom(paragraphs: readonly AnnotatedParagraph[], at: number, floor: number, layout: Layout): TableRows {
  const rows: TableRow[] = []
  let section = ''
  let first = at
  let end = at
  const opening = rowAt(paragraphs[at]?.folded)
  if (!opening) return { rows, first, end }
  if (opening.bare) {
    // 2007年 2008年 ⏎ 716 824: what stands right under years alone is of what the caption counts
    const underYears = at > floor && yearRow.test(paragraphs[at - 1]!.folded.trim())
    if (!underYears && !rowAt(paragraphs[at + 1]?.folded) && !isFragment(paragraphs[at + 1])) return { rows, first, end }
    while (first > floor && isFragment(paragraphs[first - 1]) && at - first < 4) first--
    const years = first > 0 ? paragraphs[first - 1]!.folded.trim() : ''
    const known = first < at && (yearRow.test(years) || yearIn(years) !== undefined)
    rows.push({
      ...opening,
      paragraph: paragraphs[at]!,
      before: known ? joined(paragraphs.slice(first, at)) : underYears ? '' : undefined,
      labels: known ? paragraphs.slice(first, at) : [],
    })
    if (!known) first = at
  } else {
    while (opening.kind === 'words' && first > floor && at - first < 3 && goesOn(paragraphs[first - 1], paragraphs[at]!, layout)) first--
    rows.push({ ...opening, paragraph: paragraphs[at]!, before: joined(paragraphs.slice(first, at)), labels: paragraphs.slice(first, at) })
  }
  for (end = at + 1; end < paragraphs.length; end++) {
    let next = end
    while (next < end + 4 && isFragment(paragraphs[next])) next++
    // 2012年 ⏎ （截至10月底） 121: a year that its line parts from what bounds it
    const year = next === end ? (yearOver(paragraphs, end) ?? rangeOver(paragraphs, end)) : undefined
    if (year) {
      rows.push(year)
      end += year.labels.length
      continue
    }
    const found = rowAt(paragraphs[next]?.folded)
    if (!found) break
    const labels = paragraphs.slice(end, next)
    const paragraph = paragraphs[next]!
    if (found.bare) {
      if (labels.length === 0) break
      rows.push({ ...found, paragraph, before: section + joined(labels), labels })
    } else if (labels.length === 0 || (found.kind === 'words' && labels.every((label) => goesOn(label, paragraph, layout)))) {
      if (section && total.test(labelOf(found, paragraph)) && !labelOf(found, paragraph).startsWith('小')) section = ''
      rows.push({ ...found, paragraph, before: section + joined(labels), labels })
    } else if (labels.length === 1 && found.kind !== 'time' && isClose(paragraphs[end - 1]!, labels[0]!, layout) && isClose(labels[0]!, paragraph, layout)) {
      section = joined(labels)
      rows.push({ ...found, paragraph, before: section, labels })
    } else break
    end = next
  }
  return { rows, first, end }
}

/** The row below a line that is nothing but a year, where its label is the bracket that goes on with it, on the same line or one of its own. */
function yearOver(paragraphs: readonly AnnotatedParagraph[], at: number): TableRow | undefined {
  const [year, below, next] = paragraphs.slice(at, at + 3)
  const bound = year && below && /^\s*(?:19|20)\d{2}\s?年?\s*$/.test(year.folded) ? /^\s*（\s?截?至[^（）]{2,12}）/.exec(below.folded)?.[0] : undefined
  if (bound === undefined) return undefined
  const apart = below!.folded.length - bound.length < 2
  const paragraph = apart ? next : below!
  const pieces = paragraph && piecesFrom(paragraph.folded, apart ? 0 : bound.length)
  if (!paragraph || !pieces) return undefined
  const labels = apart ? [year!, below!] : [year!]
  return { label: { start: apart ? 0 : bound.search(/\S/), end: apart ? 0 : bound.length }, kind: 'time', pieces, paragraph, labels, before: joined(labels) }
}

/** 60或 ⏎ 以上 68 740: a label of ages that its cell broke. */
function rangeOver(paragraphs: readonly AnnotatedParagraph[], at: number): TableRow | undefined {
  const [range, below] = paragraphs.slice(at, at + 2)
  const behind = range && below && /^\s*\d{1,3}\s?岁?[或及]\s*$/.test(range.folded) ? /^\s*以[上下]/.exec(below.folded)?.[0] : undefined
  const pieces = behind === undefined ? undefined : piecesFrom(below!.folded, behind.length)
  if (!pieces) return undefined
  return { label: { start: behind!.search(/\S/), end: behind!.length }, kind: 'range', pieces, paragraph: below!, labels: [range!], before: joined([range!]) }
}

const labelOf = ({ label }: Row, { folded }: AnnotatedParagraph) => folded.slice(label.start, label.end).replace(/[\s：︰]/g, '')

/** A row, or figures without a label. */
export function rowAt(folded: string | undefined): (Row & { bare: boolean }) | undefined {
  if (folded === undefined) return undefined
  const row = partRow(folded)
  if (row) return { ...row, bare: false }
  const pieces = opensInFigure.test(folded) && !yearRow.test(folded.trim()) ? piecesFrom(folded, 0) : undefined
  return pieces && pieces.length > 1 ? { label: { start: 0, end: 0 }, kind: 'words', pieces, bare: true } : undefined
}

const isFragment = (paragraph: AnnotatedParagraph | undefined) => {
  const folded = paragraph?.folded.trim() ?? ''
  // 所有 ⏎ 年龄: the end of the last head
  return fragment.test(folded) && !/^(?:注|备注|资料来源|数据来源)|^(?:年[龄份度]|学年)$/.test(folded) && !partRow(folded)
}

/** A line that its page ends in no space, over one that it does, goes on in it; so does one that ends in what leads on. */
const goesOn = (part: AnnotatedParagraph | undefined, row: AnnotatedParagraph, layout: Layout) =>
  isFragment(part) &&
  (unfinished.test(part!.folded) ||
    (/^\r?\n\S/.test(layout.text.slice(layout.at(part!.node.position.end.offset), layout.at(part!.node.position.end.offset) + 3)) &&
      layout.text[layout.at(row.node.position.end.offset)] === ' '))

/** 毗邻某邨的 ⏎ 政府土地: what must go on. */
const unfinished = /(?:[的及和与或、]|以及)\s*$/

const isClose = (one: AnnotatedParagraph, other: AnnotatedParagraph, layout: Layout) =>
  !/\n\s*\n|\S/.test(layout.text.slice(layout.at(one.node.position.end.offset), layout.at(other.node.position.start.offset)))

const joined = (paragraphs: readonly AnnotatedParagraph[]) =>
  paragraphs
    .map(({ reflowed }) => reflowed.text.trim())
    .join('')
    .replace(/\s+/g, '')

/** The label of a row as printed, with what other lines print of it. */
export const printedLabel = ({ before, label, paragraph }: TableRow): string | undefined =>
  before === undefined ? undefined : before + paragraph.reflowed.text.slice(label.start, label.end)
