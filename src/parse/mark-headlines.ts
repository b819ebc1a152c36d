import type { Draft, Piece } from './draft.ts'
import { reportLead } from './furniture-words.ts'
import { leadEnd } from './merge-wrapped-lines.ts'

const longestLine = 50
const mostLines = 3

/** Gives lines that stand alone above or between bodies the role title; which body they belong to is told by `join-headlines`. */
export function markHeadlines(draft: Draft): void {
  const { pieces, text } = draft
  let block = 1
  let open = true
  for (let i = 0; i < pieces.length; ) {
    const piece = pieces[i]!
    if (piece.role) {
      if (piece.role === 'title') open = false
      else if (piece.role !== 'furniture') open = true
      i++
      continue
    }
    const stop = open || leadsIn(draft, i) ? blockEnd(draft, i) : i
    if (stop > i) {
      for (let j = i; j < stop; j++) Object.assign(pieces[j]!, { role: 'title', block })
      block++
      i = stop
    } else {
      open = false
      i++
    }
  }
  keepOneBody(pieces, text)
}

/** Whether the line below opens a report (央视网消息), so that this one is its headline wherever it stands. */
function leadsIn({ pieces, text }: Draft, i: number): boolean {
  const next = pieces[i + 1]
  return next !== undefined && !next.role && next.startsLine && reportLead.test(text.slice(next.start, next.start + 24))
}

/** Index behind the headline block that starts at `i`; `i` where none does. */
function blockEnd({ pieces, text, wrapped }: Draft, i: number): number {
  let stop = i
  while (stop < pieces.length && isHeadlineLine(pieces[stop]!, text) && (stop === i || !pieces[stop]!.blankBefore)) stop++
  const next = pieces[stop]
  if (stop - i > mostLines) return i
  // …，到中心就诊的人 / 次如下：: the line goes on
  if (next && !next.blankBefore && next.startsLine && stop > i && leadEnd.test(text.slice(next.start, next.end))) return stop - 1
  // In a printed column a headline stands apart; else a first short line of the body would be one.
  if (wrapped && next && !next.role && !next.blankBefore) return i
  return stop
}

function isHeadlineLine(piece: Piece, text: string): boolean {
  if (piece.role || piece.row || !piece.startsLine || piece.end - piece.start > longestLine) return false
  const line = text.slice(piece.start, piece.end)
  // (一) 在某年期间，共收到458宗; 我的答覆如下：: what is told begins so, however short its line
  if (/^[（(]\s?[一二三四五六七八九十]{1,2}\s?[）)].*[，,]|如下\s?[：:]\s*$/.test(line)) return false
  return !/[。；！][”’）)]?$|[，、]$|。/.test(line) && !/^(?:[一二三四五六七八九十]、|\d{1,2}[.．、])/.test(line)
}

// A text of headlines only has a body all the same: its last block.
function keepOneBody(pieces: Piece[], text: string): void {
  if (pieces.some((piece) => !piece.role)) return
  const last = pieces.findLast((piece) => piece.role === 'title' && piece.block)
  if (!last || text.length === 0) return
  for (const piece of pieces)
    if (piece.block === last.block && (piece.block !== pieces.find((first) => first.block)?.block || piece === last)) {
      delete piece.role
      delete piece.block
    }
}
