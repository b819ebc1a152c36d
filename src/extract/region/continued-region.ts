import { regionByCode } from '../../lexicon/regions.ts'
import { stem } from './region-nesting.ts'
import type { RegionMention } from './weigh-mention.ts'

/** 静安区人民政府办公室转发…, and the scheme itself: 我区…全区…: the place of the part before, where this one speaks of its own by the same level, and names none but what that place lies in; else what it names itself. */
export function continuedRegion(
  own: string | undefined,
  before: string | undefined,
  mentions: RegionMention[],
  codes: (string | undefined)[],
): string | undefined {
  if (!before || before === '100000' || own === before || (own && !before.startsWith(stem(own)))) return own
  const level = regionByCode(before)?.name.at(-1)
  const words = mentions.filter(({ mark, text }) => mark.relative && mark.relative !== 'country' && text[mark.end - 1] === level)
  const others = codes.some((code) => code && code !== '100000' && !before.startsWith(stem(code)))
  return words.length > 1 && !others ? before : own
}
