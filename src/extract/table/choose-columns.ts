import { fold } from '../../normalise/fold.ts'
import { groupedColumns, lastGroup, storeyedColumns, unlikeGroups } from './grouped-heads.ts'
import { oneGroup } from './one-group.ts'
import { figureValue, isAmbiguous, partCells, type RowCell, splitThousands } from './part-cells.ts'
import { isSum } from './sum-doubts.ts'
import type { Column } from './table-column.ts'
import type { Heads } from './table-heads.ts'
import type { TableRow } from './table-row.ts'
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
      const cells = likeTheirColumns(
        rows,
        rows.map((row) => cellsOf(row, count)),
        count,
      )
      seen.set(count, cells.every((row) => row !== undefined) ? cells : undefined)
    }
    return seen.get(count)
  }
  // 分項數字如下： over labels with one figure each
  if (heads.own === '' && captionTail.test(fold(heads.caption)) && rows.length > 1 && rows.every(isOneFigure) && partAll(1))
    return { columns: [{ name: '', scale: 1 }], cells: partAll(1)! }
  const one = oneStorey(rows, heads, partAll)
  const exact = heads.choices.find((choice) => partAll(choice.length))
  // of figures that are as many as the parts only if thousands are split
  if (exact?.some(({ name }) => name !== '') && one?.known && splits(rows, one.cells) < splits(rows, partAll(exact.length)!)) return one
  const instead = exact && joinedInstead(rows, heads, exact.length, partAll)
  if (exact) return instead ?? { columns: exact, cells: partAll(exact.length)! }
  const grouped = groupedColumns(heads.own, heads.caption)
  if (grouped.columns.length > 0) {
    // under heads of two storeys a cell that serves several rows may leave the last groups out
    const counts = grouped.columns.map((_, i) => grouped.columns.length - i).filter((count) => count % grouped.size === 0)
    const cells = rows.map(({ paragraph, pieces }) => counts.map((count) => partCells(paragraph.folded, pieces, count)).find(Boolean))
    return cells.every((row) => row !== undefined) ? { columns: grouped.columns, cells } : undefined
  }
  for (const parts of [heads.rest, heads.parts, withoutSection(heads.parts)])
    for (let count = parts.length - 1; count > 1; count--) {
      const columns = partAll(count) && (storeyedColumns(parts, count) ?? unlikeGroups(parts, count, heads.measured) ?? lastGroup(parts, count, heads.measured))
      if (columns) return columns.length > 0 ? { columns, cells: partAll(count)! } : undefined
    }
  if (one) return one.known ? one : undefined
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
  const left = splits(rows, partAll(count)!)
  const crowded = rows.some(({ pieces }) => figuresOf(pieces) > count)
  // 曾接受精神科 | 服務的病人數目 over 44 600, 49 500: a row alone may be of two cells, all of them are hardly
  if (!crowded && (rows.length < 2 || left < rows.length)) return undefined
  const years = choices.filter((choice) => choice.length < count && choice.every(({ name }) => name === ''))
  const other = crowded ? years.find(({ length }) => partAll(length) && splits(rows, partAll(length)!) < left) : undefined
  if (other) return { columns: other, cells: partAll(other.length)! }
  if (wrappedColumns(parts, parts.length, measured).cost === 0) return undefined
  for (let fewer = count - 1; fewer > 0; fewer--) {
    const cells = partAll(fewer)
    const { columns, cost } = wrappedColumns(parts, fewer, measured)
    if (cells && cost < (crowded ? 2 : 1) && (crowded ? splits(rows, cells) < left : splits(rows, cells) === 0)) return { columns, cells }
  }
  return undefined
}

/** 2009年  2010年 ⏎ 香港 ⏎ 中西區 12 15: what stands alone under the last line of heads opens a section of the rows. */
function withoutSection(parts: Heads['parts']): Heads['parts'] {
  const last = parts.findLastIndex(({ beside }) => beside)
  return last > 0 && last < parts.length - 1 && parts.length - last < 4 ? parts.slice(0, last + 1) : []
}

/** Rows whose digits can be grouped in several ways have cells like those that the columns hold in the rows that can not. */
function likeTheirColumns(rows: readonly TableRow[], cells: readonly (RowCell[] | undefined)[], count: number): (RowCell[] | undefined)[] {
  const ambiguous = rows.map(({ paragraph, pieces }) => isAmbiguous(paragraph.folded, pieces, count))
  if (!ambiguous.includes(true) || !ambiguous.includes(false)) return [...cells]
  const near = Array.from({ length: count }, (_, k) => {
    const logs = cells.flatMap((row, i) => (ambiguous[i] || isSum(rows[i]!) || !row?.[k]?.figure ? [] : [Math.log(valueIn(rows[i]!, row[k]!) + 1)]))
    return logs.length === 0 ? undefined : logs.reduce((a, b) => a + b, 0) / logs.length
  })
  return cells.map((row, i) =>
    ambiguous[i] && row && !rows[i]!.open && !isSum(rows[i]!) ? partCells(rows[i]!.paragraph.folded, rows[i]!.pieces, count, near) : row,
  )
}

const valueIn = ({ paragraph: { folded } }: TableRow, { figure }: RowCell) =>
  Math.abs(figureValue(folded.slice(figure!.start, figure!.end - figure!.unit.length)))

/** The cells of a row, of which the last are empty where its end is open. */
function cellsOf({ paragraph: { folded }, pieces, open }: TableRow, count: number): RowCell[] | undefined {
  for (let empty = open ? 1 : 0; empty < Math.min(count, 3); empty++) {
    const cells = partCells(folded, pieces, count - empty)
    if (cells) return [...cells, ...Array.from({ length: empty }, () => ({}))]
    if (!open) return undefined
  }
  return partCells(folded, pieces, count)
}

/** The best reading of heads of which one alone has a storey. */
function oneStorey(rows: readonly TableRow[], heads: Heads, partAll: (count: number) => RowCell[][] | undefined) {
  return [heads.rest, heads.parts, withoutSection(heads.parts)]
    .flatMap((parts) => parts.map((_, i) => oneGroup(parts, i + 2)).filter((found) => found !== undefined))
    .flatMap(({ columns, cost, known }) => {
      const cells = partAll(columns.length)
      return cells ? { columns, cells, known, cost: cost + crowding(rows, cells) } : []
    })
    .sort((a, b) => a.cost - b.cost)[0]
}

/** How many thousands a reading leaves split. */
const splits = (rows: readonly TableRow[], cells: readonly RowCell[][]) =>
  cells.reduce((sum, row, i) => sum + splitThousands(rows[i]!.paragraph.folded, row), 0)

/**
 * How far a reading goes against the rows. Where all rows have as many groups of digits, each is likely a cell (279 86 10 316 59);
 * where they differ, the longer have thousands, and those left split count against it.
 */
function crowding(rows: readonly TableRow[], cells: readonly RowCell[][]): number {
  const counts = new Set(rows.map(({ pieces }) => pieces.filter(({ kind }) => kind !== 'aside').length))
  if (counts.size === 1 && rows.length > 2) return 4 * ([...counts][0]! - cells[0]!.length)
  return (3 * splits(rows, cells)) / rows.length
}

/** 27 106具: with its thousands apart only where a unit stands behind them. */
const isOneFigure = ({ pieces }: TableRow) => pieces.length === 1 || (pieces.length === 2 && pieces[0]!.unit === '' && pieces[1]!.unit !== '')

const figuresOf = (pieces: TableRow['pieces']) => pieces.filter(({ kind }) => kind === 'figure').length
