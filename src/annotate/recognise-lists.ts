import type { Interval, ListMark } from '../nlcst/mark.ts'

/** Finds items joined by 、 with an optional last 和 及 与, and whether 等 leaves the list open. */
export function recogniseLists(folded: string): ListMark[] {
  const item = '[^，。；：、！？\\s“”（）]{1,24}|“[^“”]{1,24}”'
  const pattern = new RegExp(`(?:${item})(?:、(?:${item}))+`, 'g')
  return [...folded.matchAll(pattern)].map((m) => {
    const items: Interval[] = []
    let at = m.index
    for (const part of m[0].split('、')) {
      items.push({ start: at, end: at + part.length })
      at += part.length + 1
    }
    return { type: 'list', start: m.index, end: m.index + m[0].length, items, open: /等/.test(m[0].slice(m[0].lastIndexOf('、'))) }
  })
}
