import type { Draft, Piece } from './draft.ts'

const closers = '”’」』）)】》〉"\''

/** Sentences of a piece as `[start, end)`, from their first kept to behind their last kept character; what is dropped between them is in none. */
export function splitSentences({ text, dropped }: Draft, piece: Piece): [number, number][] {
  const out: [number, number][] = []
  let start = -1
  let end = -1
  let closing = false
  for (let i = piece.start; i < piece.end; i++) {
    if (dropped[i]) continue
    const code = text.charCodeAt(i)
    const ends = isFinal(code)
    if (closing && !ends && !(code < 0x3020 || code === 0xff09 ? closers.includes(text[i]!) : false)) {
      out.push([start, end])
      start = -1
      closing = false
    }
    if (start < 0) start = i
    if (ends) closing = true
    end = i + 1
  }
  if (start >= 0) out.push([start, end])
  return out
}

function isFinal(code: number): boolean {
  return code === 0x3002 || code === 0xff01 || code === 0xff1f
}
