import type { RegionMark } from '../../nlcst/mark.ts'
import { sinceStop } from '../../normalise/since-stop.ts'
import { lowestCommonRegion, stem } from './region-nesting.ts'
import type { Placed } from './scope-region.ts'

/** 江洛镇、榆树乡、柳林镇: towns side by side are of one county, where all that tell a county tell the same. */
export function oneCounty(codes: string[], { town }: RegionMark, article: string | undefined): string | undefined {
  // 江洛镇、柳林镇, in a text on their county: a name that other counties have, too, is of this one
  if (town && article && !article.endsWith('00') && codes.includes(article)) return article
  const counties = new Set(codes.filter((code) => !code.endsWith('00')))
  const [county] = counties
  return town && counties.size === 1 && codes.every((code) => county!.startsWith(stem(code))) ? county : undefined
}

/** 与甲县、乙县15个村签约: the second of those that an agreement is made with opens no clause. */
export function isJoined(folded: string, placed: Placed[], i: number, floor: number): boolean {
  let head = i
  while (
    head > 0 &&
    placed[head - 1]!.code &&
    placed[head - 1]!.mark.start >= floor &&
    /^[、和与及]$/.test(folded.slice(placed[head - 1]!.mark.end, placed[head]!.mark.start))
  )
    head--
  return head < i && /[与同][^，。；]{0,14}$/.test(folded.slice(Math.max(floor, placed[head]!.mark.start - 16), placed[head]!.mark.start))
}

/** Whether `[start, end)` names two districts or more of the city that `county` lies in. */
export function ofSameCity(placed: Placed[], start: number, end: number, county: string): boolean {
  const districts = placed.flatMap(({ mark, code }) =>
    code && mark.start >= start && mark.end <= end && !code.endsWith('00') && code.startsWith(county.slice(0, 4)) ? [code] : [],
  )
  return !county.endsWith('00') && new Set(districts).size > 1
}

/** 动员某乳业、呼兰女企业家、某俱乐部捐赠: one of several that somebody else brings to give bears a place, which is not where it is told of. */
export const isMoved = (folded: string, place: RegionMark): boolean =>
  !place.relative &&
  folded[place.start - 1] === '、' &&
  /(?:^|[，。；：])[^，。；：]{0,12}?(?:协调|动员|联合|发动|邀请|携手|会同|号召|联系|争取|引导|组织)[^，。；：、]{2,16}(?:、[^，。；：、]{2,16})*、$/.test(
    folded.slice(Math.max(0, place.start - 60), place.start),
  )

/** 甲市某俱乐部、乙市某俱乐部、丙市某俱乐部等先后…: how many bodies follow that each bear a place, in a list of three or more that ends in 等 or in their number (和丙医院16家医院). */
export function listedBodies(folded: string, placed: Placed[], from: number): number {
  let at = from
  while (
    placed[at + 1]?.code &&
    !placed[at + 1]!.mark.relative &&
    /^[^，。；：、]{2,12}[、和与及]$/.test(folded.slice(placed[at]!.mark.end, placed[at + 1]!.mark.start))
  )
    at++
  return at - from >= 2 && /^[^，。；：、\d]{2,12}(?:等|\d{1,3}[家个所])/.test(folded.slice(placed[at]!.mark.end, placed[at]!.mark.end + 18)) ? at - from : 0
}

/** 某市福彩中心为20户群众捐赠…, in a text on its province: the one that gives lies within it, and no other place is told that receives. */
export function givesAtHome(placed: Placed[], at: number, mark: { outer: { start: number } }, article: string): boolean {
  const { mark: place, code } = placed[at]!
  return (
    code !== undefined &&
    (article === '100000' || code.startsWith(stem(article))) &&
    !placed.some((p) => p.code && !p.mark.relative && p.mark.start >= place.end && p.mark.end <= mark.outer.start)
  )
}

/** 某省某局组织企业向灾区捐赠…, in a text on one of its counties: what a wider place gives to none by name is its own. */
export const givesFromAbove = (folded: string, { end }: RegionMark, code: string, article: string): boolean =>
  code !== article && article.startsWith(stem(code)) && /^[^。；]{2,50}[向为给](?:受灾|灾区|各地|抗洪|前线|一线)/.test(folded.slice(end, end + 64))

