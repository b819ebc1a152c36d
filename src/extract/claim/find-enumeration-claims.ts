import { countedNouns, measureWords } from '../../lexicon/policy-nouns.ts'
import type { AnnotatedParagraph, Interval } from '../../nlcst/mark.ts'
import { matchesOf } from '../../normalise/matches-of.ts'
import { numeralValue } from '../../normalise/numeral.ts'
import { paragraphScanner } from '../paragraph-scan.ts'
import type { FoundClaim } from './found-claim.ts'

/** One point of an enumeration: its ordinal, where it stands (paragraph and character), what it is called. */
interface Point {
  ordinal: number
  place: number
  at: number
  name: string
}

/** How many paragraphs behind a count in the body its enumeration may begin. */
const nearness = 3

const opening = /^(?:第?([一二三四五六七八九十]{1,3})(?:是|要|、|，)|（([一二三四五六七八九十]{1,3})）|(\d{1,2})(?:[．、]|\.(?!\d)))/
const countsIn = paragraphScanner(new RegExp(`([双两一二三四五六七八九十]{1,3}|\\d{1,2})(?:${measureWords})([\\u4e00-\\u9fff]{0,4}?(?:${countedNouns}))`))

/** 三项模式 against 一是…, 二是…, 三是…: a count in headline or text against an enumeration behind it of as many points. */
export function findEnumerationClaims(paragraphs: AnnotatedParagraph[]): FoundClaim[] {
  const enumerations = enumerationsOf(paragraphs)
  const claims: FoundClaim[] = []
  for (const [place, paragraph] of paragraphs.entries()) {
    if (enumerations.length === 0) break
    for (const m of countsIn(paragraph)) {
      const claimed = m[1] === '双' ? 2 : numeralValue(m[1]!)
      const inBody = paragraph.node.data.role === 'body'
      const i = enumerations.findIndex(([first, ...others]) => {
        if (others.length + 1 !== claimed) return false
        return first!.place === place ? first!.at > m.index : first!.place > place && (!inBody || first!.place <= place + nearness)
      })
      if (i < 0 || (claimed ?? 0) < 2) continue
      const from = phraseStart(paragraph, m.index)
      const end = m.index + m[0].length
      const named = enumerations[i]!.map((p) => p.name)
      claims.push({
        paragraph,
        start: m.index,
        end,
        text: paragraph.reflowed.text.slice(from, end),
        claimed: claimed!,
        named,
        open: false,
        rule: 'count-against-enumeration',
      })
      enumerations.splice(i, 1)
      break
    }
  }
  return claims
}

/** Runs of sentences that open with 一是, 二是 …, or （一）, or 1., and of clauses of one sentence (六点要求：一是…；二是…): each from one onwards without a gap. */
function enumerationsOf(paragraphs: AnnotatedParagraph[]): Point[][] {
  const runs: Point[][] = []
  for (const [place, paragraph] of paragraphs.entries()) {
    if (paragraph.node.data.role !== 'body') continue
    for (const { start, end } of openings(paragraph)) {
      const m = opening.exec(paragraph.folded.slice(start, Math.min(end, start + 8)))
      const ordinal = m && (m[3] ? Number(m[3]) : numeralValue((m[1] ?? m[2])!))
      if (!m || !ordinal) continue
      const point = { ordinal, place, at: start, name: nameOf(paragraph.reflowed.text.slice(start + m[0].length, Math.min(end, start + 80))) }
      const open = runs.at(-1)
      if (ordinal === 1) runs.push([point])
      else if (open?.at(-1)?.ordinal === ordinal - 1) open.push(point)
    }
  }
  return runs.filter((points) => points.length >= 2)
}

/** Where points may begin: each sentence, and within it each clause behind ： or ； that opens with 一是, 二是. */
function* openings({ folded, sentences }: AnnotatedParagraph): Generator<Interval> {
  for (const sentence of sentences) {
    yield sentence
    for (const m of matchesOf(folded.slice(sentence.start, sentence.end), /[：；](?=[一二三四五六七八九十]{1,2}(?:是|要))/g))
      yield { start: sentence.start + m.index + 1, end: sentence.end }
  }
}

/** The quoted name that a point opens with, or its first clause: 建立“三清单”模式 → 三清单, 医疗卫生方面 → 医疗卫生. */
function nameOf(sentence: string): string {
  return (
    /^[^，。]{0,8}“([^”]+)”/.exec(sentence)?.[1] ??
    sentence
      .replace(/[，。；：].*$/s, '')
      .replace(/(?<=.{2})方面$/, '')
      .trim()
  )
}

/** Where the phrase before a count begins: behind the office or place that opens it. */
function phraseStart({ folded, marks, node }: AnnotatedParagraph, at: number): number {
  // in running text the words before a count belong to the sentence, in a headline they name it
  if (node.data.role === 'body') return at
  const stop = Math.max(...['，', '。', '“', '”', '：'].map((c) => folded.lastIndexOf(c, at - 1))) + 1
  const opener = marks.filter((m) => (m.type === 'organisation' || m.type === 'region') && m.start >= stop && m.end <= at)
  return Math.max(stop, ...opener.map((m) => m.end))
}
