import type { Layout } from '../../nlcst/layout.ts'
import type { AnnotatedParagraph } from '../../nlcst/mark.ts'
import { labelLength } from '../../normalise/head-label.ts'
import { piecesFrom, type Row } from '../../normalise/part-row.ts'
import { rangeOver, yearOver } from './broken-labels.ts'
import { yearIn, yearRow } from './head-time.ts'
import { withGaps } from './printed-gaps.ts'
import { total } from './table-column.ts'
import { goesOn, isClose, isFragment, joined, labelOf, rowAt, type TableRow } from './table-row.ts'
import { comesAgain, isHead, opensHeads, sectionsOf } from './table-sections.ts'

/** The rows of a table, the paragraphs that they take. */
interface TableRows {
  rows: TableRow[]
  first: number
  end: number
  /** Of what kind the labels are that come again in each section that lines between the rows open; the name of the first stands behind the heads. */
  sections: Row['kind'] | undefined
}

/** The rows that begin at `at`: rows of their own lines, rows whose label a narrow column broke, figures below their label, and rows of sections. */
export function rowsFrom(paragraphs: readonly AnnotatedParagraph[], at: number, floor: number, layout: Layout): TableRows {
  const rows: TableRow[] = []
  let section = ''
  // of sections whose labels come again, each is summed once
  let summed: boolean | undefined
  let first = at
  let end = at
  const opening = rowAt(paragraphs[at]?.folded)
  if (!opening) return { rows, first, end, sections: undefined }
  const number = opening.bare && at > floor && numberHead.test(paragraphs[at - 1]!.folded) ? numbered(opening, paragraphs[at]!) : undefined
  if (number) rows.push({ ...number, paragraph: paragraphs[at]!, before: '', labels: [] })
  else if (opening.bare) {
    // 2007年 2008年 ⏎ 716 824: what stands right under years alone is of what the caption counts
    const underYears = at > floor && areYears(paragraphs[at - 1]!)
    while (first > floor && isFragment(paragraphs[first - 1]) && at - first < 4) first--
    const known = first < at && first > 0 && (areYears(paragraphs[first - 1]!) || yearIn(paragraphs[first - 1]!.folded.trim()) !== undefined)
    if (!known && !underYears && !rowAt(paragraphs[at + 1]?.folded) && !isFragment(paragraphs[at + 1])) return { rows, first: at, end, sections: undefined }
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
    const paragraph = paragraphs[next]
    const labels = paragraphs.slice(end, next)
    const found = paragraph && rowBehind(labels, paragraph, rows)
    if (!found || !follows(rows.at(-1)!, found, paragraph)) break
    if (found.kind === 'number') rows.push({ ...found, paragraph, before: '', labels })
    else if (found.bare) {
      if (labels.length === 0 || labels.some(opensHeads)) break
      rows.push({ ...found, paragraph, before: section + joined(labels), labels })
    } else if (labels.length > 0 && labels.length < 5 && !labels.some(isHead) && comesAgain(rows, found, paragraph)) {
      section = joined(labels)
      summed = false
      rows.push({ ...found, paragraph, before: section, labels })
    } else if (labels.length === 0 || (found.kind === 'words' && labels.every((label) => goesOn(label, paragraph, layout)))) {
      if (section && total.test(labelOf(found, paragraph)) && !labelOf(found, paragraph).startsWith('小')) {
        if (summed !== false) section = ''
        summed = summed === undefined ? undefined : true
      }
      rows.push({ ...found, paragraph, before: section + joined(labels), labels })
    } else if (labels.length === 1 && found.kind !== 'time' && isClose(paragraphs[end - 1]!, labels[0]!, layout) && isClose(labels[0]!, paragraph, layout)) {
      section = joined(labels)
      rows.push({ ...found, paragraph, before: section, labels })
    } else break
    end = next
  }
  return { rows: withGaps(rows, layout), first, end, sections: sectionsOf(rows) }
}

/** The row of a paragraph behind what may be its label: numbered as those before (1 25,000 ⏎ 2 73,750); 切除術 ⏎ 6至18 878 919 among rows of words has a range as its first cell. */
function rowBehind(labels: readonly AnnotatedParagraph[], paragraph: AnnotatedParagraph, rows: readonly TableRow[]): ReturnType<typeof rowAt> {
  const found = rowAt(paragraph.folded)
  if (found?.bare && labels.length === 0 && rows.at(-1)!.kind === 'number') return { ...(numbered(found, paragraph) ?? found), bare: true }
  const pieces = found?.kind === 'range' && labels.length > 0 && rows.every(({ kind }) => kind === 'words') ? piecesFrom(paragraph.folded, 0) : undefined
  return pieces ? { label: { start: 0, end: 0 }, kind: 'words', pieces, bare: true } : found
}

/** Rows that are numbered are so in order. */
function follows(before: TableRow, row: Row, paragraph: AnnotatedParagraph): boolean {
  const [last, number] = [numberOf(before, before.paragraph), numberOf(row, paragraph)]
  return last === undefined || number === undefined || number === last + 1
}

const numberOf = (row: Row, paragraph: AnnotatedParagraph) =>
  row.kind === 'number' ? Number(labelOf(row, paragraph)) : row.code !== undefined && /^\d/.test(row.code) ? Number(row.code) : undefined

/** What heads rows that are only numbered. */
const numberHead = /编号|序号|排名|名次/

/** 1 25,000: a row whose label is its number. */
function numbered({ pieces }: Row, { folded }: AnnotatedParagraph): Row | undefined {
  const [number, ...rest] = pieces
  return number?.unit === '' && rest.length > 0 && /^\d{1,3}$/.test(folded.slice(number.start, number.end))
    ? { label: { start: number.start, end: number.end }, kind: 'number', pieces: rest }
    : undefined
}

/** 年份 2004年 2005年: years, behind what heads the labels. */
const areYears = ({ folded }: AnnotatedParagraph) => yearRow.test(folded.trim().slice(labelLength(folded.trim())))
