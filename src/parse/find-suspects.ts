import type { DamageMark } from '../nlcst/tree.ts'

/** “1+1>2” that lost its sign in print: a sum of ones said to have an effect. Proposed, never applied. */
const lostSign = /[“"]\s*1\s*[+＋]\s*1\s*([2-9])\s*[”"](?=\s*的?\s*(?:效果|成效|效应|作用|合力))/g

/** Finds places that print correctly spelled nonsense, each with the repair that a reader would guess. */
export function findSuspects(source: string): DamageMark[] {
  return [...source.matchAll(lostSign)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    kind: 'suspect',
    note: '疑似丢了大于号：“1+1>2”是通行的说法，原文印作连写的数字',
    proposal: `“1+1>${m[1]}”`,
  }))
}
