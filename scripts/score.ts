import { z } from 'zod'
import type { Fact } from '../src/schema/fact.ts'

const Time = z.object({ text: z.string().nullish(), start: z.string().nullish(), end: z.string().nullish() }).nullish()

/** A fact as a careful reader annotated it. */
const GoldFact = z.object({
  number: z.object({ start: z.int(), end: z.int(), exact: z.string() }),
  value: z.number(),
  valueMax: z.number().nullish(),
  unit: z.string(),
  bound: z.string().nullish(),
  modality: z.string(),
  indicatorTerms: z.array(z.string()),
  indicator: z.string(),
  region: z.string().nullish(),
  time: Time,
  altTimes: z.array(Time).nullish(),
  optional: z.boolean().nullish(),
})
type GoldFact = z.infer<typeof GoldFact>

/** The annotations of one text. */
export const Gold = z.object({ file: z.string(), annotatedUntil: z.int().nullish(), facts: z.array(GoldFact) })
export type Gold = z.infer<typeof Gold>

/** Counts against gold; `whole`: found with every attribute right. `differences`: one line each. */
export interface Score {
  gold: number
  found: number
  extra: number
  missed: number
  whole: number
  precision: number
  recall: number
  f1: number
  wholeFactF1: number
  differences: string[]
}

/** Scores the facts of one text; optional gold facts are neither missed nor wrong, and a required one may be found at its optional repeat. */
export function scoreText(gold: Gold, facts: Fact[]): Score {
  const mine = facts.filter((f) => f.number.start < (gold.annotatedUntil ?? Number.POSITIVE_INFINITY))
  const found = pair(gold.facts, mine)
  const differences: string[] = []
  let missed = 0
  let whole = 0
  const required = gold.facts
    .entries()
    .filter(([, g]) => !g.optional)
    .toArray()
  for (const [i, g] of required) {
    const match = locate(gold.facts, i, found)
    if (!match) {
      missed++
      differences.push(`漏 ${bare(g.number.exact)}（${g.indicator}）`)
      continue
    }
    const wrong = wrongAttributes(match.as, mine[match.fact]!)
    if (wrong.length === 0) whole++
    else differences.push(`错 ${bare(g.number.exact)}（${g.indicator}）：${wrong.join('；')}`)
  }
  const used = new Set(found.values())
  const extra = mine.filter((_, j) => !used.has(j))
  differences.push(...extra.map((f) => `多 ${bare(f.number.exact)}（${f.indicator.name}）`))
  return rates({ gold: required.length, found: required.length - missed, extra: extra.length, missed, whole, differences })
}

/** The score of several texts together. */
export function sumScores(scores: Score[]): Score {
  const sum = (key: 'gold' | 'found' | 'extra' | 'missed' | 'whole') => scores.reduce((n, s) => n + s[key], 0)
  return rates({
    gold: sum('gold'),
    found: sum('found'),
    extra: sum('extra'),
    missed: sum('missed'),
    whole: sum('whole'),
    differences: scores.flatMap((s) => s.differences),
  })
}

function rates(counts: Omit<Score, 'precision' | 'recall' | 'f1' | 'wholeFactF1'>): Score {
  const { found, extra, missed, whole } = counts
  const f1 = (right: number) => (2 * right) / (2 * found + extra + missed || 1)
  return { ...counts, precision: found / (found + extra || 1), recall: found / (found + missed || 1), f1: f1(found), wholeFactF1: f1(whole) }
}

/** Gold index → fact index, one to one, by overlap of the number spans, then by agreement. */
function pair(gold: GoldFact[], facts: Fact[]): Map<number, number> {
  const pairs: [overlap: number, agreement: number, required: number, gold: number, fact: number][] = []
  for (const [i, g] of gold.entries())
    for (const [j, f] of facts.entries()) if (overlap(g, f) > 0) pairs.push([overlap(g, f), -wrongAttributes(g, f).length, g.optional ? 0 : 1, i, j])
  pairs.sort((a, b) => b[0] - a[0] || b[1] - a[1] || b[2] - a[2] || a[3] - b[3] || a[4] - b[4])
  const found = new Map<number, number>()
  const used = new Set<number>()
  for (const [, , , i, j] of pairs) {
    if (found.has(i) || used.has(j)) continue
    found.set(i, j)
    used.add(j)
  }
  return found
}

function locate(gold: GoldFact[], i: number, found: Map<number, number>): { as: GoldFact; fact: number } | undefined {
  const g = gold[i]!
  if (found.has(i)) return { as: g, fact: found.get(i)! }
  const k = gold.findIndex(
    (o, n) => o.optional && found.has(n) && near(o.value, g.value) && sameUnit(o.unit, g.unit) && bare(o.indicatorTerms[0]) === bare(g.indicatorTerms[0]),
  )
  if (k < 0) return undefined
  return { as: { ...g, number: gold[k]!.number, altTimes: [...(g.altTimes ?? []), gold[k]!.time] }, fact: found.get(k)! }
}

function wrongAttributes(g: GoldFact, f: Fact): string[] {
  const shared = overlap(g, f)
  const union = g.number.end - g.number.start + f.number.end - f.number.start - shared
  const { name } = f.indicator
  const checks: [name: string, right: boolean, expected: unknown, got: unknown][] = [
    ['位置', shared / union >= 0.6, g.number.exact, f.number.exact],
    ['数值', near(f.quantity.value, g.value) && (g.valueMax == null || near(f.quantity.valueMax, g.valueMax)), g.value, f.quantity.value],
    ['单位', sameUnit(f.quantity.unit, g.unit), g.unit, f.quantity.unit],
    ['界', f.quantity.bound === (g.bound ?? 'exactly'), g.bound, f.quantity.bound],
    ['语气', f.modality === g.modality, g.modality, f.modality],
    ['地区', (f.region ?? '') === (g.region ?? ''), g.region, f.region],
    ['时间', timeRight(g, f), g.time, f.period],
    [
      '指标',
      g.indicatorTerms.every((t) => bare(name).includes(bare(t))) &&
        !/[，。；：,;:]/.test(bare(name)) &&
        bare(name).length <= Math.max(20, 1.6 * bare(g.indicator).length),
      g.indicatorTerms,
      name,
    ],
  ]
  return checks.filter(([, right]) => !right).map(([name, , expected, got]) => `${name} 应为 ${JSON.stringify(expected)}，得到 ${JSON.stringify(got)}`)
}

function timeRight(g: GoldFact, f: Fact): boolean {
  const period = f.period
  return [g.time, ...(g.altTimes ?? [])].some((t) => {
    if (!t || (!t.text && !t.start && !t.end)) return !period?.start && !period?.end
    if ((t.end ?? null) !== (period?.end ?? null)) return false
    if (t.start && period?.start && t.start !== period.start) return false
    return Boolean(t.start || t.end || !t.text || period?.text)
  })
}

const overlap = (g: GoldFact, f: Fact) => Math.min(g.number.end, f.number.end) - Math.max(g.number.start, f.number.start)
const bare = (s: string | null | undefined) => (s ?? '').normalize('NFKC').replace(/[\s“”"'《》]/g, '')
const people = new Set(['人', '名', '位'])
const sameUnit = (a: string, b: string) => bare(a) === bare(b) || (people.has(bare(a)) && people.has(bare(b)))
const near = (a: number | null | undefined, b: number | null | undefined) => {
  if (a == null || b == null) return (a ?? null) === (b ?? null)
  return Math.abs(a - b) <= Math.max(1e-9 * Math.abs(b), Math.abs(b) < 1000 && !Number.isInteger(b) ? 0.01 : 0)
}
