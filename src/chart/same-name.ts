import type { Element } from 'hast'
import type { Pair } from './align-members.ts'
import { drawing, s, textLines, wrapText } from './drawing.ts'

/** What the picture says of a pair. */
export type PairWords = (pair: Pair) => string

const ROW = 19
const GAP = 14

/** Two definitions of one name, row by row: a full line joins equal words, a dashed one near words, no line a member without a partner. */
export function drawSameName(id: string, heads: [string, string], pairs: Pair[], width: number, title: string, words: PairWords): Element {
  const column = width * 0.42
  const right = width - column
  const marks: Element[] = [
    ...textLines(wrapText(heads[0], column, 14), 0, 14, ROW, 'small-text'),
    ...textLines(wrapText(heads[1], column, 14), right, 14, ROW, 'small-text'),
  ]
  let y = 14 + ROW * Math.max(...heads.map((head) => wrapText(head, column, 14).length)) + GAP
  for (const pair of pairs) {
    const lines = [pair.left, pair.right].map((word) => (word ? wrapText(word, column - 8, 15) : []))
    marks.push(s('line', { className: 'axis', x1: 0, x2: width, y1: y - 19, y2: y - 19 }))
    marks.push(...textLines(lines[0]!, 0, y, ROW), ...textLines(lines[1]!, right, y, ROW))
    if (pair.kind !== 'none')
      marks.push(
        s('line', {
          className: pair.kind === 'same' ? 'tie' : 'tie tie-near',
          x1: Math.round(Math.min(column - 4, (pair.left!.length + 0.5) * 14)),
          x2: right - 6,
          y1: y - 5,
          y2: y - 5,
        }),
      )
    y += Math.max(1, ...lines.map((one) => one.length)) * ROW + GAP
  }
  return drawing(id, width, y - 10, title, pairs.map(words).join(' · '), marks)
}
