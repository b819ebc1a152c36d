import type { Article, Seed } from '../schema/article.ts'
import type { Claim } from '../schema/claim.ts'
import type { Fact } from '../schema/fact.ts'
import type { Indicator } from '../schema/indicator.ts'
import type { Policy } from '../schema/policy.ts'
import type { Region } from '../schema/region.ts'
import { readRows } from './read-rows.ts'

/** All entries, sorted, with the ways from one to another that pages walk. */
export interface Corpus {
  articles: Map<string, Article>
  seeds: Map<string, Seed>
  regions: Map<string, Region>
  indicators: Map<string, Indicator>
  facts: Map<string, Fact>
  policies: Map<string, Policy>
  claims: Claim[]
  factsOfArticle: Map<string, Fact[]>
  factsOfRegion: Map<string, Fact[]>
  policiesOfArticle: Map<string, Policy[]>
  articlesOfSeed: Map<string, Article[]>
  factsOfPolicy: Map<string, Fact[]>
  factsOfIndicator: Map<string, Fact[]>
  partsOfPolicy: Map<string, Policy[]>
  policiesOfRegion: Map<string, Policy[]>
  policiesOfName: Map<string, Policy[]>
  claimsOfArticle: Map<string, Claim[]>
  articlesOfRegion: Map<string, Article[]>
  childrenOfRegion: Map<string, Region[]>
}

let reading: Promise<Corpus> | undefined

/** Reads the collections once a build. */
export function readCorpus(): Promise<Corpus> {
  reading ??= read()
  return reading
}

async function read(): Promise<Corpus> {
  const [articles, seeds, regions, indicators] = await Promise.all([readRows('articles'), readRows('seeds'), readRows('regions'), readRows('indicators')])
  articles.sort((a, b) => (a.seed === b.seed ? a.order - b.order : a.seed < b.seed ? -1 : 1))
  const facts = await readRows('facts')
  const policies = await readRows('policies')
  const claims = await readRows('claims')
  const byId = <T extends { id: string }>(values: T[]) => new Map(values.map((value) => [value.id, value]))
  return {
    articles: byId(articles),
    seeds: byId(seeds),
    regions: byId(regions),
    indicators: byId(indicators),
    facts: byId(facts),
    policies: byId(policies),
    claims,
    factsOfArticle: Map.groupBy(facts, (fact) => fact.article),
    factsOfRegion: Map.groupBy(facts, (fact) => fact.region ?? ''),
    policiesOfArticle: groupByEach(policies, (policy) => policy.articles),
    articlesOfSeed: Map.groupBy(articles, (article) => article.seed),
    factsOfPolicy: Map.groupBy(facts, (fact) => fact.policy ?? ''),
    factsOfIndicator: Map.groupBy(facts, (fact) => fact.indicator.id),
    partsOfPolicy: Map.groupBy(policies, (policy) => policy.partOf ?? ''),
    policiesOfRegion: Map.groupBy(policies, (policy) => policy.region ?? ''),
    policiesOfName: Map.groupBy(policies, (policy) => policy.name),
    claimsOfArticle: Map.groupBy(claims, (claim) => claim.article),
    articlesOfRegion: Map.groupBy(articles, (article) => article.region ?? ''),
    childrenOfRegion: Map.groupBy(regions, (region) => region.parent ?? ''),
  }
}

/** Like Map.groupBy, for values that belong to several groups. */
function groupByEach<T>(values: T[], keys: (value: T) => string[]): Map<string, T[]> {
  const pairs = values.flatMap((value) => keys(value).map((key) => ({ key, value })))
  return new Map([...Map.groupBy(pairs, ({ key }) => key)].map(([key, group]) => [key, group.map(({ value }) => value)]))
}

/** The article of which a quoted place is part. */
export function articleAt(corpus: Corpus, { seed, start }: { seed: string; start: number }): Article | undefined {
  return corpus.articlesOfSeed.get(seed)?.find((article) => article.paragraphs.some((one) => one.start <= start && start < one.end))
}
