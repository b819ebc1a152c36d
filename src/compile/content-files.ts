import { z } from 'zod'
import { Article, Seed } from '../schema/article.ts'
import { Claim } from '../schema/claim.ts'
import { Fact } from '../schema/fact.ts'
import { Indicator } from '../schema/indicator.ts'
import { Policy } from '../schema/policy.ts'
import { Region } from '../schema/region.ts'
import { checkEntries } from './check-entries.ts'
import { IndicatorCollector } from './collect-indicators.ts'
import { PolicyCollector } from './collect-policies.ts'
import { RegionCollector, type RegionLookup } from './collect-regions.ts'
import type { Entries } from './entries.ts'

/** A file to be written: its path under the folder it belongs to, with `/`, and its text. */
export interface TextFile {
  path: string
  text: string
}

/** Folders of `content/` that are generated whole. */
export const contentFolders = ['articles', 'facts', 'claims', 'seeds'] as const

/**
 * The files of `content/` that follow from the seeds, which come in order of id: those of each seed as soon as it is read, then the lists over all of them.
 * No seed is kept. @throws Error that lists, in Chinese, all that breaks the schema or the laws of quotation
 */
export function* contentFiles(entries: Iterable<Entries>, lookup: RegionLookup): Generator<TextFile> {
  const regions = new RegionCollector(lookup)
  const indicators = new IndicatorCollector()
  const policies = new PolicyCollector()
  const ids = new Set<string>()
  for (const e of entries) {
    const { files, faults } = filesOf(e)
    report([...faults, ...checkEntries(e, ids)])
    yield* files
    regions.add([...e.articles, ...e.facts, ...e.policies])
    indicators.add(e.facts)
    policies.add(e.policies)
  }
  const lists = [
    file('regions.json', z.array(Region), regions.all()),
    file('indicators.json', z.array(Indicator), indicators.all()),
    file('policies.json', z.array(Policy), policies.all()),
  ]
  report(lists.flatMap((one) => one.faults))
  yield* lists.map(({ path, text }) => ({ path, text }))
}

/** JSON as it is committed: two spaces, a final newline. */
export function formatJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

function filesOf({ seed, articles, facts, policies, claims }: Entries): { files: TextFile[]; faults: string[] } {
  const files = [
    file(`seeds/${seed.id}.json`, Seed, seed),
    ...articles.flatMap((article) => {
      const own = <T extends { article: string }>(rows: T[]) => rows.filter((row) => row.article === article.id)
      return [
        file(`articles/${article.id}.json`, Article, article),
        file(`facts/${article.id}.json`, z.array(Fact), own(facts)),
        file(`claims/${article.id}.json`, z.array(Claim), own(claims)),
      ]
    }),
  ]
  const { faults } = file(`policies.json（${seed.id}）`, z.array(Policy), policies)
  return { files: files.map(({ path, text }) => ({ path, text })), faults: [...faults, ...files.flatMap((one) => one.faults)] }
}

function file(path: string, schema: z.ZodType, value: unknown): TextFile & { faults: string[] } {
  const result = schema.safeParse(value)
  const issues = result.success ? [] : result.error.issues
  return {
    path,
    text: formatJson(result.success ? result.data : value),
    faults: issues.map((i) => `${path} 的 ${i.path.join('.') || '整体'} 不合规格：${i.message}`),
  }
}

function report(faults: string[]): void {
  if (faults.length === 0) return
  const first = faults.slice(0, 20).map((fault) => `  ${fault}\n`)
  throw new Error(`抽取结果有 ${faults.length} 处不合规格，什么也没有写入：\n${first.join('')}这是程序的错，不是文本的错：请连同种子文件报告。`)
}
