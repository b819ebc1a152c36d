import type { Evidence, Span } from '../schema/span.ts'
import type { Entries } from './entries.ts'

/**
 * What is wrong with a seed's entries beyond their schema, in Chinese: spans that do not quote the seed, ids that occur twice or lead nowhere; empty when all
 * is well. `seen` holds the ids of the seeds before it and takes up its own.
 */
export function checkEntries(entries: Entries, seen: Set<string>): string[] {
  return [...repeatedIds(entries, seen), ...wrongQuotes(entries), ...deadReferences(entries)]
}

function repeatedIds({ seed, articles, facts, policies, claims }: Entries, seen: Set<string>): string[] {
  const own = { articles, facts, claims }
  const ids = [`seeds/${seed.id}`, ...Object.entries(own).flatMap(([kind, list]) => list.map((one) => `${kind}/${one.id}`))]
  const repeated = ids.filter((id) => seen.size === seen.add(id).size)
  // a policy may be named by several articles of a seed, but once by each
  const named = policies.map((p) => `policies/${p.id}（${p.articles.join()}）`)
  return [...repeated, ...named.filter((one, i) => named.indexOf(one) !== i)].map((id) => `编号 ${id} 出现两次；同一文件夹里文件名（不含扩展名）不可相同`)
}

function wrongQuotes({ seed, articles, facts, policies, claims }: Entries): string[] {
  const quotes: [owner: string, span: Span & Partial<Evidence>][] = [
    ...[...seed.furniture, ...seed.damage, ...seed.numerals].map((s): [string, Span] => [seed.id, s]),
    ...articles.flatMap((a) => a.damage.map((s): [string, Span] => [a.id, s])),
    ...facts.flatMap((f) => [f.number, f.evidence, ...f.mentions].map((s): [string, Span] => [f.id, s])),
    ...[...policies, ...claims].flatMap((p) => p.evidence.map((s): [string, Span] => [p.id, s])),
  ]
  const wrong = quotes
    .filter(([, s]) => (s.seed ?? seed.id) !== seed.id || seed.text.slice(s.start, s.end) !== s.exact)
    .map(([owner, s]) => `${owner} 的引文“${s.exact}”与原文 [${s.start},${s.end}) 不符`)
  const passages = articles.flatMap((a) => [...a.headline, ...a.paragraphs].map((p) => ({ id: a.id, p })))
  const torn = passages.filter(({ p }) => p.runs.map(([from, to]) => seed.text.slice(from, to)).join('') !== p.text)
  return [...wrong, ...torn.map(({ id, p }) => `${id} 的段落“${p.text.slice(0, 16)}”与所列原文区间不符`)]
}

function deadReferences({ seed, articles, facts, policies, claims }: Entries): string[] {
  const article = new Set(articles.map((a) => a.id))
  const policy = new Set(policies.map((p) => p.id))
  const fact = new Set(facts.map((f) => f.id))
  const links: [owner: string, target: string | undefined, known: Set<string>][] = [
    ...articles.map((a): [string, string, Set<string>] => [a.id, a.seed, new Set([seed.id])]),
    ...[...facts, ...claims].map((one): [string, string, Set<string>] => [one.id, one.article, article]),
    ...policies.flatMap((p) => p.articles.map((one): [string, string, Set<string>] => [p.id, one, article])),
    ...facts.map((f): [string, string | undefined, Set<string>] => [f.id, f.policy, policy]),
    ...policies.map((p): [string, string | undefined, Set<string>] => [p.id, p.partOf, policy]),
    ...seed.numerals.map((n): [string, string | undefined, Set<string>] => [`数字“${n.exact}”`, n.fact, fact]),
  ]
  return links.filter(([, target, known]) => target !== undefined && !known.has(target)).map(([owner, target]) => `${owner} 所指的 ${target} 不存在`)
}
