import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { foldText } from '../src/search/fold-text.ts'
import type { FacetPage } from '../src/search/make-facets.ts'
import { makePageRecord } from '../src/search/make-page-record.ts'
import type { NameEntry } from '../src/search/name-record.ts'
import { pinyinKeys } from '../src/search/pinyin-keys.ts'
import { type ContentTables, readContent } from './read-content.ts'

/** What is searched of a `content` folder: its articles as pages, and the names of regions, policies and indicators, both in a fixed order. */
export function searchSources(root: string): { pages: FacetPage[]; names: NameEntry[] } {
  const tables = readContent(root)
  const regions = new Map(tables.regions.map((region) => [region.id, region]))
  const policies = new Map(tables.policies.map((policy) => [policy.id, policy]))
  const facts = Map.groupBy(tables.facts, (fact) => fact.article)
  const seeds = new Map<string, { publication?: string; date?: string } | undefined>()
  const seedOf = (id: string) => {
    if (!seeds.has(id)) seeds.set(id, readSeed(join(root, 'seeds', `${id}.json`)))
    return seeds.get(id)
  }
  const pages = tables.articles.map((article): FacetPage => {
    const line: FacetPage['regions'] = []
    for (let region = regions.get(article.region ?? ''); region; region = regions.get(region.parent ?? ''))
      line.unshift({ name: region.name, level: region.level })
    return { record: makePageRecord(article, { seed: seedOf(article.seed), facts: facts.get(article.id) ?? [], policies, regions }), regions: line }
  })
  return { pages, names: namesOf(tables) }
}

function readSeed(path: string): { publication?: string; date?: string } | undefined {
  if (!existsSync(path)) return undefined
  const { publication, date } = JSON.parse(readFileSync(path, 'utf8')) as { publication?: string; date?: string }
  return { ...(publication && { publication }), ...(date && { date }) }
}

function namesOf({ articles, facts, policies, regions, indicators }: ContentTables): NameEntry[] {
  const articlesOf = (of: { article: string }[]) => new Set(of.map((one) => one.article)).size
  const named = policies.flatMap(({ region, articles }) => articles.map((article) => ({ article, region })))
  const inRegion = Map.groupBy([...articles.map(({ id, region }) => ({ article: id, region })), ...facts, ...named], (one) => one.region ?? '')
  const byIndicator = Map.groupBy(facts, (fact) => fact.indicator.id)
  return [
    ...regions.map(
      (region): NameEntry => ({
        name: region.name,
        short: region.short,
        kind: 'region',
        path: `/regions/${region.id}/`,
        articles: articlesOf(inRegion.get(region.id) ?? []),
        aliases: [],
        pinyin: [...pinyinKeys(region.name), ...pinyinKeys(region.short)],
      }),
    ),
    ...[...Map.groupBy(policies, (policy) => policy.name)].map(
      ([name, same]): NameEntry => ({
        name,
        kind: 'policy',
        path: `/policies/${same[0]!.id}/`,
        articles: new Set(same.flatMap((policy) => policy.articles)).size,
        aliases: [...new Set(same.flatMap((policy) => policy.aliases))],
        pinyin: [...pinyinKeys(name)],
      }),
    ),
    ...indicators.map(
      (indicator): NameEntry => ({
        name: indicator.name,
        kind: 'indicator',
        path: `/indicators/${indicator.id}/`,
        articles: articlesOf(byIndicator.get(indicator.id) ?? []),
        aliases: indicator.aliases,
        pinyin: [],
      }),
    ),
  ].map((entry) => ({ ...entry, aliases: entry.aliases.filter((alias) => foldText(alias) !== foldText(entry.name)) }))
}
