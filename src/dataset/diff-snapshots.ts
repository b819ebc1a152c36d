import { hash } from 'node:crypto'
import type { Alias } from '../schema/alias.ts'
import { Noun } from '../schema/alias.ts'
import type { Seed } from '../schema/article.ts'
import type { RowSource } from './history.ts'

/** Why a row changed. `unexplained`: neither text, metadata nor code differ, so the row was changed by hand. */
export type Cause = 'new-text' | 'withdrawal' | 'text-correction' | 'metadata' | 'rules' | 'unexplained'

/** A row that one of two versions lacks or has otherwise; `was` is its id in the earlier one where an alias leads from it. */
export interface Change {
  noun: Noun
  kind: 'gained' | 'lost' | 'changed'
  id: string
  was?: string
  cause: Cause
  /** One line that says what the row is. */
  says: string
  fields: { path: string; before?: unknown; after?: unknown }[]
}

/** A version to compare: its name, the digest of its code, its rows. */
export interface Side {
  version: string
  pipeline: { sha256: string }
  rows: RowSource
}

/** What differs between two versions, noun by noun, in the order of the later one, lost rows last. */
export interface Comparison {
  from: string
  to: string
  changes: Change[]
}

interface Row {
  id: string
  [key: string]: unknown
}

/** Compares two versions of the data set; of rows that are the same only a digest is held. */
export function diffSnapshots(a: Side, b: Side): Comparison {
  const causeOf = causes(a, b)
  const moved = new Map(([...b.rows('aliases')] as Alias[]).map(({ id, to, noun }) => [`${noun}/${to}`, id]))
  const changes = Noun.options.flatMap((noun) => {
    const { fresh, old } = differing(noun, a, b, (id) => moved.get(`${noun}/${id}`))
    const found = fresh.flatMap(({ row, was }) => {
      const before = was === undefined ? undefined : old.get(was)
      if (was !== undefined) old.delete(was)
      const fields = before ? differences(before, row) : []
      if (before && fields.length === 0) return []
      const kind = before ? ('changed' as const) : ('gained' as const)
      const moved = before && before.id !== row.id ? { was: before.id } : {}
      return [{ noun, kind, id: row.id, ...moved, cause: causeOf(kind, before ? [before, row] : [row], fields), says: saying(row), fields }]
    })
    const lost = [...old.values()].map((row): Change => ({ noun, kind: 'lost', id: row.id, cause: causeOf('lost', [row], []), says: saying(row), fields: [] }))
    return [...found, ...lost]
  })
  return { from: a.version, to: b.version, changes }
}

/** Rows of `b` that `a` lacks or has otherwise (`was`: their id there), and the rows of `a` that these were, or that are gone. */
function differing(noun: Noun, a: Side, b: Side, earlier: (id: string) => string | undefined): { fresh: { row: Row; was?: string }[]; old: Map<string, Row> } {
  const before = new Map<string, string>()
  for (const row of a.rows(noun) as Iterable<Row>) before.set(row.id, digest(row))
  const fresh: { row: Row; was?: string }[] = []
  const same = new Set<string>()
  for (const row of b.rows(noun) as Iterable<Row>) {
    const was = before.has(row.id) ? row.id : earlier(row.id)
    if (was === row.id && before.get(was) === digest(row)) same.add(was)
    else fresh.push(was !== undefined && before.has(was) ? { row, was } : { row })
  }
  const old = new Map<string, Row>()
  if (fresh.length || same.size < before.size) for (const row of a.rows(noun) as Iterable<Row>) if (!same.has(row.id)) old.set(row.id, row)
  return { fresh, old }
}

const digest = (row: Row) => hash('sha1', JSON.stringify(row), 'base64')

/** What a text's own date or publication decides of a row. */
const ofMetadata = /^(date|period|flags|region)\b/

function causes(a: Side, b: Side): (kind: Change['kind'], rows: Row[], fields: Change['fields']) => Cause {
  const [before, after] = [sourcesOf(a), sourcesOf(b)]
  return (kind, rows, fields) => {
    const own = [...new Set(rows.flatMap(seedIds))]
    if (kind === 'lost' ? own.every((id) => !after.has(id)) : kind === 'changed' && own.some((id) => !after.has(id))) return 'withdrawal'
    if (kind !== 'lost' && own.some((id) => !before.has(id))) return 'new-text'
    if (own.some((id) => after.has(id) && before.has(id) && before.get(id)!.sha256 !== after.get(id)!.sha256)) return 'text-correction'
    const retold = own.some((id) => before.get(id)?.meta !== after.get(id)?.meta)
    const recoded = a.pipeline.sha256 !== b.pipeline.sha256
    if (retold && (!recoded || (fields.length > 0 && fields.every(({ path }) => ofMetadata.test(path))))) return 'metadata'
    return recoded ? 'rules' : own.some((id) => !after.has(id)) ? 'withdrawal' : 'unexplained'
  }
}

function sourcesOf({ rows }: Side): Map<string, { sha256: string; meta: string }> {
  const found = new Map<string, { sha256: string; meta: string }>()
  for (const seed of rows('seeds') as Iterable<Seed>) found.set(seed.id, { sha256: seed.sha256, meta: metadata(seed) })
  return found
}

function metadata({ publication, date, page, url, rights }: Seed): string {
  return JSON.stringify([publication, date, page, url, rights])
}

function seedIds(row: Row): string[] {
  if (typeof row.seed === 'string') return [row.seed]
  const evidence = row.evidence as { seed: string } | { seed: string }[]
  return [...new Set([evidence].flat().map(({ seed }) => seed))]
}

function saying(row: Row): string {
  const { indicator, measure, title, name, text } = row as Record<string, string> & { indicator?: { name: string } }
  return indicator ? `${(indicator as { name: string }).name}：${measure}` : (title ?? name ?? text ?? row.id)
}

/** Paths whose values differ, nested objects walked, arrays compared whole. */
function differences(before: unknown, after: unknown, path = ''): Change['fields'] {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  if (!isObject(before) || !isObject(after)) return [{ path, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }]
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => !(path === '' && key === 'id'))
  return keys.flatMap((key) => differences(before[key], after[key], path ? `${path}.${key}` : key))
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
