import { emptyCells } from '../lexicon/indicator-words.ts'
import { startsWithLabel } from './head-label.ts'
import { matchesOf } from './matches-of.ts'
import { dateLabel, monthLabel, rangeLabel, rowCode, wordLabel } from './row-label.ts'

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

/** A row of a table: its label (a time, a month of the columns' years, a measure such as ages, a number, or words) and what stands behind it. */
export interface Row {
  label: Interval
  kind: 'time' | 'month' | 'range' | 'number' | 'words'
  /** What numbers it: A1, 12. */
  code?: string
  pieces: RowPiece[]
}

const duration = '(?:年|个?月|周|星期|天|日|岁)'
/** 2年至 15年, 18,000-30,000: a cell that is no one figure. */
const span = String.raw`(?!(?:19|20)\d{2}\s?[-–—至/])\d[\d,.]*(?:\s?${duration})?(?:[-–—]|\s?至\s?)\d[\d,.]*(?:\s?${duration})?`
const unit = '%|人次|人|间|名|个|宗|户|张|元|所|家|项|次|件|具|部|辆|只'
const piece = new RegExp(
  String.raw`\s*(?:(${span}|${emptyCells}|[-–—－―@§／]|N\.?A\.?)(?=\s|$)|(?:[<>≤≥+]|约\s?)?([-−]?\d+(?:,\d{3})*(?:\.\d+)?)(${unit})?([*＊#^]?)(?=[\s（]|$)|（(?:\d[\d,.]*%?|注?\d{1,2})\s?）)`,
  'y',
)
const rowEnd = new RegExp(String.raw`\d\s*\S{0,8}$|(?:${emptyCells}|[-–—－@§／])\s*$`)
/** Where cells begin; a gap may stand close to the label. */
const opening = /(?<=\s)(?=(?:[<>≤≥+]|约\s?)?[-−]?\d|不适用|[-–—－―／]\s|N\.?A)|(?<=[\u4e00-\u9fff）])(?=[-–—－―]\s)/g

/** Reads folded text as a row: a label, then nothing but cells, one of them a figure or several left empty; undefined where it is none. */
export function partRow(folded: string): Row | undefined {
  if (folded.length > 160 || !rowEnd.test(folded)) return undefined
  const dated = dateLabel.exec(folded)
  const month = dated ? null : monthLabel.exec(folded)
  const fixed = dated ?? month ?? rangeLabel.exec(folded)
  if (fixed) {
    const end = fixed[0].length
    const pieces = piecesFrom(folded, end)
    // 2010 2011 2012: heads, no row
    if (!pieces || (dated && areYears(folded, pieces))) return undefined
    const start = fixed[0].indexOf(fixed[1]!)
    return { label: { start, end: start + fixed[1]!.length }, kind: dated ? 'time' : month ? 'month' : 'range', pieces }
  }
  const code = rowCode.exec(folded)
  const from = code ? code[0].length : 0
  for (const { index } of matchesOf(folded, opening)) {
    if (index < from) continue
    const label = folded.slice(from, index)
    if (index > 48 || !wordLabel.test(label.trimEnd())) return undefined
    const pieces = piecesFrom(folded, index)
    if (!pieces) continue
    // 年份 2010 2011 2012 as well, 上半年 2011 2010 2009
    if (areYears(folded, pieces) && (startsWithLabel(label.trim()) || inOrder(folded, pieces))) return undefined
    const start = from + label.length - label.trimStart().length
    return { label: { start, end: from + label.trimEnd().length }, kind: 'words', pieces, ...(code ? { code: code[1]! } : {}) }
  }
  return undefined
}

/** Three years or more that follow one another. */
const inOrder = (folded: string, pieces: readonly RowPiece[]) =>
  pieces.length > 2 &&
  pieces.every(
    ({ start, end }, i) => i === 0 || Math.abs(Number(folded.slice(start, end)) - Number(folded.slice(pieces[i - 1]!.start, pieces[i - 1]!.end))) === 1,
  )

const areYears = (folded: string, pieces: readonly RowPiece[]) => pieces.every(({ start, end }) => /^(?:19|20)\d{2}$/.test(folded.slice(start, end)))

/** The cells from `from` to the end; undefined where anything else stands among them. */
export function piecesFrom(folded: string, from: number): RowPiece[] | undefined {
  const pieces: RowPiece[] = []
  piece.lastIndex = from
  while (folded.slice(piece.lastIndex).trim() !== '') {
    const match = piece.exec(folded)
    if (!match) return undefined
    const [matched, gap, figure, unit = '', mark = ''] = match
    // 204*: what refers to a note is no part of it
    const whole = matched.slice(0, matched.length - mark.length)
    const end = match.index + whole.length
    const start = end - whole.trimStart().replace(/^(?:[<>≤≥+]|约\s?)/, '').length
    // 3 296（2）: a digit in brackets is a note's; 61（25.74%） adds a share
    if (figure || gap) pieces.push({ start, end, kind: figure ? 'figure' : 'gap', unit })
    else if (whole.includes('%')) pieces.push({ start: start + 1, end: folded.lastIndexOf('%', end) + 1, kind: 'aside', unit: '%' })
  }
  return pieces.some(({ kind }) => kind === 'figure') || pieces.length > 1 ? pieces : undefined
}
