import type { Bound } from '../schema/quantity.ts'

/** Words before a numeral that bound it; negations first, since 不超过 holds 超过. */
export const boundsBefore: readonly (readonly [pattern: string, bound: Bound])[] = [
  ['不得超过|不超过|不高于|不大于|不多于|至多|最多|最高|最长|控制在|以不超过|不得高于', 'atMost'],
  ['不得低于|不低于|不得少于|不少于|不小于|至少|最少|最低|不下|不亚于|起码', 'atLeast'],
  ['未达到|未达|不足|不到|不满|未满|低于|少于|小于|将近不到', 'lessThan'],
  ['超过|超出|超|逾|突破|高于|多于|大于|多达?于', 'moreThan'],
  ['大约|大概|约为|约|近|将近|接近|左右', 'about'],
]

/** Words behind a numeral that bound it; 以上 以下 以内 include the number (Civil Code, art. 1259). */
export const boundsAfter: readonly (readonly [pattern: string, bound: Bound])[] = [
  ['及以上|以上|或以上|起', 'atLeast'],
  ['及以下|以下|以内|之内|内', 'atMost'],
  ['左右|上下|前后', 'about'],
]
