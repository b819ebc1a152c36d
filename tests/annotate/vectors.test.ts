import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readsVector, readVectors, suites } from '../../scripts/read-vectors.ts'
import { whyOut } from './vectors-out-of-scope.ts'

const folder = fileURLToPath(new URL('../../../shared/vectors', import.meta.url))

describe.skipIf(!existsSync(folder))(`vectors of other projects (skipped without ${folder})`, () => {
  test.each(suites)('%s: at least 98 % of what is in scope', (suite) => {
    const vectors = readVectors(folder, suite).filter((v) => !whyOut(suite, v))
    const missed = vectors.filter((v) => !readsVector(suite, v)).map((v) => `${v.case} ${v.input}`)
    expect(missed.length / vectors.length, missed.join('\n')).toBeLessThanOrEqual(0.02)
  })
})
