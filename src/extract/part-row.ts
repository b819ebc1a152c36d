import type { Interval } from '../nlcst/mark.ts'
import { matchesOf } from '../normalise/matches-of.ts'

/** What stands in a row behind its label: figures, a cell left empty (不适用, -), or what a bracket adds to the figure before it. */
export interface RowPiece extends Interval {
  kind: 'figure' | 'gap' | 'aside'
  /** The unit printed behind a figure. */
  unit: string
}

/** A row of a table: its label (a year, ages, or words) and what stands behind it. */
export interface Row {
  label: Interval
  dated: boolean
  pieces: RowPiece[]
}

const dateLabel = /^\s*(?:不适用\s+)?(\d{4}(?:[-–—/]\d{2,4})?(?:财政年度|学年|年度?)?)(?=\s)/
/** Ages with their 岁, or bare under a head that says so: 15-19, 60或以上. */
const ageLabel = /^\s*(\d{1,3}(?:\s?[-–—至]\s?\d{1,3})?\s?岁(?:及?或?以[上下])?|\d{1,2}[-–—至]\d{2,3}|\d{1,3}[及或]以[上下])(?=\s)/
const wordLabel = /^[―─—•●·*\s]*(?:（[^（）]{1,6}）\s*)?[\u4e00-\u9fff](?:[^\d，。；：！？（）]|（[^（）]{0,12}）)*$/
const piece =
  /\s*(?:(\d+(?:,\d{3})*(?:\.\d+)?)(%|人次|人|间|名|个|宗|户|张|元|所|家|项|次|件|具|部|辆|只)?(?=[\s（]|$)|(不适用|没有|[-–—－―]|N\.?A\.?)(?=\s|$)|（(?:\d[\d,.]*%?|注?\d{1,2})\s?）)/y
const opening = /(?<=\s)(?=\d|不适用|[-–—－―]\s|N\.?A)/g

/** Reads folded text as a row: a label, then nothing but cells, one of them a figure; undefined where it is none. */
export function partRow(folded: string): Row | undefined {
  if (folded.length > 160 || !/\d\s*\S{0,8}$|不适用\s*$|[-–—－]\s*$/.test(folded)) return undefined
  const dated = dateLabel.exec(folded)
  const fixed = dated ?? ageLabel.exec(folded)
  if (fixed) {
    const end = fixed[0].length
    const pieces = piecesFrom(folded, end)
    // 2010 2011 2012: heads, no row
    if (dated && pieces?.every(({ start, end: stop }) => /^(?:19|20)\d{2}$/.test(folded.slice(start, stop)))) return undefined
    return pieces && { label: { start: end - fixed[1]!.length, end }, dated: dated !== null, pieces }
  }
  for (const { index } of matchesOf(folded, opening)) {
    const label = folded.slice(0, index)
    if (index > 48 || !wordLabel.test(label.trimEnd())) return undefined
    const pieces = piecesFrom(folded, index)
    if (pieces) return { label: { start: label.length - label.trimStart().length, end: label.trimEnd().length }, dated: false, pieces }
  }
  return undefined
}

/** The cells from `from` to the end; undefined where anything else stands among them. */
export function piecesFrom(folded: string, from: number): RowPiece[] | undefined {
  const pieces: RowPiece[] = []
  piece.lastIndex = from
  while (folded.slice(piece.lastIndex).trim() !== '') {
    const match = piece.exec(folded)
    if (!match) return undefined
    const [whole, figure, unit = '', gap] = match
    const end = match.index + whole.length
    const start = end - whole.trimStart().length
    // 3 296（2）: a digit in brackets is a note's; 61（25.74%） adds a share
    if (figure || gap) pieces.push({ start, end, kind: figure ? 'figure' : 'gap', unit })
    else if (whole.includes('%')) pieces.push({ start: start + 1, end: folded.lastIndexOf('%', end) + 1, kind: 'aside', unit: '%' })
  }
  return pieces.some(({ kind }) => kind === 'figure') ? pieces : undefined
}

/** One cell of a row: where its figure stands, and what a bracket adds to it; neither where the cell is empty. */
export interface RowCell {
  figure?: RowPiece
  aside?: RowPiece
}

/**
 * The pieces as `count` cells: groups of digits are one number where they can be (9 275) and as many as the cells want;
 * of several ways that in which neighbours differ least. Undefined where there is none.
 */
export function partCells(folded: string, pieces: readonly RowPiece[], count: number): RowCell[] | undefined {
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
      const before = pieces[j - 1]!
      if (
        j > i &&
        (group.kind !== 'figure' || before.unit !== '' || !/^\d{3}(?:\.\d+)?/.test(folded.slice(group.start, group.end)) || before.end + 1 !== group.start)
      )
        break
      if (j > i && !/^[1-9]\d{0,2}$/.test(j === i + 1 ? folded.slice(next.start, next.end) : '1')) break
      if (j > i + 1 && !/^\d{3}$/.test(folded.slice(before.start, before.end))) break
      const value = figureValue(folded.slice(next.start, group.end - group.unit.length))
      cells.push({ figure: { ...group, start: next.start } })
      step(j + 1, cost + (last === undefined ? 0 : Math.abs(Math.log((value + 1) / (last + 1)))), value)
      cells.pop()
    }
  }
  step(0, 0, undefined)
  return best?.cells
}

/** The value of a figure printed in groups. */
export const figureValue = (figure: string): number => Number(figure.replace(/[\s,]/g, ''))
