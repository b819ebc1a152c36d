import type { Cuts } from '../nlcst/layout.ts'

const widths = { least: 8, most: 120 }
/** Slices that must all be as long. */
const fewest = 6

/** The length of the slices that a text was cut to, its own line breaks counted like characters; undefined where its breaks do not say so. */
export function sliceWidth(source: string): number | undefined {
  for (let width = source.indexOf('\n', widths.least); width > 0 && width <= widths.most; width = source.indexOf('\n', width + 1)) {
    if (source.length < (width + 1) * fewest) return undefined
    let at = width
    while (at < source.length && source.charCodeAt(at) === 10) at += width + 1
    if (at >= source.length) return isSliced(source, width) ? width : undefined
  }
  return undefined
}

/** With no break but those, lines as long as each other are a column, whose rules know more; where hardly a line is as long as a slice, the lines only happen to end there. */
function isSliced(source: string, width: number): boolean {
  const end = source.trimEnd().length
  let [whole, others, last] = [0, 0, -1]
  for (let at = source.indexOf('\n'); at >= 0 && at < end; at = source.indexOf('\n', at + 1)) {
    if (at % (width + 1) !== width) others++
    else if (at - last === width + 1) whole++
    last = at
  }
  return others > 0 && whole > 1 && others < whole * 6
}

/** The breaks between slices together with those that were undone in the joined text: where they stand in the seed. */
export function withSliceBreaks(cuts: Cuts, length: number, width: number): Cuts {
  const removed: number[] = []
  for (let at = width; at < length; at += width + 1) removed.push(at)
  for (const { at, length: run } of cuts) for (let i = at; i < at + run; i++) removed.push(i + Math.floor(i / width))
  const out: { at: number; length: number }[] = []
  for (const at of removed.sort((a, b) => a - b)) {
    const last = out.at(-1)
    if (last && last.at + last.length === at) last.length++
    else out.push({ at, length: 1 })
  }
  return out
}
