import { planNouns, settingVerbs } from '../../lexicon/policy-nouns.ts'
import { type ArticleInput, sentenceAt, sentenceEvidence } from '../../nlcst/article-input.ts'
import type { AnnotatedParagraph, DocumentMark } from '../../nlcst/mark.ts'
import { marksWithin } from '../../nlcst/marks-within.ts'
import { sourceSpan } from '../../nlcst/reflow.ts'
import { policyId } from '../../normalise/policy-id.ts'
import { topicOf } from '../../normalise/topic.ts'
import type { Policy } from '../../schema/policy.ts'
import type { Topic } from '../../schema/topic.ts'
import { resolveTime } from '../period/resolve-time.ts'
import { documentNamed, type FoundDocument, findDocuments } from './policy-documents.ts'
import type { FoundModel } from './policy-models.ts'
import { type FoundPhrase, findPhrases } from './policy-phrases.ts'

const plan = new RegExp(`(?:${planNouns})(?:（[^）]*）)?$`)
const sets = new RegExp(`^(?:${settingVerbs})`)

interface Place {
  paragraph: AnnotatedParagraph
  start: number
  end: number
  name: string
}

/** Reads the documents, programmes, named approaches, pilots, platforms and funds of an article, each once, in order of first mention in the body. */
export function extractPolicies(input: ArticleInput, models: FoundModel[], text: string): Policy[] {
  const body = input.paragraphs.filter((p) => p.node.data.role === 'body')
  const documents = findDocuments(body)
  const policies = [
    ...documents.map((d) => fromDocument(input, text, d)),
    ...models.filter((m) => m.approach).map((m) => fromModel(input, text, m)),
    ...findPhrases(body).map((f) => fromPhrase(input, text, f, documents)),
  ]
  return identify(once(policies))
}

/** `${seed}-p${first place in the seed}`: stands for the policy until all that tells it from others is read. */
function idOf(input: ArticleInput, { paragraph, start }: Place): string {
  return `${input.seed}-p${sourceSpan(paragraph.reflowed, start, start + 1)[0]}`
}

/** What a policy is read from, wherever it holds; the rest is set on it. */
function base(input: ArticleInput, text: string, place: Place) {
  const evidence = sentenceEvidence(input, place.paragraph, place.start, place.end, text)
  return {
    id: idOf(input, place),
    articles: [input.id],
    name: place.name,
    aliases: [] as string[],
    issuers: [] as string[],
    members: [] as string[],
    topic: topicOfFirst(
      () => place.name,
      () => evidence.exact.replace(/\s/g, ''),
      () => input.title ?? '',
    ),
    evidence: [evidence],
  }
}

/** The field of the first text that tells one. */
function topicOfFirst(...texts: (() => string)[]): Topic {
  for (const text of texts) {
    const topic = topicOf(text())
    if (topic !== '其他') return topic
  }
  return '其他'
}

function fromDocument(
  input: ArticleInput,
  text: string,
  { aliases, issuers, number, approver, period, issuedOn, place: holds, ...place }: FoundDocument,
): Policy {
  const day = issuedOn && resolveTime(issuedOn, input.date ? { reference: input.date } : {})
  const own = input.region
  const region = holds === 'article' ? own : holds === 'province' ? own && input.provinceOf?.(own) : holds?.code
  return {
    ...base(input, text, place),
    ...(region ? { region } : {}),
    kind: 'document',
    rule: 'titled-document',
    aliases,
    issuers,
    ...(number ? { number } : {}),
    ...(approver ? { approver } : {}),
    ...(day?.start && day.start === day.end ? { date: day.start } : {}),
    ...(period ? { period } : {}),
  }
}

function fromModel(input: ArticleInput, text: string, { members, claimedCount, ...place }: FoundModel): Policy {
  return {
    ...base(input, text, place),
    ...(input.region ? { region: input.region } : {}),
    kind: 'model',
    rule: 'named-approach',
    members,
    ...(claimedCount ? { claimedCount } : {}),
  }
}

function fromPhrase(input: ArticleInput, text: string, found: FoundPhrase, documents: FoundDocument[]): Policy {
  const { kind, members, claimedCount, period, wording, deadline } = found
  const province = input.region ? input.provinceOf?.(input.region) : undefined
  const region = found.scope === 'country' ? '100000' : found.scope === 'province' ? province : input.region
  const whole = kind === 'programme' ? setBy(found, documents) : undefined
  const policy = base(input, text, found) as Policy
  policy.kind = kind
  policy.rule = `${kind}-noun`
  policy.members = members
  if (region) policy.region = region
  if (claimedCount) policy.claimedCount = claimedCount
  if (period) policy.period = period
  if (wording && deadline) {
    policy.wording = wording
    policy.deadline = { ...resolveTime(deadline, {}), text: deadline.text }
  }
  if (whole) policy.partOf = idOf(input, whole)
  return policy
}

/** The plan that a programme's sentence says to set it: 《规划》提出…实施…工程. */
function setBy({ paragraph, start }: FoundPhrase, documents: FoundDocument[]): FoundDocument | undefined {
  const named = marksWithin(paragraph.marks, sentenceAt(paragraph, start).start, start).findLast(
    (m): m is DocumentMark => m.type === 'document' && sets.test(paragraph.folded.slice(m.end, m.end + 4)),
  )
  const document = named && documentNamed(documents, paragraph.reflowed.text.slice(named.start + 1, named.end - 1))
  return document && plan.test(document.name) ? document : undefined
}

/** Keeps the first of each name, with the members and evidence of the later ones; a later name that differs is an alias. */
function once(policies: Policy[]): Policy[] {
  const places = new Map(policies.map((p) => [p, Number(p.id.slice(p.id.lastIndexOf('-p') + 2))]))
  const byName = new Map<string, Policy>()
  const told = new Map<string, Set<number>>()
  for (const policy of policies.sort((a, b) => places.get(a)! - places.get(b)!)) {
    const key = nameKey(policy)
    const known = byName.get(key)
    const starts = told.get(key) ?? new Set()
    if (!known) {
      byName.set(key, policy)
      told.set(key, starts)
    } else {
      if (known.members.length === 0) known.members = policy.members
      if (known.name !== policy.name && !known.aliases.includes(policy.name)) known.aliases.push(policy.name)
      if (!starts.has(policy.evidence[0]!.start)) known.evidence.push(...policy.evidence)
    }
    for (const { start } of policy.evidence) starts.add(start)
  }
  return [...byName.values()]
}

/** Gives each policy the id that it has in every text, in place of its place. */
function identify(policies: Policy[]): Policy[] {
  const ids = new Map(policies.map((p) => [p.id, policyId(p)]))
  return policies.map((policy) => {
    if (policy.partOf === undefined) {
      policy.id = ids.get(policy.id)!
      return policy
    }
    const { partOf, ...p } = policy
    const whole = partOf && ids.get(partOf)
    return { ...p, id: ids.get(p.id)!, ...(whole ? { partOf: whole } : {}) }
  })
}

/** What makes two names one: their words without quotes; for “日行一善”活动 and “日行一善”公益活动 what is quoted. */
function nameKey({ kind, name }: Policy): string {
  const quoted = kind === 'programme' ? /^“([^”]+)”/.exec(name)?.[1] : undefined
  return quoted ?? name.replace(/[“”"]/g, '')
}
