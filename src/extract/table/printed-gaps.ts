import type { Layout } from '../../nlcst/layout.ts'
import type { RowPiece } from '../../normalise/part-row.ts'
import { groups } from './part-cells.ts'
import type { TableRow } from './table-row.ts'

/** The rows with what the gaps of the printed lines say. 12月  2 39 5␣␣ among rows that do not end so: behind a figure more spaces than one stand for a cell that is empty. */
export function withGaps(rows: readonly TableRow[], { text, at }: Layout): TableRow[] {
  const spaces = rows.map(
    ({ paragraph }) => /^ */.exec(text.slice(at(paragraph.node.position.end.offset), at(paragraph.node.position.end.offset) + 9))![0].length,
  )
  const open = rows.map(({ pieces }, i) => spaces[i]! > 1 && pieces.at(-1)!.kind !== 'gap' && !/[\u4e00-\u9fff]/.test(pieces.at(-1)!.unit))
  return rows.map((row, i) => {
    const { start, end } = row.paragraph.node.position
    const pieces = joinedByGaps(row.paragraph.folded, row.pieces, text.slice(at(start.offset), at(end.offset)))
    return open[i] && !open.every(Boolean) ? { ...row, pieces, open: true } : { ...row, pieces }
  })
}

/** 24 704␣␣9 910: where wide gaps part some cells of the printed line, groups of digits one space apart are one number. */
function joinedByGaps(folded: string, pieces: readonly RowPiece[], printed: string): RowPiece[] {
  const tokens = [...printed.matchAll(/(\s*)(\S+)/g)]
  const wide = pieces.map((piece, i) => {
    const token = tokens.at(i - pieces.length)
    return token !== undefined && i > 0 && token[2] === folded.slice(piece.start, piece.end)
      ? token[1]!.length > 1 && pieces[i - 1]!.kind === 'figure'
      : undefined
  })
  if (!wide.includes(true) || wide.slice(1).includes(undefined)) return [...pieces]
  const joined: RowPiece[] = []
  pieces.forEach((piece, i) => {
    const before = joined.at(-1)
    if (before && !wide[i] && groups(folded, pieces[i - 1]!, piece)) joined[joined.length - 1] = { ...piece, start: before.start }
    else joined.push(piece)
  })
  return joined
}
