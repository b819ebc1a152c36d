import { expect, test } from 'vitest'
import { openQuestions } from '../../src/chart/open-questions.ts'
import type { Claim } from '../../src/schema/claim.ts'
import type { Fact } from '../../src/schema/fact.ts'

const fact = (rest: Partial<Fact>): Fact =>
  ({ modality: 'actual', flags: [], indicator: { id: 'a', name: '甲' }, quantity: { value: 1, unit: '个', bound: 'exactly' }, ...rest }) as unknown as Fact
const kinds = (facts: Fact[], claims: Claim[] = []) => openQuestions(facts, claims).map((one) => one.kind)

test('a fact without gaps leaves nothing to ask', () => {
  expect(kinds([fact({})])).toEqual([])
})

test('each flag asks its own question', () => {
  expect(kinds([fact({ flags: ['分母未说明'] })])).toEqual(['denominator'])
  expect(kinds([fact({ flags: ['由全称词推定'] })])).toEqual(['universal'])
  expect(kinds([fact({ flags: ['时点不详'] })])).toEqual(['time'])
  expect(kinds([fact({ flags: ['地区不详'] })])).toEqual(['place'])
})

test('a target asks where it starts unless the text reports the same indicator, and what came of it', () => {
  const target = fact({ modality: 'target', period: { text: '到2025年', end: '2025-12-31' } })
  expect(kinds([target])).toEqual(['base', 'result'])
  expect(kinds([target, fact({})])).toEqual(['result'])
})

test('money asks who pays; a count not borne out asks for the rest', () => {
  expect(kinds([fact({ quantity: { value: 3, unit: '万元', bound: 'exactly' } })])).toEqual(['payer'])
  expect(kinds([], [{ verdict: 'partial' } as Claim])).toEqual(['items'])
  expect(kinds([], [{ verdict: 'complete' } as Claim])).toEqual([])
})
