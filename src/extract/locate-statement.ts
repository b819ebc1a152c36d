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

/** What a character may do: open (1) or close (2) a bracket or a quote, end a clause (3), end it unless it stands in a number (4). */
const roles = new Uint8Array(65536)
for (const [role, characters] of [
  [1, '（“《'],
  [2, '）”》'],
  [3, '，；：。！？…\n'],
  [4, '.'],
] as const)
  for (const c of characters) roles[c.charCodeAt(0)] = role

/** Places each quantity in its sentence and clause; a clause ends at ，；：。！？… outside brackets and quotes, and a bracket is a clause of its own. */
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
    const role = roles[text.charCodeAt(i)]!
    if (role === 0) continue
    if (role === 2) depth++
    else if (role === 1) {
      if (depth === 0) return i + 1
      depth--
    } else if (depth === 0 && breaks(text, i, role)) return i + 1
  }
  return floor
}

/** The end of the clause that holds `at`. */
export function clauseEnd(text: string, at: number, ceiling: number): number {
  let depth = 0
  for (let i = at; i < ceiling; i++) {
    const role = roles[text.charCodeAt(i)]!
    if (role === 0) continue
    if (role === 1) depth++
    else if (role === 2) {
      if (depth === 0) return i
      depth--
    } else if (depth === 0 && breaks(text, i, role)) return i
  }
  return ceiling
}

/** Whether a clause ends at a character; a full stop printed as a point (．) counts, one within a number does not. */
function breaks(text: string, i: number, role: number): boolean {
  return role === 3 || !/[\dA-Za-z]/.test(text[i - 1] ?? '')
}
