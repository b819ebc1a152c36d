import type { Draft, Piece } from './draft.ts'

const final = /[。！？!?…][”’」』）)】》"']*$/
/** What opens an item: （一）, 一、, 1., ( i i ). */
export const enumerator = /^(?:[（(]\s*[一二三四五六七八九十\divx ]{1,6}\s*[）)]|[一二三四五六七八九十]{1,3}、|\d{1,2}\s*[.．、)）](?!\d))/

/** What opens an item of a list without numbers; • and · stand in names, too. */
export const bullet = /[●■◆▲★►▶◇○□√✔➢❖※]/

/** 比上年下降 / 0.4个千分点: a line that leads to a number which stands on the next. */
const leadsToNumber = /(?:增长|下降|增加|减少|提高|降低|上升|达到?|超过|不低于|不少于)了?$/
const number = /^\d[\d.,]*\s?(?:[万亿]|个?百分点|个千分点|[%％‰元人名户家张])/
/** A line of a table's cell is shorter. */
const lineOfText = 24

/** Joins the lines of a printed column to paragraphs, as far as no empty line parts them; of other texts only a line broken off in the midst of a sentence to the next. */
export function mergeWrappedLines(draft: Draft): void {
  if (!draft.wrapped) {
    mergeBrokenLines(draft)
    return
  }
  const merged: Piece[] = []
  let lineLength = 0
  for (const [i, piece] of draft.pieces.entries()) {
    const open = merged.at(-1)
    const width = Math.max(lineLength, lengthOf(piece))
    if (
      open &&
      !piece.blankBefore &&
      piece.startsLine &&
      canJoin(draft, open, piece) &&
      !endsShort(draft, open, lineLength, Math.max(width, lengthOf(draft.pieces[i - 2])))
    )
      open.end = piece.end
    else merged.push({ ...piece })
    lineLength = lengthOf(piece)
  }
  draft.pieces = merged
}

function mergeBrokenLines(draft: Draft): void {
  const merged: Piece[] = []
  for (const piece of draft.pieces) {
    const open = merged.at(-1)
    const broken =
      open &&
      !piece.blankBefore &&
      piece.startsLine &&
      piece.start - open.start >= lineOfText &&
      canJoin(draft, open, piece) &&
      (brokenAtNumber(draft.text, open, piece) || brokenOff(draft, open, piece))
    if (broken) open.end = piece.end
    else merged.push({ ...piece })
  }
  draft.pieces = merged
}

/** 比上年下降 / 0.4个千分点; 制度的企业9.2 / 万户，; 共检查用人单位 / 72.6万户次，涉及…: a line that breaks off before a number, or within it. */
function brokenAtNumber(text: string, open: Piece, next: Piece): boolean {
  const rest = text.slice(next.start, next.start + 24)
  if (endsIn(text, open, /\d$/)) return /^[万亿]?[元人户家个件名张项次公][^\d\s]{0,12}[，。；]/.test(rest)
  return number.test(rest) && (endsIn(text, open, leadsToNumber) || (endsIn(text, open, /[\u4e00-\u9fff]$/) && numberInProse.test(rest)))
}
const numberInProse = /^\d[\d.,]*\s?[万亿]?(?![\d.])[^\d\s，。；：]{1,6}[，；](?=[\u4e00-\u9fff]{2})/

/** 查处各类劳动保障违 / 法案件11.7万件，…: prose that breaks off in the midst of a sentence, and goes on as prose. */
function brokenOff({ text }: Draft, open: Piece, next: Piece): boolean {
  const [line, rest] = [text.slice(open.start, open.end), text.slice(next.start, next.end)]
  return (
    prose.test(line) && /[\u4e00-\u9fff]$/.test(line) && (prose.test(rest) || leadEnd.test(rest)) && /^[\u4e00-\u9fff\d]/.test(rest) && !startsItem(text, next)
  )
}
const prose = /[，。；].{4,}/
/** …，到中心就诊的人 / 次如下：: what leads to a table. */
export const leadEnd = /^[\u4e00-\u9fff]{1,8}如下\s?[：︰:]\s*$/

/** Neither is set apart by its role or as a row. */
export function canJoin({ text }: Draft, open: Piece, next: Piece): boolean {
  if (open.role || next.role || open.row || next.row) return false
  return !bullet.test(text[next.start]!) && !(startsItem(text, next) && endsIn(text, open, /[。！？；：︰:;][及和或]?(?:[”’）)])?$/))
}

/** Ends in what ends a sentence. */
export function endsSentence(text: string, piece: Piece): boolean {
  return endsIn(text, piece, final)
}

/** Starts with （一）, 1. or the like. */
export function startsItem(text: string, piece: Piece): boolean {
  return enumerator.test(text.slice(piece.start, Math.min(piece.end, piece.start + 12)))
}

function endsShort({ text }: Draft, open: Piece, length: number, width: number): boolean {
  return length < width * 0.6 && endsSentence(text, open)
}

/** Whether the piece's last few characters match. */
export function endsIn(text: string, piece: Piece, pattern: RegExp): boolean {
  return pattern.test(text.slice(Math.max(piece.start, piece.end - 6), piece.end))
}

/** Characters from first to last; 0 for no piece. */
export function lengthOf(piece: Piece | undefined): number {
  return piece ? piece.end - piece.start : 0
}
