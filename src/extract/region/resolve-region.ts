import { homeInstitutions, nicknames, provinceNicknames } from '../../lexicon/home-institutions.ts'
import { exampleAfter, firmAfter } from '../../lexicon/place-words.ts'
import { isInAutonomousRegion, isInForce, isMunicipality, regionByCode } from '../../lexicon/regions.ts'
import type { RegionMark } from '../../nlcst/mark.ts'
import { codeInYear, codesInYear } from '../../normalise/date-region.ts'
import { paragraphScanner } from '../paragraph-scan.ts'
import { provinceSaid } from './acting-offices.ts'
import { articleRegion } from './article-region.ts'
import { isAttribute, isVenue, isVisited } from './attributive-place.ts'
import { congressOf } from './congress-of.ts'
import { continuedRegion } from './continued-region.ts'
import { councilText } from './council-text.ts'
import { actOfState, filedOnly, national } from './national-text.ts'
import { paperOf } from './paper-region.ts'
import { lowestCommonRegion, relative, stem } from './region-nesting.ts'
import { schoolRegion } from './school-region.ts'
import { streetsNamed } from './streets-named.ts'
import type { RegionMention } from './weigh-mention.ts'

/** The article's own region, and the code of each of its region marks; undefined where the text does not tell. */
export interface ResolvedRegions {
  article?: string
  codes: (string | undefined)[]
}

/** Resolves names that several places bear by the year of the text and its other places, and 全省, 我市 by the article's own region; `partBefore`: that of the part of the seed before it, `runningHeads`: what its pages are headed by. */
export function resolveRegions(
  mentions: RegionMention[],
  paragraphs: { folded: string; reflowed?: { text: string } }[],
  { year, partBefore, runningHeads = [] }: { year?: number | undefined; partBefore?: string | undefined; runningHeads?: { folded: string }[] } = {},
): ResolvedRegions {
  const streets = streetsNamed(mentions, paragraphs)
  const isStreet = ({ mark, text }: RegionMention) => streets.has(text.slice(mark.start, mark.end))
  const sure = new Set<string>()
  for (const mention of mentions) {
    const { mark } = mention
    if (!mark.relative && !isBareTown(mark) && mark.codes.length === 1 && !isStreet(mention)) sure.add(mark.codes[0]!)
  }
  const codes = mentions.map((mention) => {
    if (mention.mark.relative) return mention.mark.relative === 'country' ? '100000' : undefined
    return isStreet(mention) ? undefined : pick(mention.mark, sure, year)
  })
  const own =
    congressOf(mentions, codes) ??
    homeOf([...paragraphs, ...runningHeads], codes) ??
    schoolRegion(mentions, paragraphs) ??
    actOfState(mentions, codes, paragraphs) ??
    filedOnly(mentions, codes, paragraphs) ??
    articleRegion(mentions, codes, provinceSaid(paragraphs)) ??
    nicknamed(paragraphs) ??
    paperOf(mentions, codes) ??
    councilText(paragraphs) ??
    national(mentions, paragraphs)
  const article = continuedRegion(own, partBefore, mentions, codes)
  const inHeadline = mentions.some((m, i) => m.headline && codes[i] !== undefined && codes[i] === article)
  const before = inHeadline ? [] : namedBefore(mentions, codes)
  const told = [...new Set([article, ...before])].filter((code) => code !== undefined)
  const ownCities = new Set(told.filter((code) => isCityOfItsOwn(code, mentions, codes)))
  return {
    ...(article ? { article } : {}),
    codes: codes.map((code, i) => {
      const { relative: level, end } = mentions[i]!.mark
      if (code) return (isFarTown(mentions[i]!.mark, code, article) && !sure.has(code)) || isFarWord(mentions[i]!, code, article) ? undefined : code
      const whose = before[i] ?? article
      const itself = level === 'prefecture' && whose && ownCities.has(whose) ? whose : undefined
      // 涿州|全市: the whole of the place that stands right before
      const joined = i > 0 && mentions[i - 1]!.mark.end === mentions[i]!.mark.start && mentions[i - 1]!.text === mentions[i]!.text ? codes[i - 1] : undefined
      // 在某市举办，我市获奖12项: 我 is who speaks, whatever place was named before
      const ours = mentions[i]!.text[mentions[i]!.mark.start] === '我' ? relative(level, article) : undefined
      return joined ?? itself ?? ours ?? relative(level, whose, mentions[i]!.text[end - 1])
    }),
  }
}

