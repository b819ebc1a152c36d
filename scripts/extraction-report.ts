import { join } from 'node:path'
import { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import type { Entries } from '../src/compile/entries.ts'

/** Counts what was read and what was not understood, seed by seed, and keeps the messages. */
export class ExtractionReport {
  readonly #folder: string
  readonly #files: VFile[] = []
  readonly #counts = { seeds: 0, articles: 0, facts: 0, claims: 0, numerals: 0, open: 0 }
  readonly #policies = new Set<string>()
  readonly #rules = new Map<string, number>()

  constructor(folder: string) {
    this.#folder = folder
  }

  /** Takes up one seed; of it only messages and counts stay. */
  add({ seed, articles, facts, policies, claims, messages }: Entries): void {
    const counts = this.#counts
    counts.seeds++
    counts.articles += articles.length
    counts.facts += facts.length
    counts.claims += claims.length
    counts.numerals += seed.numerals.length
    counts.open += seed.numerals.filter((n) => n.class === 'unclassified').length
    for (const { id } of policies) this.#policies.add(id)
    for (const { ruleId = '无规则名' } of messages) this.#rules.set(ruleId, (this.#rules.get(ruleId) ?? 0) + 1)
    if (messages.length === 0) return
    const file = new VFile({ path: join(this.#folder, seed.file) })
    file.messages.push(...messages)
    this.#files.push(file)
  }

  /** The messages with line and column, then the counts on two lines. */
  toString(): string {
    const { seeds, articles, facts, claims, numerals, open } = this.#counts
    const told = [...this.#rules].sort(([a], [b]) => (a < b ? -1 : 1)).map(([rule, n]) => `${rule} ${n}`)
    return [
      reporter(this.#files, { quiet: true, color: process.stderr.isTTY === true }),
      `读了 ${seeds} 份文本：${articles} 篇文章，${facts} 条事实，${this.#policies.size} 项政策，${claims} 处自称数目。`,
      `没有读懂：${numerals} 个数字中 ${open} 个无规则认领；提示 ${told.join('，') || '无'}。`,
    ]
      .filter(Boolean)
      .join('\n')
  }
}
