import { measureWords, notApproaches } from '../../lexicon/policy-nouns.ts'
import { numeralValue } from '../../normalise/numeral.ts'

const digits = '双两一二三四五六七八九十'
const single = new RegExp(`^([${digits}])((?:${measureWords})?)([^\\d、，+${digits}][^\\d、，+]{0,5})$`)
const pair = new RegExp(`^(?:[${digits}][^\\d、，+${digits}]{1,4}){2,}$`)
const boundary = new RegExp(`(?=[${digits}])`)

/** What a name counts: 五社联动 → 5 社联动; 三张清单 → 3 清单, with the measure word 张. */
export interface NameCount {
  part: string
  /** Where the part begins within the name. */
  at: number
  count: number
  measure: string
  counted: string
}

/** The numbers in a name, each with what it counts: 双融合、双提升 and 三抓三促 have two; none where one part has no number of two or more. */
export function countsInName(name: string): NameCount[] {
  if (notApproaches.has(name)) return []
  const parts = name.includes('、') ? name.split('、') : pair.test(name) ? name.split(boundary) : [name]
  const counts: NameCount[] = []
  let at = 0
  for (const part of parts) {
    const match = single.exec(part)
    const count = match ? (match[1] === '双' ? 2 : numeralValue(match[1]!)) : undefined
    if (!match || count === undefined || count < 2) return []
    counts.push({ part, at, count, measure: match[2]!, counted: match[3]! })
    at += part.length + (name.includes('、') ? 1 : 0)
  }
  return counts
}
