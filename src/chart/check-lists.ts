import type { Article, Damage, Seed } from '../schema/article.ts'
import type { Claim } from '../schema/claim.ts'
import type { Fact } from '../schema/fact.ts'
import type { Indicator } from '../schema/indicator.ts'
import type { Region } from '../schema/region.ts'
import { type HeadlineNumber, headlineNumbers } from './headline-numbers.ts'
import { type NamedIndicators, namedIndicators } from './named-indicators.ts'
import { type NearNames, nearNames } from './near-names.ts'
import { type ReportSource, sourceOfReport } from './source-of-report.ts'

/** What is checked: all rows of a corpus. */
export interface CheckedRows {
  seeds: Iterable<Seed>
  articles: Iterable<Article>
  facts: Iterable<Fact>
  claims: Claim[]
  indicators: Iterable<Indicator>
  regions: Map<string, Region>
}

/** A place in a seed, with its line and column in the file, both from 1. */
export interface FilePlace {
  file: string
  line: number
  column: number
  exact: string
}

/** Every list of the page of checks, whole. */
export interface CheckLists {
  unclassified: FilePlace[]
  /** Claims whose items are not all named. */
  open: Claim[]
  headlines: HeadlineNumber[]
  /** Facts without a time, with a time that no date belongs to, with two readings of their time. */
  timeless: Fact[]
  undated: Fact[]
  ambiguous: Fact[]
  /** Damage by article, and by seed where it lies in no article. */
  damage: { article?: Article; seed?: Seed; list: Damage[] }[]
  names: NearNames[]
  indicators: NamedIndicators[]
  sources: Map<ReportSource, Article[]>
  messages: { seed: Seed; message: Seed['messages'][number] }[]
}

/** Checks a corpus against itself; nothing is cut, a page shows the first of each. */
export function checkLists(rows: CheckedRows): CheckLists {
  const seeds = [...rows.seeds]
  const articles = [...rows.articles]
  const facts = [...rows.facts]
  const factsOf = Map.groupBy(facts, (fact) => fact.article)
  const of = (article: string) => factsOf.get(article) ?? []
  return {
    unclassified: seeds.flatMap((seed) => seed.numerals.filter((one) => one.class === 'unclassified').map(({ start, exact }) => filePlace(seed, start, exact))),
    open: rows.claims.filter((claim) => claim.verdict !== 'complete'),
    headlines: articles.flatMap((article) => headlineNumbers(article, of(article.id))),
    timeless: facts.filter((fact) => !fact.period),
    undated: facts.filter(({ period }) => period && !period.end && !period.start),
    ambiguous: facts.filter(({ period }) => period?.alternatives?.length),
    damage: damagedPlaces(articles, seeds),
    names: nearNames([...rows.indicators].map((one) => one.name)),
    indicators: namedIndicators(rows.claims, of),
    sources: Map.groupBy(articles, ({ credit, region }) => sourceOfReport(credit, namesOf(region, rows.regions), namesAbove(region, rows.regions))),
    messages: seeds.flatMap((seed) => seed.messages.map((message) => ({ seed, message }))),
  }
}

function filePlace({ file, text }: Seed, start: number, exact: string): FilePlace {
  const before = text.slice(0, start).split('\n')
  return { file, line: before.length, column: before.at(-1)!.length + 1, exact }
}

function damagedPlaces(articles: Article[], seeds: Seed[]): CheckLists['damage'] {
  const own = new Set(articles.flatMap((article) => article.damage.map((one) => `${article.seed} ${one.start}`)))
  return [
    ...articles.map((article) => ({ article, list: article.damage })),
    ...seeds.map((seed) => ({ seed, list: seed.damage.filter((one) => !own.has(`${seed.id} ${one.start}`)) })),
  ].filter((one) => one.list.length > 0)
}

function namesOf(code: string | undefined, regions: Map<string, Region>): string[] {
  const region = regions.get(code ?? '')
  return region ? [region.name, region.short] : []
}

function namesAbove(code: string | undefined, regions: Map<string, Region>): string[] {
  const parent = regions.get(code ?? '')?.parent
  return parent === undefined ? [] : [...namesOf(parent, regions), ...namesAbove(parent, regions)]
}
