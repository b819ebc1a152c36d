import { bareOffice, paperAfter } from '../../lexicon/place-words.ts'
import { isMunicipality, regionByCode } from '../../lexicon/regions.ts'
import { matchesOf } from '../../normalise/matches-of.ts'
import type { RegionMention } from './weigh-mention.ts'

/** 来源：连云港日报 of a text that says 全市 or 市民政局 and names no place: a paper writes of its own place; undefined where several papers, or none of that level, are named. */
export function paperOf(mentions: RegionMention[], codes: (string | undefined)[]): string | undefined {
  const levels = ownLevels(mentions)
  if (levels.size === 0) return undefined
  const papers = new Set(mentions.flatMap(({ mark, text }, i) => (codes[i] && paperAfter.test(text.slice(mark.end, mark.end + 4)) ? [codes[i]] : [])))
  const [only] = papers
  if (papers.size !== 1) return undefined
  const isDistrict = !only!.endsWith('00')
  if (isMunicipality(only!) && only!.endsWith('0000')) return levels.has('市') ? only : undefined
  if (only!.endsWith('0000')) return levels.has('省') ? only : undefined
  return (isDistrict ? levels.has(regionByCode(only!)!.name.at(-1)!) : levels.has('市')) ? only : undefined
}

/** The levels that a text speaks of as its own: 全市, 市慈善总会 → 市. */
function ownLevels(mentions: RegionMention[]): Set<string> {
  const words = mentions.flatMap(({ mark, text }) => (mark.relative && mark.relative !== 'country' ? [text[mark.end - 1]!] : []))
  const texts = [...new Set(mentions.map(({ text }) => text))]
  // 新区2个社区获评…: a new area of the city, which its own paper needs not name
  const ofArea = texts.some((text) => /(?<=^|[，。：；、“（\s由日])新区(?![别])/.test(text)) ? ['市'] : []
  return new Set([...words, ...ofArea, ...texts.flatMap((text) => matchesOf(text, bareOffice).map(([, level]) => level!))])
}
