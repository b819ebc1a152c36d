import { lastUnits } from './first-units.ts'

/** Finds what a text ends in by a pattern of it (without `$`), which is tried only where the text's last character can end it: an engine would try it from every place. @throws RangeError for a pattern that can match nothing */
export function endingOf(pattern: RegExp): (text: string) => RegExpExecArray | null {
  const ends = lastUnits(pattern)
  const atEnd = new RegExp(`(?:${pattern.source})$`)
  return (text) => (text !== '' && ends[text.charCodeAt(text.length - 1)] === 1 ? atEnd.exec(text) : null)
}
