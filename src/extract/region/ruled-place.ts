import { nationalInstitutions } from '../../lexicon/home-institutions.ts'
import type { Placed } from './scope-region.ts'

/** 《中华人民共和国慈善法》规定，…: the place where the rule holds that a number of its sentence is quoted from; undefined where none is, or its title does not tell. */
export function ruledPlace(folded: string, placed: Placed[], floor: number, at: number): string | undefined {
  const close = folded.lastIndexOf('》', at)
  const open = folded.lastIndexOf('《', close)
  if (open < floor || !ruleAfter.test(folded.slice(close + 1, Math.min(at, close + 24)))) return undefined
  const named = placed.find(({ mark }) => mark.start > open && mark.end < close && !mark.relative)
  if (named) return named.code
  return nationalRule.test(folded.slice(open + 1, close)) || nationalBefore.test(folded.slice(Math.max(floor, open - 16), open)) ? '100000' : undefined
}

const ruleAfter = /^(?:（[^）]{1,12}）)?(?:第[\d一二三四五六七八九十百]{1,5}条)?(?:中|也|还|已|均|早已|明确|严格)?(?:规定|要求|明确|指出)/
const nationalRule = /^(?:中华人民共和国|国家|全国)|(?<!办)法$/
const nationalBefore = new RegExp(`(?:国家|中央|(?:${nationalInstitutions.source})[^，。；]{0,8})$`)
