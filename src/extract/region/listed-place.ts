import { marksByType } from '../../nlcst/marks-by-type.ts'
import { marksWithin } from '../../nlcst/marks-within.ts'
import type { Statement } from '../locate-statement.ts'
import { rowOf } from '../phrase/number-row.ts'
import type { Placed } from './scope-region.ts'

const joint = /^(?:、|和|与|及|以及|，)$/
const placesJoint = /^(?:、|和|与|及|以及)$/
/** What stands between the list of places and 分别: 甲、乙两市民政局分别. */
const toEach = /^(?:等?[两三四五六七八九十]?[省市区县地州旗者]|[^，。；、]{0,14}[，]?[^，。；、]{0,4})$/

/** 甲市、乙市分别新建食堂12家、9家: the place that a number takes by its place in the list; undefined where places and numbers don't pair. */
export function listedPlace({ paragraph, sentence, clause, mark }: Statement, placed: Placed[]): string | undefined {
  const { folded } = paragraph
  const numbers = marksWithin(marksByType(paragraph).quantities, clause.start, clause.end)
  for (let at = folded.lastIndexOf('分别', mark.start); at >= sentence.start; at = at > 0 ? folded.lastIndexOf('分别', at - 1) : -1) {
    const run = rowOf(
      at > clause.start ? numbers.filter((m) => m.start > at) : numbers,
      mark,
      (a, b) => a.unit === b.unit && joint.test(folded.slice(a.outer.end, b.outer.start)),
    )
    if (run.length < 2) return undefined
    // 分别帮扶某市2个和3个县: the numbers are of the place named behind
    if (placed.some((p) => p.mark.start > at && p.mark.end <= run[0]!.outer.start)) return undefined
    const places = listBefore(folded, placed, sentence.start, at)
    if (places.length === run.length) return places[run.findIndex((m) => m.start === mark.start)]
  }
  return undefined
}

/** The codes of the list of places that ends right before 分别; empty where one of them is not known. */
function listBefore(folded: string, placed: Placed[], floor: number, at: number): string[] {
  let last = placed.length - 1
  while (last >= 0 && placed[last]!.mark.end > at) last--
  if (last < 1 || !toEach.test(folded.slice(placed[last]!.mark.end, at))) return []
  let first = last
  while (first > 0 && placed[first - 1]!.mark.start >= floor && placesJoint.test(folded.slice(placed[first - 1]!.mark.end, placed[first]!.mark.start))) first--
  const list = placed.slice(first, last + 1)
  return list.every(({ mark, code }) => code && !mark.relative && !mark.together) ? list.map(({ code }) => code!) : []
}
