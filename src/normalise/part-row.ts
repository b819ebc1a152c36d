import { startsWithLabel } from './head-label.ts'
import { matchesOf } from './matches-of.ts'
import { dateLabel, rangeLabel, wordLabel } from './row-label.ts'

interface Interval {
  start: number
  end: number
}

/** What stands in a row behind its label: figures, a cell left empty (不适用, -), or what a bracket adds to the figure before it. */
export interface RowPiece extends Interval {
  kind: 'figure' | 'gap' | 'aside'
  /** The unit printed behind a figure. */
  unit: string
}

/** A row of a table: its label (a time, a measure such as ages, or words) and what stands behind it. */
export interface Row {
  label: Interval
  kind: 'time' | 'range' | 'words'
  pieces: RowPiece[]
}

const piece =
  /\s*(?:[<>≤≥]?([-−]?\d+(?:,\d{3})*(?:\.\d+)?)(%|人次|人|间|名|个|宗|户|张|元|所|家|项|次|件|具|部|辆|只)?([*＊#^]?)(?=[\s（]|$)|(不适用|没有|[-–—－―@§]|N\.?A\.?)(?=\s|$)|（(?:\d[\d,.]*%?|注?\d{1,2})\s?）)/y
/** Where cells begin; a gap may stand close to the label. */
const opening = /(?<=\s)(?=[<>≤≥]?[-−]?\d|不适用|[-–—－―]\s|N\.?A)|(?<=[\u4e00-\u9fff）])(?=[-–—－―]\s)/g

/** Reads folded text as a row: a label, then nothing but cells, one of them a figure or several left empty; undefined where it is none. */
export function partRow(folded: string): Row | undefined {
  if (folded.length > 160 || !/\d\s*\S{0,8}$|不适用\s*$|[-–—－@§]\s*$/.test(folded)) return undefined
  const dated = dateLabel.exec(folded)
  const fixed = dated ?? rangeLabel.exec(folded)
  if (fixed) {
    const end = fixed[0].length
    const pieces = piecesFrom(folded, end)
    // 2010 2011 2012: heads, no row
    if (!pieces || (dated && areYears(folded, pieces))) return undefined
    const start = fixed[0].indexOf(fixed[1]!)
    return { label: { start, end: start + fixed[1]!.length }, kind: dated ? 'time' : 'range', pieces }
  }
  for (const { index } of matchesOf(folded, opening)) {
    const label = folded.slice(0, index)
    if (index > 48 || !wordLabel.test(label.trimEnd())) return undefined
    const pieces = piecesFrom(folded, index)
    if (!pieces) continue
    // 年份 2010 2011 2012 as well
    if (startsWithLabel(label.trim()) && areYears(folded, pieces)) return undefined
    return { label: { start: label.length - label.trimStart().length, end: label.trimEnd().length }, kind: 'words', pieces }
  }
  return undefined
}

const areYears = (folded: string, pieces: readonly RowPiece[]) => pieces.every(({ start, end }) => /^(?:19|20)\d{2}$/.test(folded.slice(start, end)))

/** The cells from `from` to the end; undefined where anything else stands among them. */
export function piecesFrom(folded: string, from: number): RowPiece[] | undefined {
  const pieces: RowPiece[] = []
  piece.lastIndex = from
  while (folded.slice(piece.lastIndex).trim() !== '') {
    const match = piece.exec(folded)
    if (!match) return undefined
    const [matched, figure, unit = '', mark = '', gap] = match
    // 204*: what refers to a note is no part of it
    const whole = matched.slice(0, matched.length - mark.length)
    const end = match.index + whole.length
    const start = end - whole.trimStart().replace(/^[<>≤≥]/, '').length
    // 3 296（2）: a digit in brackets is a note's; 61（25.74%） adds a share
    if (figure || gap) pieces.push({ start, end, kind: figure ? 'figure' : 'gap', unit })
    else if (whole.includes('%')) pieces.push({ start: start + 1, end: folded.lastIndexOf('%', end) + 1, kind: 'aside', unit: '%' })
  }
  return pieces.some(({ kind }) => kind === 'figure') || pieces.length > 1 ? pieces : undefined
}
