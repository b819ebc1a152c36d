import { fold } from '../../normalise/fold.ts'
import { groupedColumns, lastGroup, storeyedColumns, unlikeGroups } from './grouped-heads.ts'
import { partCells, type RowCell, splitThousands } from './part-cells.ts'
import type { Column } from './table-column.ts'
import type { Heads } from './table-heads.ts'
import type { TableRow } from './table-rows.ts'
import { captionTail } from './table-title.ts'
import { wrappedColumns } from './wrapped-heads.ts'

/** The columns of a table and the cells that each row has under them. */
export interface Reading {
  columns: Column[]
  cells: RowCell[][]
}

/** The reading of the heads whose columns all rows have cells for; undefined where there is none. */
export function chooseColumns(rows: readonly TableRow[], heads: Heads): Reading | undefined {
  const seen = new Map<number, RowCell[][] | undefined>()
  const partAll = (count: number) => {
    if (!seen.has(count)) {
      const cells = rows.map(({ paragraph, pieces }) => partCells(paragraph.folded, pieces, count))
      seen.set(count, cells.every((row) => row !== undefined) ? cells : undefined)
    }
    return seen.get(count)
  }
  // 分項數字如下： over labels with one figure each
  if (heads.own === '' && captionTail.test(fold(heads.caption)) && rows.length > 1 && rows.every(isOneFigure) && partAll(1))
    return { columns: [{ name: '', scale: 1 }], cells: partAll(1)! }
  const exact = heads.choices.find((choice) => partAll(choice.length))
  if (exact) return joinedInstead(rows, heads, exact.length, partAll) ?? { columns: exact, cells: partAll(exact.length)! }
  const grouped = groupedColumns(heads.own, heads.caption)
  if (grouped.columns.length > 0) {
    // under heads of two storeys a cell that serves several rows may leave the last groups out
    const counts = grouped.columns.map((_, i) => grouped.columns.length - i).filter((count) => count % grouped.size === 0)
    const cells = rows.map(({ paragraph, pieces }) => counts.map((count) => partCells(paragraph.folded, pieces, count)).find(Boolean))
    return cells.every((row) => row !== undefined) ? { columns: grouped.columns, cells } : undefined
  }
  for (let count = heads.parts.length - 1; count > 1; count--) {
    const columns =
      partAll(count) &&
      (storeyedColumns(heads.parts, count) ?? unlikeGroups(heads.parts, count, heads.measured) ?? lastGroup(heads.parts, count, heads.measured))
    if (columns) return columns.length > 0 ? { columns, cells: partAll(count)! } : undefined
  }
  // of the numbers of heads that all rows can have cells for, the one that they are best joined to
  const joined = heads.parts
    .map((_, i) => ({ ...wrappedColumns(heads.parts, i + 1, heads.measured), cells: undefined }))
    .filter(({ cost }) => cost < 12)
    .sort((a, b) => a.cost - b.cost || b.columns.length - a.columns.length)
    .find(({ columns }) => columns.length > 0 && partAll(columns.length))
  const rest = wrappedColumns(heads.rest, heads.rest.length, heads.measured)
  // 院校 | 學位數目 | 學生人數: the first is no column, unless it goes on in the second
  if (rest.columns.length > 0 && partAll(rest.columns.length) && rest.cost <= (joined?.cost ?? 12))
    return { columns: rest.columns, cells: partAll(rest.columns.length)! }
  return joined && { columns: joined.columns, cells: partAll(joined.columns.length)! }
}

/**
 * 申請 | 宿位 | 人數 (2): as many parts as the rows can have cells, if 3 648 is two of them. Heads that all end well
 * once they are joined, over cells that leave fewer thousands split, are the better reading where rows have more groups of digits than parts.
 */
function joinedInstead(
  rows: readonly TableRow[],
  { choices, parts, measured }: Heads,
  count: number,
  partAll: (count: number) => RowCell[][] | undefined,
): Reading | undefined {
  const splits = (cells: readonly RowCell[][]) => cells.reduce((sum, row, i) => sum + splitThousands(rows[i]!.paragraph.folded, row), 0)
  const left = splits(partAll(count)!)
  const crowded = rows.some(({ pieces }) => figuresOf(pieces) > count)
  // 曾接受精神科 | 服務的病人數目 over 44 600, 49 500: a row alone may be of two cells, all of them are hardly
  if (!crowded && (rows.length < 2 || left < rows.length)) return undefined
  const years = choices.filter((choice) => choice.length < count && choice.every(({ name }) => name === ''))
  const other = crowded ? years.find(({ length }) => partAll(length) && splits(partAll(length)!) < left) : undefined
  if (other) return { columns: other, cells: partAll(other.length)! }
  if (wrappedColumns(parts, parts.length, measured).cost === 0) return undefined
  for (let fewer = count - 1; fewer > 0; fewer--) {
    const cells = partAll(fewer)
    const { columns, cost } = wrappedColumns(parts, fewer, measured)
    if (cells && cost === 0 && (crowded ? splits(cells) < left : splits(cells) === 0)) return { columns, cells }
  }
  return undefined
}

/** 27 106具: with its thousands apart only where a unit stands behind them. */
const isOneFigure = ({ pieces }: TableRow) => pieces.length === 1 || (pieces.length === 2 && pieces[0]!.unit === '' && pieces[1]!.unit !== '')

const figuresOf = (pieces: TableRow['pieces']) => pieces.filter(({ kind }) => kind === 'figure').length
