import { boundsBefore } from '../../lexicon/bounds.ts'
import type { AnnotatedParagraph } from '../../nlcst/mark.ts'
import { partRow } from '../../normalise/part-row.ts'
import { partCells } from './part-cells.ts'
import { type Cell, markOf } from './table-cell.ts'
import { type Column, unitIn } from './table-column.ts'

/** 家庭人數  1 2 3 4 5 6: how many live in the households that each column is of. */
const head = /^\s*(?:家庭|住户)(?:成员)?人[数口]\s+(\d{1,2}(?:\s*人)?(?:\s+\d{1,2}(?:\s*人)?){2,})\s*$/
/** 現行寬敞戶標準如下：, 有關“優先處理寬敞戶”的標準如下：. */
const levels = /(?<=^|[，。；：\s])([^，。；：\d]{2,20}?(?:标准|限额|水平|金额))(?:表列)?如下[：︰]?\s*$/
const bracket = /\s*[（(][^（()）]*[)）]\s*$/
/** 室內樓面面積|超過|: what a label ends in of a bound. */
const boundEnds = boundsBefore.map(([pattern, bound]) => ({ find: new RegExp(`(?:${pattern})$`), bound }))

/** A table under numbers of household members: 室內樓面面積超過 (平方米) 25 35 44. Returns how many paragraphs it takes. */
export function readHouseholdRows(paragraphs: readonly AnnotatedParagraph[], first: number, tables: Map<AnnotatedParagraph, Cell[]>): number {
  const sizes = (head.exec(paragraphs[first]!.folded)?.[1] ?? '').match(/\d+/g) ?? []
  if (sizes.length === 0 || !sizes.every((size, i) => Number(size) === i + 1)) return 0
  const caption = paragraphs[first - 1]
  const found = caption && levels.exec(caption.folded)
  const of = found ? caption.reflowed.text.slice(found.index, found.index + found[1]!.length).replace(/^(?:现行|目前|有关)的?|\s+/g, '') : ''
  let at = first + 1
  for (let row = partRow(paragraphs[at]?.folded ?? ''); row; row = partRow(paragraphs[at]?.folded ?? '')) {
    const paragraph = paragraphs[at]!
    const cells = partCells(paragraph.folded, row.pieces, sizes.length)
    if (!cells) break
    const printed = paragraph.reflowed.text.slice(row.label.start, row.label.end)
    const label = printed.replace(bracket, '').trim()
    const ends = boundEnds.find(({ find }) => find.test(label))
    const measured = { ...unitIn(printed), ...(ends ? { bound: ends.bound } : {}) }
    tables.set(
      paragraph,
      cells.flatMap(({ figure }, k): Cell[] => {
        const column: Column = { ...measured, name: `${of}${sizes[k]}人家庭${ends ? label.replace(ends.find, '') : label}` }
        return figure ? [{ mark: markOf(paragraph, figure, column), column }] : []
      }),
    )
    at++
  }
  if (at > first + 1) tables.set(paragraphs[first]!, [])
  return at > first + 1 ? at - first : 0
}
