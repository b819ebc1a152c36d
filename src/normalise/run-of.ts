import { stickyByFirst } from './sticky-by-first.ts'

/** The length of the run of matches of a pattern, one behind the other, that a text opens with: what `^(?:…)+` takes. Of many alternatives those alone are tried that the text may go on with. @throws RangeError as `stickyByFirst` does */
export function runOf(pattern: RegExp): (text: string) => number {
  const stickyAt = stickyByFirst(pattern)
  return (text) => {
    let end = 0
    for (;;) {
      const here = end < text.length ? stickyAt(text.charCodeAt(end)) : undefined
      if (!here) return end
      here.lastIndex = end
      if (!here.test(text)) return end
      end = here.lastIndex
    }
  }
}
