import { createHash } from 'node:crypto'
import { z } from 'zod'
import { Article } from '../schema/article.ts'
import { Claim } from '../schema/claim.ts'
import { Fact } from '../schema/fact.ts'
import { Indicator } from '../schema/indicator.ts'
import { Policy } from '../schema/policy.ts'
import { Region } from '../schema/region.ts'
import { byCodeUnit } from './by-code-unit.ts'
import { formatJson, type TextFile } from './content-files.ts'

/** What a snapshot holds: the schema of each of its tables, by name. */
export const snapshotTables = { articles: Article, claims: Claim, facts: Fact, indicators: Indicator, policies: Policy, regions: Region } as const

export type SnapshotTables = { [name in keyof typeof snapshotTables]: z.infer<(typeof snapshotTables)[name]>[] }

const titles: Record<keyof SnapshotTables, string> = {
  articles: '文章',
  claims: '自称的数目',
  facts: '事实',
  indicators: '指标',
  policies: '政策',
  regions: '地区',
}

/** The files of a data snapshot, the checksum file last. @throws ZodError when a row breaks its schema */
export function snapshotFiles(tables: SnapshotTables): TextFile[] {
  const names = Object.keys(snapshotTables) as (keyof SnapshotTables)[]
  const files = names.flatMap((name) => {
    const schema = z.array(snapshotTables[name] as z.ZodType)
    const described = { $id: `${name}.schema.json`, title: titles[name], ...z.toJSONSchema(schema, { target: 'draft-2020-12' }) }
    return [
      { path: `${name}.json`, text: formatJson(schema.parse(tables[name])) },
      { path: `schema/${name}.schema.json`, text: formatJson(described) },
    ]
  })
  files.sort((a, b) => byCodeUnit(a.path, b.path))
  const sums = files.map(({ path, text }) => `${createHash('sha256').update(text).digest('hex')}  ${path}\n`)
  return [...files, { path: 'SHA256SUMS', text: sums.join('') }]
}
