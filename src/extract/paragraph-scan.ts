import { type Places, ScanSet } from '../normalise/scan-set.ts'

/** All that rules look for in whole paragraphs: each paragraph is passed over once for all of it. */
const scan = new ScanSet()
const known = new WeakMap<Running, Places>()

interface Running {
  folded: string
}

/** Finds all matches of a pattern in a paragraph's folded text, as `matchesOf` does. @throws RangeError as `ScanSet` does */
export function paragraphScanner(pattern: RegExp): (paragraph: Running) => RegExpExecArray[] {
  const find = scan.scannerOf(pattern)
  return (paragraph) => {
    let places = known.get(paragraph)
    if (!places) {
      places = scan.placesIn(paragraph.folded)
      known.set(paragraph, places)
    }
    return find(paragraph.folded, places)
  }
}
