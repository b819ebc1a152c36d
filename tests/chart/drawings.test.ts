import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { claimUnits, drawClaims } from '../../src/chart/claim-units.ts'
import { drawCoverage, findDenominator, type Rate } from '../../src/chart/coverage-rates.ts'
import { wrapText } from '../../src/chart/drawing.ts'
import { drawTargetDates, groupDeadlines } from '../../src/chart/target-dates.ts'

const rate: Rate = {
  name: '志愿服务站点在社区综合服务设施中的覆盖率',
  value: 80,
  printed: '80%',
  inferred: false,
  denominator: '社区综合服务设施',
  modality: 'target',
  id: 'a',
}
const claim = {
  id: 'c',
  article: 'a',
  text: '16项主要发展指标',
  claimed: 16,
  named: ['一', '二'],
  open: true,
  verdict: 'partial' as const,
  rule: 'r',
  evidence: [],
}

test('a picture carries title and description, no style, and coordinates of two decimals at most', () => {
  const groups = groupDeadlines([{ name: '殡仪馆', value: '1家', end: '2025-12-31', others: ['2023-12-31'] }])
  for (const width of [328, 720]) {
    for (const picture of [drawCoverage('x', [rate], width, '题'), drawClaims('x', [claim], width, '题'), drawTargetDates('x', groups, width, '题')]) {
      const html = toHtml(picture, { space: 'svg' })
      expect(html).toMatch(/^<svg id="x" viewBox="0 0 [\d. ]+" role="img" aria-labelledby="x-title x-desc"><title id="x-title">题<\/title><desc/)
      expect(html).not.toMatch(/style=|<style|\d\.\d{3,}|NaN/)
    }
  }
})

test('an inferred rate is hollow, a printed one filled', () => {
  expect(toHtml(drawCoverage('x', [rate], 328, '题'))).not.toContain('dot-open')
  expect(toHtml(drawCoverage('x', [{ ...rate, inferred: true }], 328, '题'))).toContain('dot-open')
})

test('one square for each thing claimed, the named ones first, none beyond the width', () => {
  const units = claimUnits(claim, 100)
  expect(units).toHaveLength(16)
  expect(units.map(({ named }) => named)).toEqual([true, true, ...Array.from({ length: 14 }, () => false)])
  expect(Math.max(...units.map(({ x }) => x))).toBeLessThan(100)
})

test('targets without a date are in no group; the same dates make one', () => {
  const groups = groupDeadlines([
    { name: 'a', value: '', others: [] },
    { name: 'b', value: '', end: '2025-12-31', others: [] },
    { name: 'c', value: '', end: '2025-12-31', others: [] },
  ])
  expect(groups.map(({ targets }) => targets.length)).toEqual([2])
})

test('a denominator is what the name names, or unknown', () => {
  expect(findDenominator(rate.name)).toBe('社区综合服务设施')
  expect(findDenominator('参训率')).toBeUndefined()
})

test('lines keep all characters and hold a number with its unit', () => {
  const lines = wrapText('适老化改造户数 2.5万户', 14 * 9, 14)
  expect(lines.join('').replace(/\s/g, '')).toBe('适老化改造户数2.5万户')
  expect(lines.some((line) => line.includes('2.5万户'))).toBe(true)
})
