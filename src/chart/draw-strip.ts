import type { Element } from 'hast'
import { drawing, round, s } from './drawing.ts'
import { type StripKind, type StripLine, type StripMark, type StripPassage, stripKinds, stripLines } from './numeral-strip.ts'

/** What the strip says. */
export interface StripWords {
  kinds: Record<StripKind, string>
  /** The short name of a passage: 题, 3. */
  passage: (number: number) => string
  /** The same for a screen reader, with its counts. */
  summary: (number: number, counts: Partial<Record<StripKind, number>>) => string
}

/** Where the strip leads: to a passage, and to a numeral. */
export interface StripLinks {
  passage: (number: number) => string
  mark: (mark: StripMark) => string
}

/** More lines than this, counted as on a phone, are not drawn. */
const MANY_LINES = 40

/** Characters on a line: as many as the longest passage has, within what can be told apart at this width. */
export function perLine(width: number, passages: StripPassage[]): number {
  return Math.min(width < 500 ? 300 : 600, Math.max(100, ...passages.map((passage) => passage.length)))
}

/** The passages that are drawn: from the first on, as many as the lines allow, and one at least. */
export function drawnPassages(passages: StripPassage[]): StripPassage[] {
  let lines = 0
  const count = passages.findIndex((passage) => {
    lines += stripLines([passage], perLine(0, passages)).length
    return lines > MANY_LINES
  })
  return count < 0 ? passages : passages.slice(0, Math.max(1, count))
}

/** How often each kind stands among the marks; kinds that do not occur are left out. */
export function countKinds(marks: StripMark[]): Partial<Record<StripKind, number>> {
  return Object.fromEntries(stripKinds.map((kind) => [kind, marks.filter((mark) => mark.kind === kind).length] as const).filter(([, count]) => count > 0))
}

const LABEL = 40
const NEXT = 30

/** The text as lines, a paragraph after the other, with each numeral at its place: facts on the line by kind, the others below it. Paragraphs are links to be tabbed to; the numerals' links are for pointers, since the text has them too. */
export function drawStrip(id: string, passages: StripPassage[], width: number, title: string, words: StripWords, links: StripLinks): Element {
  const characters = perLine(width, passages)
  const lines = stripLines(passages, characters)
  const unit = (width - LABEL - 8) / characters
  // a finger needs 44 units, a pointer less
  const first = width < 500 ? 44 : 36
  const all = passages.flatMap((passage) => passage.marks)
  const key = drawKey(countKinds(all), width, words)
  const marks: Element[] = [...key.marks]
  let y = key.height + 30
  lines.forEach((line, index) => {
    const { passage, from, to } = line
    if (from === 0) {
      if (index > 0) y += first - NEXT
      marks.push(
        s('a', { href: links.passage(passage.number), ariaLabel: words.summary(passage.number, countKinds(passage.marks)) }, [
          s('rect', { x: 0, y: y - first / 2, width: LABEL - 4, height: first }),
          s('text', { x: 0, y: y + 5, className: 'small-text strip-label' }, words.passage(passage.number)),
        ]),
      )
    }
    marks.push(s('line', { className: 'track', x1: LABEL, x2: round(LABEL + (to - from) * unit), y1: y, y2: y }))
    // not for screen readers, which have the numbers in the text
    if (line.marks.length > 0) marks.push(s('g', { ariaHidden: 'true' }, drawMarks(line, y, unit, words, links)))
    y += NEXT
  })
  const description = passages.map((passage) => words.summary(passage.number, countKinds(passage.marks))).join(' · ')
  const whole = drawing(id, width, y, title, description, marks)
  return { ...whole, properties: { ...whole.properties, role: 'group' } }
}

function drawMarks(line: StripLine, y: number, unit: number, words: StripWords, links: StripLinks): Element[] {
  const places = line.marks.map(({ at, length }) => LABEL + (at - line.from + length / 2) * unit)
  return line.marks.map((mark, index) => {
    const x = places[index]!
    const left = Math.max(x - 14, index > 0 ? (places[index - 1]! + x) / 2 : 0)
    const right = Math.min(x + 14, index + 1 < places.length ? (places[index + 1]! + x) / 2 : Number.POSITIVE_INFINITY)
    return s('a', { href: links.mark(mark), tabIndex: -1 }, [
      s('title', `${mark.numeral.exact.replace(/\s/g, '')} ${words.kinds[mark.kind]}`),
      s('rect', { x: round(left), y: y - 14, width: round(right - left), height: 28 }),
      stripShape(mark.kind, round(x), y),
    ])
  })
}

/** The shape of a kind at a place: disc, diamond, triangle, ring, square; bars, dots and crosses below the line. */
export function stripShape(kind: StripKind, x: number, y: number): Element {
  switch (kind) {
    case 'actual':
      return s('circle', { className: 'strip-actual', cx: x, cy: y, r: 5 })
    case 'target':
      return s('path', { className: 'strip-target', d: `M${x} ${y - 6}l6 6l-6 6l-6-6z` })
    case 'standard':
      return s('path', { className: 'strip-standard', d: `M${x} ${y - 6}l6 11h-12z` })
    case 'repeat':
      return s('circle', { className: 'strip-repeat', cx: x, cy: y, r: 4 })
    case 'claim':
      return s('rect', { className: 'strip-claim', x: x - 4, y: y - 4, width: 8, height: 8 })
    case 'time':
      return s('path', { className: 'strip-minor', d: `M${x} ${y + 4}v9` })
    case 'other':
      return s('circle', { className: 'strip-other', cx: x, cy: y + 8, r: 1.8 })
    default:
      return s('path', { className: 'strip-minor', d: `M${x - 4} ${y + 4}l8 8m0-8l-8 8` })
  }
}

function drawKey(counts: Partial<Record<StripKind, number>>, width: number, words: StripWords): { marks: Element[]; height: number } {
  const step = width < 500 ? width / 2 : width / 4
  const columns = Math.floor(width / step)
  const entries = Object.entries(counts) as [StripKind, number][]
  const marks = entries.flatMap(([kind, count], index) => {
    const [x, y] = [round((index % columns) * step + 8), Math.floor(index / columns) * 22 + 10]
    const below = ['time', 'other', 'open'].includes(kind)
    return [stripShape(kind, x, below ? y - 8 : y), s('text', { x: x + 12, y: y + 5, className: 'small-text' }, `${words.kinds[kind]} ${count}`)]
  })
  return { marks, height: Math.ceil(entries.length / columns) * 22 }
}
