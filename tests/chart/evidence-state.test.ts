import { expect, test } from 'vitest'
import { evidenceState } from '../../src/chart/evidence-state.ts'
import { due } from '../../src/messages/due.ts'

const words = due['zh-CN']

test('before and on the day a target is not due', () => {
  expect(evidenceState(['2025-12-31'], new Date('2025-12-30T00:00:00Z'), words)).toBe('未到期·还有 1 天')
  expect(evidenceState(['2025-12-31'], new Date('2025-12-31T15:59:00Z'), words)).toBe('未到期·还有 0 天')
})

test('after it there is no evidence, never a verdict; midnight is Beijing’s', () => {
  expect(evidenceState(['2025-12-31'], new Date('2025-12-31T16:00:00Z'), words)).toBe('已到期·本库无结果证据（期限已过 1 天）')
})

test('where two readings disagree both are said', () => {
  const both = evidenceState(['2025-12-31', '2023-12-31'], new Date('2024-06-01T00:00:00Z'), words)
  expect(both).toContain('未到期')
  expect(both).toContain('另一读法')
  expect(both).not.toMatch(/未完成|已完成/)
})
