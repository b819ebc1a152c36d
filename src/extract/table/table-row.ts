import type { Layout } from '../../nlcst/layout.ts'
import type { AnnotatedParagraph } from '../../nlcst/mark.ts'
import { partRow, piecesFrom, type Row } from '../../normalise/part-row.ts'
import { yearRow } from './head-time.ts'

/** A row with the paragraph that its figures stand in. */
export interface TableRow extends Row {
  paragraph: AnnotatedParagraph
  /** What lines above print of its label, or of the section it stands in; undefined where it has none that is known. */
  before: string | undefined
  /** Those lines. */
  labels: readonly AnnotatedParagraph[]
  /** Its last cells are empty: the page ends the line in more spaces than those of other rows. */
  open?: boolean
}

const fragment = /^(?:[^\d，。；：！？（）]|（(?:[^（）]|（[^（）]{0,6}）){0,20}）){1,40}$/
/** B2 隨地棄置垃圾，如棄置於: the beginning of a label that a code numbers. */
const codedFragment = /^[A-Z]{1,2}\d{1,2}\s?[\u4e00-\u9fff][^\d。；：！？]{1,60}$/
const opensInFigure = /^\s*(?:（\s?\d{1,2}\s?）\s*)?(?:-?\d|-\s+\d)/

/** A row, or figures without a label. */
export function rowAt(folded: string | undefined): (Row & { bare: boolean }) | undefined {
  if (folded === undefined) return undefined
  const row = partRow(folded)
  if (row) return { ...row, bare: false }
  // 吞吐量 ⏎ （百萬標準貨櫃） 24.5 21.0: the end of a label is no cell
  const bracket = /^\s*（\s?[\u4e00-\u9fff][^（）\d]{0,14}）(?=\s+-?\d)/.exec(folded)?.[0]
  const behind = bracket && piecesFrom(folded, bracket.length)
  if (behind) return { label: { start: 0, end: bracket.length }, kind: 'words', pieces: behind, bare: true }
  const pieces = opensInFigure.test(folded) && !yearRow.test(folded.trim()) ? piecesFrom(folded, 0) : undefined
  return pieces && pieces.length > 1 ? { label: { start: 0, end: 0 }, kind: 'words', pieces, bare: true } : undefined
}

/** The label of a row without spaces and a colon. */
export const labelOf = ({ label }: Pick<Row, 'label'>, { folded }: AnnotatedParagraph) => folded.slice(label.start, label.end).replace(/[\s：︰]/g, '')

/** Whether a line can be a part of a label. */
export const isFragment = (paragraph: AnnotatedParagraph | undefined) => {
  const folded = paragraph?.folded.trim() ?? ''
  // 所有 ⏎ 年龄: the end of the last head
  return (fragment.test(folded) || codedFragment.test(folded)) && !/^(?:注|备注|资料来源|数据来源)|^(?:年[龄份度]|学年)$/.test(folded) && !partRow(folded)
}

/** A line that its page ends in no space, over one that it does, goes on in it; so does one that ends in what leads on. */
export const goesOn = (part: AnnotatedParagraph | undefined, row: AnnotatedParagraph, layout: Layout) =>
  isFragment(part) &&
  (unfinished.test(part!.folded) ||
    (/^\r?\n\S/.test(layout.text.slice(layout.at(part!.node.position.end.offset), layout.at(part!.node.position.end.offset) + 3)) &&
      layout.text[layout.at(row.node.position.end.offset)] === ' '))

/** 毗邻某邨的 ⏎ 政府土地: what must go on. */
const unfinished = /(?:[的及和与或、]|以及)\s*$/

/** No empty line parts the two. */
export const isClose = (one: AnnotatedParagraph, other: AnnotatedParagraph, layout: Layout) =>
  !/\n\s*\n|\S/.test(layout.text.slice(layout.at(one.node.position.end.offset), layout.at(other.node.position.start.offset)))

/** What lines print of a label, without its code. */
export const joined = (paragraphs: readonly AnnotatedParagraph[]) =>
  paragraphs
    .map(({ reflowed }) => reflowed.text.trim().replace(/^[A-Z]{1,2}\d{1,2}\s*(?=\D)/, ''))
    .join('')
    .replace(/\s+/g, '')

/** The label of a row as printed, with what other lines print of it. */
export const printedLabel = ({ before, label, paragraph }: TableRow): string | undefined =>
  before === undefined ? undefined : before + paragraph.reflowed.text.slice(label.start, label.end)
