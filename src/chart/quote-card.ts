import type { Element } from 'hast'
import type { Modality } from '../schema/fact.ts'
import { round, s, textLines, wrapText } from './drawing.ts'

/** What a quote card says; all of it plain text. */
export interface QuoteCard {
  /** The sentence, and the place of its number in it, half open; absent where the number stands elsewhere. */
  sentence: string
  number?: [start: number, end: number] | undefined
  modality: Modality
  /** What the number is, where and when, in one line. */
  about: string
  cautions: string[]
  citation: string
  name: string
  address: string
}

const WIDTH = 1200
const EDGE = 80
const INSIDE = WIDTH - 2 * EDGE
/** A sentence of more characters is cut at both ends around its number, and says so with dots. */
const LONGEST = 320
const serif = 'Songti SC, STSong, Noto Serif SC, Noto Serif CJK SC, Source Han Serif SC, SimSun, serif'
const sans = 'PingFang SC, Noto Sans SC, Noto Sans CJK SC, Source Han Sans SC, Microsoft YaHei, sans-serif'
const colour = { actual: '#17574e', target: '#93400b', standard: '#433a96' } as const
const soft = { actual: '#dcefe8', target: '#fbe9d7', standard: '#e7e5f7' } as const

/** A card 1200 units wide with a sentence, its number marked by kind, what to beware of and where it is from; as high as its text needs, at least 630. Its colours are its own, since it is shown alone. */
export function drawQuoteCard(card: QuoteCard): Element {
  const { sentence, number, size, step, lines, first, notes, source, afterSentence, height } = layOut(card)
  const ink = colour[card.modality]
  const foot = height - 50
  const top = foot - 54 - (source.length - 1) * 30
  const label = { fontFamily: sans, fill: '#565d61' }
  return s(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width: WIDTH, height, viewBox: `0 0 ${WIDTH} ${height}`, role: 'img', ariaLabelledBy: ['card-title'] },
    [
      s('title', { id: 'card-title' }, `${card.about}：${card.sentence}`),
      s('rect', { width: WIDTH, height, fill: '#faf8f3' }),
      s('rect', { width: 16, height, fill: ink }),
      shape(card.modality, EDGE, 92, ink),
      s('text', { x: EDGE + 44, y: 102, fontFamily: sans, fontSize: 28, fontWeight: 700, fill: ink }, fit(card.about, INSIDE - 44, 28)),
      s('g', { fontFamily: serif, fontSize: size, fill: '#1f2326' }, [...markLines(lines, sentence, number, first, step, size, card.modality)]),
      s('g', { ...label, fontSize: 26 }, textLines(notes, EDGE, afterSentence, 40)),
      s('line', { x1: EDGE, x2: WIDTH - EDGE, y1: top - 40, y2: top - 40, stroke: '#ddd6c7', strokeWidth: 2 }),
      s('g', { ...label, fontSize: 20 }, textLines(source, EDGE, top, 30)),
      s('text', { x: EDGE, y: foot, fontFamily: serif, fontSize: 24, fontWeight: 700, fill: '#1f2326' }, card.name),
      s('text', { x: WIDTH - EDGE, y: foot, ...label, fontSize: 20, textAnchor: 'end' }, card.address),
    ],
  )
}

/** The height of a card in the same units as its width, 1200. */
export function quoteCardHeight(card: QuoteCard): number {
  return layOut(card).height
}

/** Lines and places, from the top: what it is about, the sentence, the cautions, the citation. */
function layOut(card: QuoteCard) {
  const { sentence, number } = shorten(card.sentence, card.number)
  const size = sentence.length <= 70 ? 48 : sentence.length <= 140 ? 40 : sentence.length <= 220 ? 34 : 30
  const step = Math.round(size * 1.6)
  const lines = wrapText(sentence, INSIDE, size)
  const first = 170 + size
  const notes = card.cautions.flatMap((caution) => wrapText(`· ${caution}`, INSIDE, 26))
  const source = wrapText(card.citation, INSIDE, 20)
  const afterSentence = first + (lines.length - 1) * step + 76
  const need = afterSentence + (notes.length - 1) * 40 + 100 + source.length * 30 + 84
  const height = Math.max(630, need)
  return { sentence, number, size, step, lines, first, notes, source, afterSentence, height }
}

/** The lines of the sentence; the part of its number is bold, tinted and underlined by kind. */
function markLines(lines: string[], text: string, number: [number, number] | undefined, y: number, step: number, size: number, kind: Modality): Element[] {
  let from = 0
  return lines.flatMap((line, index) => {
    const at = text.indexOf(line, from)
    from = at + line.length
    const base = round(y + index * step)
    const [start, end] = number ? [Math.max(number[0] - at, 0), Math.min(number[1] - at, line.length)] : [0, 0]
    if (start >= end) return [s('text', { x: EDGE, y: base }, line)]
    return [
      s('text', { x: EDGE, y: base }, [
        line.slice(0, start),
        s(
          'tspan',
          { fontWeight: 700, fill: colour[kind], textDecoration: 'underline', stroke: soft[kind], strokeWidth: round(size / 4), paintOrder: 'stroke' },
          line.slice(start, end),
        ),
        line.slice(end),
      ]),
    ]
  })
}

/** The sentence at most `LONGEST` characters long, cut around its number. */
function shorten(sentence: string, number: [number, number] | undefined): Pick<QuoteCard, 'sentence' | 'number'> {
  if (sentence.length <= LONGEST) return { sentence, number }
  const middle = number ? (number[0] + number[1]) / 2 : 0
  const start = Math.max(0, Math.min(Math.round(middle - LONGEST / 2), sentence.length - LONGEST))
  const end = Math.min(sentence.length, start + LONGEST)
  const [head, tail] = [start > 0 ? '……' : '', end < sentence.length ? '……' : '']
  const moved = number && ([number[0] - start + head.length, number[1] - start + head.length] satisfies [number, number])
  return { sentence: `${head}${sentence.slice(start, end)}${tail}`, number: moved }
}

/** The first line of a text that must be one line. */
function fit(text: string, width: number, size: number): string {
  const [line = '', ...rest] = wrapText(text, width - size, size)
  return rest.length > 0 ? `${line}…` : line
}

function shape(kind: Modality, x: number, y: number, fill: string): Element {
  if (kind === 'actual') return s('circle', { cx: x + 14, cy: y, r: 13, fill })
  if (kind === 'standard') return s('path', { d: `M${x + 14} ${y - 14}l14 27h-28z`, fill })
  return s('path', { d: `M${x + 14} ${y - 14}l14 14l-14 14l-14 -14z`, fill: 'none', stroke: fill, strokeWidth: 5 })
}
