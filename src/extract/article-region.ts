import { bareOffice, exampleAfter, foundationAfter, hospitalAfter, manyPlaces, mottoBefore, schoolAfter } from '../lexicon/place-words.ts'
import { regionByCode } from '../lexicon/regions.ts'
import type { RegionMark } from '../nlcst/mark.ts'
import { matchesOf } from '../normalise/matches-of.ts'
import { isAttribute, isRegistered, isVenue } from './attributive-place.ts'

/** A region mark of an article, in order of reading, with the running text it stands in. */
export interface RegionMention {
  mark: RegionMark
  text: string
  headline?: boolean
  /** It stands in the line that says who the text is from. */
  credit?: boolean
}

/** Who files a report, right before the place it is filed from. */
const filed = /(?:本报|本网|本刊|新华社|中新[社网])$/

/** The headline's place; else the place that opens the body and is spoken of most, the narrower of two that nest. */
export function articleRegion(mentions: RegionMention[], codes: (string | undefined)[]): string | undefined {
  const weight = new Map<string, number>()
  const weigh = (code: string, by: number) => void weight.set(code, (weight.get(code) ?? 0) + by)
  let order = 0
  mentions.forEach(({ mark, text, headline, credit }, i) => {
    const code = codes[i]
    if (!code) return
    // 在某地召开: it speaks of the place only where nothing else does
    if (isVenue(text, mark)) {
      weigh(code, 0.1)
      return
    }
    if (credit && !mark.relative) {
      // 来源：某区人民政府网: an office writes of its own place, a paper of many
      const own = /^(?:区|县|市)?(?:人民)?政府|^(?:省|市|县|区)?(?:民政|发布|融媒|残联|慈善|党建|文明)/.test(text.slice(mark.end, mark.end + 6))
      weigh(code, own ? 1.5 : 0.1)
      return
    }
    if (
      /^(?:率先|首[个家批位]|唯一|领先|前列|居)/.test(text.slice(mark.end, mark.end + 3)) ||
      /^(?:日报|晚报|客户端|报道|网)/.test(text.slice(mark.end, mark.end + 3))
    )
      return
    if (isAttribute(text, mark) && !isRegistered(text, mark)) return
    const behind = text.slice(mark.end, mark.end + 60)
    // 在海口等市县探索: one example of the places of a wider one
    if (!mark.relative && exampleAfter.test(behind)) {
      const wider = parentOf(code)
      weigh(wider, 1)
      return
    }
    if (
      !mark.relative &&
      (isRegistered(text, mark) ||
        foundationAfter.test(behind.slice(0, 16)) ||
        schoolAfter.test(behind.slice(0, 10)) ||
        (code.endsWith('0000') && hospitalAfter.test(behind.slice(0, 10))))
    ) {
      weigh(code, 0.3)
      return
    }
    // 新华社福州9月24日电, 本报济南讯: where it was filed, which speaks of the place only where nothing else does
    const filing = text.slice(mark.end, mark.end + 9)
    if (/^\d{1,2}月\d{1,2}日(?:电|讯)/.test(filing) || (/^(?:电|讯)(?!话|器|息)/.test(filing) && filed.test(text.slice(0, mark.start)))) {
      weigh(code, 0.1)
      return
    }
    // 爱心图书捐到某县: who receives from elsewhere is not yet whom the text is about
    if (/(?:捐(?:到|给|往|赠给?|向)|情系|心系|情牵|驰援|支援|声援|援助|运抵)(?:灾区)?$/.test(text.slice(Math.max(0, mark.start - 5), mark.start))) {
      weigh(code, 1)
      return
    }
    // “善美某地”捐赠仪式: a place in the quoted name of an event is none that the text opens with
    if (!headline && isQuoted(text, mark)) {
      weigh(code, 0.5)
      return
    }
    // 涿州灾区, 涿州救灾: where help goes to
    if (!headline && /^(?:等地)?(?:灾区|救灾|抗洪|受灾|灾后)/.test(behind)) {
      weigh(code, 0.5)
      return
    }
    if (code !== '100000' && mottoBefore.test(text.slice(Math.max(0, mark.start - 2), mark.start))) weigh(code, 3)
    const opening = order++ < 3 ? 2 : 0
    weigh(code, 1 + opening + (headline ? 4 : 0) + (order === 1 ? 1.5 : 0))
  })
  if (weight.size === 0) return undefined
  // 全省 said again and again speaks of the province, whatever town is named beside it
  for (const { mark } of mentions) {
    const level = mark.relative
    if (level !== 'province' && level !== 'prefecture') continue
    const [first] = weight.keys()
    const own = level === 'province' ? `${first!.slice(0, 2)}0000` : `${first!.slice(0, 4)}00`
    if (weight.has(own)) weigh(own, 0.5)
  }
  // 我省, 全市: whose text this is, it is not the whole country's
  if (weight.size > 1 && mentions.some(({ mark }) => mark.relative && mark.relative !== 'country')) weight.delete('100000')
  const scored = [...weight.keys()].map((code): [string, number] => [code, score(code, weight)])
  const [first] = scored.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return widened(lifted(first![0], mentions, codes), mentions, codes)
}

