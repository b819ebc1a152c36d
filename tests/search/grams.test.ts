import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldText } from '../../src/search/fold-text.ts'
import { GramReader } from '../../src/search/gram-reader.ts'
import { writeGrams } from '../../src/search/write-grams.ts'

const reader = (texts: string[], size?: number) => {
  const { directory, shards } = writeGrams(texts, size)
  return new GramReader(directory, async (shard) => shards[shard]!)
}
const places = (text: string, part: string) => Array.from({ length: text.length }, (_, i) => i).filter((i) => text.startsWith(part, i))

describe('字对索引', () => {
  const letters = fc.string({ unit: fc.constantFrom('社', '工', '会', '1', '２', '，', '𠀀', '萬'), maxLength: 40 })

  test('找到的恰是所有立着的地方：任何文本、任何一段', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(letters, { maxLength: 6 }),
        fc.string({ unit: fc.constantFrom('社', '工', '会', '1', '2', '，', '万'), minLength: 1, maxLength: 12 }),
        fc.constantFrom(2, 5, 12, 20_000),
        async (texts, part, size) => {
          const found = await reader(texts, size).find(part)
          const expected = texts.map((text, page) => [page, places(foldText(text), foldText(part))] as const).filter(([, ats]) => ats.length > 0)
          expect([...found]).toEqual(expected)
        },
      ),
      { seed: 5, numRuns: 300 },
    ))

  test('凡有的都找得到：字少、重复多、分得最细时', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: fc.constantFrom('社', '工', '\u0000'), maxLength: 40 }), { minLength: 1, maxLength: 4 }),
        fc.nat(),
        fc.integer({ min: 1, max: 14 }),
        async (texts, from, length) => {
          const text = texts[from % texts.length]!
          const part = text.slice(from % (text.length + 1)).slice(0, length)
          const found = await reader(texts, 3).find(part)
          const expected = texts.map((one, page) => [page, part === '' ? [] : places(one, part)] as const).filter(([, ats]) => ats.length > 0)
          expect([...found]).toEqual(expected)
        },
      ),
      { seed: 5, numRuns: 300 },
    ))

  test('常见的字对按后面的字再分：长的一段不必取整个字对', async () => {
    const texts = Array.from({ length: 400 }, (_, i) => `社会${String.fromCharCode(0x4e00 + i)}工作`)
    const { directory, shards } = writeGrams(texts, 200)
    let bytes = 0
    const counting = new GramReader(directory, async (shard) => {
      bytes += shards[shard]!.length
      return shards[shard]!
    })
    expect([...(await counting.find(texts[7]!))]).toEqual([[7, [0]]])
    const long = bytes
    expect((await counting.find('社会')).size).toBe(400)
    expect(long).toBeLessThan(bytes / 2)
  })

  test('一片取不到就抛错，再找时重取', async () => {
    const { directory, shards } = writeGrams(['社会工作'])
    let broken = true
    const flaky = new GramReader(directory, async (shard) => {
      if (broken) throw new Error('断了')
      return shards[shard]!
    })
    await expect(flaky.find('社会')).rejects.toThrow('断了')
    broken = false
    expect([...(await flaky.find('社会'))]).toEqual([[0, [0]]])
  })
})

describe('折叠', () => {
  test.each([
    ['溫州', '温州'],
    ['４７，０００', '47，000'],
    ['1,200', '1，200'],
    ['ＡＢc', 'abc'],
  ])('%s → %s', (from, to) => expect(foldText(from)).toBe(to))

  test('部分的折叠是折叠的部分', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(50), (text, at) => {
        expect(foldText(text.slice(0, at)) + foldText(text.slice(at))).toBe(foldText(text))
      }),
      { seed: 5 },
    ))
})
