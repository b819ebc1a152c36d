import type { AnnotatedParagraph } from '../../nlcst/mark.ts'
import { startsWithLabel } from '../../normalise/head-label.ts'
import type { Row } from '../../normalise/part-row.ts'
import { total } from './table-column.ts'
import { labelOf, type TableRow } from './table-row.ts'
import { measure } from './table-title.ts'

/** 年齡, 庇護工場服務使用者人數: what heads columns opens no section. */
export const isHead = (paragraph: AnnotatedParagraph) => opensHeads(paragraph) || measure.test(paragraph.folded.trim())

/** 參考編號（按金額排序）獲批金額: begins with what heads the labels. */
export const opensHeads = ({ folded }: AnnotatedParagraph) => startsWithLabel(folded.trim().replaceAll('）', '） '))

/** 避風塘 ⏎ 少於 11 26 0, 長洲 ⏎ 少於 11 1 0: whether a row before has its label. */
export const comesAgain = (rows: readonly TableRow[], row: Row, paragraph: AnnotatedParagraph) =>
  row.kind !== 'time' &&
  row.kind !== 'month' &&
  !total.test(labelOf(row, paragraph)) &&
  rows.some((before) => labelOf(before, before.paragraph) === labelOf(row, paragraph))

/** Of what kind the labels are that come again in a later section, where the first stands in none that the rows know. */
export function sectionsOf(rows: readonly TableRow[]): Row['kind'] | undefined {
  const second = rows.findIndex(({ before }, i) => i > 0 && before !== '' && before !== rows[0]!.before)
  if (second < 0 || rows[0]!.before !== '') return undefined
  const again = rows
    .slice(0, second)
    .find((row) => rows.slice(second).some(({ label, paragraph }) => labelOf({ label }, paragraph) === labelOf(row, row.paragraph)))
  return again && !total.test(labelOf(again, again.paragraph)) ? again.kind : undefined
}

/** The rows as far as the second section, under the name of the first. */
export const inSections = (rows: readonly TableRow[], first: string): TableRow[] => {
  const second = rows[0]!.before === undefined ? 1 : rows.findIndex(({ before }) => before !== '')
  return rows.map((row, i) => (i < second ? { ...row, before: first === '' ? undefined : first } : row))
}
