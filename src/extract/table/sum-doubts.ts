import { fold } from '../../normalise/fold.ts'
import { figureValue, isAmbiguous, type RowCell } from './part-cells.ts'
import { total } from './table-column.ts'
import type { TableRow } from './table-row.ts'

/** Whether a row is summed: 總數 148 520. */
export const isSum = ({ paragraph, label }: TableRow): boolean => total.test(fold(paragraph.folded.slice(label.start, label.end)).replace(/[\s：︰]/g, ''))

/**
 * The cells of a table without those of a sum whose digits can be grouped in several ways (總數 148 520 948 over two columns:
 * the labels may be summed as well) and that is less than one of the summands, or far more than all of them.
 */
export function withoutDoubtfulSums(rows: readonly TableRow[], cells: readonly RowCell[][]): RowCell[][] {
  const values = cells.map((row, i) =>
    row.map(({ figure }) => figure && figureValue(rows[i]!.paragraph.folded.slice(figure.start, figure.end - figure.unit.length))),
  )
  const sums = rows.map(isSum)
  return cells.map((row, i) => {
    if (!sums[i] || !isAmbiguous(rows[i]!.paragraph.folded, rows[i]!.pieces, row.length)) return row
    const fits = row.every((_, k) => {
      const above = values.flatMap((of, r) => (sums[r] || of[k] === undefined ? [] : [of[k]!]))
      const sum = above.reduce((a, b) => a + b, 0)
      return above.length === 0 || values[i]![k] === undefined || (values[i]![k]! >= Math.max(...above) && values[i]![k]! <= sum * 20)
    })
    return fits ? row : row.map(() => ({}))
  })
}
