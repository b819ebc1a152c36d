import type { Compiler } from 'unified'
import type { VFileMessage } from 'vfile-message'
import { reflow } from '../nlcst/reflow.ts'
import type { DamageMark, ParagraphNode, RootNode } from '../nlcst/tree.ts'
import type { Article, Damage, Passage, Seed } from '../schema/article.ts'
import type { Claim } from '../schema/claim.ts'
import type { Fact } from '../schema/fact.ts'
import type { Numeral } from '../schema/numeral.ts'
import type { Policy } from '../schema/policy.ts'
import type { Span } from '../schema/span.ts'
import type { Entries } from './entries.ts'

/** The shape that `extract` leaves; repeated here as a type because no stage imports another. */
interface Read {
  articles: { order: number; date?: string; region?: string; facts: Fact[]; policies: Policy[]; claims: Claim[] }[]
  numerals: Numeral[]
}

/** Attacher: turns a read seed into content entries, as values; `file.data` carries `sha256`, `encoding`, `name` and the sidecar's fields. */
export function compile(this: { compiler?: Compiler<RootNode, Entries> }): void {
  this.compiler = (tree, file) => {
    const text = String(file)
    const id = file.stem ?? 'seed'
    const { articles: read, numerals } = tree.data.extracted as Read
    const articles = read.map((one) => compileArticle(id, one, tree, text))
    const seed: Seed = {
      id,
      file: file.basename ?? id,
      sha256: file.data.sha256 as string,
      encoding: file.data.encoding as Seed['encoding'],
      text,
      ...(file.data.sidecar as Partial<Seed> | undefined),
      furniture: tree.children
        .filter((n) => n.type === 'ParagraphNode' && n.data.role === 'furniture')
        .map((n) => spanOf(text, (n as ParagraphNode).position.start.offset, (n as ParagraphNode).position.end.offset)),
      damage: tree.data.damage.map((d) => damageOf(text, d)),
      numerals,
      messages: file.messages.map(messageOf),
    }
    return {
      seed,
      articles,
      facts: read.flatMap((a) => a.facts),
      policies: read.flatMap((a) => a.policies),
      claims: read.flatMap((a) => a.claims),
      messages: file.messages,
    }
  }
}

function compileArticle(seed: string, read: Read['articles'][number], tree: RootNode, text: string): Article {
  const nodes = tree.children.filter((n): n is ParagraphNode => n.type === 'ParagraphNode' && n.data.article === read.order)
  const of = (...roles: string[]) => nodes.filter((n) => roles.includes(n.data.role))
  const join = (role: string) =>
    of(role)
      .map((n) => reflow(n).text)
      .join('')
      .replace(/[，。]$/, '')
  const paragraphs = of('body').map(passageOf)
  const title = join('title')
  const subtitle = join('subtitle')
  const credit = join('credit')
    .replace(/^[（(]?\s*据/, '')
    .replace(/[）)]$/, '')
  const body = of('body')
  // a text of 100 MB has more paragraphs than a call takes arguments
  const start = body.reduce((least, n) => Math.min(least, n.position.start.offset), Number.POSITIVE_INFINITY)
  const end = body.reduce((most, n) => Math.max(most, n.position.end.offset), 0)
  return {
    id: `${seed}-${read.order}`,
    seed,
    order: read.order,
    title: title || `${paragraphs[0]!.text.slice(0, 24)}……`,
    titled: title !== '',
    ...(subtitle ? { subtitle } : {}),
    headline: of('title', 'subtitle').map(passageOf),
    ...(credit ? { credit } : {}),
    ...(read.date ? { date: read.date } : {}),
    ...(read.region ? { region: read.region } : {}),
    paragraphs,
    damage: tree.data.damage.filter((d) => d.start >= start - 4 && d.end <= end).map((d) => damageOf(text, d)),
  }
}

/** A paragraph as the site reads it: its cleaned text and the raw slices it is made of. */
function passageOf(node: ParagraphNode): Passage {
  const { text, runs } = reflow(node)
  return { start: node.position.start.offset, end: node.position.end.offset, text, runs }
}

function spanOf(text: string, start: number, end: number): Span {
  return { start, end, exact: text.slice(start, end) }
}

function damageOf(text: string, { start, end, kind, note, proposal }: DamageMark): Damage {
  return { ...spanOf(text, start, end), kind, note, ...(proposal ? { proposal } : {}) }
}

function messageOf(message: VFileMessage): Seed['messages'][number] {
  return { line: message.line ?? 1, column: message.column ?? 1, rule: message.ruleId ?? 'unknown', reason: message.reason }
}
