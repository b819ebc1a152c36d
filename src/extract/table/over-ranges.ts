import { fold } from '../../normalise/fold.ts'
import { rangeLabel } from '../../normalise/row-label.ts'
import { total, unitIn } from './table-column.ts'
import { titleIn } from './table-title.ts'

/** What one head measures in all the columns under it, which are ranges: where these begin, and its unit. */
export interface OverRanges {
  at: number
  measured: string
  unit?: { unit: string; scale: number }
}

const all = /^(?:所有|全部)(?:年?龄|组别|人|期|学?级)/

/** 平均輪候時間（月） over 15歲至19歲, 20歲至29歲, 所有年齡: what bears a unit, or ends in a measure, before ranges of which each is a column; `label`: where the head of the labels stands. */
export function overRanges(cells: readonly string[], label: number): OverRanges | undefined {
  const at = cells.findIndex((cell) => isRange(cell))
  const over = cells[at - 1]
  if (over === undefined || at - 1 <= label || cells.slice(at).filter(isRange).length < 2) return undefined
  if (!cells.slice(at).every((cell) => isRange(cell) || isTotal(cell))) return undefined
  const { unit, scale } = unitIn(over)
  const measured = titleIn([over]) || (unit ? over.replace(/[(（][^()（）]*[)）]\s*$/, '').trim() : '')
  return measured === '' ? undefined : { at, measured, ...(unit ? { unit: { unit, scale } } : {}) }
}

const isRange = (cell: string) => rangeLabel.test(`${fold(cell).trim()} `)
const isTotal = (cell: string) => total.test(fold(cell).trim()) || all.test(fold(cell).trim())
