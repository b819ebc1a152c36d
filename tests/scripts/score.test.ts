import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSeedFile } from '../../scripts/read-seeds.ts'
import { Gold, scoreText } from '../../scripts/score.ts'
import type { Fact } from '../../src/schema/fact.ts'

const gold = Gold.parse(JSON.parse(readFileSync('tests/gold/000_22680c95858fb0a9.json', 'utf8')))
const { facts } = readSeedFile('seeds', gold.file)
const shared = '../shared/eval/score.mjs'

describe('评分', () => {
  test('少一条是漏，多一条是多，错一项不算全对', () => {
    const required = facts.findIndex((f) => gold.facts.some((g) => !g.optional && g.number.start === f.number.start))
    const without = scoreText(gold, facts.toSpliced(required, 1))
    expect(without.missed).toBe(1)
    const moved: Fact = { ...facts[0]!, number: { start: 0, end: 1, exact: '某' } }
    expect(scoreText(gold, [...facts, moved]).extra).toBe(1)
    const wrong = scoreText(
      gold,
      facts.map((f, i) => (i === required ? { ...f, quantity: { ...f.quantity, value: -1 } } : f)),
    )
    expect([wrong.missed, wrong.extra]).toEqual([0, 0])
    expect(wrong.whole).toBe(wrong.gold - 1)
    expect(wrong.differences).toHaveLength(1)
  })

  test.skipIf(!existsSync(shared))('与 ../shared 的评分一致，改坏的也一致', () => {
    const spoilt = facts.filter((_, i) => i % 5 !== 0).map((f, i) => (i % 3 ? f : { ...f, modality: 'standard' as const, region: '110000' }))
    const folder = mkdtempSync(join(tmpdir(), 'minzheng-score-'))
    writeFileSync(join(folder, 'facts.json'), JSON.stringify(spoilt))
    const theirs = JSON.parse(
      execFileSync(process.execPath, [shared, '--facts', join(folder, 'facts.json'), '--gold', '../shared/gold/seed', '--json'], { encoding: 'utf8' }),
    )
    const { gold: total, found, extra, missed, precision, recall, f1, wholeFactF1 } = scoreText(gold, spoilt)
    expect({ gold: total, found, extra, missed, precision, recall, f1, wholeFactF1 }).toEqual({
      gold: theirs.gold,
      found: theirs.found,
      extra: theirs.extra,
      missed: theirs.missed,
      precision: theirs.precision,
      recall: theirs.recall,
      f1: theirs.f1,
      wholeFactF1: theirs.wholeFactF1,
    })
  })
})
