import { verbLike } from '../lexicon/organisations.ts'
import { acrossWord, commonWords, notCountyAfter, notPlaceAfter, notPlaceBefore } from '../lexicon/place-words.ts'
import { codesOfName, namesOfCode, provinceOf, regionByCode, regionNames } from '../lexicon/regions.ts'
import type { RegionMark } from '../nlcst/mark.ts'
import { alignsWithWords } from '../normalise/aligns-with-words.ts'
import { codesInYear } from '../normalise/date-region.ts'
import type { Places } from '../normalise/scan-set.ts'
import { addTowns } from './add-towns.ts'
import { appendPlace } from './append-place.ts'
import { isBrand, isPersonsName } from './is-persons-name.ts'
import { isQuotedWhole } from './is-quoted-whole.ts'
import { hasOwn, holdsLevels, isGoneTo, isListedBeside, isOfProvince, isToldSo } from './is-told-so.ts'
import { lieWithin } from './lie-within.ts'
import { placeNames } from './place-names.ts'
import { isNotOurs, regionWordAt, regionWords } from './region-words.ts'
import { takeRows } from './rows-of-places.ts'
import { scan } from './scan.ts'

const begins = scan.add([...regionNames(), ...regionWords])

const none: ReadonlySet<string> = new Set()

/**
 * Finds places: full and short names, chains of them (四川省乐山市夹江县) as one mark, and words for the article's own region.
 * `told`: the counties and cities that other paragraphs of the text name, whose counties' short names speak here too.
 */
export const recogniseRegions = (folded: string, found?: Places, told?: ReadonlySet<string>): RegionMark[] => readRegions(folded, found, told).places

/** The same, with the names that are left as words. */
export function readRegions(folded: string, found = scan.placesIn(folded), told = none): { places: RegionMark[]; left: RegionMark[] } {
  const marks: RegionMark[] = []
  let end = 0
  for (const at of found[begins]!) {
    if (at < end || isNotOurs(folded, at)) continue
    const word = regionWordAt(folded, at)
    const name = word ? undefined : nameAt(folded, at)
    if (word) marks.push(word)
    else if (name) appendPlace(marks, { type: 'region', start: at, end: at + name.length, codes: codesOfName(name), name })
    else continue
    end = word?.end ?? at + name!.length
  }
  const codes = new Map<string, number>()
  addTowns(folded, found, marks)
  for (const mark of marks) for (const code of mark.codes) codes.set(code, (codes.get(code) ?? 0) + 1)
  const fullyNamed = new Set(marks.flatMap((mark) => (!mark.relative && !mark.together && mark.codes.length === 1 && !isShortName(mark) ? mark.codes : [])))
  const villages = new Set(marks.filter((m) => isVillage(folded, m)).map((m) => m.name))
  const taken = marks.map(
    (mark, i) => !(villages.has(mark.name) && isShortName(mark)) && isPlace(folded, mark, codes, fullyNamed, [marks[i - 1], marks[i + 1]], told),
  )
  takeRows(folded, marks, taken)
  // 中国|昆明|某中心: the country that a place is told to lie in
  const places = marks.filter((m, i) => taken[i] && !(m.relative === 'country' && taken[i + 1] && marks[i + 1]!.start === m.end && !marks[i + 1]!.relative))
  for (const mark of places) {
    const now = mark.together ? [] : mark.town ? mark.codes : codesInYear(mark.codes, mark.name)
    const one = now.length === 1 ? now[0] : wholeOf(now)
    if (one) mark.code = one
  }
  return { places, left: marks.filter((_, i) => !taken[i]) }
}

/** The one prefecture in which all the others lie: 长沙 is 长沙市, not 长沙县. */
function wholeOf(codes: string[]): string | undefined {
  const wholes = codes.filter((code) => code.endsWith('00'))
  return wholes.length === 1 && codes.every((code) => code.slice(0, 4) === wholes[0]!.slice(0, 4)) ? wholes[0] : undefined
}

