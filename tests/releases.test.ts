import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readNdjson } from '../scripts/read-package.ts'
import { listReleases, openRelease } from '../scripts/read-releases.ts'
import type { Seed } from '../src/schema/article.ts'
import type { Fact } from '../src/schema/fact.ts'
import { CitationProfile } from './dataset/citation-profile.ts'

const snapshots = 'content/snapshots'
const versions = listReleases(snapshots)

test('至少发布过一版', () => {
  expect(versions.length).toBeGreaterThan(0)
})

describe.each(versions)('已发布的 %s', (version) => {
  test('一个文件也没有改过（校验和）', () => {
    expect(openRelease(snapshots, version).version).toBe(version)
  })

  test('每条事实的依据，仍是随它发布的原文的那一段', () => {
    const seeds = new Map([...(readNdjson(`${snapshots}/${version}/seeds.ndjson`) as Iterable<Seed>)].map((seed) => [seed.id, seed]))
    for (const { number, evidence, mentions } of readNdjson(`${snapshots}/${version}/facts.ndjson`) as Iterable<Fact>) {
      const { file, encoding } = seeds.get(evidence.seed)!
      const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(readFileSync(`${snapshots}/${version}/sources/${file}`))
      for (const { start, end, exact } of [number, evidence, ...mentions]) expect(text.slice(start, end)).toBe(exact)
    }
  })
})

test('CITATION.cff 说的是最后一版', () => {
  const cited = CitationProfile.parse(parse(readFileSync('CITATION.cff', 'utf8')))
  expect(cited.version).toBe(versions.at(-1))
  expect(readFileSync('CITATION.cff', 'utf8')).toBe(readFileSync(`${snapshots}/${versions.at(-1)}/CITATION.cff`, 'utf8'))
})
