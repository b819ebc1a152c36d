import { manyPlaces, rankAfter } from '../../lexicon/place-words.ts'
import { isInAutonomousRegion, isMunicipality, provinceOf, regionByCode } from '../../lexicon/regions.ts'
import type { RegionMark } from '../../nlcst/mark.ts'
import { actsItself, officeLevel, provinceAbove } from './acting-offices.ts'
import { isAttribute, isVenue } from './attributive-place.ts'
import { lifted } from './city-of-county.ts'
import { spokenOf } from './place-holds.ts'
import { parentOf, relative, stem } from './region-nesting.ts'
import { sendsFrom } from './sends-from.ts'
import { isRoundup, ofSeveral, provincesTold, wholeOfExamples, wideList } from './several-places.ts'
import { isExample, isFiling, type RegionMention, speaksOfOwn, weighMention } from './weigh-mention.ts'

/** The headline's place; else the place that opens the body and is spoken of most, the narrower of two that nest. `said`: how often the text calls things by the province that goes without saying. */
export function articleRegion(mentions: RegionMention[], codes: (string | undefined)[], said: number): string | undefined {
  const weight = new Map<string, number>()
  const weigh = (code: string, by: number) => void weight.set(code, (weight.get(code) ?? 0) + by)
  const examples = new Set<string>()
  let order = 0
  /** Whether the text names several provinces in a row, and whether it tells of a place apart from such. */
  let [several, told] = [false, false]
  let ofCountry = false
  mentions.forEach((mention, i) => {
    const code = codes[i]
    if (!code) return
    const { weight: own, passing } = weighMention(mention, code, codes)
    // 在宁夏、甘肃、青海捐建: where else
    if (wideList(mentions, codes, i).length > 0 && !mention.headline) {
      several = true
      if (own > 0 && !isExample(mention)) weigh(code, 0.3)
      if (!isExample(mention)) return
    }
    // 在海口等市县探索: one example speaks of the wider place
    const about = isExample(mention) ? wholeOfExamples(mentions, codes, i) : code
    if (!about || own <= 0) return
    told ||= !isFiling(mention.text, mention.mark)
    ofCountry ||= about === '100000' && !passing
    // 深入保靖、花垣等地…在花垣县某村: one of those that opened the text together
    const again = passing || examples.has(code)
    if (isExample(mention) && about !== parentOf(code)) examples.add(code)
    weigh(about, again ? own : own + (order < 3 ? 2 : 0) + (order++ === 0 ? 1.5 : 0))
  })
  // 某镇…杭州某某公司: where the text's own town is not known, a firm does not tell it
  if (mentions.some(({ mark }, i) => mark.town && !codes[i])) for (const [code, by] of weight) if (by < 0.5) weight.delete(code)
  if (several && !told) return undefined
  sendsFrom(mentions, codes, weight)
  // 促进全国高校…省重点实验室…省级: a province that calls things its own speaks, whatever of the country it names
  if (said > 1) weight.delete('100000')
  if (weight.size === 0) return provinceAbove(mentions, codes, said)
  // 全省 said again and again speaks of the province, whatever town is named beside it
  for (const { mark } of mentions) {
    const level = mark.relative
    if (level !== 'province' && level !== 'prefecture') continue
    const [first] = weight.keys()
    const own = level === 'province' ? provinceOf(first!) : `${first!.slice(0, 4)}00`
    if (weight.has(own)) weigh(own, 0.5)
  }
  // 入选“全国十大发现”…中国医学科学院某省医院: what bears the country's name is told beside a place of its own
  const provinces = new Set([...weight.keys()].filter((code) => code !== '100000').map((code) => code.slice(0, 2)))
  if (!ofCountry && provinces.size === 1) weight.delete('100000')
  // 我省, 全市: whose text this is, it is not the whole country's
  if (mentions.some((m, i) => isOwnWord(m, mentions[i - 1]) && !isOfCounty(m, mentions[i - 1]))) weight.delete('100000')
  // 全国…表彰大会在某市召开: whose meeting it is
  if (weight.size === 1 && isHeldThere([...weight][0]!, mentions, codes) && mentions.filter(({ mark }) => mark.relative === 'country').length > 1)
    return '100000'
  if (weight.size === 0) return provinceAbove(mentions, codes, said)
  const scored = [...weight.keys()].map((code): [string, number] => [code, score(code, weight)])
  const [first, ...others] = scored.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([code]) => code)
  const own = ownCounty(first!, others, mentions)
  // 在广东、广西等地开展: several provinces, in a text that does not speak of the country
  if (first === '100000' && !codes.some((code, i) => code === '100000' && !isAttribute(mentions[i]!.text, mentions[i]!.mark))) return undefined
  const found = own ?? widened(lifted(narrowed(first!, mentions, codes), mentions, codes), mentions, codes, said)
  return found && cityMeant(found, mentions, codes)
}

