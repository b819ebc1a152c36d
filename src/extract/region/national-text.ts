import { foundationReports, nationalFoundation, nationalInstitutions, nationalSeries, nationalSource } from '../../lexicon/home-institutions.ts'
import { bareOffice } from '../../lexicon/place-words.ts'
import { isAttribute, isVenue } from './attributive-place.ts'
import { isCase, isExample, isFiling, isStruck, type RegionMention, speaksOfOwn } from './weigh-mention.ts'

/** 全市, 我省; 均居全国第2, 全国唯一债券“零违约”省份: a text of one place among those of the country, named or not. */
const speaksOfOnePlace = (mentions: RegionMention[], paragraphs: { folded: string }[]): boolean =>
  mentions.some(speaksOfOwn) || paragraphs.some(({ folded }) => ranksItself.test(folded))
const ranksItself = /[居列]全国(?:各省)?(?:第|前|首)|全国(?:唯一|首个|首批)[^，。；]{0,12}[省市县区]份?(?=[，。；的、])|全省域/

/** The whole country, where a national office opens the text, or its title is of a national series or foundation, and nothing in it is of a place: no 全市, no 我省. */
export function national(mentions: RegionMention[], paragraphs: { folded: string }[]): string | undefined {
  if (speaksOfOnePlace(mentions, paragraphs)) return undefined
  if (nationalFoundation.test(paragraphs[0]?.folded.slice(0, 24) ?? '')) return '100000'
  if (paragraphs.some(({ folded }) => nationalSource.test(folded))) return '100000'
  return paragraphs.slice(0, 3).some(({ folded }) => nationalInstitutions.test(folded.slice(0, 80)) || nationalSeries.test(folded.slice(0, 40)))
    ? '100000'
    : undefined
}

const officeOpens = new RegExp(`^(?:[^。]{0,20}(?:讯|电)\\s*(?:（[^）]*）)?)?[\\s\\d年月日时，近今天前记者从在]{0,16}(?:${nationalInstitutions.source})`)
/** The whole country, where a national office is the subject of the body's first sentence and it reaches several provinces, none of them in the headline. */
export function actOfState(mentions: RegionMention[], codes: (string | undefined)[], paragraphs: { folded: string }[]): string | undefined {
  if (mentions.some((m, i) => (m.headline && codes[i] && codes[i] !== '100000') || speaksOfOwn(m))) return undefined
  const body = mentions.filter((m) => !m.headline)
  const provinces = new Set(body.flatMap(({ mark }) => mark.codes.map((c) => c.slice(0, 2))).filter((c) => c !== '10'))
  return provinces.size > 1 && paragraphs.slice(0, 3).some((p) => officeOpens.test(p.folded)) ? '100000' : undefined
}

/** |北京|小汤山医院、|北京|清河医院等30家用人单位: one of those counted. */
const isListed = ({ mark, text }: RegionMention): boolean => !mark.relative && listed.test(text.slice(mark.end, mark.end + 80))
const listed = /^[^，。；：、的\d]{2,16}(?:医院|大学|学院|公司|集团|银行|协会|学会|学校|中心|基金会)(?:、[^，。；：、\d]{2,20})*等\d+余?多?[家所个]/

/** The whole country, where a national office acts and places are named only as where the report was filed, or as one example of many. */
export function filedOnly(mentions: RegionMention[], codes: (string | undefined)[], paragraphs: { folded: string }[]): string | undefined {
  if (speaksOfOnePlace(mentions, paragraphs)) return undefined
  const own = mentions.some(
    (m, i) =>
      codes[i] &&
      codes[i] !== '100000' &&
      !(
        m.credit ||
        isFiling(m.text, m.mark) ||
        isExample(m) ||
        isCase(m) ||
        isAttribute(m.text, m.mark) ||
        isVenue(m.text, m.mark) ||
        isListed(m) ||
        isStruck(m)
      ),
  )
  const opening = paragraphs.slice(0, 3).map(({ folded }) => folded.slice(0, 400))
  return !own &&
    opening.some((text) => nationalInstitutions.test(text) || foundationReports.test(text.slice(0, 140))) &&
    !opening.some((text) => text.search(bareOffice) >= 0)
    ? '100000'
    : undefined
}
