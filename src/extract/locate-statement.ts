import type { AnnotatedParagraph, Interval, QuantityMark } from '../nlcst/mark.ts'

/** A quantity where it stands: all intervals are of the paragraph's running text. */
export interface Statement {
  paragraph: AnnotatedParagraph
  mark: QuantityMark
  sentence: Interval
  clause: Interval
  /** The words of the clause before the quantity, back to the one before it. */
  before: Interval
  /** The words of the clause after the quantity, on to the next one. */
  after: Interval
  /** The quantity before it in the same clause, and the one behind it. */
  previous?: QuantityMark
  next?: QuantityMark
}

const CLOSERS = '）”》'
const OPENERS = '（“《'
const BREAKS = '，；：。！？\n'

/** Places each quantity in its sentence and clause; a clause ends at ，；：。！？ outside brackets and quotes, and a bracket is a clause of its own. */
export function locateStatements(paragraph: AnnotatedParagraph, quantities: QuantityMark[]): Statement[] {
  const { folded, sentences } = paragraph
  const located: Statement[] = []
  let s = 0
  for (const mark of quantities) {
    while (s < sentences.length - 1 && sentences[s]!.end <= mark.start) s++
    const sentence = sentences[s] ?? { start: 0, end: folded.length }
    const clause = { start: clauseStart(folded, mark.outer.start, sentence.start), end: clauseEnd(folded, mark.outer.end, sentence.end) }
    const last = located.at(-1)
    const previous = last && last.clause.start === clause.start && last.mark.outer.end <= mark.outer.start ? last.mark : undefined
    const before = { start: Math.max(clause.start, previous?.outer.end ?? 0), end: mark.outer.start }
    const statement: Statement = { paragraph, mark, sentence, clause, before, after: { start: mark.outer.end, end: clause.end } }
    if (previous && last) {
      statement.previous = previous
      last.next = mark
      last.after.end = mark.outer.start
    }
    located.push(statement)
  }
  return located
}

/** The start of the clause that holds `at`. */
export function clauseStart(text: string, at: number, floor: number): number {
  let depth = 0
  for (let i = at - 1; i >= floor; i--) {
    const c = text[i]!
    if (CLOSERS.includes(c)) depth++
    else if (OPENERS.includes(c)) {
      if (depth === 0) return i + 1
      depth--
    } else if (depth === 0 && breaks(text, i)) return i + 1
  }
  return floor
}

/** The end of the clause that holds `at`. */
export function clauseEnd(text: string, at: number, ceiling: number): number {
  let depth = 0
  for (let i = at; i < ceiling; i++) {
    const c = text[i]!
    if (OPENERS.includes(c)) depth++
    else if (CLOSERS.includes(c)) {
      if (depth === 0) return i
      depth--
    } else if (depth === 0 && breaks(text, i)) return i
  }
  return ceiling
}

/** Whether a clause ends at a character; a full stop printed as a point (．) counts, one within a number does not. */
function breaks(text: string, i: number): boolean {
  return BREAKS.includes(text[i]!) || (text[i] === '.' && !/[\dA-Za-z]/.test(text[i - 1] ?? ''))
}
