import { approvingVerbs, documentNouns, issuingVerbs } from '../../lexicon/policy-nouns.ts'
import type { AnnotatedParagraph, DocumentMark, Interval, OrganisationMark, TimeMark } from '../../nlcst/mark.ts'
import { marksWithin } from '../../nlcst/marks-within.ts'
import { sinceStop } from '../../normalise/since-stop.ts'
import type { Period } from '../../schema/period.ts'
import { type DocumentPlace, placeOfDocument } from './place-of-document.ts'

/** A document as found: where it is first named, its short names, who issued and approved it. */
export interface FoundDocument {
  paragraph: AnnotatedParagraph
  start: number
  end: number
  name: string
  aliases: string[]
  number?: string
  issuers: string[]
  approver?: string
  period?: Period
  /** The day on which it was given out, where the sentence says one. */
  issuedOn?: TimeMark
  /** Where it holds: a code, or the level of the article's own region; undefined where nothing tells. */
  place?: DocumentPlace
}

const titled = new RegExp(`(?:${documentNouns})(?:（[^）]*）)?$`)
const issued = new RegExp(`(?:${issuingVerbs})(?:了|的)?$`)
const issuedLater = new RegExp(`^(?:（[^）]*）)*(?:近日|日前|正式|已|将)*由(.{2,60}?)(?:联合|共同|正式)*(?:${issuingVerbs})`)
const approved = new RegExp(`经([^，。；]{2,24}?)(?:${approvingVerbs})`)
/** How far before a title its issuers are looked for, and how far behind it its years. */
const reach = 160
const yearsBehind = 14

/** Finds 《…》 that are public documents, each once; a shorter title that ends a longer one is its short name. */
export function findDocuments(paragraphs: AnnotatedParagraph[]): FoundDocument[] {
  const found: FoundDocument[] = []
  for (const paragraph of paragraphs) {
    for (const mark of paragraph.marks) {
      if (mark.type !== 'document' || !titled.test(mark.name)) continue
      const name = paragraph.reflowed.text.slice(mark.start + 1, mark.end - 1)
      const known = documentNamed(found, name)
      if (known) {
        if (known.name !== name && !known.aliases.includes(name)) known.aliases.push(name)
        continue
      }
      if (name.length <= 4) continue
      const { issuers, approver, offices, clause } = issuersOf(paragraph, mark)
      const issuedOn = clause && dayOfIssue(paragraph, clause)
      const place = placeOfDocument(paragraph, mark, offices) ?? (clause ? 'article' : undefined)
      found.push({
        paragraph,
        start: mark.start,
        end: mark.end,
        name,
        aliases: mark.shortName ? [mark.shortName] : [],
        ...(mark.number ? { number: mark.number } : {}),
        issuers,
        ...(approver ? { approver } : {}),
        ...periodOf(paragraph, mark),
        ...(place ? { place } : {}),
        ...(issuedOn ? { issuedOn } : {}),
      })
    }
  }
  return found
}

/** The document that a title or short title means. */
export function documentNamed(documents: FoundDocument[], name: string): FoundDocument | undefined {
  return documents.find((d) => d.name === name || d.aliases.includes(name) || d.name.endsWith(name))
}

/** Who issued a document, and who approved it. */
interface Issued {
  issuers: string[]
  approver?: string
  offices: OrganisationMark[]
  /** The words that say that somebody gives it out. */
  clause?: Interval
}

/** 经A同意，A民政厅、发展改革委联合印发《…》: approver and issuers, a shared place given to each; 民政部、财政部《…》, 《民政部关于…》 too. */
function issuersOf({ folded, marks }: AnnotatedParagraph, mark: DocumentMark): Issued {
  const before = folded.slice(sinceStop(folded, mark.start, '。；', Math.max(0, mark.start - reach)), mark.start)
  const approver = approved.exec(before)?.[1]
  const later = issuedLater.exec(folded.slice(mark.end, mark.end + reach))
  const clause = issued.test(before)
    ? { start: mark.start - before.length + before.lastIndexOf('，') + 1, end: mark.start }
    : later
      ? { start: mark.end, end: mark.end + later[0].length }
      : undefined
  const organisations = marks.filter((m): m is OrganisationMark => m.type === 'organisation')
  const offices = clause
    ? marksWithin(organisations, clause.start, clause.end)
    : [...joinedBefore(folded, organisations, mark.start), ...titleOffices(folded, organisations, mark)]
  return { issuers: [...new Set(offices.map((o) => o.name))], ...(approver ? { approver } : {}), offices, ...(clause ? { clause } : {}) }
}

/** The one day that stands right before the words of issue, or opens them: 2023年8月5日，省民政厅印发…. */
function dayOfIssue({ folded, marks }: AnnotatedParagraph, { start, end }: Interval): TimeMark | undefined {
  const from = folded[start - 1] === '，' ? sinceStop(folded, start - 1, '，。；：') : start
  return marksWithin(marks, Math.max(0, from), end).find((m): m is TimeMark => m.type === 'time' && m.kind === 'point' && m.text.endsWith('日'))
}

/** The offices right before a title, joined by 、 or a space. */
function joinedBefore(folded: string, organisations: OrganisationMark[], end: number): OrganisationMark[] {
  const chain: OrganisationMark[] = []
  let reached = end
  for (const office of organisations.toReversed()) {
    if (office.end > reached) continue
    if (!/^(?:[、和与及]|\s?)(?:联合)?$/.test(folded.slice(office.end, reached))) break
    chain.unshift(office)
    reached = office.start
  }
  return chain
}

/** The offices that open a title: 《民政部 财政部关于…的通知》. */
function titleOffices(folded: string, organisations: OrganisationMark[], mark: DocumentMark): OrganisationMark[] {
  const about = folded.slice(mark.start, mark.end).indexOf('关于')
  return about > 1 ? marksWithin(organisations, mark.start + 1, mark.start + about) : []
}

/** The plan period or years that stand in the title or right behind it. */
function periodOf({ marks, reflowed }: AnnotatedParagraph, mark: DocumentMark): { period?: Period } {
  const time = marksWithin(marks, mark.start, mark.end + yearsBehind).find(
    (m): m is TimeMark => m.type === 'time' && m.from !== undefined && m.to !== undefined,
  )
  return time ? { period: { text: reflowed.text.slice(time.start, time.end), start: time.from!, end: time.to! } } : {}
}
