import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readSeed } from '../src/pipeline.ts'

const shared = new URL('../../shared/', import.meta.url)
const here = existsSync(new URL('dev/', shared)) && existsSync(new URL('gold/dev/', shared))
const files = here ? readdirSync(new URL('dev/', shared)).filter((name) => name.endsWith('.txt')) : []
const numerals = files.map((file) => ({ file, numerals: readSeed({ bytes: readFileSync(new URL(`dev/${file}`, shared)), file }).seed.numerals }))

test.skipIf(here)('skipped: ../shared/dev with its gold is not here', () => {})

test.runIf(here)('at most one numeral in a hundred of the dev texts has no class', () => {
  const all = numerals.flatMap((text) => text.numerals)
  expect(all.filter((n) => n.class === 'unclassified').length).toBeLessThanOrEqual(all.length / 100)
})

test.runIf(here)('no numeral that the gold leaves out is read as a fact', () => {
  const facts = numerals.flatMap(({ file, numerals }) => {
    const { left } = JSON.parse(readFileSync(new URL(`gold/dev/${file.replace('.txt', '.json')}`, shared), 'utf8')) as {
      left: { exact: string; start: number }[]
    }
    return left
      .filter((l) => numerals.some((n) => n.class === 'fact' && n.start < l.start + l.exact.length && n.end > l.start))
      .map((l) => `${file} ${l.exact}`)
  })
  expect(facts).toEqual([])
})
