import type { Interval } from '../../nlcst/mark.ts'
import { fold } from '../../normalise/fold.ts'
import type { Naming } from '../indicator/naming.ts'
import type { Statement } from '../locate-statement.ts'
import { openingVerbLength, predicateAt } from './trim-phrase.ts'

/** 12个教学班、学位|480个: behind the noun of the number before, what stands after 、 is this one's. */
export function itemBefore({ before, previous, paragraph: { folded } }: Statement, naming: Naming | undefined): Interval {
  if (!previous || naming?.at !== previous.end) return before
  const noun = fold(naming.head)
  if (noun.length >= 2 && folded.startsWith(`${noun}、`, before.start)) return { start: before.start + noun.length + 1, end: before.end }
  // 30个村开展试点、|建成站点|4个: nor is what was said of that
  const said = naming.predicate !== '' && noun !== '' && folded.startsWith(noun, before.start) ? folded.lastIndexOf('、', before.end) + 1 : 0
  const own = folded.slice(said, before.end).replace(/^(?:已|并|还|又)/, '')
  return said > before.start + noun.length + 2 && (openingVerbLength(own) > 0 || predicateAt(own) === 0) && openingVerbLength(own) < own.length
    ? { start: said, end: before.end }
    : before
}
