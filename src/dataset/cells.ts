import type { Column } from './columns.ts'

export type Cell = string | number | boolean | unknown[] | object | undefined
type Row = Record<string, unknown>

/** A row's cells, one a column; what the row does not have is undefined. */
export function cellsOf(columns: Column[], row: object): Cell[] {
  return columns.map(({ path, derived }) => (derived ? yearOf(row) : path.reduce<unknown>((value, key) => (value as Row | undefined)?.[key], row)) as Cell)
}

/** The row whose cells these are: the inverse of `cellsOf`; derived columns are left out. */
export function rowOf(columns: Column[], cells: Cell[]): Row {
  const row: Row = {}
  columns.forEach(({ path, derived }, i) => {
    if (derived || cells[i] === undefined) return
    const holder = path.slice(0, -1).reduce<Row>((at, key) => {
      at[key] ??= {}
      return at[key] as Row
    }, row)
    holder[path.at(-1)!] = cells[i]
  })
  return row
}

function yearOf(row: { period?: { start?: string; end?: string } }): number | undefined {
  const date = row.period?.end ?? row.period?.start
  return date === undefined ? undefined : Number(date.slice(0, 4))
}
