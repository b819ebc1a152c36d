import { compact, type Draft, type Piece } from './draft.ts'

/** A line of a running head: section, number and section's name, or a paper's page label. */
const pageLabel =
  /^(?:[A-Za-z][A-Za-z&]*)?(?:第?[A-Z]?\d{1,3}版?)\p{Script=Han}{2,8}$|^\p{Script=Han}{2,8}(?:第?[A-Z]?\d{1,3}版?)[A-Za-z&]+$|^第?[A-Z]?\d{1,3}版[：:]?\p{Script=Han}{0,8}$/u
const folio = /^[—–\-·第]*\d{1,5}[—–\-·页]*$/
/** —7—: a folio between dashes is one wherever it stands. */
const dashed = /^[—–-]{1,2}\d{1,4}[—–-]{1,2}$/
/** 某某会议 ─ 2013年4月24日: what meets and when, as the head of a page of its record. */
export const dayHead = /^\p{Script=Han}{2,12}[─—–-]+(?:19|20)\d{2}年\d{1,2}月\d{1,2}日$/u
const dated = /\d{4}年\d{1,2}月\d{1,2}日|星期[一二三四五六日]/

/** Gives running heads, page labels and folios the role furniture. */
export function markFurniture(draft: Draft): void {
  const { pieces } = draft
  const heads = repeatedLines(draft)
  let previous: Piece | undefined
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!
    const next = pieces[i + 1]
    const alone = piece.blankBefore && (!next || next.blankBefore)
    const short = piece.end - piece.start <= 48
    const beforeFolio = short && next !== undefined && next.end - next.start <= 8 && folio.test(compact(draft, next))
    if (short && dashed.test(compact(draft, piece))) piece.role = 'furniture'
    else if (short && (alone || beforeFolio || previous?.role === 'furniture')) {
      const line = compact(draft, piece)
      if (
        (alone && isLabel(draft, piece, line)) ||
        (beforeFolio && dated.test(line) && (heads.has(line) || dayHead.test(line))) ||
        (folio.test(line) && ((previous?.role === 'furniture' && !folio.test(compact(draft, previous))) || (alone && (i === 0 || !next))))
      )
        piece.role = 'furniture'
    }
    previous = piece
  }
}

// A label at the foot of a page is as likely as one at its head; its number is never the text's first fact.
function isLabel({ text }: Draft, piece: Piece, line: string): boolean {
  return pageLabel.test(line) && (/[A-Za-z版]/.test(line) || /^0\d/.test(line)) && !/[，。：；]/.test(text.slice(piece.start, piece.end))
}

function repeatedLines(draft: Draft): Set<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const piece of draft.pieces) {
    if (piece.end - piece.start > 48 || !/[年期]/.test(draft.text.slice(piece.start, piece.end))) continue
    const line = compact(draft, piece)
    if (seen.has(line)) repeated.add(line)
    seen.add(line)
  }
  return repeated
}
