const words = new Intl.Segmenter('zh', { granularity: 'word' })

/** How much of the text around is segmented: no word of the language is longer. */
const around = 4

/** Whether `[start, end)` begins and ends where words do, by the dictionary of the runtime (ICU): 弘扬|中华 has no 扬中, 河南|兴|文化 no 兴文. */
export function alignsWithWords(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - around)
  const segments = words.segment(text.slice(from, end + around))
  const first = segments.containing(start - from)
  if (first && first.index !== start - from) return false
  if (first && first.segment.length === end - start) return true
  const last = segments.containing(end - 1 - from)
  return last === undefined || last.index + last.segment.length === end - from
}
