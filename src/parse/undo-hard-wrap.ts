const minWidth = 8
const minFull = 2

/** The text without the breaks of a mechanical wrap (all lines cut at one width), so that later rules see the same text either way. */
export function undoHardWrap(source: string): { text: string; cuts: { at: number; length: number }[] } {
  const width = wrapWidth(source)
  const cuts: { at: number; length: number }[] = []
  if (!width) return { text: source, cuts }
  const parts: string[] = []
  let from = 0
  let start = 0
  for (const { index, 0: mark } of source.matchAll(/\r\n|\n|\r/g)) {
    const next = index + mark.length
    if (lengthOf(source, start, index) === width && next < source.length && !isRowPair(source, start, index, next)) {
      parts.push(source.slice(from, index))
      cuts.push({ at: index, length: mark.length })
      from = next
    }
    start = next
  }
  parts.push(source.slice(from))
  return { text: parts.join(''), cuts }
}

/** The width at which every line was cut, if the text looks like that: nothing is longer, and a good part is just as long. */
function wrapWidth(source: string): number | undefined {
  const counts = new Map<number, number>()
  let width = 0
  let lines = 0
  let start = 0
  for (let end = 0; end <= source.length; end++) {
    const code = end < source.length ? source.charCodeAt(end) : 10
    if (code !== 10 && code !== 13) continue
    const length = lengthOf(source, start, end)
    if (length > 1) {
      lines++
      counts.set(length, (counts.get(length) ?? 0) + 1)
      if (length > width) width = length
    }
    start = end + 1
  }
  const full = counts.get(width) ?? 0
  return width >= minWidth && full >= minFull && full * 10 >= lines * 3 ? width : undefined
}

/** Characters as a reader counts them: a pair of surrogates is one. */
function lengthOf(source: string, start: number, end: number): number {
  let length = end - start
  if (length > 4096) return length
  for (let i = start; i < end; i++) if ((source.charCodeAt(i) & 0xfc00) === 0xdc00) length--
  return length
}

// Rows of one table are often equally long; a wrapped text never has two lines of nothing but figures.
function isRowPair(source: string, start: number, end: number, next: number): boolean {
  const figures = /^[\d\s.,%—–-]+$/
  if (!figures.test(source.slice(start, end))) return false
  const stop = source.indexOf('\n', next)
  const line = source.slice(next, stop < 0 ? next + 200 : stop)
  return /\d/.test(line) && figures.test(line)
}
