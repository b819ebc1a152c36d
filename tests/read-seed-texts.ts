import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Seed } from '../src/schema/article.ts'

/** Seed id → decoded text, from `content/seeds`. */
export function readSeedTexts(folder: string): Map<string, string> {
  return new Map(readSeeds(folder).map(({ id, text }) => [id, text]))
}

/** The seeds of `content/seeds`. */
export function readSeeds(folder: string): Seed[] {
  return readdirSync(folder).map((name) => Seed.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
}
