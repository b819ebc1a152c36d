import { ScanSet } from './scan-set.ts'

/** Finds which of up to 32 patterns is the first to match at a place, and how, as their alternation does: but it tries only those that the two characters there can begin. @throws RangeError as `ScanSet` does */
export function firstOf(patterns: readonly RegExp[]): (text: string, at: number) => { which: number; match: RegExpExecArray } | undefined {
  const set = new ScanSet()
  for (const pattern of patterns) set.add(pattern)
  const here = patterns.map(({ source }) => new RegExp(source, 'y'))
  return (text, at) => {
    for (let bits = set.bitsAt(text, at); bits !== 0; bits &= bits - 1) {
      const which = 31 - Math.clz32(bits & -bits)
      const pattern = here[which]!
      pattern.lastIndex = at
      const match = pattern.exec(text)
      if (match) return { which, match }
    }
    return undefined
  }
}
