import { homeInstitutions, nationalInstitutions } from '../lexicon/home-institutions.ts'
import { isInForce, regionByCode } from '../lexicon/regions.ts'
import type { RegionMark } from '../nlcst/mark.ts'
import { codeInYear, codesInYear } from '../normalise/date-region.ts'

/** A region mark of an article, in order of reading, with the running text it stands in. */
export interface RegionMention {
  mark: RegionMark
  text: string
  headline?: boolean
}

/** The article's own region, and the code of each of its region marks; undefined where the text does not tell. */
export interface ResolvedRegions {
  article?: string
  codes: (string | undefined)[]
}

/** Resolves names that several places bear by the year of the text and its other places, and 全省, 我市 by the article's own region. */
export function resolveRegions(mentions: RegionMention[], paragraphs: { folded: string }[], year?: number): ResolvedRegions {
  const sure = new Set<string>()
  for (const { mark } of mentions) if (!mark.relative && mark.codes.length === 1) sure.add(mark.codes[0]!)
  const codes = mentions.map(({ mark }) => (mark.relative ? (mark.relative === 'country' ? '100000' : undefined) : pick(mark, sure, year)))
  const article = homeOf(paragraphs, codes) ?? articleRegion(mentions, codes) ?? national(mentions, paragraphs)
  const inHeadline = mentions.some((m, i) => m.headline && codes[i] !== undefined && codes[i] === article)
  const before = inHeadline ? [] : namedBefore(mentions, codes)
  return {
    ...(article ? { article } : {}),
    codes: codes.map((code, i) => code ?? relative(mentions[i]!.mark.relative, before[i] ?? article)),
  }
}

/** 广东省民政厅发布数据，…全省共…: for each 全省, 全区… the place that its paragraph named last, if it can mean it. */
function namedBefore(mentions: RegionMention[], codes: (string | undefined)[]): (string | undefined)[] {
  let paragraph: string | undefined
  let last: Partial<Record<NonNullable<RegionMark['relative']>, string>> = {}
  return mentions.map(({ mark, text }, i) => {
    if (text !== paragraph) last = {}
    paragraph = text
    if (mark.relative) return last[mark.relative]
    const code = codes[i]
    if (!code || code === '100000' || isVenue(text, mark) || isAttribute(text, mark)) return undefined
    last.province = code
    if (!code.endsWith('0000') || /^(?:11|12|31|50)/.test(code)) last.prefecture = code
    if (!code.endsWith('00')) last.county = code
    if (/^(?:15|45|54|64|65)0000$/.test(code) || regionByCode(code)?.name.endsWith('区')) last.own = code
    return undefined
  })
}

/** The place whose own offices and schemes the text speaks of; where it names that place too, its other places are weighed as ever. */
function homeOf(paragraphs: { folded: string }[], codes: (string | undefined)[]): string | undefined {
  const homes = homeInstitutions.filter(({ words }) => paragraphs.some((p) => words.test(p.folded)))
  return homes.length === 1 && !codes.some((c) => c?.startsWith(homes[0]!.code.slice(0, 2))) ? homes[0]!.code : undefined
}

/** The whole country, where a national office opens the text and nothing in it is of a place: no 全市, no 我省. */
function national(mentions: RegionMention[], paragraphs: { folded: string }[]): string | undefined {
  if (mentions.some((m) => m.mark.relative && m.mark.relative !== 'country')) return undefined
  return paragraphs.slice(0, 3).some((p) => nationalInstitutions.test(p.folded.slice(0, 80))) ? '100000' : undefined
}

/** The code of the year of the text that a name means; where only an older one bore it, what that has become; none for several places together. */
function pick({ codes, name, together }: RegionMark, sure: Set<string>, year: number | undefined): string | undefined {
  if (together) return undefined
  const code = pickNear(codesInYear(codes, name, year), sure)
  return code && year ? codeInYear(code, year) : code
}

/** The one code that another place of the article holds or lies in; a code in force beats one that is gone; else none. */
function pickNear(codes: string[], sure: Set<string>): string | undefined {
  if (codes.length <= 1) return codes[0]
  const near = codes.filter((c) => [...sure].some((s) => s !== c && s !== '100000' && (c.startsWith(stem(s)) || s.startsWith(stem(c)))))
  if (near.length >= 1 && new Set(near.map((c) => regionByCode(c)?.name)).size === 1) return near.find(isInForce) ?? near[0]
  if (near.length === 1) return near[0]
  const higher = codes.filter((c) => c.endsWith('00'))
  if (higher.length === 1) return higher[0]
  const inForce = codes.filter(isInForce)
  return inForce.length === 1 ? inForce[0] : undefined
}

/** 在张掖市召开: where a meeting was held is not what it speaks of. */
function isVenue(text: string, mark: RegionMark): boolean {
  return text[mark.start - 1] === '在' && /^[^，。；]{0,6}(?:召开|举行|举办|开幕)/.test(text.slice(mark.end, mark.end + 10))
}

/** The part of a code that its children share: 51 of 510000, 5111 of 511100. */
function stem(code: string): string {
  return code.endsWith('0000') ? code.slice(0, 2) : code.endsWith('00') ? code.slice(0, 4) : code
}

