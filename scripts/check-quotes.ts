import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { holdTexts } from './hold-texts.ts'
import { locateJson } from './locate-json.ts'
import type { ContentRow } from './read-rows.ts'
import { UserError } from './run.ts'

interface Quote {
  seed: string
  start: number
  end: number
  exact: string
  path: PropertyKey[]
}

/** A function that passes on rows of `content/` and holds that each quote in them (an object with start, end and exact) is what its text has there, to the character. @throws UserError that names file, line, column, and both wordings, of the first twenty that are not */
export function checkQuotes(content: string): (rows: Iterable<ContentRow>) => Generator<ContentRow> {
  const known = new Map<string, boolean>()
  const textOf = holdTexts(content, ({ text }) => text)
  const has = (seed: string) => known.get(seed) ?? known.set(seed, existsSync(join(content, 'seeds', `${seed}.json`))).get(seed)!
  return function* (rows) {
    const faults: string[] = []
    let count = 0
    for (const one of rows) {
      for (const quote of quotesOf(one.row)) {
        const found = has(quote.seed) ? textOf(quote.seed).slice(quote.start, quote.end) : undefined
        if (found !== quote.exact && count++ < 20) faults.push(`  ${describe(one, quote, found)}`)
      }
      yield one
    }
    if (count)
      throw new UserError(
        `有 ${count} 处引文与原文不合，什么也没有写入：\n${faults.join('\n')}\n若是手改过，请改回；原文有误则改 seeds/ 里的文本，再运行 npm run extract。`,
      )
  }
}

function* quotesOf(value: unknown, seed = seedOf(value), path: PropertyKey[] = []): Generator<Quote> {
  if (typeof value !== 'object' || value === null) return
  const { start, end, exact } = value as Partial<Quote>
  const own = 'seed' in value && typeof value.seed === 'string' ? value.seed : seed
  if (exact !== undefined && own !== undefined) yield { seed: own, start: start!, end: end!, exact, path }
  for (const [key, inner] of Object.entries(value))
    if (typeof inner === 'object' && inner !== null) yield* quotesOf(inner, own, [...path, Array.isArray(value) ? Number(key) : key])
}

/** The text that a row quotes where a quote does not name one itself: a fact's sentence names its own, and a text is its own. */
function seedOf(row: unknown): string | undefined {
  const { id, text, evidence } = row as { id?: string; text?: string; evidence?: { seed?: string } }
  return evidence?.seed ?? (text === undefined ? undefined : id)
}

function describe({ file, row, at }: ContentRow, { seed, start, end, exact, path }: Quote, found: string | undefined): string {
  const { line, col } = locateJson(readFileSync(file, 'utf8'), [...at, ...path, ...(found === undefined ? [] : ['exact'])])
  const place = `${file}:${line}:${col} ${(row as { id: string }).id} 的 ${path.join('.')}`
  if (found === undefined) return `${place} 引自“${seed}”，但文本（seeds）里没有它`
  return `${place}.exact 是“${brief(exact)}”，但 ${seed} 的 ${start}–${end} 是“${brief(found)}”`
}

const brief = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}……` : text)
