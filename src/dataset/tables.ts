import type { z } from 'zod'
import { Alias } from '../schema/alias.ts'
import { Article, Seed } from '../schema/article.ts'
import { Claim } from '../schema/claim.ts'
import { Correction } from '../schema/correction.ts'
import { Fact } from '../schema/fact.ts'
import { Indicator } from '../schema/indicator.ts'
import { Policy } from '../schema/policy.ts'
import { Region } from '../schema/region.ts'
import { Tombstone } from '../schema/tombstone.ts'

/** One table of the data set: the schema of its rows, its names, and what its columns refer to (`column: table`, always that table's id). */
export interface Table {
  schema: z.ZodObject
  zh: string
  en: string
  references: Record<string, TableName>
  /** Columns that hold lists of ids of rows of another table. */
  lists?: Record<string, TableName>
}

export const tableNames = ['regions', 'seeds', 'articles', 'indicators', 'policies', 'facts', 'claims', 'aliases', 'corrections', 'tombstones'] as const
export type TableName = (typeof tableNames)[number]

/** Tables that tell of the versions before; the others hold what the texts say. */
export const historyTables = ['aliases', 'corrections', 'tombstones'] as const satisfies TableName[]
export const textTables = tableNames.filter((name) => !(historyTables as readonly string[]).includes(name))

/** The tables of the data set, each after those it refers to. */
export const tables: Record<TableName, Table> = {
  regions: { schema: Region, zh: '地区', en: 'Regions', references: { parent: 'regions' } },
  seeds: { schema: Seed, zh: '文本', en: 'Source texts', references: {} },
  articles: { schema: Article, zh: '文章', en: 'Articles', references: { seed: 'seeds', region: 'regions' } },
  indicators: { schema: Indicator, zh: '指标', en: 'Indicators', references: {}, lists: { facts: 'facts' } },
  policies: { schema: Policy, zh: '政策', en: 'Policies', references: { region: 'regions', partOf: 'policies' }, lists: { articles: 'articles' } },
  facts: {
    schema: Fact,
    zh: '事实',
    en: 'Facts',
    references: { article: 'articles', indicator_id: 'indicators', region: 'regions', policy: 'policies', evidence_seed: 'seeds' },
  },
  claims: { schema: Claim, zh: '自称的数目', en: 'Claimed counts', references: { article: 'articles' } },
  aliases: { schema: Alias, zh: '编号沿革', en: 'Aliases of ids', references: {} },
  corrections: { schema: Correction, zh: '更正', en: 'Corrections', references: {} },
  tombstones: { schema: Tombstone, zh: '撤回', en: 'Withdrawn texts', references: {} },
}
