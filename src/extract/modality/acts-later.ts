import { future } from '../../lexicon/modality.ts'
import { testerOf } from '../../normalise/tester-of.ts'
import type { Statement } from '../locate-statement.ts'
import { predicateAt } from '../phrase/trim-phrase.ts'

const willAct = new RegExp(`^(?:、\\d[^，。；、]{2,20})*，(?:${future}|将(?=[在于赴与从由分被到向])|拟|预计|计划)`)

const nounBehind = /^[^，。；、]{2,20}/
const doneBefore = testerOf(/(?:已|完成了|建成了)[^，；]*$/)

/** 30名省级团员、300名市级团员，将在各地宣讲: those who are only named are to do what the next clause says. */
export function actsLater({ paragraph: { folded }, mark, sentence }: Statement): boolean {
  if (mark.unit.includes('元')) return false
  const noun = nounBehind.exec(folded.slice(mark.outer.end, sentence.end))?.[0] ?? ''
  // 已完成11个社工站建设，预计…: what is done is not to come
  if (doneBefore(folded.slice(sentence.start, mark.start))) return false
  return noun !== '' && willAct.test(folded.slice(mark.outer.end + noun.length, sentence.end)) && predicateAt(noun) < 0
}
