import type { Article } from '../schema/article.ts'
import type { Claim } from '../schema/claim.ts'
import type { Fact } from '../schema/fact.ts'
import type { Indicator } from '../schema/indicator.ts'
import type { Policy } from '../schema/policy.ts'
import type { Region } from '../schema/region.ts'
import { rules } from './rules.ts'

/** What the pages are made of. */
export interface PageTables {
  articles: Article[]
  claims: Claim[]
  facts: Fact[]
  indicators: Indicator[]
  policies: Policy[]
  regions: Region[]
}

/** The data of one page: its address, and what it shows. */
export interface PageData {
  path: string
  data: object
}

/** The data of each page that shows rows, lists included, but the checks, which need the texts; pages of prose have none. */
export function* pageData({ articles, claims, facts, indicators, policies, regions }: PageTables): Generator<PageData> {
  const by = <T>(rows: T[], key: (row: T) => string | undefined) => Map.groupBy(rows, (row) => key(row) ?? '')
  const factsOf = {
    article: by(facts, (f) => f.article),
    region: by(facts, (f) => f.region),
    indicator: by(facts, (f) => f.indicator.id),
    policy: by(facts, (f) => f.policy),
  }
  const claimsOfArticle = by(claims, (c) => c.article)
  const policiesOfRegion = by(policies, (p) => p.region)
  const articlesOfRegion = by(articles, (a) => a.region)
  const childrenOf = by(regions, (r) => r.parent)
  const policiesOfArticle = Map.groupBy(
    policies.flatMap((policy) => policy.articles.map((article) => ({ article, policy }))),
    (one) => one.article,
  )
  const heading = ({ id, title, region, date }: Article) => ({ id, title, ...(region ? { region } : {}), ...(date ? { date } : {}) })

  for (const article of articles) {
    const own = { facts: factsOf.article.get(article.id) ?? [], policies: (policiesOfArticle.get(article.id) ?? []).map((one) => one.policy) }
    yield { path: `/articles/${article.id}/`, data: { article, ...own, claims: claimsOfArticle.get(article.id) ?? [] } }
  }
  const articleOf = new Map(articles.map((article) => [article.id, heading(article)]))
  for (const fact of facts) yield { path: `/facts/${fact.id}/`, data: { fact, article: articleOf.get(fact.article) } }
  for (const region of regions) {
    const rows = { facts: factsOf.region.get(region.id) ?? [], policies: policiesOfRegion.get(region.id) ?? [] }
    yield {
      path: `/regions/${region.id}/`,
      data: { region, children: childrenOf.get(region.id) ?? [], articles: (articlesOfRegion.get(region.id) ?? []).map(heading), ...rows },
    }
  }
  for (const policy of policies) yield { path: `/policies/${policy.id}/`, data: { policy, facts: factsOf.policy.get(policy.id) ?? [] } }
  for (const indicator of indicators) yield { path: `/indicators/${indicator.id}/`, data: { indicator, facts: factsOf.indicator.get(indicator.id) ?? [] } }
  yield { path: '/articles/', data: { articles: articles.map(heading) } }
  yield { path: '/regions/', data: { regions } }
  yield { path: '/policies/', data: { policies } }
  yield { path: '/indicators/', data: { indicators } }
  yield { path: '/targets/', data: { facts: facts.filter(({ modality }) => modality === 'target') } }
  yield { path: '/rules/', data: { rules } }
}
