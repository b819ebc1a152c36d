import type { RowPiece } from '../../normalise/part-row.ts'

/** One cell of a row: where its figure stands, and what a bracket adds to it; neither where the cell is empty. */
export interface RowCell {
  figure?: RowPiece
  aside?: RowPiece
}

const threeFigures = /^\d{3}(?![\d,])/

/** Whether a piece can go on with the thousands of the one before: 3|648. */
export function groups(folded: string, before: RowPiece, group: RowPiece): boolean {
  return (
    group.kind === 'figure' &&
    before.kind === 'figure' &&
    before.unit === '' &&
    // 37 377 100%: no share has thousands
    group.unit !== '%' &&
    before.end + 1 === group.start &&
    threeFigures.test(folded.slice(group.start, group.end)) &&
    /^-?\d{1,3}$/.test(folded.slice(before.start, before.end))
  )
}

/**
 * The pieces as `count` cells: groups of digits are one number where they can be (9 275) and as many as the cells want;
 * of several ways that in which they differ least from what the columns hold in other rows (`near`, as logarithms), or else from their neighbours.
 * Undefined where there is none.
 */
export function partCells(folded: string, pieces: readonly RowPiece[], count: number, near?: readonly (number | undefined)[]): RowCell[] | undefined {
  if (pieces.filter(({ kind }) => kind !== 'aside').length < count) return undefined
  const cells: RowCell[] = []
  let best: { cells: RowCell[]; cost: number } | undefined
  let tried = 0
  const step = (i: number, cost: number, last: number | undefined) => {
    if (cells.length > count || ++tried > 5000 || (best && cost >= best.cost)) return
    const next = pieces[i]
    if (!next) {
      if (cells.length === count) best = { cells: cells.map((cell) => ({ ...cell })), cost }
      return
    }
    if (next.kind === 'aside') {
      const cell = cells.at(-1)
      if (!cell?.figure || cell.aside) return
      cell.aside = next
      step(i + 1, cost, last)
      delete cell.aside
      return
    }
    if (next.kind === 'gap') {
      cells.push({})
      step(i + 1, cost, last)
      cells.pop()
      return
    }
    // 36 370 under one head: no figure begins with 084
    if (/^0\d/.test(folded.slice(next.start, next.end))) return
    for (let j = i; j < pieces.length && j < i + 4; j++) {
      const group = pieces[j]!
      if (j > i && !groups(folded, pieces[j - 1]!, group)) break
      if (j === i + 1 && !/^-?[1-9]/.test(folded.slice(next.start, next.end))) break
      const value = Math.abs(figureValue(folded.slice(next.start, group.end - group.unit.length)))
      cells.push({ figure: { ...group, start: next.start } })
      const expected = near?.[cells.length - 1]
      const beside = last === undefined ? 0 : Math.abs(Math.log((value + 1) / (last + 1)))
      const off = beside + (expected === undefined ? 0 : Math.abs(Math.log(value + 1) - expected))
      step(j + 1, cost + off, value)
      cells.pop()
    }
  }
  step(0, 0, undefined)
  return best?.cells
}

/** Whether the pieces make `count` cells in more ways than one: 148 520 948 as two. */
export function isAmbiguous(folded: string, pieces: readonly RowPiece[], count: number): boolean {
  const all = pieces.filter(({ kind }) => kind !== 'aside')
  // ways[i][k]: of the first i pieces as k cells
  const ways = all.map(() => new Map<number, number>())
  const at = (i: number, k: number) => (i < 0 ? (k === 0 ? 1 : 0) : (ways[i]!.get(k) ?? 0))
  all.forEach((piece, i) => {
    for (let k = 1; k <= count; k++) {
      let sum = 0
      for (let from = i; from >= 0 && i - from < 4; from--) {
        if (from < i && !groups(folded, all[from]!, all[from + 1]!)) break
        if (!/^0\d/.test(folded.slice(all[from]!.start, all[from]!.end)) && (from === i || /^-?[1-9]/.test(folded.slice(all[from]!.start))))
          sum += at(from - 1, k - 1)
      }
      if (piece.kind === 'gap') sum = at(i - 1, k - 1)
      ways[i]!.set(k, Math.min(sum, 2))
    }
  })
  return at(all.length - 1, count) > 1
}

/** How many cells of a row end where the next could go on with their thousands: 3|648. */
export function splitThousands(folded: string, cells: readonly RowCell[]): number {
  return cells.filter(({ figure }, i) => {
    const next = cells[i + 1]?.figure
    return figure && next && groups(folded, figure, next)
  }).length
}

const between = /[\s,]/g
const minus = /^[−－–]/

/** The value of a figure printed in groups. */
export const figureValue = (figure: string): number => Number(figure.replace(between, '').replace(minus, '-'))
