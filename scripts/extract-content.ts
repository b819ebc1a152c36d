import { existsSync, readdirSync } from 'node:fs'
import { join, parse } from 'node:path'
import { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import { contentFiles, type TextFile } from '../src/compile/content-files.ts'
import type { Entries } from '../src/compile/entries.ts'
import { regionByCode } from '../src/lexicon/regions.ts'
import { listSeeds, readSeedFile } from './read-seeds.ts'
import { UserError } from './run.ts'
import { writeContent } from './write-content.ts'

// these would break an address of the site
const awkward = /[\s#?%\\:*"'<>|&]/

/** The generated files of `content/` as they follow from a folder of texts; nothing is written. @throws UserError */
export function contentOf(seeds: string): { entries: Entries[]; files: TextFile[] } {
  const names = listSeeds(seeds)
  const bad = names.find((name) => awkward.test(name))
  if (bad) throw new UserError(`文件名“${bad}”里有空格或符号，不能作网址。文件名就是编号：请改用字母、数字、汉字和 - _ 。`)
  const entries = names.map((name) => readSeedFile(seeds, name))
  return { entries, files: contentFiles(entries, regionByCode) }
}

/** Seeds in, `content/` out, whole or not at all; returns the report. @throws UserError */
export function extractContent(seeds: string, content: string): string {
  const { entries, files } = contentOf(seeds)
  writeContent(content, files)
  return [...orphans(seeds), messagesOf(seeds, entries), summaryOf(entries)].filter(Boolean).join('\n')
}

function orphans(seeds: string): string[] {
  const stems = new Set(listSeeds(seeds).map((name) => parse(name).name))
  const names = readdirSync(seeds).filter((name) => !name.startsWith('.') && !/\.txt$/i.test(name))
  return names
    .filter((name) => !(name.endsWith('.yml') && stems.has(parse(name).name)))
    .map((name) => `${join(seeds, name)} 没有读：只读 .txt，和与它同名的 .yml`)
}

function messagesOf(seeds: string, entries: Entries[]): string {
  const files = entries.map(({ seed, messages }) => {
    const file = new VFile({ path: existsSync(join(seeds, seed.file)) ? join(seeds, seed.file) : seed.file })
    file.messages.push(...messages)
    return file
  })
  return reporter(files, { quiet: true, color: process.stderr.isTTY === true })
}

/** Counts of what was read and of what was not understood, on two lines. */
export function summaryOf(entries: Entries[]): string {
  const count = (kind: 'articles' | 'facts' | 'policies' | 'claims') => entries.reduce((sum, e) => sum + e[kind].length, 0)
  const numerals = entries.flatMap((e) => e.seed.numerals)
  const open = numerals.filter((n) => n.class === 'unclassified')
  const rules = new Map<string, number>()
  for (const { ruleId } of entries.flatMap((e) => e.messages)) rules.set(ruleId ?? '无规则名', (rules.get(ruleId ?? '无规则名') ?? 0) + 1)
  const told = [...rules].sort(([a], [b]) => (a < b ? -1 : 1)).map(([rule, n]) => `${rule} ${n}`)
  return [
    `读了 ${entries.length} 份文本：${count('articles')} 篇文章，${count('facts')} 条事实，${count('policies')} 项政策，${count('claims')} 处自称数目。`,
    `没有读懂：${numerals.length} 个数字中 ${open.length} 个无规则认领；提示 ${told.join('，') || '无'}。`,
  ].join('\n')
}
