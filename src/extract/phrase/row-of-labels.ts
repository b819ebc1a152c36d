import { marksByType } from '../../nlcst/marks-by-type.ts'
import { marksWithin } from '../../nlcst/marks-within.ts'
import type { Statement } from '../locate-statement.ts'
import { openingVerbLength } from './trim-phrase.ts'

/** 荣获先进个人2人|先进集体|1个|优秀项目|3个: in a run of three or more nouns and numbers with nothing between them and nothing behind, each noun stands before its number. */
export function isRowOfLabels({ paragraph, clause }: Statement): boolean {
  const { folded } = paragraph
  const numbers = marksWithin(marksByType(paragraph).quantities, clause.start, clause.end)
  if (numbers.length < 3 || /^[\u4e00-\u9fff、（]/.test(folded.slice(numbers.at(-1)!.outer.end, clause.end))) return false
  if (!/[\u4e00-\u9fff]{3,}$/.test(folded.slice(clause.start, numbers[0]!.outer.start))) return false
  return numbers.slice(1).every((m, i) => {
    const between = folded.slice(numbers[i]!.outer.end, m.outer.start)
    return /^[\u4e00-\u9fff]{3,12}$/.test(between) && openingVerbLength(between) === 0
  })
}
