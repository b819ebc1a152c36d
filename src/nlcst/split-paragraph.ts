import { flat } from './flat.ts'
import type { AnnotatedParagraph, Interval, Mark } from './mark.ts'
import type { Reflowed } from './reflow.ts'

/** Longer than any printed paragraph; a text without breaks is read in pieces of this size, so that cost grows in a straight line. */
const longest = 4000
/** Longer than any printed sentence; a text without stops is read as sentences of about this size, for the same reason. */
const longestSentence = 1000

/** A paragraph in pieces of whole sentences, each with its own running text and marks; one that is not long is its own piece. */
export function splitParagraph(paragraph: AnnotatedParagraph): AnnotatedParagraph[] {
  const sentences = paragraph.sentences.flatMap((sentence) => splitSentence(paragraph.folded, sentence))
  if (paragraph.folded.length <= longest) return [sentences.length === paragraph.sentences.length ? paragraph : { ...paragraph, sentences }]
  const pieces: AnnotatedParagraph[] = []
  let from = 0
  let mark = 0
  let run = 0
  let inside: Interval[] = []
  const close = (to: number) => {
    const marks: Mark[] = []
    for (; mark < paragraph.marks.length && paragraph.marks[mark]!.start < to; mark++)
      if (paragraph.marks[mark]!.end <= to) marks.push(shift(paragraph.marks[mark]!, from))
    while (run < paragraph.reflowed.starts.length - 1 && paragraph.reflowed.starts[run + 1]! <= from) run++
    pieces.push({
      node: paragraph.node,
      reflowed: cut(paragraph.reflowed, run, from, to),
      folded: flat(paragraph.folded.slice(from, to)),
      sentences: inside.map((s) => ({ start: s.start - from, end: s.end - from })),
      marks,
    })
    from = to
    inside = []
  }
  for (const sentence of sentences) {
    inside.push(sentence)
    if (sentence.end - from >= longest) close(sentence.end)
  }
  if (from < paragraph.folded.length) close(paragraph.folded.length)
  return pieces
}

/** A sentence as it is, or an endless one cut behind its commas, and where it has none, at the length allowed. */
function splitSentence(folded: string, { start, end }: Interval): Interval[] {
  const parts: Interval[] = []
  let from = start
  while (end - from > longestSentence) {
    const window = folded.slice(from, from + longestSentence)
    const stop = Math.max(...['；', '，', '、'].map((char) => window.lastIndexOf(char)))
    const to = from + (stop > longestSentence / 2 ? stop + 1 : longestSentence)
    parts.push({ start: from, end: to })
    from = to
  }
  return [...parts, { start: from, end }]
}

function shift(mark: Mark, by: number): Mark {
  const move = (i: Interval) => ({ start: i.start - by, end: i.end - by })
  if (mark.type === 'quantity') return { ...mark, ...move(mark), outer: move(mark.outer) }
  if (mark.type === 'list') return { ...mark, ...move(mark), items: mark.items.map(move) }
  return { ...mark, ...move(mark) }
}

/** The part `[from, to)` of a running text; `first` is the run that holds `from`. */
function cut({ text, runs, starts }: Reflowed, first: number, from: number, to: number): Reflowed {
  const part: Reflowed = { text: text.slice(from, to), runs: [], starts: [] }
  for (let i = first; i < runs.length && starts[i]! < to; i++) {
    const begin = Math.max(starts[i]!, from)
    const [start, end] = runs[i]!
    const finish = Math.min(starts[i]! + end - start, to)
    part.starts.push(begin - from)
    part.runs.push([start + begin - starts[i]!, start + finish - starts[i]!])
  }
  return part
}
