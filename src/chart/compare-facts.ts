import type { Fact } from '../schema/fact.ts'
import type { Region } from '../schema/region.ts'

/** One respect in which facts of an indicator differ, with the values seen; facts that differ are not drawn on one axis. */
export interface Difference {
  respect: '性质' | '单位' | '地区级别' | '对每个' | '时点'
  values: string[]
}

/** The respects in which facts differ; empty when they may share an axis. */
export function compareFacts(facts: Fact[], levelOf: (code: string) => Region['level'] | undefined): Difference[] {
  const respects: [Difference['respect'], (fact: Fact) => string][] = [
    ['性质', (fact) => fact.modality],
    ['单位', (fact) => fact.quantity.unit || '无单位'],
    ['地区级别', (fact) => (fact.region && levelOf(fact.region)) ?? '不详'],
    ['对每个', (fact) => fact.quantity.per ?? '总数'],
    ['时点', (fact) => fact.period?.end ?? fact.period?.text ?? '不详'],
  ]
  return respects.map(([respect, read]) => ({ respect, values: [...new Set(facts.map(read))].sort() })).filter(({ values }) => values.length > 1)
}
