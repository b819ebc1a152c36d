import { nationalHeads } from '../../lexicon/organisations.ts'
import { issuingVerbs, nationalTitles } from '../../lexicon/policy-nouns.ts'
import type { AnnotatedParagraph, DocumentMark, OrganisationMark, RegionMark } from '../../nlcst/mark.ts'
import { marksWithin } from '../../nlcst/marks-within.ts'
import { sinceStop } from '../../normalise/since-stop.ts'

/** Where a document holds: a GB/T 2260 code, the article's own province, or the article's own region. */
export type DocumentPlace = { code: string } | 'province' | 'article'

const ofTheCountry = new RegExp(`^(?:${nationalTitles})`)
const issues = new RegExp(`(?:${issuingVerbs})(?:了|的)?$`)
const nationalOffice = new RegExp(`^(?:${nationalHeads}|国务院|最高人民|共青团中央|[^省市县区州盟旗]{2,10}部(?:办公厅)?$)`)

/** The place that a document's title names, 中华人民共和国 and 国家 included, else the place of those who issued it, else of whom the clause says that they did; undefined where nothing tells. */
export function placeOfDocument({ folded, marks }: AnnotatedParagraph, mark: DocumentMark, offices: OrganisationMark[]): DocumentPlace | undefined {
  const title = mark.name.replace(/^关于(?:印发|开展)?〈?/, '')
  if (ofTheCountry.test(title)) return { code: '100000' }
  const named = marksWithin(marks, mark.start, mark.end).find((m): m is RegionMark => m.type === 'region')
  if (named?.code) return { code: named.code }
  if (named?.relative) return named.relative === 'province' ? 'province' : named.relative === 'country' ? { code: '100000' } : 'article'
  for (const office of offices) {
    const place = marks.find((m): m is RegionMark => m.type === 'region' && m.start >= office.start && m.end <= office.end)
    if (nationalOffice.test(office.name)) return { code: '100000' }
    if (place?.code) return { code: place.code }
    if (/^省|^自治区/.test(office.name)) return 'province'
    if (/^[市县区州盟旗]/.test(office.name)) return 'article'
  }
  const before = folded.slice(sinceStop(folded, mark.start, '，。；', Math.max(0, mark.start - 60)), mark.start)
  if (!issues.test(before)) return undefined
  const subject = marksWithin(marks, mark.start - before.length, mark.start).findLast((m): m is RegionMark => m.type === 'region')
  return subject?.code ? { code: subject.code } : subject?.relative === 'province' ? 'province' : 'article'
}
