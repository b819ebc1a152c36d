import type { Passage } from '../schema/article.ts'

/** A place of the seed that a page marks: a numeral, a damaged spot. */
export interface PlaceMark {
  start: number
  end: number
}

/** A stretch of a passage's text; with `mark` where one lies on it. */
export interface Segment<M extends PlaceMark> {
  text: string
  mark?: M
}

/** Cuts a passage's cleaned text at the marks that lie in it; where marks overlap, the one earlier in `marks` stays. */
export function markPassage<M extends PlaceMark>(passage: Passage, marks: M[]): Segment<M>[] {
  return cut(
    passage.text,
    inside(passage, marks).map((mark) => ({ mark, from: textIndex(passage, mark.start), to: textIndex(passage, mark.end) })),
  )
}

/** The segments of one span of a passage, such as a sentence: those of `markPassage`, clipped to it. */
export function markSpan<M extends PlaceMark>(passage: Passage, marks: M[], span: PlaceMark): Segment<M>[] {
  const [from, to] = [textIndex(passage, span.start), textIndex(passage, span.end)]
  const kept: Segment<M>[] = []
  let at = 0
  for (const segment of markPassage(passage, marks)) {
    const text = segment.text.slice(Math.max(0, from - at), Math.max(0, to - at))
    if (text) kept.push({ ...segment, text })
    at += segment.text.length
  }
  return kept
}

/** The same over the seed's own characters, line breaks included; `text` is the whole seed. */
export function markRaw<M extends PlaceMark>(text: string, passage: Passage, marks: M[]): Segment<M>[] {
  return cut(
    text.slice(passage.start, passage.end),
    inside(passage, marks).map((mark) => ({ mark, from: mark.start - passage.start, to: mark.end - passage.start })),
  )
}

/** The cleaned words of a span, when it lies in one of the passages; undefined when in none. */
export function cleanSpan(passages: Passage[], { start, end }: PlaceMark): string | undefined {
  const passage = passages.find((one) => one.start <= start && end <= one.end)
  return passage?.text.slice(textIndex(passage, start), textIndex(passage, end))
}

/** Index in the cleaned text of the first kept character at or behind a place of the seed. */
export function textIndex(passage: Passage, place: number): number {
  let before = 0
  for (const [start, end] of passage.runs) {
    if (place <= start) return before
    if (place < end) return before + place - start
    before += end - start
  }
  return before
}

function inside<M extends PlaceMark>(passage: Passage, marks: M[]): M[] {
  const kept: M[] = []
  for (const mark of marks) {
    const within = passage.start <= mark.start && mark.end <= passage.end
    if (within && kept.every((other) => mark.end <= other.start || other.end <= mark.start)) kept.push(mark)
  }
  return kept.sort((a, b) => a.start - b.start)
}

function cut<M extends PlaceMark>(text: string, places: { mark: M; from: number; to: number }[]): Segment<M>[] {
  const segments: Segment<M>[] = []
  let at = 0
  for (const { mark, from, to } of places) {
    if (to <= from) continue
    if (from > at) segments.push({ text: text.slice(at, from) })
    segments.push({ text: text.slice(from, to), mark })
    at = to
  }
  if (at < text.length) segments.push({ text: text.slice(at) })
  return segments
}
