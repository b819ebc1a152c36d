import { exampleAfter } from '../../lexicon/place-words.ts'
import type { RegionMark } from '../../nlcst/mark.ts'
import type { Statement } from '../locate-statement.ts'
import { isOfProvinces, reachesCountry } from './across-provinces.ts'
import { givesForAll, isGiver, isOutsidersGift, isReceiver, partOfReceiver } from './gift-parties.ts'
import { giftPlace } from './gift-place.ts'
import { isLed } from './led-place.ts'
import { isStateLevel } from './national-programme.ts'
import { oneOfAll } from './one-of-all.ts'
import {
  actsIn,
  adjoins,
  countsNames,
  goesTo,
  isOneOfMany,
  isPartner,
  isSentTo,
  isWhence,
  isWhose,
  isZone,
  listed,
  names,
  opens,
  spokenOf,
  staysFor,
} from './place-holds.ts'
import { isToldAbroad, placeOfNone } from './place-of-none.ts'
import {
  closedAside,
  countedPlaces,
  givesAtHome,
  givesFromAbove,
  isJoined,
  lastJoined,
  listedBodies,
  listFrom,
  ofSameCity,
  oneCounty,
  wholeOfList,
} from './places-joined.ts'
import { lowestCommonRegion, ofLevels, parentOf, stem } from './region-nesting.ts'
import { ruledPlace } from './ruled-place.ts'
import { saysNothing, tellsNoPlace } from './says-nothing.ts'
import { speakerPlace } from './speaker-place.ts'
import { isFavoured } from './weigh-mention.ts'
import { isDoneAt, isReached, isShownAt, isTakenFor, liesIn } from './where-done.ts'

/** A region mark with the code it was resolved to. */
export interface Placed {
  mark: RegionMark
  code: string | undefined
}

/**
 * The region a number speaks of: the last place that opens a clause of its sentence before it (全市…, 浙江省共备案…),
 * places joined by 、 taken together; none where it is several that no one region is (川渝两地); else the article's own.
 */
