import type { PlaceMark, Segment } from './mark-passage.ts'

/** Segments cut at their line breaks: one list a printed line; a mark that runs over a break keeps its mark on either side. */
export function splitLines<M extends PlaceMark>(segments: Segment<M>[]): Segment<M>[][] {
  const lines: Segment<M>[][] = [[]]
  for (const segment of segments) {
    for (const [at, text] of segment.text.split(/\r\n|[\n\r]/).entries()) {
      if (at > 0) lines.push([])
      if (text) lines.at(-1)!.push({ ...segment, text })
    }
  }
  return lines
}
