import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { listSeeds, readSeedFile } from '../../scripts/read-seeds.ts'
import { contentFiles } from '../../src/compile/content-files.ts'
import { regionByCode } from '../../src/lexicon/regions.ts'

const folder = '../shared/dev'

describe.skipIf(!existsSync(folder))('别的文本（../shared/dev）也读得完，也合规格，也有事实', () => {
  test.each(existsSync(folder) ? listSeeds(folder) : [])('%s', (name) => {
    const entries = readSeedFile(folder, name)
    expect(() => [...contentFiles([entries], regionByCode)]).not.toThrow()
    expect(entries.facts.length).toBeGreaterThan(0)
  })
})
