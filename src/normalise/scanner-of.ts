import { hashOfTwo, openingsOf } from './first-units.ts'

/**
 * Finds all matches of a pattern in a text, as `matchesOf` does, but tries it only where two characters stand that a match can begin with:
 * for patterns of many alternatives, which an engine tries at every place. @throws RangeError for a pattern that can match nothing
 */
export function scannerOf(pattern: RegExp): (text: string) => RegExpExecArray[] {
  const { first, two } = openingsOf(pattern)
  const here = new RegExp(pattern.source, 'y')
  return (text) => {
    const matches: RegExpExecArray[] = []
    for (let at = 0; at < text.length; at++) {
      const begins = first[text.charCodeAt(at)]!
      if (begins === 0 || (begins === 1 && (at + 1 === text.length || two[hashOfTwo(text.charCodeAt(at), text.charCodeAt(at + 1))] === 0))) continue
      here.lastIndex = at
      const match = here.exec(text)
      if (!match) continue
      matches.push(match)
      at = here.lastIndex - 1
    }
    return matches
  }
}
