import type { QuantityMark, RegionMark } from '../../nlcst/mark.ts'
import { isAttribute, isRanked } from './attributive-place.ts'
import { isChannel } from './gift-parties.ts'
import { isMoved, isStruckAround } from './places-joined.ts'
import { stem } from './region-nesting.ts'
import type { Placed } from './scope-region.ts'
import { isThingListed } from './thing-listed.ts'
import { isFiling, isNamedAfter } from './weigh-mention.ts'

/** Whether a place that opens a clause is part of a name, a rank, a source or a list of things, and says nothing of where its numbers are. */
export const saysNothing = (folded: string, place: RegionMark, code: string, clause: number): boolean =>
  isThingListed(folded, place, clause) ||
  (folded.startsWith('率先', place.end) && (place.relative !== undefined || folded[place.start - 1] === '在')) ||
  isRanked(folded, place) ||
  /^第[一二三](?!时间)/.test(folded.slice(place.end, place.end + 4)) ||
  isAttribute(folded, place) ||
  isChannel(folded, place) ||
  isNamedAfter(folded, place, code) ||
  isMoved(folded, place) ||
  isStruckAround(folded, place) ||
  isFiling(folded, place)

/** 来自全国15个省的|42名|志愿者: whence those come; in a text on a district, 某某公司武汉分公司: a branch whose city holds it, where both act. */
export function tellsNoPlace(folded: string, { mark: place, code }: Placed, mark: QuantityMark, article: string | undefined): boolean {
  // 全国政协委员1名: an office or an honour bears the country's name
  if (place.relative === 'country' && /^(?:政协委员|人大代表|劳动?模范?|先进|优秀|最美|文明)/.test(folded.slice(place.end, place.end + 4))) return true
  if (place.relative === 'country') return folded.endsWith('来自', place.start) && /^[^，。；]{2,12}的$/.test(folded.slice(place.end, mark.outer.start))
  return Boolean(
    code && article !== code && article?.startsWith(stem(code)) && code !== '100000' && /^[分支](?:公司|行)/.test(folded.slice(place.end, place.end + 3)),
  )
}