/** 在某市召开: whether a text names a place only as where something was held. */
const isHeldThere = ([code, by]: [string, number], mentions: RegionMention[], codes: (string | undefined)[]) =>
  by < 0.2 && mentions.some(({ mark, text }, i) => codes[i] === code && isVenue(text, mark))

/** 全市…本市…, in a text that names of a province nothing but its one city: that city speaks. */
function cityMeant(code: string, mentions: RegionMention[], codes: (string | undefined)[]): string {
  if (!code.endsWith('0000') || code === '100000' || isMunicipality(code)) return code
  const named = (level: RegionMark['relative']) => mentions.filter(({ mark }) => mark.relative === level).length
  // 各县区人民政府，市政府各部门：: whom a city's notice goes to
  const ownCity = mentions.some(({ text }) => cityNotice.test(text)) ? cityNamed(code, codes) : undefined
  if (ownCity) return ownCity
  // 东宝区、掇刀区、钟祥市…: the counties of one city, and no province that speaks
  const counties = new Set(codes.filter((one) => one?.startsWith(code.slice(0, 2)) && !one.endsWith('00')))
  if (
    counties.size >= 3 &&
    codes.filter((one) => one === code).length < 3 &&
    !mentions.some(({ mark, text }) => mark.relative === 'province' && spokenOf(text, mark))
  )
    return cityNamed(code, codes) ?? code
  if (named('prefecture') < 2 || named('province') > 0 || officeLevel(mentions) === '省') return code
  return cityNamed(code, codes) ?? code
}

const cityNotice = /市(?:政府)?(?:直属?)?各(?:有关)?(?:部门|单位|委办局)[^。]{0,12}[：:]/
/** The one city of a province that a text names, by itself or by its counties. */
function cityNamed(province: string, codes: (string | undefined)[]): string | undefined {
  const cities = new Set(codes.flatMap((one) => (one?.startsWith(province.slice(0, 2)) && one !== province ? [`${one.slice(0, 4)}00`] : [])))
  return cities.size === 1 ? [...cities][0] : undefined
}

/** 我省, 全市 of the text itself; in 在浙江，全省建成… it is that of the place before it. */
function isOwnWord(mention: RegionMention, before: RegionMention | undefined): boolean {
  const { mark, text } = mention
  if (!speaksOfOwn(mention)) return false
  return !before || Boolean(before.mark.relative) || before.text !== text || !/^[，、\u4e00-\u9fff]{0,6}$/.test(text.slice(before.mark.end, mark.start))
}

/** 在浙江安吉，通过建设…，打造“数字大脑”，全县…: of the county that the sentence told of just before. */
const isOfCounty = ({ mark, text }: RegionMention, before: RegionMention | undefined): boolean =>
  mark.relative === 'county' &&
  before !== undefined &&
  before.text === text &&
  before.mark.codes.every((code) => !code.endsWith('00')) &&
  /^[^。；]{0,60}$/.test(text.slice(before.mark.end, mark.start))

/** A place's own weight, its part of that of the places it lies in, which it shares with its like, and, where it holds several, some of theirs. */
function score(code: string, weight: Map<string, number>): number {
  const sum = (codes: string[]) => codes.reduce((total, one) => total + weight.get(one)!, 0)
  const others = [...weight.keys()].filter((other) => other !== code && other !== '100000')
  const wider = others.filter((other) => code.startsWith(stem(other)))
  const within = others.filter((other) => other.startsWith(stem(code)))
  const alike = others.filter((other) => stem(other).length === stem(code).length && wider.some((one) => other.startsWith(stem(one))))
  const apart = within.filter((one) => !within.some((other) => other !== one && one.startsWith(stem(other))))
  const depth = weight.get(code)! < 0.1 ? 0 : { country: 0, province: 0, prefecture: 0.2, county: 0.3 }[regionByCode(code)?.level ?? 'country']
  return weight.get(code)! + (0.4 * sum(wider)) / (1 + alike.length) + (apart.length > 1 ? 0.2 * sum(within) : 0) + depth
}

/** 我县…我县…, in a text that names its city more often than the county itself. */
function ownCounty(code: string, others: string[], mentions: RegionMention[]): string | undefined {
  if (!code.endsWith('00') || code === '100000') return undefined
  const words = mentions.filter((m, i) => isOwnWord(m, mentions[i - 1]))
  const ofCounty = words.filter(({ mark, text }) => mark.relative === 'county' || (!isInAutonomousRegion(code) && text.slice(mark.start, mark.end) === '我区'))
  return ofCounty.length > words.length / 2 ? others.find((other) => !other.endsWith('00') && other.startsWith(stem(code))) : undefined
}

