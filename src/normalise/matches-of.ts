/** All matches of a pattern with the flag g in a text, as `text.matchAll(pattern)` gives them, which makes a new pattern for each text. @throws TypeError without the flag */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`expected a pattern with the flag g, got ${pattern}`)
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return matches
}
