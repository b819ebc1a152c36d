import { unitTable } from './unit-table.ts'

/** Tells of a text whether each of its UTF-16 units matches a pattern of one; an empty text does. */
export function consistsOf(unit: RegExp): (text: string) => boolean {
  const table = unitTable(unit)
  return (text) => {
    for (let at = 0; at < text.length; at++) if (table[text.charCodeAt(at)] === 0) return false
    return true
  }
}
