import { donates } from '../../lexicon/giving.ts'
import type { Statement } from '../locate-statement.ts'
import { lowestCommonRegion } from './region-nesting.ts'
import type { Placed } from './scope-region.ts'

const gives = new RegExp(`${donates}|拨付|资助|援助|支援`)
const total = /^(?:共计?|合计|总计)$/
/** What the money or goods of a gift are for, behind their number. */
const purpose = /^[^，。；\d]{0,12}，?(?:将|全部|均|专项|专门|定向|主要|并|已)*(?:用于|用来|支援|支持|援助|助力|驰援)/
/** What a gift is to be used for and nothing else, whoever gives or hands it on: 定向用于河北省涿州市救灾. */
const directed = /^[^，。；\d]{0,6}，?(?:将|全部|均|并)*(?:专项|专门|定向)(?:用于|支援|援助|捐[给往])/
/** Those who hand a gift on to wherever it is needed. */
const toNation =
  /(?:^|[，。；：])[^，。；：]{0,30}(?:向|给|通过)(?:中国|中华)[\u4e00-\u9fff]{2,12}?(?:基金会|总会|红十字会)[^，。；、]{0,8}(?:捐|赠)[^，。；]*$/
const givenTo = /[向给](?=[^，。；\d]{4,40}(?:捐|赠|拨)[^，。；\d]*$)/
const reached = /(?:向|驰援|支援|援助)$/

/** 捐款1000万元，定向用于|涿州|受灾地区: the place that a gift is for, which the words behind it tell; null where those are several that no one province holds, or where it goes by a body of the whole country and the text's place is one that gets; undefined where nothing tells; `aimOnly`: only what is said to be used for that place alone. */
export function giftPlace(
  { paragraph: { folded }, sentence, clause, mark }: Statement,
  placed: Placed[],
  article: string | undefined,
  aimOnly = false,
): string | null | undefined {
  if (/^[人名位户]$/.test(mark.unit)) return undefined
  const before = folded.slice(clause.start, mark.outer.start)
  const isTotal = total.test(before)
  if (!isTotal && !gives.test(before)) return undefined
  const from = mark.outer.end
  const aim = (aimOnly ? directed : purpose).exec(folded.slice(from, sentence.end))?.[0]
  if (aim) {
    const for_ = placesBetween(folded, placed, from + aim.length, sentence.end)
    if (for_ !== undefined) return for_
  }
  if (aimOnly) return undefined
  if (isTotal) {
    const earlier = folded.slice(sentence.start, clause.start)
    const to = /(分别|各|均)[向给为对][^，。；\d]*[捐赠拨][^，。；]*，$/.exec(earlier)
    return to ? placesBetween(folded, placed, sentence.start + to.index + to[1]!.length + 1, clause.start) : undefined
  }
  // 向北京、河北两地捐款: to several provinces, one of which is the text's
  const to = givenTo.exec(before)
  if (to) {
    const start = clause.start + to.index + 1
    const isTheirs = placed.some((p) => p.code === article && p.mark.start >= start && p.mark.end <= mark.outer.start)
    if (isTheirs && placesBetween(folded, placed, start, mark.outer.start) === null) return null
  }
  const isGiven = placed.some((p) => p.code && p.code === article && reached.test(folded.slice(Math.max(0, p.mark.start - 2), p.mark.start)))
  return isGiven && toNation.test(folded.slice(sentence.start, mark.outer.start)) ? null : undefined
}

/** The one place that holds all those of the clause from `at` on, the first of which begins it; null for several provinces; undefined where none begins it. */
function placesBetween(folded: string, placed: Placed[], at: number, ceiling: number): string | null | undefined {
  const stop = folded.slice(at, ceiling).search(/[，。；]/)
  const end = stop < 0 ? ceiling : at + stop
  const inside = placed.filter(({ mark }) => mark.start >= at && mark.end <= end && !mark.relative)
  if (inside.length === 0 || inside[0]!.mark.start - at > 6) return undefined
  if (inside.some(({ mark }) => mark.together)) return null
  const codes = inside.flatMap(({ code }) => (code ? [code] : []))
  if (codes.length === 0) return undefined
  const common = lowestCommonRegion(codes)
  return common === '100000' && !codes.includes('100000') ? null : common
}
