import { mayStand, openingsOf } from './first-units.ts'

/**
 * Finds all matches of a pattern in a text, as `matchesOf` does, but tries it only where two characters stand that a match can begin with:
 * for patterns of many alternatives, which an engine tries at every place. @throws RangeError for a pattern that can match nothing
 */
export function scannerOf(pattern: RegExp): (text: string) => RegExpExecArray[] {
  const next = finderOf(pattern)
  return (text) => {
    const matches: RegExpExecArray[] = []
    for (let match = next(text, 0); match; match = next(text, match.index + match[0].length)) matches.push(match)
    return matches
  }
}

/** The same for the first match at or behind a place; null where there is none. @throws RangeError as `scannerOf` does */
export function finderOf(pattern: RegExp): (text: string, from?: number) => RegExpExecArray | null {
  const openings = openingsOf(pattern)
  const here = new RegExp(pattern.source, 'y')
  return (text, from = 0) => {
    for (let at = from; at < text.length; at++) {
      if (!mayStand(openings, text, at)) continue
      here.lastIndex = at
      const match = here.exec(text)
      if (match) return match
    }
    return null
  }
}

/** The same for a match that the text opens with. @throws RangeError as `scannerOf` does */
export function openingOf(pattern: RegExp): (text: string) => RegExpExecArray | null {
  const openings = openingsOf(pattern)
  const atStart = new RegExp(`^(?:${pattern.source})`)
  return (text) => (mayStand(openings, text, 0) ? atStart.exec(text) : null)
}
