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
const over = /(?:超过|多于|不超过|不多于|以上|以下)$/

/** A table under numbers of household members: 室內樓面面積超過 (平方米) 25 35 44. Returns how many paragraphs it takes. */
export function readHouseholdRows(paragraphs: readonly AnnotatedParagraph[], first: number, tables: Map<AnnotatedParagraph, Cell[]>): number {
  const sizes = (head.exec(paragraphs[first]!.folded)?.[1] ?? '').match(/\d+/g) ?? []
  if (sizes.length === 0 || !sizes.every((size, i) => Number(size) === i + 1)) return 0
  const caption = paragraphs[first - 1]
  const found = caption && levels.exec(caption.folded)
  const of = found ? caption.reflowed.text.slice(found.index, found.index + found[1]!.length).replace(/^(?:现行|現行|目前|有关|有關)的?|\s+/g, '') : ''
  let at = first + 1
  for (let row = partRow(paragraphs[at]?.folded ?? ''); row; row = partRow(paragraphs[at]?.folded ?? '')) {
    const paragraph = paragraphs[at]!
    const cells = partCells(paragraph.folded, row.pieces, sizes.length)
    if (!cells) break
    const label = paragraph.reflowed.text.slice(row.label.start, row.label.end).replace(bracket, '').trim()
    const bound = over.exec(paragraph.folded.slice(row.label.start, row.label.end).replace(bracket, '').trim())?.[0]
    const measured = unitIn(paragraph.folded.slice(row.label.start, row.label.end))
    tables.set(
      paragraph,
      cells.flatMap(({ figure }, k): Cell[] => {
        if (!figure) return []
        const column: Column = { ...measured, name: `${of}${sizes[k]}人家庭${bound ? label.slice(0, -bound.length) : label}` }
        const mark = markOf(paragraph, figure, column)
        return [{ mark: bound ? { ...mark, bound: bounds[bound]! } : mark, column }]
      }),
    )
    at++
  }
  if (at > first + 1) tables.set(paragraphs[first]!, [])
  return at > first + 1 ? at - first : 0
}

const bounds: Record<string, 'moreThan' | 'atMost' | 'atLeast'> = {
  超过: 'moreThan',
  多于: 'moreThan',
  不超过: 'atMost',
  不多于: 'atMost',
  以上: 'atLeast',
  以下: 'atMost',
}
