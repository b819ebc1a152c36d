import { fold } from './fold.ts'
import { neededUnits } from './needed-units.ts'

/** Replacements of a text, one after the other, as `text.replace` makes them where they match its folded form: what stays is as printed. What is put in is a plain text, or `$1`. Each is tried only where the text has a character that its matches need: most texts need no more than a look at their characters. @throws RangeError for more than 32 of them, or for a pattern with a flag i, m, s, u or v */
export function rewriterOf(...rules: readonly (readonly [pattern: RegExp, by: string])[]): (text: string) => string {
  if (rules.length > 32) throw new RangeError(`expected 32 replacements at most, got ${rules.length}`)
  const bitsOf = new Int32Array(0x10000)
  let always = 0
  let shortest = Number.POSITIVE_INFINITY
  for (const [i, [pattern]] of rules.entries()) {
    const { units, length } = neededUnits(pattern)
    shortest = Math.min(shortest, length)
    if (units) for (const unit of units) bitsOf[unit]! |= 1 << i
    else always |= 1 << i
  }
  return (text) => {
    if (text.length < shortest) return text
    const read = fold(text)
    if (read !== text) return asPrinted(text, read, rules)
    let tried = always
    for (let at = 0; at < text.length; at++) tried |= bitsOf[text.charCodeAt(at)]!
    if (tried === 0) return text
    let rest = text
    for (const [i, [pattern, by]] of rules.entries()) {
      if (((tried >> i) & 1) === 0) continue
      const written = rest.replace(pattern, by)
      if (written === rest) continue
      // what is put in may have what a later one needs
      for (let at = 0; at < by.length; at++) tried |= bitsOf[by.charCodeAt(at)]!
      rest = written
    }
    return rest
  }
}

/** The same on a text printed otherwise than rules read it, in traditional characters or full-width figures. */
function asPrinted(text: string, folded: string, rules: readonly (readonly [pattern: RegExp, by: string])[]): string {
  let [printed, read] = [text, folded]
  for (const [pattern, by] of rules) {
    let [left, at] = ['', 0]
    const rest = read.replace(pattern, (match: string, ...groups: unknown[]) => {
      const offset = groups.find((group) => typeof group === 'number') as number
      const kept = by === '$1' ? String(groups[0] ?? '') : by
      const from = offset + match.indexOf(kept)
      left += printed.slice(at, offset) + (by === '$1' ? printed.slice(from, from + kept.length) : by)
      at = offset + match.length
      return kept
    })
    if (rest !== read) [printed, read] = [left + printed.slice(at), rest]
  }
  return printed
}
