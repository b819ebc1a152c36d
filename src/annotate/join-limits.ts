import type { QuantityMark } from '../nlcst/mark.ts'

/** 5万元以上10万元以下: the least and the most of one range; 2.5万到2.8万的区间. */
export function joinLimits(folded: string, marks: QuantityMark[]): QuantityMark[] {
  return marks.flatMap((mark, i) => {
    const [before, behind] = [marks[i - 1], marks[i + 1]]
    if (before && areLimits(folded, before, mark)) return []
    if (!behind || !areLimits(folded, mark, behind)) return [mark]
    return [
      { ...mark, end: behind.end, outer: { start: mark.start, end: behind.outer.end }, valueMax: behind.value, bound: 'exactly' as const, rule: 'range-unit' },
    ]
  })
}

function areLimits(folded: string, low: QuantityMark, high: QuantityMark): boolean {
  // 处于2.5万到2.8万的区间
  if (low.unit === '' && high.unit === '' && low.value < high.value && /^[到至]$/.test(folded.slice(low.end, high.start)))
    return /^的?(?:区间|之间|范围)/.test(folded.slice(high.end, high.end + 3))
  if (low.bound !== 'atLeast' || high.bound !== 'atMost' || low.unit !== high.unit || low.value >= high.value) return false
  return /^以上[、，至到]?$/.test(folded.slice(low.end, high.start))
}
