import { donates, handsOver } from '../../lexicon/giving.ts'
import type { QuantityMark, RegionMark } from '../../nlcst/mark.ts'
import { stem } from './region-nesting.ts'
import type { Placed } from './scope-region.ts'

const brings = new RegExp(`^[^，。；、\\d]{0,12}(?:${handsOver}|准备)`)
const givesThen = new RegExp(`^(?![的、和及])[^，。；]{2,24}?(?:${donates}|资助|援建)[^，。；]{0,6}$`)

/** Whether the office of a place gives something to somebody: 甲市慈善总会向乙县捐款. */
export function isGiver(folded: string, place: RegionMark, mark: QuantityMark): boolean {
  return /^(?:[^，。；]{2,30}?，?[^，。；]{0,20}?[向给为][^，。；]{2,40}?(?:捐|赠|拨|援)|[^，。；]{2,30}?[送捐运]来)/.test(
    folded.slice(place.end, mark.outer.end + 6),
  )
}

/** 通过中华慈善总会、某市慈善协会等捐款: through whom it is given, not by whom. */
export const isChannel = (folded: string, place: RegionMark): boolean =>
  /(?:^|[，。；])(?:直接|或)?(?:通过|经由|委托)[^，。；：\d]*$/.test(folded.slice(Math.max(0, place.start - 40), place.start)) &&
  /^[^，。；、]{0,8}(?:总会|协会|基金会|红十字会|组织|平台)/.test(folded.slice(place.end, place.end + 16))

/** 2021年向确山县盘龙镇捐赠3万元, 为结对乡康勒乡捐赠1500副: a gift is of the place that receives. */
export const isReceiver = (folded: string, place: RegionMark, mark: QuantityMark): boolean =>
  !place.relative &&
  ((/[向为给](?:(?:结对|对口|定点)?(?:帮扶|结对)[^，。；、]{0,2})?$/.test(folded.slice(Math.max(0, place.start - 7), place.start)) &&
    brings.test(folded.slice(place.end, mark.outer.start))) ||
    // 其中拨付给哈尔滨慈善总会300万元
    (/(?:捐|赠|拨付?|下拨|划拨|援助|资助|发放)[给往]$/.test(folded.slice(Math.max(0, place.start - 4), place.start)) &&
      /^[^，。；、\d]{0,14}$/.test(folded.slice(place.end, mark.outer.start))))

/** 向上海市慈善基金会|虹口区|代表处: whether the next place stands in the same body's name and lies within. */
export function partOfReceiver(folded: string, placed: Placed[], at: number): boolean {
  const [whole, part] = [placed[at]!, placed[at + 1]]
  return (
    whole.code !== undefined &&
    part?.code !== undefined &&
    part.code !== whole.code &&
    part.code.startsWith(stem(whole.code)) &&
    /^[^，。；、的\d]{2,10}会$/.test(folded.slice(whole.mark.end, part.mark.start)) &&
    /^(?:代表处|分会|办事处|分部)/.test(folded.slice(part.mark.end, part.mark.end + 3))
  )
}

/** 中国红十字会向某省: who gives is of the whole country. */
export const givesForAll = (folded: string, place: RegionMark): boolean =>
  /(?:中国|中华|国家|财政部|民政部|应急管理部)[^，。；]{0,30}向$/.test(folded.slice(Math.max(0, place.start - 40), place.start))

/** 东莞某团队捐资680万元, in a text on a place elsewhere. */
export function isOutsidersGift(folded: string, place: RegionMark, mark: QuantityMark, code: string, article: string): boolean {
  const between = folded.slice(place.end, mark.outer.start)
  return !/[向给为]/.test(folded[place.start - 1] ?? '') && code.slice(0, 2) !== article.slice(0, 2) && article !== '100000' && givesThen.test(between)
}
