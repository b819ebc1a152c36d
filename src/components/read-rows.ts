import { type CollectionKey, getCollection } from 'astro:content'
import { readFileSync } from 'node:fs'
import type { Article, Seed } from '../schema/article.ts'
import type { Claim } from '../schema/claim.ts'
import type { Fact } from '../schema/fact.ts'
import type { Indicator } from '../schema/indicator.ts'
import type { Policy } from '../schema/policy.ts'
import type { Region } from '../schema/region.ts'

/** What a collection's entries hold. */
export interface Rows {
  articles: Article
  seeds: Seed
  facts: Fact
  policies: Policy
  claims: Claim
  regions: Region
  indicators: Indicator
}

/** The rows of a collection in order of entry, read from the files that its loader held to the schema; the store itself has only their places. */
export async function readRows<K extends CollectionKey & keyof Rows>(name: K): Promise<Rows[K][]> {
  const entries = (await getCollection(name)).sort((a, b) => (a.id < b.id ? -1 : 1))
  const files = new Set(entries.map(({ filePath }) => filePath!))
  return [...files].flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as Rows[K] | Rows[K][])
}
