import type { Claim } from '../schema/claim.ts'
import type { Fact } from '../schema/fact.ts'
import type { Policy } from '../schema/policy.ts'
import type { Evidence, Span } from '../schema/span.ts'
import { codePointOffsets } from './code-points.ts'
import { site } from './site.ts'

/** JSON-LD context of an annotation file: the standard's, and our names for offsets in UTF-16 units. */
export const annotationContext = [
  'http://www.w3.org/ns/anno.jsonld',
  { utf16Start: `${site.url}data/dictionary/#utf16Start`, utf16End: `${site.url}data/dictionary/#utf16End` },
]

/** What quotes a seed: a row's id, what it says in one line, the seed, how many spans of the row come before, in other seeds, and the spans. */
export interface Quoting {
  id: string
  says: string
  seed: string
  before: number
  spans: Span[]
}

/** What a fact quotes: its number, its sentence, and its other mentions. */
export function factQuotes({ id, indicator, measure, evidence, number, mentions }: Fact): Quoting {
  return { id, says: `${indicator.name}：${measure}`, seed: evidence.seed, before: 0, spans: [number, evidence, ...mentions] }
}

/** What a policy quotes, seed by seed. */
export function policyQuotes({ id, name, evidence }: Policy): Quoting[] {
  return bySeed(id, name, evidence)
}

/** What a claim quotes, seed by seed. */
export function claimQuotes({ id, text, evidence }: Claim): Quoting[] {
  return bySeed(id, text, evidence)
}

function bySeed(id: string, says: string, evidence: Evidence[]): Quoting[] {
  let before = 0
  return [...Map.groupBy(evidence, ({ seed }) => seed)].map(([seed, spans]) => {
    const quoting = { id, says, seed, before, spans }
    before += spans.length
    return quoting
  })
}

/** A function that gives the W3C Web Annotations of a row that quotes `text`: one a span, its place in code points (the standard's unit) and in UTF-16 units (ours). `source` is the address of the text. */
export function annotator(text: string, source: string): (row: Quoting) => object[] {
  const at = codePointOffsets(text)
  return ({ id, says, before, spans }) =>
    spans.map(({ start, end, exact }, i) => ({
      id: `${site.url}data/annotations#${encodeURIComponent(id)}-${before + i + 1}`,
      type: 'Annotation',
      motivation: 'identifying',
      body: { type: 'TextualBody', value: says, language: 'zh-CN', format: 'text/plain' },
      target: {
        source,
        selector: [
          { type: 'TextQuoteSelector', exact, prefix: whole(text.slice(Math.max(0, start - 16), start)), suffix: whole(text.slice(end, end + 16)) },
          { type: 'TextPositionSelector', start: at(start), end: at(end), utf16Start: start, utf16End: end },
        ],
      },
    }))
}

/** Drops half a character that a cut left at either end. */
function whole(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '')
}
