import type { Alias } from '../schema/alias.ts'
import { AliasNoun } from '../schema/alias.ts'
import type { Article, Seed } from '../schema/article.ts'
import type { Correction } from '../schema/correction.ts'
import type { Fact } from '../schema/fact.ts'
import type { Tombstone } from '../schema/tombstone.ts'
import type { Withdrawal } from '../schema/withdrawal.ts'
import type { TableName } from './tables.ts'
import { type Identified, traceIds } from './trace-ids.ts'

/** The rows of a snapshot, table by table; each call reads them anew. */
export type RowSource = (table: TableName) => Iterable<object>

/** What a version says of the versions before it. */
export interface History {
  aliases: Alias[]
  corrections: Correction[]
  tombstones: Tombstone[]
}

/** A version that a history starts from. */
export interface Earlier {
  version: string
  rows: RowSource
}

/** The history that goes with the rows of `version`: what the version before it said, carried on, and what changed since; `withdrawn` tells why texts were withdrawn. */
export function historyOf(version: string, current: RowSource, previous?: Earlier, withdrawn: ReadonlyMap<string, Withdrawal> = new Map()): History {
  return {
    aliases: previous ? aliasesOf(version, current, previous.rows) : [],
    corrections: correctionsOf(version, current, previous?.rows),
    tombstones: previous ? tombstonesOf(version, current, previous).map((stone) => ({ ...stone, ...withdrawn.get(stone.id) })) : [],
  }
}

function aliasesOf(version: string, current: RowSource, before: RowSource): Alias[] {
  const kept = new Map(AliasNoun.options.map((noun) => [noun, idsOf(current(noun))]))
  const fresh: Alias[] = AliasNoun.options.flatMap((noun) => {
    const lost = rowsWithout(before(noun), kept.get(noun)!)
    const gained = lost.length ? rowsWithout(current(noun), idsOf(before(noun))) : []
    return traceIds(noun, lost, gained).map(([id, to]) => ({ id, to, noun, since: version }))
  })
  const moved = new Map(fresh.map(({ id, to, noun }) => [`${noun}/${id}`, to]))
  const carried = [...(before('aliases') as Iterable<Alias>)]
    .map((alias) => ({ ...alias, to: moved.get(`${alias.noun}/${alias.to}`) ?? alias.to }))
    .filter(({ id, to, noun }) => kept.get(noun)!.has(to) && !kept.get(noun)!.has(id))
  return [...carried, ...fresh]
}

function rowsWithout(rows: Iterable<object>, ids: ReadonlySet<string>): Identified[] {
  const found: Identified[] = []
  for (const row of rows as Iterable<Identified>) if (!ids.has(row.id)) found.push(row)
  return found
}

function correctionsOf(version: string, current: RowSource, before?: RowSource): Correction[] {
  const told = [...((before?.('corrections') ?? []) as Iterable<Correction>)]
  const same = (a: Correction, b: Correction) => a.seed === b.seed && a.before === b.before && a.after === b.after && a.reason === b.reason
  const now: Correction[] = []
  for (const { id, corrections } of current('seeds') as Iterable<Seed>)
    (corrections ?? []).forEach((one, i) => {
      now.push({ id: `${id}-k${i + 1}`, seed: id, before: one.before, after: one.after, reason: one.reason, since: version })
    })
  return [...told, ...now.filter((one) => !told.some((other) => same(one, other)))]
}

function tombstonesOf(version: string, current: RowSource, previous: Earlier): Tombstone[] {
  const now = idsOf(current('seeds'))
  const told = ([...previous.rows('tombstones')] as Tombstone[]).filter(({ id }) => !now.has(id))
  const gone = ([...previous.rows('seeds')] as Seed[]).filter(({ id }) => !now.has(id))
  if (gone.length === 0) return told
  const left = new Set(gone.map(({ id }) => id))
  const articles = Map.groupBy(
    ([...previous.rows('articles')] as Article[]).filter(({ seed }) => left.has(seed)),
    ({ seed }) => seed,
  )
  const facts = new Map<string, string[]>([...articles.values()].flatMap((own) => own.map(({ id }) => [id, []])))
  for (const { id, article, evidence } of previous.rows('facts') as Iterable<Fact>) if (left.has(evidence.seed)) facts.get(article)!.push(id)
  const fresh = gone.map(({ id, file, sha256 }) => {
    const own = articles.get(id) ?? []
    const [titles, ids] = [own.map((a) => a.title), own.map((a) => a.id)]
    return { id, file, sha256, titles, articles: ids, facts: ids.map((article) => facts.get(article)!), last: previous.version, since: version }
  })
  return [...told, ...fresh]
}

function idsOf(rows: Iterable<object>): Set<string> {
  const ids = new Set<string>()
  for (const row of rows as Iterable<Identified>) ids.add(row.id)
  return ids
}
