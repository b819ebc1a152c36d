import { type ArticleInput, sentenceEvidence } from '../nlcst/article-input.ts'
import type { AnnotatedParagraph, QuantityMark } from '../nlcst/mark.ts'
import { sourceSpan } from '../nlcst/reflow.ts'
import type { Claim } from '../schema/claim.ts'
import type { Policy } from '../schema/policy.ts'
import { locateStatements, type Statement } from './locate-statement.ts'
import { countOf, findModels } from './policy-models.ts'
import { readItems } from './read-items.ts'
import { predicateAt } from './trim-phrase.ts'

/** Counts of things that a text could list: what it claims against what it names. */
export function extractClaims(input: ArticleInput, policies: Policy[], text: string): Claim[] {
  const claims = [...modelClaims(input, policies, text), ...countClaims(input, text), ...enumerationClaims(input, text)]
  return claims.sort((a, b) => Number(a.id.split('-c').at(-1)) - Number(b.id.split('-c').at(-1)))
}

/** “五社联动”, “双融合、双提升”: a number in the name against the members named. */
function modelClaims(input: ArticleInput, policies: Policy[], text: string): Claim[] {
  const seen = new Set<string>()
  return findModels(input.paragraphs.filter((p) => p.node.data.role === 'body')).flatMap((model) => {
    const printed = model.paragraph.reflowed.text.slice(model.start, model.end)
    if (seen.has(printed)) return []
    seen.add(printed)
    const parts = printed.slice(1, -1).split('、')
    let at = model.start + 1
    return parts.flatMap((part) => {
      const start = at
      at += part.length + 1
      const claimed = countOf(part)
      if (!claimed || claimed < 2) return []
      const named = parts.length === 1 ? (policies.find((p) => p.kind === 'model' && p.name === model.name)?.members ?? model.members) : []
      return [
        claim(input, model.paragraph, start, start + part.length, text, {
          text: printed,
          ...(parts.length > 1 ? { of: part } : {}),
          claimed,
          named,
          open: named.length > 0 && named.length < claimed,
          rule: 'number-in-name',
        }),
      ]
    })
  })
}

interface Counted {
  statement: Statement
  noun: string
  named: string[]
  open: boolean
}

/** 涵盖A、B、C等24个服务领域: a count with its list; a count stated twice takes the list of either place. */
function countClaims(input: ArticleInput, text: string): Claim[] {
  const counted: Counted[] = []
  for (const paragraph of input.paragraphs) {
    if (paragraph.node.data.role !== 'body') continue
    const quantities = paragraph.marks.filter(
      (m): m is QuantityMark =>
        m.type === 'quantity' &&
        /^(?:个|项|大|类|种|家|条|方面|所)$/.test(m.unit) &&
        m.bound === 'exactly' &&
        Number.isInteger(m.value) &&
        m.value >= 2 &&
        m.value <= 100,
    )
    for (const statement of locateStatements(paragraph, quantities)) {
      const noun = nounOf(statement)
      if (noun) counted.push({ statement, noun, ...listBefore(statement) })
    }
  }
  const claims: Claim[] = []
  const done = new Set<Counted>()
  const byValue = Map.groupBy(counted, (c) => c.statement.mark.value)
  for (const one of counted) {
    if (done.has(one)) continue
    const same = byValue.get(one.statement.mark.value)!.filter((c) => c === one || (!done.has(c) && sharesHead(c.noun, one.noun)))
    for (const c of same) done.add(c)
    const listed = same.find((c) => c.named.length > 0)
    if (!listed) continue
    const { paragraph, mark } = one.statement
    claims.push(
      claim(input, paragraph, mark.start, mark.end + one.noun.length, text, {
        text: paragraph.reflowed.text.slice(mark.start, mark.end + one.noun.length),
        claimed: mark.value,
        named: listed.named,
        open: listed.open,
        rule: 'list-before-count',
      }),
    )
  }
  return claims
}

