import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { DictionaryEntry } from '../dataset/dictionary.ts'
import type { Comparison } from '../dataset/diff-snapshots.ts'
import { compareVersions, isVersion } from '../dataset/version.ts'
import type { Alias } from '../schema/alias.ts'
import type { Correction } from '../schema/correction.ts'
import type { Tombstone } from '../schema/tombstone.ts'
import type { CitedSnapshot } from './cite-snapshot.ts'

/** Where the data lies that is published at /data/; written before the pages are. */
const root = resolve(process.env.MINZHENG_DATA ?? '.cache/data')

/** Released versions, the latest first; without data none. */
export function publishedVersions(): string[] {
  if (!existsSync(root)) return []
  return readdirSync(root)
    .filter((name) => isVersion(name))
    .sort((a, b) => compareVersions(b, a))
}

/** The versions, `latest` first, that say what they changed since the one before. */
export function versionsWithChanges(): string[] {
  return ['latest', ...publishedVersions()].filter((version) => existsSync(join(root, version, 'changes.json')))
}

/** What the current data are called: their version with the first digits of their checksums' checksum; undefined where they were not written. */
export function publishedSnapshot(): string | undefined {
  const sums = join(root, 'latest', 'SHA256SUMS')
  const version = readJson<{ version: string }>('latest', 'datapackage.json')?.version
  return version && existsSync(sums) ? `${version}.${createHash('sha256').update(readFileSync(sums)).digest('hex').slice(0, 8)}` : undefined
}

/** What a version changed since the one before it. */
export function changesOf(version: string): Comparison {
  return readJson(version, 'changes.json')!
}

/** The history that the current data carry. */
export function publishedHistory(): { aliases: Alias[]; corrections: Correction[]; tombstones: Tombstone[] } {
  return {
    aliases: readJson('latest', 'aliases.json') ?? [],
    corrections: readJson('latest', 'corrections.json') ?? [],
    tombstones: readJson('latest', 'tombstones.json') ?? [],
  }
}

/** An article that went with its text: what stands in its place. */
export interface WithdrawnArticle {
  id: string
  title: string
  facts: string[]
  stone: Tombstone
}

/** The articles of withdrawn texts. */
export function withdrawnArticles(): WithdrawnArticle[] {
  return publishedHistory().tombstones.flatMap((stone) => stone.articles.map((id, i) => ({ id, title: stone.titles[i]!, facts: stone.facts[i]!, stone })))
}

/** A fact that went with its text, and the article that it stood in. */
export interface WithdrawnFact {
  id: string
  article: WithdrawnArticle
}

/** The facts of withdrawn texts. */
export function withdrawnFacts(): WithdrawnFact[] {
  return withdrawnArticles().flatMap((article) => article.facts.map((id) => ({ id, article })))
}

/** Earlier ids of one noun, of those that have pages, that go on under another. */
export function movedIds(noun: MovedNoun): Alias[] {
  return publishedHistory().aliases.filter((alias) => alias.noun === noun)
}

/** The nouns whose entries have pages. */
export type MovedNoun = Exclude<Alias['noun'], 'claims'>

/** The data dictionary of the current data. */
export function publishedDictionary(): DictionaryEntry[] {
  return readJson('latest', 'dictionary.json') ?? []
}

/** Size in bytes and SHA-256 of a published file; undefined where the data were not written. */
export function publishedFile(version: string, path: string): { bytes: number; sha256: string } | undefined {
  const file = join(root, version, path)
  if (!existsSync(file)) return undefined
  const line = readFileSync(join(root, version, 'SHA256SUMS'), 'utf8')
    .split('\n')
    .find((text) => text.slice(66) === path)
  return { bytes: statSync(file).size, sha256: line?.slice(0, 64) ?? '' }
}

const cited = new Map<string, CitedSnapshot>()

/** How a version, or `latest`, is cited: with its day of release where it has one; without data only its name. Every fact asks, so it is read once. */
export function citedSnapshot(version: string): CitedSnapshot {
  const known = cited.get(version)
  if (known) return known
  const cff = join(root, version, 'CITATION.cff')
  const date = existsSync(cff) ? readFileSync(cff, 'utf8').match(/^date-released: (\S+)$/m)?.[1] : undefined
  const snapshot = { version, date, digest: publishedFile(version, 'facts.json')?.sha256 }
  cited.set(version, snapshot)
  return snapshot
}

/** A size as people read it: 12.3 KB, 4.5 MB. */
export function sizeWords(bytes: number): string {
  return bytes < 1000 ? `${bytes} B` : bytes < 1e6 ? `${(bytes / 1000).toFixed(1)} KB` : `${(bytes / 1e6).toFixed(1)} MB`
}

function readJson<T>(version: string, path: string): T | undefined {
  const file = join(root, version, path)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : undefined
}
