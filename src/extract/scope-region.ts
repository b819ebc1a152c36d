import type { RegionMark } from '../nlcst/mark.ts'
import type { Statement } from './locate-statement.ts'
import { lowestCommonRegion } from './resolve-region.ts'

/** A region mark with the code it was resolved to. */
export interface Placed {
  mark: RegionMark
  code: string | undefined
}

/**
 * The region a number speaks of: the last place that opens a clause of its sentence before it (全市…, 浙江省共备案…),
 * places joined by 、 taken together; else the article's own.
 */
export function scopeRegion({ paragraph, sentence, mark }: Statement, placed: Placed[], article: string | undefined): string | undefined {
  const { folded } = paragraph
  let held: string | undefined
  for (let i = 0; i < placed.length; i++) {
    const { mark: place, code } = placed[i]!
    if (place.start < sentence.start) continue
    if (place.end > mark.outer.start) break
    if (!code || !opens(folded, place, sentence.start)) continue
    if (/^(?:率先|首[个家批次]|唯一|领先|前列|第[一二三])/.test(folded.slice(place.end, place.end + 3))) continue
    const codes = [code]
    while (placed[i + 1] && /^[、和与及]$/.test(folded.slice(placed[i]!.mark.end, placed[i + 1]!.mark.start)) && placed[i + 1]!.code)
      codes.push(placed[++i]!.code!)
    held = codes.length > 1 ? lowestCommonRegion(codes) : code
  }
  return held ?? article
}

/** A place counts where it begins a clause, alone or behind time words and joints; one inside a noun phrase does not. */
function opens(folded: string, place: RegionMark, floor: number): boolean {
  const before = folded.slice(Math.max(floor, place.start - 20), place.start)
  const clause = before.slice(Math.max(...['，', '；', '：', '。', '、'].map((c) => before.lastIndexOf(c))) + 1)
  return (
    clause.length === 0 ||
    /^(?:目前|近年来|今年以来|截至目前|截至[\d年月日底]+|到[\d年月日底]+|[\d年月日底]+|今年|去年|其中|同时|计划|实现|在|对|推动|支持|力争|预计|“?[一二]?十[一二三四五]五”?(?:期间|时期|末)?)+$/.test(
      clause,
    )
  )
}
