import type { Draft, Piece } from './draft.ts'
import { agencyLede, ledes, sourceLine } from './furniture-words.ts'

const longest = 80

/** 某县新增助餐点20个　　今年以来，…。: the indent of a paragraph within the first line ends its headline. */
const indented = /^[^。；！？\u3000\n]{8,60}\u3000{2,}[^\u3000]{20,}[。；！？]/

/** …一餐热饭”问题记者 某某 通讯员 某某随着…: who signed it stands between. */
const byline = /(?:本报|本网|全媒体|融媒)?记者\s\p{Script=Han}{2,3}\s(?:\p{Script=Han}{2,3}\s)?(?=通讯员|实习生|\p{Script=Han})/u

/** Parts a headline behind 原标题： from the text that runs on behind it, where the text itself shows the seam. */
export function splitGluedHeadline(draft: Draft): void {
  const pieces: Piece[] = []
  let previous: Piece | undefined
  for (const piece of draft.pieces) {
    const after = previous?.role === 'furniture' && previous.end >= piece.start - 1 && draft.text.slice(previous.start, previous.end).includes('标题')
    const spaced =
      previous === undefined && !piece.role && !piece.row && indented.test(draft.text.slice(piece.start, Math.min(piece.end, piece.start + 2 * longest)))
    if ((after || spaced) && !piece.role) pieces.push(...splitPiece(draft, piece))
    else pieces.push(piece)
    previous = piece
  }
  draft.pieces = pieces
}

function splitPiece({ text }: Draft, piece: Piece): Piece[] {
  const seams = findSeams(text, piece)
  const out: Piece[] = []
  let start = piece.start
  for (const [end, role] of seams) {
    if (end <= start || end >= piece.end) continue
    out.push({ ...piece, start, end: trimEnd(text, start, end), role, block: 0 })
    start = skipSpace(text, end)
  }
  const rest: Piece = { ...piece, start, startsLine: start === piece.start, blankBefore: start > piece.start || piece.blankBefore }
  return [...out, rest]
}

/** Ends of the parts in front of the body: the headline, its repetition, a source line. */
function findSeams(text: string, { start, end }: Piece): [number, 'title' | 'furniture'][] {
  const head = text.slice(start, Math.min(end, start + 2 * longest))
  const again = head.indexOf(head.slice(0, 8), 8)
  if (again > 0 && again <= longest) {
    const title = head.slice(0, again).trimEnd()
    if (head.startsWith(title, again)) {
      const second = start + again + title.length
      sourceLine.lastIndex = second
      const seams: [number, 'title' | 'furniture'][] = [
        [start + again, 'title'],
        [second, 'title'],
      ]
      if (sourceLine.test(text)) seams.push([sourceLine.lastIndex, 'furniture'])
      return seams
    }
  }
  // The place and day of a report stand between headline and text with no mark in front.
  const agency = agencyLede.exec(head)?.index ?? -1
  if (agency < 6 && /日[讯电]\s/.test(head.slice(0, longest))) return []
  const seam = /\s{2,}|(?<!\d)\s(?=\p{Script=Han}{0,10}记者\s|来源[：:])/u.exec(head)
  const ends = [seam && seam.index >= 6 ? seam.index : Infinity, agency >= 6 ? agency : Infinity]
  const signed = byline.exec(head)
  if (signed && signed.index >= 6) ends.push(signed.index)
  ledes.lastIndex = 8
  const lede = ledes.exec(head)
  if (lede) ends.push(lede.index)
  const at = Math.min(...ends)
  return at <= longest && !/[。；]/.test(head.slice(0, at)) ? [[start + at, 'title']] : []
}

function trimEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length
}

function skipSpace(text: string, start: number): number {
  let at = start
  while (/\s/.test(text.charAt(at))) at++
  return at
}
