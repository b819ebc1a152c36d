import type { Transformer } from 'unified'
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import { provinceOf, regionByCode } from '../lexicon/regions.ts'
import { type Layout, layoutOf } from '../nlcst/layout.ts'
import type { AnnotatedParagraph } from '../nlcst/mark.ts'
import { marksByType } from '../nlcst/marks-by-type.ts'
import { splitParagraph } from '../nlcst/split-paragraph.ts'
import type { ParagraphNode, RootNode } from '../nlcst/tree.ts'
import { arabicYears } from '../normalise/arabic-years.ts'
import { evenPrint } from '../normalise/even-print.ts'
import { fold, simplify } from '../normalise/fold.ts'
import type { Claim } from '../schema/claim.ts'
import type { Fact } from '../schema/fact.ts'
import type { Numeral } from '../schema/numeral.ts'
import type { Policy } from '../schema/policy.ts'
import { accountNumerals } from './account-numerals.ts'
import { extractClaims } from './claim/extract-claims.ts'
import { extractFacts } from './extract-facts.ts'
import { mergeRepeats } from './merge-repeats.ts'
import { findReferenceDate } from './period/find-reference-date.ts'
import { extractPolicies } from './policy/extract-policies.ts'
import { findModels } from './policy/policy-models.ts'
import { withPlainNumbers } from './region/plain-numbers.ts'
import { resolveRegions } from './region/resolve-region.ts'

/** What was read of one article. */
export interface ExtractedArticle {
  order: number
  date?: string
  region?: string
  facts: Fact[]
  policies: Policy[]
  claims: Claim[]
}

/** What was read of a whole seed: left in `tree.data.extracted`. */
export interface Extracted {
  articles: ExtractedArticle[]
  numerals: Numeral[]
}

/** Attacher: reads facts, policies and claims from the marks, and reports what no rule claims. `file.data.date`: the sidecar's date, if any. */
export function extract(): Transformer<RootNode> {
  return (tree, file) => {
    const text = String(file)
    const layout = layoutOf(arabicYears(simplify(evenPrint(text))), tree.data.cuts ?? [])
    const seed = file.stem ?? 'seed'
    const groups = groupByArticle(tree)
    const articles: ExtractedArticle[] = []
    for (const [order, nodes] of [...groups].sort(([a], [b]) => a - b))
      articles.push(extractArticle(order, nodes, { tree, text, layout, seed, file, partBefore: articles.at(-1)?.region }))
    const paragraphs = [...groups.values()].flat().map((n) => n.data.annotated!)
    const numerals = accountNumerals(
      text,
      tree,
      paragraphs,
      articles.flatMap((a) => a.facts),
    )
    let where: ReturnType<typeof location> | undefined
    for (const n of numerals)
      if (n.class === 'unclassified') {
        where ??= location(text)
        file.message(`数字“${n.exact}”没有规则认领；若它陈述事实，请补规则，否则请在 src/lexicon/numeral-classes.ts 中说明`, {
          place: { start: where.toPoint(n.start)!, end: where.toPoint(n.end)! },
          ruleId: 'unclassified-numeral',
          source: 'minzheng',
        })
      }
    tree.data = { ...tree.data, extracted: { articles, numerals } }
  }
}

function groupByArticle(tree: RootNode): Map<number, ParagraphNode[]> {
  const groups = new Map<number, ParagraphNode[]>()
  for (const node of tree.children) {
    if (node.type !== 'ParagraphNode' || node.data.article === undefined || !node.data.annotated) continue
    if (!groups.has(node.data.article)) groups.set(node.data.article, [])
    groups.get(node.data.article)!.push(node)
  }
  return groups
}

function extractArticle(
  order: number,
  nodes: ParagraphNode[],
  { tree, text, layout, seed, file, partBefore }: { tree: RootNode; text: string; layout: Layout; seed: string; file: VFile; partBefore: string | undefined },
): ExtractedArticle {
  const withRole = (...roles: string[]): AnnotatedParagraph[] =>
    nodes.filter((n) => roles.includes(n.data.role)).flatMap((n) => splitParagraph(n.data.annotated!))
  const headline = [...withRole('title'), ...withRole('subtitle')]
  const paragraphs = [...headline, ...withRole('body')]
  const titleText = headline.map((p) => p.reflowed.text).join('')
  const marks = paragraphs.flatMap((p) =>
    marksByType(p).regions.map((mark) => ({ mark, text: withPlainNumbers(p).folded, headline: p.node.data.role !== 'body' })),
  )
  const credits = withRole('credit', 'byline').flatMap((p) => marksByType(p).regions.map((mark) => ({ mark, text: p.folded, credit: true })))
  const reference = findReferenceDate(paragraphs, { dateline: tree.data.dateline?.date, sidecar: file.data.date as string | undefined })
  const year = reference.reference ? Number(reference.reference.slice(0, 4)) : reference.year
  const resolved = resolveRegions([...marks, ...credits], paragraphs, { year, partBefore, runningHeads: runningHeads(tree, text) })
  const places = new Map(marks.map(({ mark }, i) => [mark, resolved.codes[i]]))
  const id = `${seed}-${order}`
  const date = reference.reference ? { date: reference.reference } : {}
  const input = { seed, id, ...date, ...(resolved.article ? { region: resolved.article } : {}), title: titleText, paragraphs, provinceOf: knownProvince }
  const models = findModels(paragraphs.filter((p) => p.node.data.role === 'body'))
  const policies = extractPolicies(input, models, text)
  const plan = policies.find((p) => p.kind === 'document' && /规划|方案|计划|意见|办法|条例/.test(p.name))
  const stated = extractFacts(paragraphs, {
    text,
    layout,
    seed,
    article: id,
    title: titleText,
    region: resolved.article,
    time: reference,
    places,
    policy: plan?.id,
  })
  const facts = mergeRepeats(stated).map((s) => s.fact)
  const claims = extractClaims(input, models, policies, text)
  return {
    order,
    ...(reference.reference ? { date: reference.reference } : {}),
    ...(resolved.article ? { region: resolved.article } : {}),
    facts,
    policies,
    claims,
  }
}

/** What heads the pages of a seed: 立法會 ─ 2012年10月24日. */
function runningHeads({ children }: RootNode, text: string): { folded: string }[] {
  const heads = children.filter((n): n is ParagraphNode => n.type === 'ParagraphNode' && n.data.role === 'furniture')
  return heads.map(({ position: { start, end } }) => ({ folded: fold(text.slice(start.offset, end.offset)) }))
}

/** The province of a region's code, for 全省第二批…. */
function knownProvince(code: string): string | undefined {
  return regionByCode(code) && code !== '100000' ? provinceOf(code) : undefined
}
