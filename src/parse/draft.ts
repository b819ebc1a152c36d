import type { Cuts } from '../nlcst/layout.ts'
import type { Role } from '../nlcst/tree.ts'

/** A line, later a paragraph: `[start, end)` of the draft's text, from its first to behind its last printed character. */
export interface Piece {
  start: number
  end: number
  /** Absent until a rule is sure; what no rule claims is body. */
  role?: Role
  article?: number
  /** An empty line stands before it. */
  blankBefore: boolean
  /** It starts a line, and is no remainder of one. */
  startsLine: boolean
  /** A row of a table: never joined, its cells stay apart. */
  row?: boolean
  /** Number of the headline block that it is part of. */
  block?: number
}

/** What the rules hand on to each other. */
export interface Draft {
  /** The seed without the breaks of a column, in the print that rules read; all offsets of the draft count in it. */
  text: string
  /** The removed breaks: where each stands in the seed, and its length. */
  cuts: Cuts
  /** 1 for each character that is layout. */
  dropped: Uint8Array
  pieces: Piece[]
  /** Lines are those of a printed column, not paragraphs. */
  wrapped: boolean
  dateline?: { date: string; start: number; end: number }
}

/** A rule reads the draft and changes it. */
export type Rule = (draft: Draft) => void

/** The text of a piece without what is dropped so far and without white space. */
export function compact({ text, dropped }: Draft, { start, end }: { start: number; end: number }): string {
  let out = ''
  let from = start
  for (let i = start; i <= end; i++) {
    if (i < end && !dropped[i]) continue
    if (from < i) out += text.slice(from, i)
    from = i + 1
  }
  return out.replace(/\s+/g, '')
}
