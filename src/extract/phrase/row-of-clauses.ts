import type { NamingContext } from '../indicator/naming.ts'
import { clauseStart } from '../locate-statement.ts'
import { openingVerbLength } from './trim-phrase.ts'

/** 走访了8个镇，|120个|村，|500户|老人: the verb of the clause before, where this one is a number and its noun alone; empty where it is more. */
export function verbOfRow({ statement, previous, raw }: NamingContext, predicate: string): string {
  const { paragraph, clause, sentence, mark } = statement
  const { folded } = paragraph
  if (!previous || predicate !== '' || raw.trim() !== '' || statement.previous || statement.next || folded[clause.start - 1] !== '，') return ''
  if (previous.rule !== 'noun-after-number' || previous.predicate !== '' || previous.unit === '' || /[元%]|^[次场期]$/.test(mark.unit)) return ''
  if (previous.at < clauseStart(folded, clause.start - 1, sentence.start)) return ''
  const { verb } = previous
  for (let at = 0; at < verb.length - 1; at++) {
    const length = openingVerbLength(verb.slice(at))
    if (length >= 2) return verb.slice(at, at + length).replace(/了$/, '')
  }
  return ''
}
