import { afterEach, describe, expect, test, vi } from 'vitest'
import { recogniseTimes } from '../../../src/annotate/recognise-times.ts'
import { resolveTime, type TimeContext } from '../../../src/extract/period/resolve-time.ts'

const resolve = (text: string, context: TimeContext = {}) => {
  const { start, end } = resolveTime(recogniseTimes(text)[0]!, context)
  return `${start ?? ''}..${end ?? ''}`
}

describe('printed years need no context', () => {
  test.each([
    ['到2025年底', '..2025-12-31'],
    ['到2025年', '..2025-12-31'],
    ['截至2023年7月31日', '..2023-07-31'],
    ['“十四五”期间', '2021-01-01..2025-12-31'],
    ['“十五五”', '2026-01-01..2030-12-31'],
    ['2023年7月', '2023-07-01..2023-07-31'],
    ['2024年2月', '2024-02-01..2024-02-29'],
    ['2021—2023年', '2021-01-01..2023-12-31'],
    ['2022年11月至3月', '2022-11-01..2023-03-31'],
    ['自2021年起', '2021-01-01..'],
    ['2007-2008', '..'],
    ['1980年代', '1980-01-01..1989-12-31'],
    ['1980年代初', '..'],
    ['截至2013年4月中，', '..'],
    ['2013年4月中旬', '2013-04-11..2013-04-20'],
    ['入汛以来', '..'],
  ])('%s → %s', (text, period) => expect(resolve(text)).toBe(period))
})

describe('relative words count from the reference', () => {
  test.each([
    ['今年以来', '2023-01-01..2023-08-09'],
    ['目前', '..2023-08-09'],
    ['今年', '2023-01-01..2023-12-31'],
    ['去年', '2022-01-01..2022-12-31'],
    ['去年底', '..2022-12-31'],
    ['今年上半年', '2023-01-01..2023-06-30'],
    ['7月', '2023-07-01..2023-07-31'],
    ['上月', '2023-07-01..2023-07-31'],
  ])('%s → %s', (text, period) => expect(resolve(text, { reference: '2023-08-09' })).toBe(period))

  test.each(['今年以来', '目前', '今年', '去年', '7月', '上月', '今日'])('%s stays text without one', (text) => expect(resolve(text)).toBe('..'))
  test.each(['近年来', '近日', '连续三年', '上年同期', '2022年同期', '2025年前'])('%s stays text with one', (text) =>
    expect(resolve(text, { reference: '2023-08-09' })).toBe('..'),
  )
})

test('a month that had not begun by the reference stays open unless the text says its year', () => {
  expect(resolve('12月', { reference: '2023-03-05' })).toBe('..')
  expect(resolve('12月', { reference: '2023-03-05', year: 2022 })).toBe('2022-12-01..2022-12-31')
})

test('what takes effect within a quarter of a year is told before it does', () => {
  expect(resolve('自6月1日起', { reference: '2023-05-11' })).toBe('2023-06-01..')
  expect(resolve('自12月1日起', { reference: '2023-05-11' })).toBe('..')
  expect(resolve('自1月1日起', { reference: '2023-05-11' })).toBe('2023-01-01..')
})

test('the period text has no spaces of layout', () => {
  expect(resolveTime(recogniseTimes('到 2025 年底')[0]!, {}).text).toBe('到2025年底')
})

describe('time zone and clock', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
    vi.useRealTimers()
  })
  test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Shanghai', 'UTC'])('do not change a result in %s', (zone) => {
    vi.stubEnv('TZ', zone)
    vi.useFakeTimers({ now: new Date('1999-12-31T23:59:59Z') })
    expect(resolve('昨日', { reference: '2024-03-01' })).toBe('2024-02-29..2024-02-29')
    expect(resolve('今年以来', { reference: '2024-01-01' })).toBe('2024-01-01..2024-01-01')
    expect(resolve('上月', { reference: '2024-01-15' })).toBe('2023-12-01..2023-12-31')
  })
})