/** 全国双拥模范城, 低于全国平均水平, 新余“1·24”事故: a standard of comparison or part of a name. */
export function isAttribute(text: string, mark: RegionMark): boolean {
  const behind = text.slice(mark.end, mark.end + 6)
  if (/^“[^”]{1,12}”(?:特别|重大|较大|事故|事件|案)/.test(text.slice(mark.end, mark.end + 20))) return true
  // 浙江商会, 台湾同胞: whence they come, not where
  if (/^(?:商会|同乡会|籍|同胞|帮|口音|风味|老乡)/.test(behind)) return true
  if (mark.relative !== 'country') return false
  return (
    /^(?:平均|双拥|文明|优秀|先进|示范|试点|百强|最美|首|前|第|名|劳|模范|卫生|民主|道德|重点|爱国|统一|唯一|领先|率先|各地|三八|青年|巾帼)/.test(behind) ||
    /(?:居|列|占|比|较|于|获|评为|荣|选|受|全|为|在)$/.test(text.slice(Math.max(0, mark.start - 1), mark.start))
  )
}

/** The headline's place; else the place that opens the body and is spoken of most, the narrower of two that nest. */
function articleRegion(mentions: RegionMention[], codes: (string | undefined)[]): string | undefined {
  const weight = new Map<string, number>()
  let order = 0
  mentions.forEach(({ mark, text, headline }, i) => {
    const code = codes[i]
    if (!code || isVenue(text, mark)) return
    if (
      /^(?:率先|首[个家批位]|唯一|领先|前列|居)/.test(text.slice(mark.end, mark.end + 3)) ||
      /^(?:日报|晚报|客户端|报道|网)/.test(text.slice(mark.end, mark.end + 3))
    )
      return
    if (isAttribute(text, mark)) return
    // 新华社福州9月24日电: where it was filed, which speaks of the place only where nothing else does
    if (/^\d{1,2}月\d{1,2}日(?:电|讯)/.test(text.slice(mark.end, mark.end + 8))) {
      weight.set(code, (weight.get(code) ?? 0) + 0.1)
      return
    }
    const opening = order++ < 3 ? 2 : 0
    weight.set(code, (weight.get(code) ?? 0) + 1 + opening + (headline ? 4 : 0) + (order === 1 ? 1.5 : 0))
  })
  if (weight.size === 0) return undefined
  // 全省 said again and again speaks of the province, whatever town is named beside it
  for (const { mark } of mentions) {
    const level = mark.relative
    if (level !== 'province' && level !== 'prefecture') continue
    const [first] = weight.keys()
    const own = level === 'province' ? `${first!.slice(0, 2)}0000` : `${first!.slice(0, 4)}00`
    if (weight.has(own)) weight.set(own, weight.get(own)! + 0.5)
  }
  const total = (code: string) =>
    [...weight].reduce((sum, [other, w]) => sum + (other === code || (other !== code && code.startsWith(stem(other)) && other !== '100000') ? w : 0), 0)
  const own = (code: string) => weight.get(code)!
  const candidates = [...weight.keys()].sort((a, b) => score(b) - score(a) || (a < b ? -1 : 1))
  function score(code: string): number {
    const depth = regionByCode(code)?.level === 'county' ? 0.3 : regionByCode(code)?.level === 'prefecture' ? 0.2 : 0
    return own(code) + 0.4 * (total(code) - own(code)) + depth
  }
  return lifted(candidates[0]!, mentions, codes)
}

/** 我市…全市…, with no county in the headline: the city speaks, whichever of its counties opens the text. */
function lifted(code: string, mentions: RegionMention[], codes: (string | undefined)[]): string {
  const region = regionByCode(code)
  if (region?.level !== 'county' || region.name.endsWith('市')) return code
  const named = (level: RegionMark['relative']) => mentions.filter((m) => m.mark.relative === level).length
  if (mentions.some((m, i) => m.headline && codes[i] === code) || named('prefecture') <= named('county') + named('own')) return code
  return relative('prefecture', code) ?? code
}

function relative(level: RegionMark['relative'], article: string | undefined): string | undefined {
  if (!level || !article || article === '100000') return level === 'own' ? article : undefined
  if (level === 'province') return `${article.slice(0, 2)}0000`
  if (level === 'prefecture') {
    if (/^(?:11|12|31|50)/.test(article)) return `${article.slice(0, 2)}0000`
    const code = `${article.slice(0, 4)}00`
    return article.endsWith('0000') ? article : regionByCode(code) ? code : article
  }
  if (level === 'county') return article.endsWith('00') ? undefined : article
  return /^(?:15|45|54|64|65)/.test(article) && article.endsWith('0000') ? article : article
}

/** The smallest region that holds all; undefined for none. */
export function lowestCommonRegion(codes: string[]): string | undefined {
  if (codes.length === 0) return undefined
  if (new Set(codes).size === 1) return codes[0]
  const prefix = (n: number) => new Set(codes.map((c) => c.slice(0, n))).size === 1
  if (prefix(4) && !codes.some((c) => c.endsWith('0000'))) return `${codes[0]!.slice(0, 4)}00`
  return prefix(2) ? `${codes[0]!.slice(0, 2)}0000` : '100000'
}
