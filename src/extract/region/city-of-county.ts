import { bareOffice } from '../../lexicon/place-words.ts'
import { regionByCode } from '../../lexicon/regions.ts'
import type { RegionMark } from '../../nlcst/mark.ts'
import { actsItself, officeLevel } from './acting-offices.ts'
import { isAttribute } from './attributive-place.ts'
import { relative } from './region-nesting.ts'
import type { RegionMention } from './weigh-mention.ts'

/** 我市…全市…, with no county in the headline: the city speaks, whichever of its counties opens the text. */
export function lifted(code: string, mentions: RegionMention[], codes: (string | undefined)[]): string {
  const region = regionByCode(code)
  if (isOneOfCity(code, mentions, codes) || isCaseOfCity(code, mentions, codes)) return `${code.slice(0, 4)}00`
  if (!code.endsWith('00') && (goesToCounty(code, mentions, codes) || isListedOnly(code, mentions, codes))) return relative('prefecture', code) ?? code
  if (region?.level !== 'county' || region.name.endsWith('市')) return code
  const named = (level: RegionMark['relative']) => mentions.filter((m) => m.mark.relative === level && !isAttribute(m.text, m.mark)).length
  // 某县…某县: a headline that runs into the body, and the body's first words
  const opening = mentions.flatMap(({ mark }, i) => (mark.relative ? [] : [codes[i]])).slice(0, 2)
  if (opening.length > 1 && opening.every((one) => one === code)) return code
  if (mentions.some((m, i) => m.headline && codes[i] === code) || named('prefecture') <= named('county') + named('own')) return code
  return relative('prefecture', code) ?? code
}

/** 荔城区某社区…。莆田自2021年起搭建平台…。在城厢区某小区，…: a city does something, and counties of it are where two cases are told of. */
function isCaseOfCity(code: string, mentions: RegionMention[], codes: (string | undefined)[]): boolean {
  if (code.endsWith('00') || mentions.some(({ headline }, i) => headline && codes[i] === code)) return false
  const city = `${code.slice(0, 4)}00`
  const acts = mentions.some(
    (mention, i) =>
      codes[i] === city && !mention.mark.relative && (actsItself(mention) || setsUp.test(mention.text.slice(mention.mark.end, mention.mark.end + 14))),
  )
  const others = new Set(
    codes.filter((other, i) => other && other !== code && !mentions[i]!.mark.relative && !other.endsWith('00') && other.startsWith(city.slice(0, 4))),
  )
  return acts && others.size > 0 && !mentions.some(({ mark }) => mark.relative === 'county')
}
const setsUp = /^[自从]\d{4}年[^，。；]{0,6}(?:搭建|推行|实施|建立|探索|开展|启动)/

/** 市慈善总会一行…来到资中县: the offices of a city act before a county is named, which itself does nothing. */
function goesToCounty(code: string, mentions: RegionMention[], codes: (string | undefined)[]): boolean {
  if (!/[县区]$/.test(regionByCode(code)?.name ?? '') || officeLevel(mentions) !== '市') return false
  const [first] = mentions.filter(({ mark }) => !mark.relative)
  const own = mentions.filter(({ mark }, i) => codes[i] === code || mark.relative === 'county' || mark.relative === 'own')
  return (
    first !== undefined &&
    first.text.slice(0, first.mark.start).search(bareOffice) >= 0 &&
    !mentions.some(({ text }) => countyOffice.test(text)) &&
    !own.some((m) => m.headline || m.mark.relative || actsItself(m))
  )
}

const countyOffice = /县(?:委|政府|财政|域|民政)/

/** 婺城、武义、磐安获奖, and nowhere else: a county that is named only beside others of its city. */
function isListedOnly(code: string, mentions: RegionMention[], codes: (string | undefined)[]): boolean {
  const beside = (i: number, j: number) => {
    const [one, other] = [mentions[Math.min(i, j)], mentions[Math.max(i, j)]]
    if (!one || !other || one.text !== other.text || codes[j] === code || codes[j]?.slice(0, 4) !== code.slice(0, 4)) return false
    return /^[、和与及]$/.test(one.text.slice(one.mark.end, other.mark.start))
  }
  return mentions.every((m, i) => codes[i] !== code || (!m.headline && !m.mark.relative && (beside(i, i - 1) || beside(i, i + 1))))
}

/** 市慈善总会…全市…曲阜某学校、泗水某学校: the offices of a city speak, and a county-level city is named only as others of its kind are. */
function isOneOfCity(code: string, mentions: RegionMention[], codes: (string | undefined)[]): boolean {
  if (code.endsWith('00') || !regionByCode(code)?.name.endsWith('市')) return false
  const city = mentions.filter(({ mark }, i) => mark.relative === 'prefecture' || (!mark.relative && codes[i] === `${code.slice(0, 4)}00`))
  if (officeLevel(mentions) !== '市' && city.length < 2) return false
  const named = (i: number) => !mentions[i]!.mark.relative && codes[i] !== undefined
  const own = mentions.filter((_, i) => named(i) && codes[i] === code)
  const acts = own.some((mention) => mention.headline || actsItself(mention))
  const beside = mentions.filter((_, i) => named(i) && codes[i] !== code && codes[i]!.slice(0, 4) === code.slice(0, 4) && !codes[i]!.endsWith('00'))
  return !acts && beside.length > 0 && own.length <= beside.length
}