/** The noun right behind the count, up to a joint, a predicate or a stop. */
function nounOf({ paragraph, after, mark }: Statement): string {
  const tail = paragraph.folded.slice(mark.end, after.end).replace(/^的/, '')
  const cut = /[，。；：、（“]|和|与|及|共|$/.exec(tail)!.index
  const phrase = tail.slice(0, cut)
  const predicate = predicateAt(phrase)
  return (predicate > 0 ? phrase.slice(0, predicate) : predicate === 0 ? '' : phrase) || (mark.unit === '方面' ? '' : '')
}

function listBefore({ paragraph, before, clause, previous }: Statement): { named: string[]; open: boolean } {
  const phrase = paragraph.reflowed.text.slice(previous ? before.start : clause.start, before.end).trim()
  const open = /等$/.test(phrase)
  const plain = phrase.replace(/^(?:.*?(?:涵盖|包括|包含)了?|共?覆盖了?(?!率|面)|.*?在(?=[^在]*等$)|《[^》]*》提出)/, '')
  const named = readItems(plain)
  return named.every((n) => n.length <= 24) && (open || named.length > 2) ? { named, open } : { named: [], open: false }
}

/** 主要发展指标 and 民政事业发展的主要指标 end in the same noun; 重大工程项目 holds 重大工程. */
function sharesHead(a: string, b: string): boolean {
  return a.slice(-2) === b.slice(-2) || a.includes(b) || b.includes(a)
}

/** 三项模式 against 一是…, 二是…, 三是…: a count in headline or opening against an enumeration of as many points. */
function enumerationClaims(input: ArticleInput, text: string): Claim[] {
  const points = input.paragraphs
    .filter((p) => p.node.data.role === 'body')
    .flatMap((p) =>
      p.sentences.map((s) => ({ p, s, opening: p.folded.slice(s.start, s.start + 2) })).filter(({ opening }) => /^[一二三四五六七八九]是$/.test(opening)),
    )
  if (points.length < 2) return []
  const named = points.map(({ p, s }) => {
    const sentence = p.reflowed.text.slice(s.start + 2, s.end)
    return /^[^，。]{0,8}“([^”]+)”/.exec(sentence)?.[1] ?? sentence.replace(/[，。].*$/s, '')
  })
  const claims: Claim[] = []
  for (const paragraph of input.paragraphs) {
    const pattern = /([双两三四五六七八九])(?:项|个|大|种|条|点)(模式|举措|措施|做法|突出|经验|方面|重点|抓手|强化|到位)/g
    for (const m of paragraph.folded.matchAll(pattern)) {
      const claimed = '零一两三四五六七八九'.indexOf(m[1] === '双' ? '两' : m[1]!)
      if (claimed !== points.length) continue
      const from = phraseStart(paragraph, m.index)
      claims.push(
        claim(input, paragraph, m.index, m.index + m[0].length, text, {
          text: paragraph.reflowed.text.slice(from, m.index + m[0].length),
          claimed,
          named,
          open: false,
          rule: 'count-against-enumeration',
        }),
      )
      return claims
    }
  }
  return claims
}

/** Where the phrase before a count begins: behind the office or place that opens it. */
function phraseStart({ folded, marks }: AnnotatedParagraph, at: number): number {
  const stop = Math.max(...['，', '。', '“', '”', '：'].map((c) => folded.lastIndexOf(c, at - 1))) + 1
  const opener = marks.filter((m) => (m.type === 'organisation' || m.type === 'region') && m.start >= stop && m.end <= at)
  return Math.max(stop, ...opener.map((m) => m.end))
}

function claim(
  input: ArticleInput,
  paragraph: AnnotatedParagraph,
  start: number,
  end: number,
  text: string,
  rest: Pick<Claim, 'text' | 'claimed' | 'named' | 'open' | 'rule'> & { of?: string },
): Claim {
  const verdict = rest.named.length >= rest.claimed ? 'complete' : rest.named.length > 0 ? 'partial' : 'none'
  return {
    id: `${input.seed}-c${sourceSpan(paragraph.reflowed, start, start + 1)[0]}`,
    article: input.id,
    ...rest,
    verdict,
    evidence: [sentenceEvidence(input, paragraph, start, end, text)],
  }
}
