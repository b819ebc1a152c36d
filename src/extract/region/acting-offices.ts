import { bareOffice, officeAfter, placeActs, provinceWords } from '../../lexicon/place-words.ts'
import { provinceOf } from '../../lexicon/regions.ts'
import { matchesOf } from '../../normalise/matches-of.ts'
import { isFavoured, type RegionMention } from './weigh-mention.ts'

/** The level of the offices that a text names without their place (省民政厅, 市残联), where they are all of one. */
export function officeLevel(mentions: RegionMention[]): string | undefined {
  const levels = new Set([...new Set(mentions.map((m) => m.text))].flatMap((text) => matchesOf(text, bareOffice).map(([, level]) => level)))
  return levels.size === 1 ? [...levels][0] : undefined
}

/** How often a text calls things by the province that goes without saying. */
export const provinceSaid = (paragraphs: { folded: string }[]): number =>
  paragraphs.reduce((sum, { folded }) => sum + matchesOf(folded, provinceWords).length, 0)

/** 全省…支持福州争创…: the one province that the cities lie in which it does something for. */
export function provinceAbove(mentions: RegionMention[], codes: (string | undefined)[], said: number): string | undefined {
  if (!mentions.some(({ mark }) => mark.relative === 'province') && said === 0) return undefined
  const provinces = new Set(mentions.flatMap(({ mark, text }, i) => (codes[i] && isFavoured(text, mark) ? [provinceOf(codes[i])] : [])))
  return provinces.size === 1 ? [...provinces][0] : undefined
}

/** 某市印发…, 某市民政局…: the place or its office does something. */
export function actsItself({ mark, text }: RegionMention): boolean {
  const behind = text.slice(mark.end, mark.end + 6)
  return placeActs.test(behind) || officeAfter.test(behind) || /^[^，。；：、的在与和]{2,4}[局厅委]/.test(behind)
}
