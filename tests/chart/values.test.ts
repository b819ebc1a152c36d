import { toHtml } from 'hast-util-to-html'
import { describe, expect, test } from 'vitest'
import { compareFacts, groupComparable } from '../../src/chart/compare-facts.ts'
import { drawGrid, letter } from '../../src/chart/draw-grid.ts'
import { drawIntervals, valueDomain } from '../../src/chart/draw-intervals.ts'
import { valueInterval } from '../../src/chart/value-interval.ts'
import type { Fact } from '../../src/schema/fact.ts'

const quantity = { value: 60, unit: '%', bound: 'exactly' as const }
const fact = (id: string, over: Partial<Fact> = {}) =>
  ({ id, modality: 'target', region: '110000', quantity, flags: [], indicator: { id: 'i', name: '甲在乙中的覆盖率' }, ...over }) as Fact
const level = (code: string) => (code.endsWith('0000') ? ('province' as const) : ('county' as const))

test('a bound is an end: 以上 closed, 超过 open, both without the other end; 3至5 has two ends', () => {
  expect(valueInterval({ ...quantity, bound: 'atLeast' })).toEqual({ low: 60, lowClosed: true, highClosed: false, about: false })
  expect(valueInterval({ ...quantity, bound: 'moreThan' })).toEqual({ low: 60, lowClosed: false, highClosed: false, about: false })
  expect(valueInterval({ ...quantity, bound: 'lessThan' })).toEqual({ high: 60, lowClosed: false, highClosed: false, about: false })
  expect(valueInterval({ ...quantity, valueMax: 70 })).toMatchObject({ low: 60, high: 70, lowClosed: true, highClosed: true })
  expect(valueInterval({ ...quantity, bound: 'about' })).toMatchObject({ low: 60, high: 60, about: true })
})

test('the scale starts at nought and reaches every end', () => {
  expect(valueDomain([valueInterval({ ...quantity, bound: 'atLeast' }), valueInterval({ ...quantity, value: 80 })])).toEqual([0, 80])
  expect(valueDomain([valueInterval({ ...quantity, value: 0 })])).toEqual([0, 1])
})

test('an open end has an arrow, an end left out a ring, about a ring around', () => {
  const draw = (bound: Fact['quantity']['bound']) =>
    toHtml(drawIntervals('x', [{ label: '甲', printed: '60%', modality: 'target', intervals: [valueInterval({ ...quantity, bound })] }], '%', 328, '题'), {
      space: 'svg',
    })
  expect(draw('exactly').match(/<circle/g)).toHaveLength(1)
  expect(draw('moreThan')).toMatch(/dot-open/)
  expect(draw('moreThan').match(/<path class="dot"/g)).toHaveLength(1)
  expect(draw('about')).toContain('around')
})

describe('values that may be compared', () => {
  test('share an axis when they agree in every respect', () => expect(compareFacts([fact('a'), fact('b')], level)).toEqual([]))
  test.each([
    ['modality', { modality: 'standard' }],
    ['unit', { quantity: { ...quantity, unit: '个' } }],
    ['level', { region: '110101' }],
    ['per', { quantity: { ...quantity, per: '县' } }],
    ['base', { indicator: { id: 'i', name: '甲在丙中的覆盖率' } }],
  ] as [string, Partial<Fact>][])('differ in %s', (respect, over) => {
    const facts = [fact('a'), fact('b', over), fact('c')]
    expect(compareFacts(facts, level).map((one) => one.respect)).toContain(respect)
    expect(groupComparable(facts, level).map((group) => group.map(({ id }) => id))).toEqual([['a', 'c'], ['b']])
  })
  test('a reported day and a reported stretch of time are two kinds', () => {
    const day = fact('a', { modality: 'actual', period: { text: '2020年底', end: '2020-12-31' } })
    const stretch = fact('b', { modality: 'actual', period: { text: '2020年', start: '2020-01-01', end: '2020-12-31' } })
    expect(compareFacts([day, stretch], level)).toEqual([{ respect: 'span', values: ['day', 'stretch'] }])
  })
  test('without a region they agree with nothing', () => {
    const nowhere = ['a', 'b'].map((id) => {
      const { region, ...rest } = fact(id)
      return rest as Fact
    })
    expect(compareFacts(nowhere, level)).toEqual([{ respect: 'level', values: ['unknown'] }])
    expect(groupComparable(nowhere, level)).toHaveLength(2)
  })
})

test('the grid has a letter for each value of each row, and says what letters mean', () => {
  expect([letter(0), letter(25), letter(26)]).toEqual(['a', 'z', 'aa'])
  const rows = [0, 1, 0].map((cell, index) => ({ label: '某地', printed: `${index}`, group: cell, cells: [cell] }))
  const html = toHtml(drawGrid('x', [{ name: '性质', values: ['目标', '标准'] }], rows, 328, '题'), { space: 'svg' })
  expect(html.match(/class="strong">[ab]</g)).toEqual(['class="strong">a<', 'class="strong">b<', 'class="strong">a<'])
  expect(html).toContain('性质 a 目标 · b 标准')
})
