import { readdirSync } from 'node:fs'
import { join, parse } from 'node:path'
import { contentFiles, type TextFile } from '../src/compile/content-files.ts'
import type { Entries } from '../src/compile/entries.ts'
import { regionByCode } from '../src/lexicon/regions.ts'
import { ExtractionReport } from './extraction-report.ts'
import { listSeeds, readSeedFile } from './read-seeds.ts'
import { readWithdrawals } from './read-withdrawals.ts'
import { UserError } from './run.ts'
import { writeContent } from './write-content.ts'

// these would break an address of the site
const awkward = /[\s#?%\\:*"'<>|&]/

/** The generated files of `content/` as they follow from a folder of texts, text by text; nothing is written. `read` is told of each text. @throws UserError */
export function contentOf(seeds: string, read?: (entries: Entries, done: number, all: number) => void): Generator<TextFile> {
  const names = listSeeds(seeds)
  const bad = names.find((name) => awkward.test(name))
  if (bad) throw new UserError(`文件名“${bad}”里有空格或符号，不能作网址。文件名就是编号：请改用字母、数字、汉字和 - _ 。`)
  function* entries(): Generator<Entries> {
    for (const [i, name] of names.entries()) {
      const one = readSeedFile(seeds, name)
      read?.(one, i + 1, names.length)
      yield one
    }
  }
  return contentFiles(entries(), regionByCode)
}

/** Seeds in, `content/` out, whole or not at all; returns the report. @throws UserError */
export function extractContent(seeds: string, content: string): string {
  const report = new ExtractionReport(seeds)
  const files = contentOf(seeds, (entries, done, all) => {
    report.add(entries)
    if (process.stderr.isTTY && all >= 100) process.stderr.write(`\r读 ${done}/${all}${done === all ? '\n' : ''}`)
  })
  writeContent(content, files)
  return [...orphans(seeds), report.toString()].join('\n')
}

function orphans(seeds: string): string[] {
  const stems = new Set(listSeeds(seeds).map((name) => parse(name).name))
  const withdrawn = readWithdrawals(seeds)
  const names = readdirSync(seeds).filter((name) => !name.startsWith('.') && !/\.txt$/i.test(name))
  return names
    .filter((name) => !(name.endsWith('.yml') && (stems.has(parse(name).name) || withdrawn.has(parse(name).name))))
    .map((name) => `${join(seeds, name)} 没有读：只读 .txt，和与它同名的 .yml`)
}
