import { neededUnits } from './needed-units.ts'

/**
 * Tells whether a pattern matches in a text, as `pattern.test` does, but tries it only where the text has a character that its matches need:
 * for patterns that an engine would try from every place of a clause or a sentence, of which few have the character. @throws RangeError for a pattern that needs no character, or has a flag i, m, s, u or v
 */
export function testerOf(pattern: RegExp): (text: string) => boolean {
  const { units, length } = neededUnits(pattern)
  if (!units) throw new RangeError(`expected a pattern that needs a character, got ${pattern.source.slice(0, 40)}`)
  // a bit for each unit, so that much of it stays in the processor's cache
  const needed = new Uint8Array(0x2000)
  for (const unit of units) needed[unit >> 3]! |= 1 << (unit & 7)
  return (text) => {
    if (text.length < length) return false
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      if (((needed[unit >> 3]! >> (unit & 7)) & 1) === 1) return pattern.test(text)
    }
    return false
  }
}
