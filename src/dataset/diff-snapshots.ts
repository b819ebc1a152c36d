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

/** Compares two versions of the data set. */
export function diffSnapshots(a: Side, b: Side): Comparison {
  const causeOf = causes(a, b)
  const moved = new Map(([...b.rows('aliases')] as Alias[]).map(({ id, to, noun }) => [`${noun}/${to}`, id]))
  const changes = Noun.options.flatMap((noun) => {
    const before = new Map(([...a.rows(noun)] as Row[]).map((row) => [row.id, row]))
    const found: Change[] = []
    for (const row of b.rows(noun) as Iterable<Row>) {
      const old = before.get(row.id) ?? before.get(moved.get(`${noun}/${row.id}`) ?? '')
      if (old) before.delete(old.id)
      const fields = old ? differences(old, row) : []
      if (old && fields.length === 0) continue
      const kind = old ? 'changed' : 'gained'
      found.push({ noun, kind, id: row.id, ...(old && old.id !== row.id ? { was: old.id } : {}), cause: causeOf(kind, row, fields), says: saying(row), fields })
    }
    for (const old of before.values()) found.push({ noun, kind: 'lost', id: old.id, cause: causeOf('lost', old, []), says: saying(old), fields: [] })
    return found
  })
  return { from: a.version, to: b.version, changes }
}

/** What a text's own date or publication decides of a row. */
const ofMetadata = /^(date|period|flags|region)\b/

function causes(a: Side, b: Side): (kind: Change['kind'], row: Row, fields: Change['fields']) => Cause {
  const seedsOf = ({ rows }: Side) => new Map(([...rows('seeds')] as Seed[]).map((seed) => [seed.id, { sha256: seed.sha256, meta: metadata(seed) }]))
  const [before, after] = [seedsOf(a), seedsOf(b)]
  return (kind, row, fields) => {
    const own = seedIds(row)
    if (kind === 'lost' && own.every((id) => !after.has(id))) return 'withdrawal'
    if (kind !== 'lost' && own.some((id) => !before.has(id))) return 'new-text'
    if (own.some((id) => after.has(id) && before.has(id) && before.get(id)!.sha256 !== after.get(id)!.sha256)) return 'text-correction'
    const retold = own.some((id) => before.get(id)?.meta !== after.get(id)?.meta)
    const recoded = a.pipeline.sha256 !== b.pipeline.sha256
    if (retold && (!recoded || (fields.length > 0 && fields.every(({ path }) => ofMetadata.test(path))))) return 'metadata'
    return recoded ? 'rules' : own.some((id) => !after.has(id)) ? 'withdrawal' : 'unexplained'
  }
}

function metadata({ publication, date, page, url, rights }: Seed): string {
  return JSON.stringify([publication, date, page, url, rights])
}

function seedIds(row: Row): string[] {
  if (typeof row['seed'] === 'string') return [row['seed']]
  const evidence = row['evidence'] as { seed: string } | { seed: string }[]
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