/** 甲区某社工站、乙区某社工站等100个: named as examples, they stand for what the text is about where it holds them all, else for what they lie in together. */
export function wholeOfList(folded: string, placed: Placed[], at: number, held: string, article: string | undefined): string {
  const sum = sumOf.test(folded.slice(sinceStop(folded, at, '，。；：、', Math.max(0, at - 20)), at))
  if (folded[at - 1] !== '等' && !sum) return held
  // 某区某社区，某区某社区共|6个|: what a sum is of stands in clauses without a number; 某省代表，以及某市代表等|千名|
  const comma = sum || listsOn.test(folded.slice(sinceStop(folded, at, '，。；：', Math.max(0, at - 60)), at))
  const floor = sinceStop(folded, at, comma ? (sum ? '。；：0123456789' : '。；：') : '，。；：', Math.max(0, at - 160))
  if (article && comma && comesFrom.test(folded.slice(floor, at))) return article
  const inside = placed.filter(({ mark, code }) => code && !mark.relative && mark.start >= floor && mark.end < at - 1)
  const apart = inside.filter(({ mark }, i) => i === 0 || folded.slice(inside[i - 1]!.mark.end, mark.start).search(comma ? /[、，]/ : /、/) >= 0)
  if (apart.length < 2) return held
  // 武汉某汽水、大悟某蛋糕等7家企业, in a text on 大悟: whence some of them come
  if (apart.some(({ code }) => code === article)) return article!
  const common = lowestCommonRegion(apart.map(({ code }) => code!))!
  return article && (article === '100000' || common.startsWith(stem(article))) ? article : common
}

/** How the clause begins that sums up a list: 目前共提供床位|52张|; 共|6个|. */
const sumOf = /共计?$|^(?:目前|现|一)?共(?:计|有|提供|设|建|收)[^，。；]*$/
/** How the last item of a list begins whose items are parted by commas. */
const listsOn = /^(?:以及|还有|及)/
/** 来自重庆各区县的代表，四川代表，以及…等|千名|: whence those come whom the text's own place brings together. */
const comesFrom = /来自/

/** 省内突发疫情，某公司捐赠|14头|: where something struck is not where another acts. */
export const isStruckAround = (folded: string, place: RegionMark): boolean =>
  folded[place.end - 1] === '内' && /^(?:突发|暴发|爆发)[^，。；\d]{1,12}，/.test(folded.slice(place.end, place.end + 16))

/**
 * 死亡9人（保定市4人，邢台市5人），失踪|6人|: what a bracket that closes between a `place` and a number, `at`, has told is over,
 * but where it tells where the thing lies (（位于莲池区）).
 */
export function closedAside(folded: string, place: RegionMark, at: number): boolean {
  if (whereItLies.test(folded.slice(Math.max(0, place.start - 8), place.start))) return false
  const between = folded.slice(place.end, at)
  const close = between.indexOf('）')
  return close >= 0 && !between.slice(0, close).includes('（')
}

const whereItLies = /（(?:位于|坐落[于在]|地处|设在)[^，。；（）]{0,4}$/

/** The codes of the places joined by 、 from one on: 分别赴石家庄、邢台、保定等地. */
export function listFrom(folded: string, placed: Placed[], from: number): string[] {
  return placed.slice(from, lastJoined(folded, placed, from, 40) + 1).flatMap(({ code }) => (code ? [code] : []))
}

/** The last of the places with a code that 、 or 和 joins one behind the other from one on, at most `most` of them. */
export function lastJoined(folded: string, placed: Placed[], from: number, most = Number.POSITIVE_INFINITY): number {
  let to = from
  while (to - from < most && placed[to + 1]?.code && /^[、和与及至到]$/.test(folded.slice(placed[to]!.mark.end, placed[to + 1]!.mark.start))) to++
  return to
}

/** 受益者来自广州市、佛山市|7个|城市: the place that holds all of a list whose places are counted, and the last of them; null in a text on the one that 江西省寻乌县等|11个|县 names, which are more than itself. */
export function countedPlaces(folded: string, placed: Placed[], at: number, article: string | undefined): { last: number; common: string | null } | undefined {
  const last = lastJoined(folded, placed, at, 40)
  const behind = folded.slice(placed[last]!.mark.end, placed[last]!.mark.end + 16)
  if (!(last > at ? ofPlaces : ofMore).test(behind) || placed[at]!.mark.relative) return undefined
  // 来自北京、大连等5个城市的80家企业参加: whence those come who meet here
  if (/来自$/.test(folded.slice(Math.max(0, placed[at]!.mark.start - 2), placed[at]!.mark.start)) && /^[^，。；、]{3,14}的/.test(behind)) return undefined
  if (last > at) return { last, common: lowestCommonRegion(listFrom(folded, placed, at))! }
  return placed[at]!.code === article ? { last, common: null } : undefined
}

const howMany = '(?:\\d+|[两三四五六七八九十]+)[余多]?个(?:原|国家级?|重点|深度|受灾|[贫困脱]{2}){0,3}(?:城市|[省市县区州旗盟](?![级直外]))'
const ofPlaces = new RegExp(`^等?${howMany}`)
const ofMore = new RegExp(`^等${howMany}`)