const digit = /\d/
const levelBehind = /^[级域]/

/** The longest name that begins at `at` and is a name there: 57名|山区 has none, 浙江|省级 has 浙江, 旧|新建|县级 and 新建|县域 none. */
function nameAt(folded: string, at: number): string | undefined {
  if (!placeNames.mayBegin(folded, at) || digit.test(folded[at - 1] ?? '')) return undefined
  return placeNames.at(folded, at, (name) => {
    const behind = folded.slice(at + name.length, at + name.length + 7)
    return (
      (isFull(name) || !notPlaceAfter.test(behind) || holdsNext(folded, at + name.length, name)) &&
      !(levelBehind.test(behind) && /[省市县区]$/.test(name)) &&
      !endsElse(name, behind) &&
      !acrossWord.test(folded.slice(at - 1, at + name.length))
    )
  })
}

/** 雄|安新|区, 大|兴安|区: a county's short name before a suffix that makes no name of it ends another place's. */
const endsElse = (name: string, behind: string) =>
  name.length === 2 && /^[区县](?![域县级市内区委办])/.test(behind) && codesOfName(name).every((c) => !c.endsWith('00'))

/** 徐州市|大学生, 中山市|小榄镇: a name with its suffix is a place whatever follows. */
const isFull = (name: string) => name.length > 2 && /[省市县区州旗盟]$/.test(name)

/** 重庆|江北区, 天津|河西: what follows is a place within it, no river. */
function holdsNext(folded: string, at: number, name: string): boolean {
  const next = placeNames.mayBegin(folded, at) ? placeNames.at(folded, at) : undefined
  return next !== undefined && codesOfName(next).some((c) => codesOfName(name).some((p) => lieWithin(c, p)))
}

/** A short name that is also a word counts only with a suffix, or where another place or an office stands beside it. */
function isPlace(
  folded: string,
  mark: RegionMark,
  codes: Map<string, number>,
  fullyNamed: Set<string>,
  beside: (RegionMark | undefined)[],
  toldOf: ReadonlySet<string>,
): boolean {
  if (mark.relative || mark.together || mark.town) return true
  const name = folded.slice(mark.start, mark.end)
  const isShort = isShortName(mark)
  if (verbLike.has(name) || notPlaceBefore.test(folded.slice(Math.max(0, mark.start - 2), mark.start)) || (isShort && isQuotedWhole(folded, mark))) return false
  const isCounty = mark.codes.every((c) => regionByCode(c)?.level === 'county')
  if (holdsLevels(folded, mark) || (isShort && isPersonsName(folded, mark, isCounty))) return false
  if (isShort && isCounty && isBrand(mark, beside[0])) return false
  if (commonWords.has(name)) {
    const near = beside.some(
      (m) => m && (m.end === mark.start || (m.start === mark.end && isOfProvince(m, mark))) && !commonWords.has(folded.slice(m.start, m.end)),
    )
    // 运抵某市: named in full elsewhere, it is that place where one goes, too
    const told = mark.codes.some((c) => fullyNamed.has(c)) && /(?:[在赴抵往]|前往)$/.test(folded.slice(Math.max(0, mark.start - 2), mark.start))
    if (told || isGoneTo(folded, mark) || hasOwn(folded, mark, isShort)) return true
    return (
      (office(folded, mark.end) || near || (clauseBefore.test(folded.slice(0, mark.start)) && ofPlaces.test(folded.slice(mark.end, mark.end + 3)))) &&
      /[，。：；、\s]|^$/.test(folded.slice(mark.start - 1, mark.start))
    )
  }
  if (!isShort) return name.length > 2 || beforeShortest.test(folded.slice(mark.start - 1, mark.start))
  // 武汉新洲二中: behind its city it is the district, whatever bears its name
  const isChained = name !== mark.name
  // 红河小区: an autonomous prefecture's short name is a river's or a people's as well
  const isCommon = isCounty || mark.codes.some((c) => namesOfCode(c).some((row) => row.name.includes('自治州')))
  if (isCommon && isShort && !isChained && notCountyAfter.test(folded.slice(mark.end, mark.end + 4))) return false
  const speaks =
    name.length > 2 ||
    !isCounty ||
    office(folded, mark.end) ||
    isToldSo(folded, mark) ||
    (mark.codes.length === 1 && (localInstitution.test(folded.slice(mark.end, mark.end + 6)) || isOwnCounty(folded, mark.codes[0]!))) ||
    /^(?:新闻网|日报|晚报|报(?:[）\s]|$)|电视台|广播|融媒|发布|讯)/.test(folded.slice(mark.end, mark.end + 3)) ||
    isListedBeside(folded, beside[0], mark, 4) ||
    mark.codes.some((c) => codes.get(c)! > 1 || codes.has(`${c.slice(0, 4)}00`) || codes.has(provinceOf(c))) ||
    // 钟祥：6900802: a row of telephones tells of none of its places
    (!/^：?\s?\d/.test(folded.slice(mark.end, mark.end + 3)) && isTold(mark, toldOf))
  // words are looked up last: it costs more than all the rest
  return (
    speaks &&
    (isChained ||
      isListedBeside(folded, beside[0], mark, 2) ||
      name.length !== 2 ||
      /^[省市县区]/.test(folded.slice(mark.end, mark.end + 1)) ||
      alignsWithWords(folded, mark.start, mark.end))
  )
}

