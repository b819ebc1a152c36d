import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { claimUnits, drawClaims, MANY_UNITS } from '../../src/chart/claim-units.ts'
import { findDenominator, type Rate } from '../../src/chart/coverage-rates.ts'
import { drawCoverage, groupRates, MANY_RATES } from '../../src/chart/draw-coverage.ts'
import { wrapText } from '../../src/chart/drawing.ts'
import { drawnDeadlines, drawTargetDates, groupDeadlines, MANY_DATES } from '../../src/chart/target-dates.ts'
import { messages } from '../../src/messages/messages.ts'

const { pictures } = messages['zh-CN']
const coverage = { ...pictures.coverage, inferred: '推定' }
const targetWords = { ...pictures.targets, colon: '：' }

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
    for (const picture of [
      drawCoverage('x', [rate], width, '题', coverage),
      drawClaims('x', [claim], width, '题', pictures.claims),
      drawTargetDates('x', groups, width, '题', targetWords),
    ]) {
      const html = toHtml(picture, { space: 'svg' })
      expect(html).toMatch(
        /^<svg id="x" class="drawing" viewBox="0 0 [\d. ]+" role="img" aria-labelledby="x-title x-desc"><title id="x-title">题<\/title><desc/,
      )
      expect(html).not.toMatch(/style=|<style|\d\.\d{3,}|NaN/)
    }
  }
})

test('an inferred rate is hollow, a printed one filled', () => {
  expect(toHtml(drawCoverage('x', [rate], 328, '题', coverage))).not.toContain('dot-open')
  expect(toHtml(drawCoverage('x', [{ ...rate, inferred: true }], 328, '题', coverage))).toContain('dot-open')
})

test('one square for each thing claimed, the named ones first, none beyond the width', () => {
  const units = claimUnits(claim, 100)
  expect(units).toHaveLength(16)
  expect(units.map(({ named }) => named)).toEqual([true, true, ...Array.from({ length: 14 }, () => false)])
  expect(Math.max(...units.map(({ x }) => x))).toBeLessThan(100)
})

test('many rates are counted by ten points, 100 apart, and none is lost', () => {
  const many = Array.from({ length: MANY_RATES + 1 }, (_, index): Rate => ({ ...rate, value: index === 0 ? 100 : index * 2, inferred: index % 3 === 0 }))
  const groups = groupRates(many)
  expect(groups.reduce((sum, { printed, inferred }) => sum + printed + inferred, 0)).toBe(many.length)
  expect(groups.at(-1)).toEqual({ from: 100, to: 100, printed: 0, inferred: 1 })
  const html = toHtml(drawCoverage('x', many, 328, '题', coverage))
  expect(html.match(/group-bar/g)).toHaveLength(groups.flatMap(({ printed, inferred }) => [printed, inferred]).filter((count) => count > 0).length)
})

test('a claim of very many things says how many squares are not drawn', () => {
  const html = toHtml(drawClaims('x', [{ ...claim, claimed: MANY_UNITS + 7 }], 328, '题', pictures.claims))
  const squares = [...html.matchAll(/class="unit-(?:named|open)" d="([^"]+)"/g)].flatMap(([, path]) =>
    [...path!.matchAll(/h(\d+)/g)].map(([, long]) => (Number(long) + 4) / 18),
  )
  expect(squares.reduce((sum, count) => sum + count, 0)).toBe(MANY_UNITS)
  expect(html).toContain(pictures.claims.more(7))
})

test('too many dates make one block a year, with every target in one of them', () => {
  const dates = Array.from({ length: MANY_DATES + 4 }, (_, index) => ({
    name: 'a',
    value: '',
    end: `20${20 + (index % 3)}-01-${String(index + 1).padStart(2, '0')}`,
    others: [],
  }))
  const groups = groupDeadlines(dates)
  expect(drawnDeadlines(groups.slice(0, MANY_DATES))).toHaveLength(MANY_DATES)
  const years = drawnDeadlines(groups)
  expect(years.map(({ end }) => end)).toEqual(['2020-12-31', '2021-12-31', '2022-12-31'])
  expect(years.reduce((sum, { targets }) => sum + targets.length, 0)).toBe(dates.length)
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
