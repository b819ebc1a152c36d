import { type ArticleInput, sentenceEvidence } from '../nlcst/article-input.ts'
import type { AnnotatedParagraph } from '../nlcst/mark.ts'
import { sourceSpan } from '../nlcst/reflow.ts'
import { topicOf } from '../normalise/topic.ts'
import type { Policy } from '../schema/policy.ts'
import { findDocuments } from './policy-documents.ts'
import { findModels } from './policy-models.ts'
import { findPhrases } from './policy-phrases.ts'
import { resolveTime } from './resolve-time.ts'

/** Reads the documents, programmes, named approaches, pilots, platforms and funds of an article, each once, in order of first mention in the body. */
export function extractPolicies(input: ArticleInput, text: string): Policy[] {
  const body = input.paragraphs.filter((p) => p.node.data.role === 'body')
  const documents = findDocuments(body)
  const plan = documents.find((d) => /规划|计划|方案/.test(d.name))
  const id = (paragraph: AnnotatedParagraph, start: number) => `${input.seed}-p${sourceSpan(paragraph.reflowed, start, start + 1)[0]}`
  const base = (p: { paragraph: AnnotatedParagraph; start: number; end: number; name: string }, rule: string) => ({
    id: id(p.paragraph, p.start),
    article: input.id,
    name: p.name,
    aliases: [] as string[],
    issuers: [] as string[],
    members: [] as string[],
    topic: topicOf(`${p.name} ${input.title ?? ''}`),
    rule,
    evidence: [sentenceEvidence(input, p.paragraph, p.start, p.end, text)],
  })
  const own = input.region ? { region: input.region } : {}
  const policies: Policy[] = [
    ...documents.map(
      (d): Policy => ({
        ...base(d, 'titled-document'),
        kind: 'document',
        ...own,
        aliases: d.aliases,
        issuers: d.issuers,
        ...(d.number ? { number: d.number } : {}),
        ...(d.approver ? { approver: d.approver } : {}),
        ...(d.period ? { period: d.period } : {}),
      }),
    ),
    ...findModels(body).map(
      (m): Policy => ({ ...base(m, 'named-approach'), kind: 'model', ...own, members: m.members, ...(m.claimedCount ? { claimedCount: m.claimedCount } : {}) }),
    ),
    ...findPhrases(body).map((f): Policy => {
      const region = f.provincial && input.region ? input.provinceOf?.(input.region) : input.region
      return {
        ...base(f, `${f.kind}-noun`),
        kind: f.kind,
        ...(region ? { region } : {}),
        members: f.members,
        ...(f.claimedCount ? { claimedCount: f.claimedCount } : {}),
        ...(f.period ? { period: f.period } : {}),
        ...(f.wording && f.deadline ? { wording: f.wording, deadline: { ...resolveTime(f.deadline, {}), text: f.deadline.text } } : {}),
        ...(f.listed && plan ? { partOf: id(plan.paragraph, plan.start) } : {}),
      }
    }),
  ]
  return once(policies)
}

/** Keeps the first of each name, with the members and evidence of the later ones. */
function once(policies: Policy[]): Policy[] {
  const byName = new Map<string, Policy>()
  for (const policy of policies.sort((a, b) => Number(a.id.split('-p').at(-1)) - Number(b.id.split('-p').at(-1)))) {
    const known = byName.get(policy.name)
    if (!known) byName.set(policy.name, policy)
    else {
      if (known.members.length === 0) known.members = policy.members
      if (known.evidence.every((e) => e.start !== policy.evidence[0]!.start)) known.evidence.push(...policy.evidence)
    }
  }
  return [...byName.values()]
}
