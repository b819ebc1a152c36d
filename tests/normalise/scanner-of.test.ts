import fc from 'fast-check'
import { expect, test } from 'vitest'
import { endingOf } from '../../src/normalise/ending-of.ts'
import { mayStand, openingsOf } from '../../src/normalise/first-units.ts'
import { matchesOf } from '../../src/normalise/matches-of.ts'
import { ScanSet } from '../../src/normalise/scan-set.ts'
import { scannerOf } from '../../src/normalise/scanner-of.ts'

const patterns = [
  /社工+|工(?!会)/g,
  /(?<=社)工|(?<!工)会{2}/g,
  /(?:社|工?)会/g,
  /(?<first>[工-社a-]|\d+)?(?:会|\s)(?=工)/g,
  /[^社]工|.会/g,
  /(?:社|工)(?:工会|1?a)|社+工|(?:会1?)*a|1{2,3}-/g,
  /\u5de5社|\x61|\\|[\]\u4f1a]社/g,
  /(?:社{0,2}|工*?)(会|1)\1?/g,
]

test.each(patterns)('与 matchesOf 给的一样：%s', (pattern) =>
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('社', '工', '会', '1', 'a', '-', ']', '\\', '\n', '　'), maxLength: 20 }), (text) => {
      const found = (matches: RegExpExecArray[]) => matches.map((match) => [match.index, ...match])
      expect(found(scannerOf(pattern)(text))).toEqual(found(matchesOf(text, pattern)))
    }),
    { seed: 5, numRuns: 200 },
  ),
)

test.each(patterns)('末尾与 exec 给的一样：%s', (pattern) =>
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('社', '工', '会', '1', 'a', '-', ']', '\\', '\n', '　'), maxLength: 12 }), (text) => {
      expect(endingOf(pattern)(text)).toEqual(new RegExp(`(?:${pattern.source})$`).exec(text))
    }),
    { seed: 5, numRuns: 200 },
  ),
)

test('只在可能开头的字上试', () => {
  const openings = openingsOf(/(?<=全)[社工]?会|\d{2}|(?:(?=站)所)+/)
  const tried = ['社会', '工会', '会', '08', '所'].map((text) => mayStand(openings, text, 0))
  expect(tried).toEqual([true, true, true, true, true])
  const passed = ['全会', '站所', '社工', '社', '0社', '8', ''].map((text) => mayStand(openings, text, 0))
  expect(passed).toEqual([false, false, false, false, false, false, false])
  const followed = openingsOf(/将(?!来)(?=再?建|(?:新|改)+设)/)
  expect(['将建', '将再', '将改', '将来', '将'].map((text) => mayStand(followed, text, 0))).toEqual([true, true, true, false, false])
})

test.each([/社?/, /社|/, /(?=社)/, /^$/])('可以什么也不取的不收：%s', (pattern) => expect(() => scannerOf(pattern)).toThrow(RangeError))

test.each([/a/i, /^a/m, /a.b/s, /a/u])('不分大小写、按行、按码位的不收：%s', (pattern) => expect(() => scannerOf(pattern)).toThrow(RangeError))

test('一起找的一遍，与各自找的一样', () => {
  const set = new ScanSet()
  const scanners = patterns.map((pattern) => [pattern, set.scannerOf(pattern)] as const)
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('社', '工', '会', '1', 'a', '-', ']', '\\', '\n', '　'), maxLength: 20 }), (text) => {
      const found = (matches: RegExpExecArray[]) => matches.map((match) => [match.index, ...match])
      const places = set.placesIn(text)
      for (const [pattern, scanner] of scanners) expect(found(scanner(text, places))).toEqual(found(matchesOf(text, pattern)))
      const from = text.length >> 2
      const part = text.slice(from, text.length >> 1)
      for (const [pattern, scanner] of scanners) expect(found(scanner(part, places, from))).toEqual(found(matchesOf(part, pattern)))
    }),
    { seed: 5, numRuns: 200 },
  )
})

test('词也找；最多 32 个，最后一个也找得到；空词不收', () => {
  const set = new ScanSet()
  const words = set.add(['社工', '1'])
  expect(set.placesIn('社会社工1')[words]).toEqual([2, 4])
  expect(() => new ScanSet().add([''])).toThrow(RangeError)
  for (let size = 1; size < 31; size++) set.add(['会'])
  const last = set.scannerOf(/社/)
  expect(last('工社', set.placesIn('工社')).map(({ index }) => index)).toEqual([1])
  expect(() => set.add(['社'])).toThrow(RangeError)
})