/** 全市 of a text on 东阳市 is the whole of 东阳, unless the city it lies in (金华市) is named as often outside titles. */
function isCityOfItsOwn(article: string, mentions: RegionMention[], codes: (string | undefined)[]): boolean {
  if (article.endsWith('00') || !regionByCode(article)?.name.endsWith('市')) return false
  const named = (code: string) =>
    mentions.filter(({ mark, text }, i) => codes[i] === code && !mark.relative && text.lastIndexOf('《', mark.start) <= text.lastIndexOf('》', mark.start))
      .length
  const city = `${article.slice(0, 4)}00`
  return (
    named(article) > named(city) ||
    (named(article) === named(city) && mentions.find((_, i) => codes[i] === article || codes[i] === city)?.mark.codes.includes(article) === true)
  )
}

/** 广东省民政厅发布数据，…全省共…: for each 全省, 全区… the place that its paragraph named last, if it can mean it. */
function namedBefore(mentions: RegionMention[], codes: (string | undefined)[]): (string | undefined)[] {
  let paragraph: string | undefined
  let last: Partial<Record<NonNullable<RegionMark['relative']>, string>> = {}
  let named: string | undefined
  return mentions.map(({ mark, text }, i) => {
    if (text !== paragraph) {
      last = {}
      named = undefined
    }
    paragraph = text
    if (mark.relative) return isThat(text, mark, named) ? named : last[mark.relative]
    const code = codes[i]
    // 某保险丽水分公司为该市…: no firm is what 该 points at
    if (code && !firmAfter.test(text.slice(mark.end, mark.end + 22))) named = code
    if (
      !code ||
      code === '100000' ||
      isVenue(text, mark) ||
      isAttribute(text, mark) ||
      isVisited(text, mark) ||
      text[mark.start - 1] === '向' ||
      exampleAfter.test(text.slice(mark.end, mark.end + 60))
    )
      return undefined
    last.province = code
    // 全市 is no 自治州
    if (code.endsWith('0000') ? isMunicipality(code) : !code.endsWith('00') || regionByCode(code)?.name.endsWith('市')) last.prefecture = code
    if (!code.endsWith('00')) last.county = code
    if ((code.endsWith('0000') && isInAutonomousRegion(code)) || regionByCode(code)?.name.endsWith('区')) last.own = code
    return undefined
  })
}

/** 惠及该县: the place named last, whoever gives and receives, where its name ends so. */
function isThat(text: string, { start, end }: RegionMark, named: string | undefined): named is string {
  return text[start] === '该' && named !== undefined && regionByCode(named)?.name.at(-1) === text[end - 1]
}

const institutions = homeInstitutions.map(({ code, words }) => ({ code, find: paragraphScanner(words) }))

/** The place whose own offices and schemes the text speaks of; where it names that place too, it must do so as often as others. */
function homeOf(paragraphs: { folded: string }[], codes: (string | undefined)[]): string | undefined {
  const homes = institutions.filter(({ find }) => paragraphs.some((p) => find(p).length > 0))
  if (homes.length !== 1) return undefined
  const { code, find } = homes[0]!
  const named = codes.filter((c) => c === code).length
  const others = codes.filter((c) => c && c !== '100000' && c !== code).length
  const spoken = paragraphs.filter((p) => find(p).length > 0).length
  return named === 0 || named + spoken >= others ? code : undefined
}

