import type { Element } from 'hast'
import type { Claim } from '../schema/claim.ts'
import { drawing, s, textLines, wrapText } from './drawing.ts'

/** A place of a unit square in the grid of a claim. */
export interface Unit {
  x: number
  y: number
  named: boolean
}

/** What the picture says of a claim. */
export interface ClaimWords {
  count: (named: number, claimed: number) => string
  /** Squares that a claim has and that are not drawn. */
  more: (squares: number) => string
}

/** A claim of more things than this shows so many squares and the number of the rest. */
export const MANY_UNITS = 200

const SIDE = 14
const STEP = 18
const ROW = 19

/** One square for each thing claimed or named, in rows that fit `width`; the named ones come first. */
export function claimUnits(claim: Pick<Claim, 'claimed' | 'named'>, width: number): Unit[] {
  const columns = Math.max(1, Math.min(20, Math.floor(width / STEP)))
  const count = Math.max(claim.claimed, claim.named.length)
  return Array.from({ length: count }, (_, index) => ({
    x: (index % columns) * STEP,
    y: Math.floor(index / columns) * STEP,
    named: index < claim.named.length,
  }))
}

/** The claim in its own words; where one quote holds several, with the one meant. */
export function claimLabel(claim: Pick<Claim, 'text' | 'of'>): string {
  return claim.of ? `${claim.text}之“${claim.of}”` : claim.text
}

/** Units side by side, one run a row: where it begins and how many there are. */
function rowsOf(units: Unit[]): { x: number; y: number; count: number }[] {
  return [...Map.groupBy(units, (unit) => unit.y).values()].map((row) => ({ x: row[0]!.x, y: row[0]!.y, count: row.length }))
}

/** Rows as lines that are dashed into squares by their style, `inset` from the edge of the first: hundreds of squares in a few bytes. */
function rowPath(rows: { x: number; y: number; count: number }[], top: number, inset: number): string {
  return rows.map(({ x, y, count }) => `M${x + 1 + inset} ${top + y + SIDE / 2}h${count * STEP - (STEP - SIDE) - 2 * inset}`).join('')
}

/** Each claim as a row of squares: filled = named in the text, hollow = claimed and not named. */
export function drawClaims(id: string, claims: Claim[], width: number, title: string, words: ClaimWords): Element {
  const marks: Element[] = []
  let y = 16
  for (const claim of claims) {
    const lines = wrapText(claimLabel(claim), width - 130, 14)
    const all = claimUnits(claim, width)
    const units = all.slice(0, MANY_UNITS)
    const top = y + (lines.length - 1) * ROW + 10
    marks.push(...textLines(lines, 0, y, ROW))
    marks.push(s('text', { x: width, y, textAnchor: 'end', className: 'small-text' }, words.count(claim.named.length, claim.claimed)))
    const named = rowsOf(units.filter((unit) => unit.named))
    const open = rowsOf(units.filter((unit) => !unit.named))
    if (named.length > 0) marks.push(s('path', { className: 'unit-named', d: rowPath(named, top, 0) }))
    if (open.length > 0)
      marks.push(s('path', { className: 'unit-open', d: rowPath(open, top, 0) }), s('path', { className: 'unit-hole', d: rowPath(open, top, 1.5) }))
    y = top + (units.at(-1)?.y ?? 0) + STEP + 30
    if (all.length > units.length) {
      marks.push(s('text', { x: 0, y: y - 12, className: 'small-text' }, words.more(all.length - units.length)))
      y += ROW
    }
  }
  const description = claims.map((claim) => `${claimLabel(claim)} ${words.count(claim.named.length, claim.claimed)}`).join(' · ')
  return drawing(id, width, y - 24, title, description, marks)
}
