import type { Element } from 'hast'
import type { Claim } from '../schema/claim.ts'
import { drawing, round, s, textLines, wrapText } from './drawing.ts'

/** A place of a unit square in the grid of a claim. */
export interface Unit {
  x: number
  y: number
  named: boolean
}

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

/** Each claim as a row of squares: filled = named in the text, hollow = claimed and not named. */
export function drawClaims(id: string, claims: Claim[], width: number, title: string): Element {
  const marks: Element[] = []
  let y = 16
  for (const claim of claims) {
    const label = claim.of ? `${claim.text}之“${claim.of}”` : claim.text
    const lines = wrapText(label, width - 110, 14)
    const units = claimUnits(claim, width)
    const top = y + (lines.length - 1) * ROW + 10
    marks.push(...textLines(lines, 0, y, ROW))
    marks.push(s('text', { x: width, y, textAnchor: 'end', className: 'small-text' }, `列出 ${claim.named.length} / 自称 ${claim.claimed}`))
    for (const unit of units)
      marks.push(
        s('rect', { className: unit.named ? 'unit-named' : 'unit-open', x: round(unit.x + 1), y: round(top + unit.y), width: SIDE, height: SIDE, rx: 2 }),
      )
    y = top + (units.at(-1)?.y ?? 0) + STEP + 30
  }
  const description = claims.map((claim) => `${claim.of ?? claim.text}自称 ${claim.claimed}，列出 ${claim.named.length}`).join('；')
  return drawing(id, width, y - 24, title, `${description}。`, marks)
}
