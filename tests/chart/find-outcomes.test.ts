import { expect, test } from 'vitest'
import { findOutcomes } from '../../src/chart/find-outcomes.ts'
import type { Fact } from '../../src/schema/fact.ts'

const fact = (modality: Fact['modality'], end: string | undefined, rest: Partial<Fact> = {}): Fact =>
  ({
    modality,
    region: '110000',
    indicator: { id: 'a', name: '覆盖率' },
    quantity: { value: 1, unit: '%', bound: 'exactly' },
    period: { text: '到期', end },
    ...rest,
  }) as Fact

const target = fact('target', '2025-12-31')

test('a report of the same thing on or after the deadline is an outcome', () => {
  const later = fact('actual', '2025-12-31')
  expect(findOutcomes(target, [target, later])).toEqual([later])
})

test('a baseline, another place, another unit, an undated report and another target are none', () => {
  const others = [
    fact('actual', '2020-12-31'),
    fact('actual', undefined),
    fact('target', '2026-12-31'),
    fact('actual', '2026-01-01', { region: '120000' }),
    fact('actual', '2026-01-01', { quantity: { value: 1, unit: '个', bound: 'exactly' } as Fact['quantity'] }),
  ]
  expect(findOutcomes(target, others)).toEqual([])
})

test('with two possible deadlines a report after the earlier counts; with none nothing does', () => {
  const two = fact('target', '2025-12-31', { period: { text: '到期', end: '2025-12-31', alternatives: [{ text: '三年', end: '2023-12-31' }] } })
  const report = fact('actual', '2024-06-30')
  expect(findOutcomes(two, [report])).toEqual([report])
  expect(findOutcomes(fact('target', undefined), [report])).toEqual([])
})