/** A place's own weight, its part of that of the places it lies in, which it shares with its like, and, where it holds several, some of theirs. */
function score(code: string, weight: Map<string, number>): number {
  const sum = (codes: string[]) => codes.reduce((total, one) => total + weight.get(one)!, 0)
  const others = [...weight.keys()].filter((other) => other !== code && other !== '100000')
  const wider = others.filter((other) => code.startsWith(stem(other)))
  const within = others.filter((other) => other.startsWith(stem(code)))
  const alike = others.filter((other) => stem(other).length === stem(code).length && wider.some((one) => other.startsWith(stem(one))))
  const apart = within.filter((one) => !within.some((other) => other !== one && one.startsWith(stem(other))))
  const depth = { country: 0, province: 0, prefecture: 0.2, county: 0.3 }[regionByCode(code)?.level ?? 'country']
  return weight.get(code)! + (0.4 * sum(wider)) / (1 + alike.length) + (apart.length > 1 ? 0.2 * sum(within) : 0) + depth
}

/** 在14个市州城区和兰州新区: a text that counts a province's cities, and names one of them in passing, is of the province. */
function widened(code: string, mentions: RegionMention[], codes: (string | undefined)[]): string | undefined {
  if (code.endsWith('0000')) return code
  if (mentions.filter((m, i) => codes[i] === code && !m.mark.relative).length > 1) return code
  const acting = officeLevel(mentions)
  const local = ['prefecture', 'county', ...(acting === '自治区' ? [] : ['own'])]
  if (mentions.some(({ mark, headline }, i) => local.includes(mark.relative ?? '') || (headline && codes[i] === code))) return code
  if (acting === '省' || acting === '自治区' || mentions.some(({ text }) => manyPlaces.test(text))) return `${code.slice(0, 2)}0000`
  if (acting === '市' && !regionByCode(code)?.name.endsWith('市')) return relative('prefecture', code)
  // 至北京市房山区、天津市南开区、河北省涿州市等地: of several provinces, none
  const provinces = new Set(
    mentions.flatMap(({ mark, text }, i) =>
      mark.relative || mark.together || !codes[i] || codes[i] === '100000' || isAttribute(text, mark) ? [] : [codes[i].slice(0, 2)],
    ),
  )
  if (provinces.size > 2) return undefined
  // several places of a province, each named once: none of them is what the text is of
  const beside = new Set(mentions.flatMap((m, i) => (m.mark.relative || !codes[i]?.startsWith(code.slice(0, 2)) || codes[i] === code ? [] : [codes[i]])))
  const apart = [...beside].filter((c) => !c.endsWith('0000') && !c.startsWith(stem(code)) && !code.startsWith(stem(c)))
  if (apart.length < 3) return code
  return apart.every((c) => c.slice(0, 4) === code.slice(0, 4)) ? `${code.slice(0, 4)}00` : `${code.slice(0, 2)}0000`
}

/** The level of the offices that a text names without their place (省民政厅, 市残联), where they are all of one. */
function officeLevel(mentions: RegionMention[]): string | undefined {
  const levels = new Set([...new Set(mentions.map((m) => m.text))].flatMap((text) => matchesOf(text, bareOffice).map(([, level]) => level)))
  return levels.size === 1 ? [...levels][0] : undefined
}

function isQuoted(text: string, mark: RegionMark): boolean {
  const open = text.lastIndexOf('“', mark.start)
  const close = text.indexOf('”', open)
  return open >= 0 && close >= mark.end && close - open <= 16
}

/** 我市…全市…, with no county in the headline: the city speaks, whichever of its counties opens the text. */
function lifted(code: string, mentions: RegionMention[], codes: (string | undefined)[]): string {
  const region = regionByCode(code)
  if (region?.level !== 'county' || region.name.endsWith('市')) return code
  const named = (level: RegionMark['relative']) => mentions.filter((m) => m.mark.relative === level).length
  // 某县…某县: a headline that runs into the body, and the body's first words
  const opening = mentions.flatMap(({ mark }, i) => (mark.relative ? [] : [codes[i]])).slice(0, 2)
  if (opening.length > 1 && opening.every((one) => one === code)) return code
  if (mentions.some((m, i) => m.headline && codes[i] === code) || named('prefecture') <= named('county') + named('own')) return code
  return relative('prefecture', code) ?? code
}

/** The region that a region lies in; the country for a province. */
export function parentOf(code: string): string {
  if (code.endsWith('0000')) return '100000'
  const prefecture = `${code.slice(0, 4)}00`
  return code.endsWith('00') || !regionByCode(prefecture) ? `${code.slice(0, 2)}0000` : prefecture
}

/** The code that 全省, 我市, 全县 mean in an article of a region; undefined where they can't. */
export function relative(level: RegionMark['relative'], article: string | undefined): string | undefined {
  if (!level || !article || article === '100000') return level === 'own' ? article : undefined
  if (level === 'province') return `${article.slice(0, 2)}0000`
  if (level === 'prefecture') {
    if (/^(?:11|12|31|50)/.test(article)) return `${article.slice(0, 2)}0000`
    const code = `${article.slice(0, 4)}00`
    return article.endsWith('0000') ? article : regionByCode(code) ? code : article
  }
  if (level === 'county') return article.endsWith('00') ? undefined : article
  return article
}

/** The part of a code that its children share: 51 of 510000, 5111 of 511100. */
export function stem(code: string): string {
  return code.endsWith('0000') ? code.slice(0, 2) : code.endsWith('00') ? code.slice(0, 4) : code
}
