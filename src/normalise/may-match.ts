import { neededUnits } from './needed-units.ts'

/** Tells of a text whether one of some patterns may match in it: not, where it has none of the characters that their matches need. @throws RangeError for a pattern with a flag i, u or v */
export function mayMatch(...patterns: readonly RegExp[]): (text: string) => boolean {
  const tells = new Uint8Array(0x10000)
  for (const pattern of patterns) {
    const { units } = neededUnits(pattern)
    if (!units) return () => true
    for (const unit of units) tells[unit] = 1
  }
  return (text) => {
    for (let at = 0; at < text.length; at++) if (tells[text.charCodeAt(at)] === 1) return true
    return false
  }
}