/** 申城, 陇原: the one place that a text which names none calls so. */
function nicknamed(paragraphs: { folded: string }[]): string | undefined {
  const called = nicknames.filter(({ words }) => paragraphs.some((p) => words.test(p.folded)))
  if (called.length > 0 || !paragraphs.some((p) => ofProvince.test(p.folded))) return called.length === 1 ? called[0]!.code : undefined
  const among = provinceNicknames.filter(({ words }) => paragraphs.some((p) => words.test(p.folded)))
  return among.length === 1 ? among[0]!.code : undefined
}
const ofProvince = /(?:^|[，。：；从由])省(?:民政|残联|委|政府|妇联|慈善|红十字)|全省(?!略)|我省/

/** The code of the year of the text that a name means; where only an older one bore it, what that has become; none for several places together. */
function pick(mark: RegionMark, sure: Set<string>, year: number | undefined): string | undefined {
  const { codes, name, together, town } = mark
  if (together) return undefined
  if (town) return countyOf(mark, sure)
  const code = pickNear(codesInYear(codes, name, year), sure, name)
  return code && year ? codeInYear(code, year) : code
}

/** A town without a place before it, which another place may have, too, under a name that is no more or not yet known. */
const isBareTown = ({ town, name, start, end }: RegionMark) => town && end - start === name!.length

/** 南开乡2户, in a list of 钟山区: a town of another province than the text's own, whose county it does not name, is one that the gazetteer does not know. */
const isFarTown = (mark: RegionMark, code: string, article: string | undefined) =>
  article !== undefined && article !== '100000' && Boolean(isBareTown(mark)) && code.slice(0, 2) !== article.slice(0, 2)

/** 安达臣道, 白田邨 in a text on Hong Kong or Macau: the bare name of a county elsewhere is a part of theirs. */
const isFarWord = ({ mark: { name, start, end }, text }: RegionMention, code: string, article: string | undefined) =>
  (article === '810000' || article === '820000') && !code.endsWith('00') && end - start === name?.length && !/[市县区旗]/.test(text[end - 1]!)

/** The county of a town: the one of the narrowest place named that has a town of its name, or the only one that has, or the place that holds all that have; none that is far from all places named. */
function countyOf(mark: RegionMark, sure: Set<string>): string | undefined {
  const { codes } = mark
  const named = [...sure].filter((s) => s !== '100000')
  for (const length of [6, 4, 2]) {
    const near = codes.filter((c) => named.some((s) => stem(s).length === length && c.startsWith(stem(s))))
    if (near.length > 0) return lowestCommonRegion(near)
  }
  if (isBareTown(mark) && named.length > 0 && !codes.some((c) => named.some((s) => s.slice(0, 4) === c.slice(0, 4)))) return undefined
  const common = lowestCommonRegion(codes)
  return common === '100000' ? undefined : common
}

/** The one code that another place of the article holds or lies in; a code in force beats one that is gone; else none. */
function pickNear(codes: string[], sure: Set<string>, name: string | undefined): string | undefined {
  if (codes.length <= 1) return codes[0]
  // 河北、天津: the province, not the district of the same name in the city beside it
  const provinces = codes.filter((c) => c.endsWith('0000'))
  if (name?.length === 2 && provinces.length === 1) return provinces[0]
  // 濮阳市…濮阳养老事业: what the text names in full, before a county of that name in it
  const named = codes.filter((c) => sure.has(c))
  if (named.length === 1) return named[0]
  const near = codes.filter((c) => [...sure].some((s) => s !== c && s !== '100000' && (c.startsWith(stem(s)) || s.startsWith(stem(c)))))
  if (near.length >= 1 && new Set(near.map((c) => regionByCode(c)?.name)).size === 1) return near.find(isInForce) ?? near[0]
  if (near.length === 1) return near[0]
  const higher = codes.filter((c) => c.endsWith('00'))
  if (higher.length === 1) return higher[0]
  const inForce = codes.filter(isInForce)
  return inForce.length === 1 ? inForce[0] : undefined
}
