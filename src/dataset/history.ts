import type { Alias } from '../schema/alias.ts'
import { Noun } from '../schema/alias.ts'
import type { Article, Seed } from '../schema/article.ts'
import type { Correction } from '../schema/correction.ts'
import type { Tombstone } from '../schema/tombstone.ts'
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

/** The history that goes with the rows of `version`: what the version before it said, carried on, and what changed since. */
export function historyOf(version: string, current: RowSource, previous?: { version: string; rows: RowSource }): History {
  return {
    aliases: previous ? aliasesOf(version, current, previous.rows) : [],
    corrections: correctionsOf(version, current, previous?.rows),
    tombstones: previous ? tombstonesOf(version, current, previous) : [],
  }
}

function aliasesOf(version: string, current: RowSource, before: RowSource): Alias[] {
  const fresh: Alias[] = Noun.options.flatMap((noun) => {
    const ids = { now: idsOf(current(noun)), before: idsOf(before(noun)) }
    const lost = [...(before(noun) as Iterable<Identified>)].filter(({ id }) => !ids.now.has(id))
    const gained = lost.length ? [...(current(noun) as Iterable<Identified>)].filter(({ id }) => !ids.before.has(id)) : []
    return traceIds(noun, lost, gained).map(([id, to]) => ({ id, to, noun, since: version }))
  })
  const moved = new Map(fresh.map(({ id, to, noun }) => [`${noun}/${id}`, to]))
  const kept = new Map(Noun.options.map((noun) => [noun, idsOf(current(noun))]))
  const carried = [...(before('aliases') as Iterable<Alias>)]
    .map((alias) => ({ ...alias, to: moved.get(`${alias.noun}/${alias.to}`) ?? alias.to }))
    .filter(({ id, to, noun }) => kept.get(noun)!.has(to) && !kept.get(noun)!.has(id))
  return [...carried, ...fresh]
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

function tombstonesOf(version: string, current: RowSource, previous: { version: string; rows: RowSource }): Tombstone[] {
  const now = idsOf(current('seeds'))
  const told = ([...previous.rows('tombstones')] as Tombstone[]).filter(({ id }) => !now.has(id))
  const gone = ([...previous.rows('seeds')] as Seed[]).filter(({ id }) => !now.has(id))
  if (gone.length === 0) return told
  const articles = Map.groupBy([...previous.rows('articles')] as Article[], ({ seed }) => seed)
  const fresh = gone.map(({ id, file, sha256 }) => {
    const own = articles.get(id) ?? []
    return { id, file, sha256, titles: own.map((a) => a.title), articles: own.map((a) => a.id), last: previous.version, since: version }
  })
  return [...told, ...fresh]
}

function idsOf(rows: Iterable<object>): Set<string> {
  const ids = new Set<string>()
  for (const row of rows as Iterable<Identified>) ids.add(row.id)
  return ids
}
