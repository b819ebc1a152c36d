import type { Line } from './typeset-lines.ts'

/** Of ten lines, so many must begin or end with the same blank, or stand apart by an empty line. */
const [blank, apart] = [4, 5]

/** The lines of a text as a column has them: without the blanks that most of them begin or end with, and without the empty line that stands between every two; `spaced` tells whether there were such. */
export function columnLines(source: string): { lines: Line[]; spaced: boolean } {
  const lines: Line[] = []
  let start = 0
  for (const { index, 0: mark } of source.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ start, end: index })
    start = index + mark.length
  }
  lines.push({ start, end: source.length })
  const bare = withoutSpacing(source, withoutBlanks(source, lines))
  return { lines: bare, spaced: bare !== lines }
}

function withoutBlanks(source: string, lines: Line[]): Line[] {
  const inked = lines.map(({ start, end }) => source.slice(start, end)).filter((line) => line.length < 4096 && line.trim() !== '')
  const lead = common(inked.map((line) => line.slice(0, line.length - line.trimStart().length)))
  const tail = common(inked.map((line) => line.slice(line.trimEnd().length)))
  if (lead === '' && tail === '') return lines
  return lines.map(({ start, end }) => {
    const from = lead !== '' && end - start > lead.length && source.startsWith(lead, start) ? start + lead.length : start
    return { start: from, end: tail !== '' && end - from > tail.length && source.endsWith(tail, end) ? end - tail.length : end }
  })
}

/** What most of the blanks are; '' where they are none or differ. */
function common(blanks: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const one of blanks) counts.set(one, (counts.get(one) ?? 0) + 1)
  for (const [one, count] of counts) if (count * 10 > blanks.length * blank) return one
  return ''
}

function withoutSpacing(source: string, lines: Line[]): Line[] {
  const isEmpty = lines.map(({ start, end }) => source.slice(start, end).trim() === '')
  const stands = (i: number) => isEmpty[i] && i > 0 && isEmpty[i - 1] === false && isEmpty[i + 1] === false
  const inked = isEmpty.filter((empty) => !empty).length
  return isEmpty.filter((_, i) => stands(i)).length * 10 > inked * apart ? lines.filter((_, i) => !stands(i)) : lines
}
