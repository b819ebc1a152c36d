import { headEnd, neverFirst, widthOf, withoutMarks } from './line-width.ts'

/** A line of a text, without its break: offsets in UTF-16, half open. */
export interface Line {
  start: number
  end: number
}

/** How a column may have been set. */
interface Setting {
  /** Letters and digits take half the width of a character, in which widths are then counted. */
  half: boolean
  /** Marks that may not begin a line, and those that may not end one, are kept with their neighbours. */
  kept: boolean
  /** The first line of a paragraph holds two characters less, whose space the text has lost. */
  indented: boolean
}

/** A machine's cuts first: it counts and keeps nothing together. */
const settings: Setting[] = [
  { half: false, kept: false, indented: false },
  { half: true, kept: false, indented: false },
  { half: false, kept: true, indented: false },
  { half: true, kept: true, indented: false },
  { half: false, kept: true, indented: true },
  { half: true, kept: true, indented: true },
]

/** How wide lines are as printed, and without the marks at their ends. */
interface Measure {
  widths: readonly number[]
  bare: readonly number[]
}

/** The lines of a text, measured by a setting. */
interface Column extends Setting, Measure {
  spaced: boolean
  source: string
  lines: readonly Line[]
  /** What a full line measures, and one character. */
  width: number
  one: number
  /** Marks stand behind full lines. */
  hangs: boolean
}

/** The full lines by a setting; how many of them break off a sentence; whether marks begin lines all over, which only a machine lets them. */
interface Fit {
  full: Uint8Array
  broken: number
  parts: boolean
}

const minCharacters = 8
const minFull = 2
/** Full lines that a column has which keeps marks together or counts half widths: with fewer, a table would do. */
const fewest = 4
/** Marks that stand behind a full line instead of beginning the next, and what a paragraph is indented by: in characters. */
const [mostHung, indent] = [2, 2]
/** What prose has, and a list of names has not. */
const mark = /[，。；：！？]/
const sentenceEnd = /[。！？!?；：…][”’」』）)】》"']*\s*$/

/**
 * Tells for each line of a column of one width whether its break was made because what follows did not fit: a line is full when what begins the next, with the marks that may not leave it, would have found no room on it.
 * @param spaced that blanks at the lines' ends or empty lines between them were left out: then, as for a compositor's column, more must speak for one
 * @returns undefined where the lines are not those of a column
 */
export function fullLines(source: string, lines: readonly Line[], spaced = false): Uint8Array | undefined {
  let best: Fit | undefined
  const measure = (half: boolean): Measure => ({
    widths: lines.map(({ start, end }) => widthOf(source, start, end, half)),
    bare: lines.map((line) => widthOf(source, line.start, withoutMarks(source, line), half)),
  })
  const [whole, halves] = [measure(false), measure(true)]
  for (const setting of settings) {
    const { widths, bare: unhung } = setting.half ? halves : whole
    const bare = setting.kept ? unhung : widths
    const one = setting.half ? 2 : 1
    // a long address that nothing could part makes no column
    for (const width of new Set([bare.reduce((a, b) => Math.max(a, b), 0), commonest(widths)])) {
      const hangs = setting.kept && widths.some((_, i) => hangsBehind({ widths, bare, width, one }, i))
      const fitted = width < minCharacters * one ? undefined : fit({ ...setting, spaced, source, lines, widths, bare, width, one, hangs })
      if (fitted?.parts && setting === settings[0]) return fitted.full
      if (fitted && fitted.broken > (best?.broken ?? 0)) best = fitted
    }
  }
  return best?.full
}

const hangsBehind = ({ widths, bare, width, one }: Pick<Column, 'widths' | 'bare' | 'width' | 'one'>, i: number) =>
  widths[i]! > width && widths[i]! <= width + mostHung * one && bare[i]! <= width

/** Wider than the column, and not by marks that hang. */
const isBeyond = (column: Column, i: number) => column.widths[i]! > column.width && !(column.kept && hangsBehind(column, i))

/** What is wider than the column without being prose is a headline over it. */
const isHeadline = ({ source }: Column, { start, end }: Line) => !/[，。；]/.test(source.slice(start, end))

/** Fills the lines by a setting, and looks whether that explains where they end. */
function fit(column: Column): Fit | undefined {
  const { source, lines, widths, bare, width, one, half, kept, indented, spaced } = column
  const inked = widths.filter((w) => w > one).length
  const beyond = lines.filter((_, i) => isBeyond(column, i))
  const prose = beyond.filter((line) => !isHeadline(column, line)).length
  if (prose * 50 > (kept ? inked : 0) || beyond.length * 10 > (kept ? inked : 0)) return undefined
  const full = fill(column)
  const seen = { full: 0, broken: 0, open: 0, parted: 0, prose: 0, marked: 0, short: 0, over: 0 }
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1]
    if (!next || widths[i]! <= one) continue
    const isMarked = mark.test(source.slice(line.start, line.end))
    if (isMarked) seen.marked++
    if (full[i]) {
      seen.full++
      if (isMarked || mark.test(source.slice(next.start, next.end))) seen.prose++
      if (neverFirst.test(source[next.start]!)) seen.parted++
    }
    if (next.end > next.start && !endsSentence(column, i)) {
      seen.open++
      if (full[i]) seen.broken++
    }
    if (!full[i - 1] && bare[i]! > width - indent * one) seen.over++
    else if (!full[i - 1] && full[i]) seen.short++
  }
  const parts = seen.parted * 100 > seen.full
  if (seen.full < minFull || seen.full * 10 < inked * 3 || seen.marked * 10 < inked) return undefined
  if ((half || kept || spaced) && (seen.broken * 3 < seen.open || seen.prose * 3 < seen.full || seen.full < fewest)) return undefined
  if ((kept && parts) || (indented && (seen.over > seen.short || seen.broken * 10 < seen.open * 7))) return undefined
  return { full, broken: seen.broken, parts }
}

/** Which lines are full. */
function fill(column: Column): Uint8Array {
  const { source, lines, widths, one, indented } = column
  const full = new Uint8Array(lines.length)
  const space = indented ? indent * one : 0
  let isFirst = true
  for (const [i, line] of lines.entries()) {
    if (widths[i]! <= one || (isBeyond(column, i) && isHeadline(column, line))) continue
    // a line without marks that opens a text is a headline
    const opens = !full[i - 1] && !(isFirst && !mark.test(source.slice(line.start, line.end)))
    isFirst = false
    if (!fills(column, i, opens ? space : 0)) continue
    // a full line may end its paragraph all the same: the next is full only if it opens one
    full[i] = space && endsSentence(column, i) && !fills(column, i + 1, 0) && fills(column, i + 1, space) ? 0 : 1
  }
  return full
}

/** Whether what begins the next line would have found no room on one, of which `space` is taken. */
function fills({ source, lines, widths, width, half, kept, hangs }: Column, i: number, space: number): boolean {
  const next = lines[i + 1]
  if (!next || next.end === next.start) return false
  return widthOf(source, next.start, headEnd(source, next, kept, hangs), half) > width - widths[i]! - space
}

function endsSentence({ source, lines }: Column, i: number): boolean {
  const { start, end } = lines[i]!
  return sentenceEnd.test(source.slice(Math.max(start, end - 6), end))
}

/** The width that most lines have, the wider of two. */
function commonest(widths: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1)
  let best = 0
  for (const [width, count] of counts) {
    const most = counts.get(best) ?? 0
    if (count > most || (count === most && width > best)) best = width
  }
  return best
}
