import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { gazetteerTable } from '../../scripts/make-gazetteer.ts'
import { regionChanges } from '../../src/lexicon/region-changes.ts'
import { codesOfName, namesOfCode, regionByCode } from '../../src/lexicon/regions.ts'
import { Region } from '../../src/schema/region.ts'

test('地名表就是由所钉的 npm 包和变更表作出的那一份', () => {
  expect(readFileSync('src/lexicon/gazetteer.json', 'utf8')).toBe(gazetteerTable())
})

/** Codes for which the yearly tables of gb2260 are themselves wrong or behind: misprints (荔蒲, 江洲), 2002's codes of Hainan's islands, cities of the Corps listed years later, tables that kept what had gone. */
const wrongThere = new Set('450331 451402 469031 469032 469033 321011 620925 620502 620503 659005 659006 659007 410211'.split(' '))

describe('变更表与 gb2260 逐年的表两不相违', () => {
  const years = readdirSync('node_modules/gb2260/lib').filter((file) => /^\d{6}\.json$/.test(file))
  test.each(years)('%s', (file) => {
    const names = JSON.parse(readFileSync(`node_modules/gb2260/lib/${file}`, 'utf8')) as Record<string, string>
    const year = Number(file.slice(0, 4))
    const odd = regionChanges.filter(([code, name, since, until]) => {
      if (wrongThere.has(code)) return false
      // a table of one year may be of the state before its changes, or be a year behind
      if (since < year - 1 && (until ?? 9999) > year) return names[code] !== name
      return (since > year || (until ?? 9999) < year - 1) && names[code] === name
    })
    expect(odd.map((row) => row.slice(0, 4).join(' '))).toEqual([])
  })
})

describe('变更表自身', () => {
  test('同一代码的各名，年份前后相接，不重叠', () => {
    const byCode = Map.groupBy(regionChanges, ([code]) => code)
    for (const rows of byCode.values()) {
      const inOrder = rows.toSorted((a, b) => a[2] - b[2])
      for (const [i, [, , since]] of inOrder.slice(1).entries()) expect(since).toBeGreaterThanOrEqual(inOrder[i]![3]!)
    }
  })

  test('归入的代码都在表里，当年或更早已启用', () => {
    for (const [code, name, , until, successors] of regionChanges)
      for (const successor of successors?.split(' ') ?? []) {
        const rows = namesOfCode(successor)
        expect(rows.length, `${code} ${name} → ${successor}`).toBeGreaterThan(0)
        expect(Math.min(...rows.map((row) => row.since ?? 0)), `${code} ${name} → ${successor}`).toBeLessThanOrEqual(until!)
      }
  })
})

describe('沿革', () => {
  test.each([
    ['371200', { name: '莱芜市', until: 2018 }],
    ['370116', { name: '莱芜区', since: 2018, former: [{ code: '371202', name: '莱城区', since: 1992, until: 2018 }] }],
    ['420600', { name: '襄阳市', since: 2010, former: [{ code: '420600', name: '襄樊市', until: 2010 }] }],
    ['350427', { name: '沙县', until: 2021, successors: ['350405'] }],
    [
      '320613',
      {
        former: [
          { code: '320602', name: '崇川区', since: 1991, until: 2020 },
          { code: '320611', name: '港闸区', since: 1991, until: 2020 },
        ],
      },
    ],
    ['330102', { name: '上城区', former: [{ code: '330104', name: '江干区', since: 1983, until: 2021, part: true }] }],
    ['141100', { name: '吕梁市', former: [{ code: '142300', name: '吕梁地区', until: 2003 }] }],
  ])('%s', (code, wanted) => expect(regionByCode(code)).toMatchObject(wanted))

  test('各地区都合规格', () => {
    for (const [code] of regionChanges) expect(() => Region.parse(regionByCode(code))).not.toThrow()
  })
})

test('旗、自治州和自治县的简称', () => {
  expect(['科左后旗', '阿左旗', '乌前旗', '达茂旗', '喀左县', '博州'].map((name) => codesOfName(name)[0])).toEqual([
    '150522',
    '152921',
    '150823',
    '150223',
    '211324',
    '652700',
  ])
})
