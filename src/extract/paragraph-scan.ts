import { keptWith } from '../nlcst/kept-with.ts'
import { type Places, ScanSet } from '../normalise/scan-set.ts'

/** All that rules look for in whole paragraphs: each paragraph is passed over once for all of it. */
const scan = new ScanSet()

interface Running {
  folded: string
}

/** Finds all matches of a pattern in a paragraph's folded text, as `matchesOf` does. @throws RangeError as `ScanSet` does */
export function paragraphScanner(pattern: RegExp): (paragraph: Running) => RegExpExecArray[] {
  const find = scan.scannerOf(pattern)
  return (paragraph) => find(paragraph.folded, placesOf(paragraph))
}

/** The same in a part of a paragraph, which is read as a text of its own. */
export function passageScanner(pattern: RegExp): (paragraph: Running, start: number, end: number) => RegExpExecArray[] {
  const find = scan.scannerOf(pattern)
  return (paragraph, start, end) => find(paragraph.folded.slice(start, end), placesOf(paragraph), start)
}

const placesOf = keptWith(({ folded }: Running): Places => scan.placesIn(folded))
