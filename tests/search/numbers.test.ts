import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NumberReader } from '../../src/search/number-reader.ts'
import { compareNumberRows, type NumberRow, numberKinds } from '../../src/search/number-row.ts'
import { readNumbers } from '../../src/search/read-number.ts'
import { writeNumbers } from '../../src/search/write-numbers.ts'

describe('读数', () => {
  test.each([
    ['47000', 47000, false],
    ['4.7万', 47000, false],
    ['四万七千', 47000, false],
    ['47,000', 47000, false],
    ['４.７万', 47000, false],
    ['60%', 60, true],
    ['百分之六十', 60, true],
    ['六成', 60, true],
    ['二〇二五', 2025, false],
  ])('%s', (text, value, share) => expect(readNumbers(`约${text}、`)).toMatchObject([{ at: 1, length: text.length, value, share }]))

  test.each(['统一', '一个', '三清单', '成立', '五社'])('%s 里没有数', (text) => expect(readNumbers(text)).toEqual([]))
})

test('范围内的数一个不少、一个不多', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ kind: fc.constantFrom(...numberKinds), value: fc.integer({ min: -5, max: 40 }), page: fc.nat(9), at: fc.nat(90) }), {
        maxLength: 60,
      }),
      fc.integer({ min: -6, max: 41 }),
      fc.nat(20),
      fc.boolean(),
      async (some, low, width, open) => {
        const rows: NumberRow[] = some.map((row, i) => ({ ...row, from: row.at, to: row.at + 3, unit: i % 2 ? '人' : '' }))
        const files = writeNumbers(rows, 7)
        const reader = new NumberReader(files, async (shard) => files.shards[shard]!)
        const high = low + width
        const expected = rows.filter((r) => r.kind === 'share' && (open ? r.value > low && r.value < high : r.value >= low && r.value <= high))
        expect((await reader.find('share', { low, high, open }))!.sort(compareNumberRows)).toEqual(expected.sort(compareNumberRows))
      },
    ),
    { seed: 5, numRuns: 200 },
  ))