/** What a county of two characters stands behind: 在沙县, 为赵县; there is no 范县 in 示范县, no 高县 in 提高县域. */
const beforeShortest = /^$|[，。：；、（“\s在赴到与及为由对向从给往进援是让使抵]/

/** Whether a place, or the city that it lies in, is among those told. */
export const isTold = ({ codes }: RegionMark, told: ReadonlySet<string>): boolean => codes.some((c) => told.has(c) || told.has(`${c.slice(0, 4)}00`))

/** 合山供电局: what a county has one of by its own name. */
const localInstitution =
  /^[市县区]?(?:供电|公安|税务|法院|人民法院|检察院|人民医院|中医院?|妇幼保健院|消防|交警|气象局|邮政|烟草|司法局|住建局|水利局|农业农村局|交通运输局|城管|市场监管|自然资源|疾控)/

/** 县财政投入…，结束永泰没有大学的历史: in a paragraph that speaks of its county. */
const isOwnCounty = (folded: string, code: string) => /全县|我县|县委|县政府|县财政|县域/.test(folded) && regionByCode(code)!.name.endsWith('县')

/** 三门历来是…, 平安地处…: what opens a clause and is said of places only. */
const clauseBefore = /(?:^|[。；\n])$/
const ofPlaces = /^(?:历来|是[一座全国]|位于|地处|素有|素称|自古|县内|境内|市民|县人)/

/** 文山村: a village that bears the short name of a place far off; its school and fund are then the village's too. */
function isVillage(folded: string, mark: RegionMark): boolean {
  return (
    !mark.relative &&
    !mark.together &&
    isShortName(mark) &&
    folded.slice(mark.start, mark.end) === mark.name &&
    /^村(?![镇级庄]|[民居]?(?:干部|振兴|建设|治理|改造))/.test(folded.slice(mark.end, mark.end + 4))
  )
}

const lastOfShort = /[州县旗]$/

/** Whether a mark's name stands without its suffix: 夹江, 四川夹江. */
function isShortName({ codes, name, town }: RegionMark): boolean {
  return !town && !(name && name.length > 2 && lastOfShort.test(name)) && codes.every((c) => namesOfCode(c).every((row) => row.name !== name))
}

function office(folded: string, at: number): boolean {
  return /^(?:省|市|县|区)?(?:民政[厅局]|市委|县委|省委|政府|残联|人社)|^(?:团|共青团)?[区县市]委|^[区县市](?:妇联|总工会|慈善|红十字|卫健|教育局|财政局)/.test(
    folded.slice(at, at + 6),
  )
}
