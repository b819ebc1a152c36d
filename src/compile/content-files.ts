import { z } from 'zod'
import { Article, Seed } from '../schema/article.ts'
import { Claim } from '../schema/claim.ts'
import { Fact } from '../schema/fact.ts'
import { Indicator } from '../schema/indicator.ts'
import { Policy } from '../schema/policy.ts'
import { Region } from '../schema/region.ts'
import { byCodeUnit } from './by-code-unit.ts'
import { checkEntries } from './check-entries.ts'
import { collectIndicators } from './collect-indicators.ts'
import { collectRegions, type RegionLookup } from './collect-regions.ts'
import type { Entries } from './entries.ts'

/** A file to be written: its path under the folder it belongs to, with `/`, and its text. */
export interface TextFile {
  path: string
  text: string
}

/** Folders of `content/` that are generated whole. */
export const contentFolders = ['articles', 'facts', 'policies', 'claims', 'seeds'] as const

/** The files of `content/` that follow from the seeds, in order of path. @throws Error that lists, in Chinese, all that breaks the schema or the laws of quotation */
export function contentFiles(entries: Entries[], lookup: RegionLookup): TextFile[] {
  const faults: string[] = []
  const file = (path: string, schema: z.ZodType, value: unknown): TextFile => {
    const result = schema.safeParse(value)
    if (!result.success) faults.push(...result.error.issues.map((i) => `${path} 的 ${i.path.join('.') || '整体'} 不合规格：${i.message}`))
    return { path, text: formatJson(result.success ? result.data : value) }
  }
  const files = entries.flatMap((e) => [
    file(`seeds/${e.seed.id}.json`, Seed, e.seed),
    ...e.articles.flatMap((a) => [
      file(`articles/${a.id}.json`, Article, a),
      file(
        `facts/${a.id}.json`,
        z.array(Fact),
        e.facts.filter((f) => f.article === a.id),
      ),
      file(
        `policies/${a.id}.json`,
        z.array(Policy),
        e.policies.filter((p) => p.article === a.id),
      ),
      file(
        `claims/${a.id}.json`,
        z.array(Claim),
        e.claims.filter((c) => c.article === a.id),
      ),
    ]),
  ])
  const sorted = entries.toSorted((a, b) => byCodeUnit(a.seed.id, b.seed.id))
  files.push(file('regions.json', z.array(Region), collectRegions(sorted, lookup)))
  files.push(file('indicators.json', z.array(Indicator), collectIndicators(sorted.flatMap((e) => e.facts))))
  faults.push(...checkEntries(entries))
  if (faults.length)
    throw new Error(
      `抽取结果有 ${faults.length} 处不合规格，什么也没有写入：\n${faults
        .slice(0, 20)
        .map((f) => `  ${f}`)
        .join('\n')}\n这是程序的错，不是文本的错：请连同种子文件报告。`,
    )
  return files.sort((a, b) => byCodeUnit(a.path, b.path))
}

/** JSON as it is committed: two spaces, a final newline. */
export function formatJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
