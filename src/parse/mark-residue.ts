import { familyNames } from '../lexicon/family-names.ts'
import type { Role } from '../nlcst/tree.ts'
import type { Draft, Piece } from './draft.ts'
import { credit, leadResidue, reporterLine, signature, tailResidue, tailWords } from './furniture-words.ts'
import { isoDate } from './mark-dateline.ts'
import { isSpace } from './split-lines.ts'

const tailLength = 300

/** Cuts credits, signatures and what an aggregator added off the ends of lines, and 原标题： off their start. */
export function markResidue(draft: Draft): void {
  const pieces: Piece[] = []
  for (const piece of draft.pieces) {
    if (piece.role) {
      pieces.push(piece)
      continue
    }
    const tails: Piece[] = []
    let end = piece.end
    for (let cut = lastResidue(draft, piece.start, end); cut && cut.start < end; cut = lastResidue(draft, piece.start, end)) {
      tails.unshift({ ...piece, ...cut, end, startsLine: cut.start === piece.start && piece.startsLine, row: false })
      end = cut.start
      while (end > piece.start && isSpace(draft.text.charCodeAt(end - 1))) end--
    }
    const start = leadEnd(draft, piece, end)
    if (start > piece.start) pieces.push({ ...piece, end: start, role: 'furniture', row: false })
    if (start < end) pieces.push({ ...piece, start, end, startsLine: start === piece.start && piece.startsLine })
    pieces.push(...tails)
  }
  draft.pieces = pieces
}

function leadEnd({ text }: Draft, piece: Piece, end: number): number {
  leadResidue.lastIndex = piece.start
  return leadResidue.test(text) ? Math.min(leadResidue.lastIndex, end) : piece.start
}

function lastResidue(draft: Draft, start: number, end: number): { start: number; role: Role } | undefined {
  const from = Math.max(start, end - tailLength)
  const tail = draft.text.slice(from, end)
  if (!tailWords.test(tail)) return undefined
  for (const pattern of tailResidue) {
    const found = pattern.exec(tail)
    if (!found) continue
    const date = found[3] && isoDate(found[1]!, found[2]!, found[3])
    if (date) draft.dateline ??= { date, start: from + found.index + found[0].indexOf(found[1]!), end: from + found.index + found[0].indexOf('日') + 1 }
    return { start: from + found.index, role: 'furniture' }
  }
  const credited = credit.exec(tail)
  if (credited) return { start: from + credited.index, role: 'credit' }
  const signed = signature.exec(tail)
  if (signed && isClosed(tail, signed.index) && signed[1]!.split(/[、\s]+/).every((name) => familyNames.includes(name[0]!)))
    return { start: from + signed.index, role: 'byline' }
  const reported = reporterLine.exec(tail)
  return reported ? { start: from + reported.index, role: 'byline' } : undefined
}

function isClosed(tail: string, index: number): boolean {
  return index === 0 || /[。！？”’]\s*$/.test(tail.slice(0, index))
}