export function scopeRegion(statement: Statement, placed: Placed[], article: string | undefined): string | undefined {
  const { paragraph, sentence, clause, mark } = statement
  if (isToldAbroad(statement, placed)) return undefined
  const isNational = isStateLevel(statement) || reachesCountry(statement)
  const told = oneOfAll(statement, placed, article) ?? (isNational ? '100000' : speakerPlace(statement, placed, article))
  if (told) return told
  const { folded } = paragraph
  let held: string | undefined | null
  let from = sentence.start // where the place that holds stands
  let passed: Placed | undefined
  let received = false
  for (let i = 0; i < placed.length; i++) {
    const { mark: place, code: own } = placed[i]!
    const code = own && ofLevels(folded, place, own)
    if (place.start < sentence.start || closedAside(folded, place, mark.outer.start) || tellsNoPlace(folded, placed[i]!, mark, article)) continue
    if (place.end > mark.outer.start) {
      // 8名苏州救援队队员正在某市救灾: behind the place that the team is from
      const sentTo = [i, i + 1].find((n) => placed[n]?.code && (n === i || placed[n].mark.start < clause.end) && isSentTo(folded, placed[n].mark, mark))
      const goal = sentTo === undefined ? undefined : lowestCommonRegion(listFrom(folded, placed, sentTo))
      // 赴新疆、西藏等地: of several provinces, none
      if (goal && (goal !== '100000' || placed[sentTo!]!.code === goal)) held = goal
      if (code && isWhence(folded, place, mark)) return code
      if (code && isWhose(folded, place, mark) && article && within(code, article)) return code
      break
    }
    if (place.together && (opens(folded, place, sentence.start) || isReached(folded, place)) && !allied.test(folded.slice(place.end, place.end + 4)))
      held = null
    // 输送到广东、重庆等地, 指导沈阳、本溪等重点地区: what stands in a list goes with what opens it
    if (passed && placed[i - 1] === passed && /^[、和与及]$/.test(folded.slice(passed.mark.end, place.start))) {
      passed = placed[i]
      continue
    }
    const counted = code ? countedPlaces(folded, placed, i, article) : undefined
    if (counted) {
      held = elsewhere(counted.common, [], article) ? null : counted.common
      from = place.start
      i = counted.last
      continue
    }
    const joined = isJoined(folded, placed, i, sentence.start)
    const near = within(code, article) || place.start >= clause.start || givesForAll(folded, place)
    const receives: boolean = code !== undefined && near && isReceiver(folded, place, mark) && !(held && folded[place.end] === '、')
    received ||= receives
    // 向上海市慈善基金会虹口区代表处捐赠: the part of the one that receives
    if (receives && partOfReceiver(folded, placed, i)) {
      held = placed[++i]!.code
      continue
    }
    const isSecond = placed[i - 1]?.mark.end !== place.start - 1 && secondReceiver.test(folded.slice(Math.max(0, place.start - 40), place.start))
    if (
      !code ||
      !(
        adjoins(folded, place, mark) ||
        countsNames(folded, place, mark) ||
        goesTo(folded, place, mark) ||
        ((liesIn(folded, place) || isShownAt(folded, place)) && within(code, article)) ||
        isTakenFor(folded, place) ||
        isDoneAt(folded, place, mark, clause.start) ||
        isLed(folded, place, clause.start) ||
        receives ||
        actsIn(folded, place) ||
        (!joined && !isSecond && opens(folded, place, sentence.start)) ||
        (place.relative ? staysFor(folded, place, clause.start) && spokenOf(folded, place) : names(folded, place, mark))
      )
    ) {
      if (/(?:到|往|自|从|向|指导|督促|督导|协调)$/.test(folded.slice(Math.max(0, place.start - 2), place.start))) passed = placed[i]
      // 受灾较重的门头沟、房山地区: where the first of a list holds for nothing, none of them does alone
      else if (
        code &&
        !place.relative &&
        !joined &&
        placed[i - 1]?.mark.end !== place.start - 1 &&
        !/^的?$/.test(folded.slice(placed[lastJoined(folded, placed, i)]!.mark.end, mark.outer.start))
      )
        passed = placed[i]
      continue
    }
    if (isOneOfMany(folded, place, mark, code !== article && !receives && within(code, article))) continue
    // 支持郑州创建试点，新培育|20家|企业: what the next clause tells is the whole province's
    if (place.end < clause.start && article !== code && article !== '100000' && isFavoured(folded, place)) continue
    if (!place.relative && othersAgain.test(folded.slice(place.end, mark.outer.start))) continue
    if (saysNothing(folded, place, code, clause.start) || isPartner(folded, place, mark)) continue
    const codes = joined ? [placed[i - 1]!.code!, code] : [code]
    from = place.start
    for (const last = lastJoined(folded, placed, i); i < last; ) codes.push(placed[++i]!.code!)
    const bodies = codes.length === 1 ? listedBodies(folded, placed, i) : 0
    for (let k = 0; k < bodies; k++) codes.push(placed[++i]!.code!)
    const common = codes.length > 1 ? (oneCounty(codes, place, article) ?? lowestCommonRegion(codes)) : code
    // 甲市慈善总会向乙县捐款: told of the one that the text is about
    if (
      article &&
      common !== article &&
      ((isGiver(folded, place, mark) && !givesAtHome(placed, i, mark, article) && !givesFromAbove(folded, place, code, article)) ||
        isOutsidersGift(folded, place, mark, code, article))
    ) {
      held = article
      continue
    }
    // 某岛、嵊泗及东部诸岛等海岛: one name in a list of other things stands for more than itself
    const around = held ?? article
    if (listed(folded, place) && codes.length === 1 && around && around !== code && code.startsWith(stem(around))) {
      held = around
      continue
    }
    // 在海口等市县: the one named stands for more than itself
    const isExamples = !place.relative && exampleAfter.test(folded.slice(placed[i]!.mark.end, placed[i]!.mark.end + 8))
    if (isExamples && ofCountry.test(folded.slice(Math.max(0, place.start - 3), place.start))) held = '100000'
    // 在广东、广西、四川等地: several provinces are no region
    else held = codes.length === 1 && isExamples ? parentOf(code) : elsewhere(common, codes, article) ? null : common
  }
  if (held && from < clause.start && isZone(folded, clause.start) && ofSameCity(placed, sentence.start, clause.start, held)) held = `${held.slice(0, 4)}00`
  if (held && isOfProvinces(statement, from)) held = '100000'
  // 吉林省援建297个；宝钢集团援建133个: another's
  if (held && otherBody.test(folded.slice(Math.max(from, folded.lastIndexOf('；', mark.outer.start)), mark.outer.start))) held = undefined
  const given = giftPlace(statement, placed, article, held !== undefined && !received)
  if (given || (given === null && !held)) return given ?? undefined
  if (held) held = wholeOfList(folded, placed, mark.outer.start, held, article)
  const ruled = held === null ? undefined : ruledPlace(folded, placed, from, mark.outer.start)
  if (ruled) return ruled
  return held === null ? undefined : (held ?? placeOfNone(statement, article))
}

/** 在山东、河南等地, in a text on a place in one of them or none: several provinces are no region. */
const elsewhere = (common: string | null | undefined, codes: string[], article: string | undefined) =>
  common === '100000' && !codes.includes(common) && article !== common

/** How a part behind ； begins that tells of a body of no place. */
const otherBody = /^；[^，。；、：\d]{2,8}(?:集团|公司|基金会|银行|大学)(?:（[^）]*）)?(?!的?[省市县区])/

/** Whether a place lies in the one that the text is about, or the text is about none. */
const within = (code?: string, article = '100000'): boolean => article === '100000' || code?.startsWith(stem(article)) === true

/** 向甲福利院、乙县福利院各捐赠…: what stands before the second of those that something is done for, which opens no clause either. */
const secondReceiver = /(?:^|[，；。])(?:并|还|又|同时|已|先后)*[向给为与同对][^，；。：]*、$|(?:^|[，。；])[^，。；：]{2,16}?向[^，。；：\d]*、$/

/** 中国的广州、深圳等18座城市: named as examples of all there are. */
const ofCountry = /(?:全国|中国|我国|国内)的?$/

/** 闽宁协作结硕果: how two places help each other, not what is counted in both. */
const allied = /^(?:扶贫)?(?:协作|合作|结对|携手|对口|情|一家)/

/** 其他各区: from there on the number is of the places beside the one named before. */
const othersAgain = /(?:其他|其余|另外)(?:各|的)?(?:[省市州县区旗]|地区|城市|区县|县区|县市|市县)/