/** 上海男生…静安团区委…: the one district of a municipality, where the city itself does nothing in the text and stands in no headline, unless as where it is told from (重庆：…). */
function narrowed(code: string, mentions: RegionMention[], codes: (string | undefined)[]): string {
  if (!code.endsWith('00') || (!isMunicipality(code) && !isFiledIn(code, mentions, codes))) return code
  const districts = new Set(codes.filter((one) => one && one !== code && one.startsWith(stem(code))))
  const acts = mentions.some(
    (mention, i) =>
      (isMunicipality(code) && mention.mark.relative && mention.mark.relative !== 'country' && !rankAfter.test(mention.text.slice(mention.mark.end))) ||
      (codes[i] === code && ((mention.headline && !/^[：“]/.test(mention.text.slice(mention.mark.end, mention.mark.end + 1))) || actsItself(mention))),
  )
  return districts.size === 1 && !acts ? [...districts][0]! : code
}

/** 江苏苏州：…昆山启动…; 湖南张家界“妈妈工厂”…位于武陵源区: a city that stands only in a headline, where it does nothing. */
function isFiledIn(code: string, mentions: RegionMention[], codes: (string | undefined)[]): boolean {
  const own = mentions.filter(({ mark }, i) => codes[i] === code && !mark.relative)
  return (
    !code.endsWith('0000') &&
    own.every(({ mark, text, headline }) => {
      const behind = text.slice(mark.end, mark.end + 2)
      return ((headline || mark.start < 30) && /^[：“]/.test(behind)) || /^市?级/.test(behind) || isAttribute(text, mark)
    })
  )
}

/** 在14个市州城区和兰州新区: a text that counts a province's cities, and names one of them in passing, is of the province. */
function widened(code: string, mentions: RegionMention[], codes: (string | undefined)[], said: number): string | undefined {
  if (isRoundup(mentions, codes)) return '100000'
  const province = provinceOf(code)
  // 我区…闽宁镇获评: 我区 is no county, so it is the autonomous region
  if (isInAutonomousRegion(code) && !/区$/.test(regionByCode(code)?.name ?? '') && mentions.some(({ mark, text }) => text.startsWith('我区', mark.start)))
    return province
  if (code.endsWith('0000')) return ofSeveral(code, mentions, codes) ? '100000' : code
  const acting = officeLevel(mentions)
  const local = ['prefecture', 'county', ...(acting === '自治区' ? [] : ['own'])]
  const isLocal = mentions.some(({ mark, headline }, i) => local.includes(mark.relative ?? '') || (headline && codes[i] === code))
  // 沈阳入选…全省…消灭。沈阳获奖。留省毕业生: what is said of the province as its own more than once, and nothing of all the city
  const ofAll = mentions.filter(({ mark, text }) => mark.relative === 'province' && spokenOf(text, mark)).length + said
  if (ofAll > 1 && !isLocal && acting !== '市' && acting !== '县' && acting !== '区') return province
  if (mentions.filter((m, i) => codes[i] === code && !m.mark.relative && weighMention(m, code, codes).weight >= 0.5).length > 1) return code
  if (isLocal) return code
  const filed = mentions.every((m, i) => codes[i] !== code || m.mark.relative || isFiling(m.text, m.mark))
  // 全省经费增长3.6%…福州获评幸福城市: the province is meant before its city is named, once
  const named = mentions.findIndex((m, i) => codes[i] === code && !m.mark.relative)
  const ofProvince = mentions.some(({ mark, text }, i) => mark.relative === 'province' && spokenOf(text, mark) && (filed || i < named))
  if (ofProvince || acting === '省' || acting === '自治区' || mentions.some(({ text }) => manyPlaces.test(text))) return province
  if (acting === '市' && !regionByCode(code)?.name.endsWith('市')) return relative('prefecture', code)
  // 至北京市房山区、天津市南开区、河北省涿州市等地: of several provinces, none
  if (new Set(provincesTold(mentions, codes, code)).size > 2)
    return mentions.some(({ mark, text }) => mark.relative === 'country' && !isAttribute(text, mark)) ? '100000' : undefined
  // several places of a province, each named once: none of them is what the text is of
  const beside = new Set(mentions.flatMap((m, i) => (m.mark.relative || !codes[i]?.startsWith(code.slice(0, 2)) || codes[i] === code ? [] : [codes[i]])))
  const apart = [...beside].filter((c) => !c.endsWith('0000') && !c.startsWith(stem(code)) && !code.startsWith(stem(c)))
  // 西安…。陈仓、洋县园区…。…在延安举办: nor is a county named in passing behind them
  const isFirst = codes.find((one) => one && one !== '100000') === code
  const isCity = isMunicipality(code)
  const needed = (isFirst || code.endsWith('00') ? 3 : 2) - (beside.has(province) && !isCity ? 1 : 0)
  if (apart.length < needed) return code
  return !isCity && apart.every((c) => c.slice(0, 4) === code.slice(0, 4)) ? `${code.slice(0, 4)}00` : province
}
