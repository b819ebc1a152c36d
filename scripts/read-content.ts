import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { byCodeUnit } from '../src/compile/by-code-unit.ts'
import type { Article, Seed } from '../src/schema/article.ts'
import type { Claim } from '../src/schema/claim.ts'
import type { Fact } from '../src/schema/fact.ts'
import type { Indicator } from '../src/schema/indicator.ts'
import type { Policy } from '../src/schema/policy.ts'
import type { Region } from '../src/schema/region.ts'
import { UserError } from './run.ts'

/** What `content/` holds, table by table, whole in memory. */
export interface ContentTables {
  articles: Article[]
  claims: Claim[]
  facts: Fact[]
  indicators: Indicator[]
  policies: Policy[]
  regions: Region[]
}

/** The tables of `content/`; rows of an article follow its order. @throws UserError when `content/` is not there or is broken */
export function readContent(root: string): ContentTables {
  if (!existsSync(join(root, 'articles'))) throw new UserError(`找不到 ${root}/articles。请先运行 npm run extract。`)
  const articles = folder<Article>(root, 'articles').sort((a, b) => byCodeUnit(a.seed, b.seed) || a.order - b.order)
  const rows = (name: string) => articles.flatMap((a) => readJson(join(root, name, `${a.id}.json`)) as never[])
  return {
    articles,
    facts: rows('facts'),
    policies: readJson(join(root, 'policies.json')) as never[],
    claims: rows('claims'),
    regions: readJson(join(root, 'regions.json')) as never[],
    indicators: readJson(join(root, 'indicators.json')) as never[],
  }
}

/** The seeds' own entries: their texts, what is furniture, where each numeral went. @throws UserError when one is broken */
export function readSeedEntries(root: string): Seed[] {
  return folder<Seed>(root, 'seeds')
}

function folder<T>(root: string, name: string): T[] {
  const names = readdirSync(join(root, name)).filter((file) => file.endsWith('.json'))
  return names.sort(byCodeUnit).map((file) => readJson(join(root, name, file)) as T)
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new UserError(`读不了 ${path}（${error instanceof Error ? error.message : error}）。请运行 npm run extract 重新生成。`, { cause: error })
  }
}
