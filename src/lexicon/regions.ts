import type { FormerName, Region } from '../schema/region.ts'
import gazetteer from './gazetteer.json' with { type: 'json' }
import { newAreas } from './place-words.ts'
import { provinces } from './provinces.ts'
import { shortFormsOf } from './short-forms.ts'

const special: Record<string, string> = {
  内蒙古自治区: '内蒙古',
  广西壮族自治区: '广西',
  西藏自治区: '西藏',
  宁夏回族自治区: '宁夏',
  新疆维吾尔自治区: '新疆',
  香港特别行政区: '香港',
  澳门特别行政区: '澳门',
  台湾省: '台湾',
}
const peoples =
  /(?:蒙古族|回族|藏族|维吾尔族?|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族?|傣族|黎族|傈僳族|佤族|畲族|高山族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜族?|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯族?|阿昌族|普米族|塔吉克族?|怒族|鄂温克族|德昂族|保安族|裕固族|独龙族|各族)+(?=自治)/

/** The name people use: 温州市 → 温州, 恩施土家族苗族自治州 → 恩施; names of two characters keep their suffix. */
export function shortName(name: string): string {
  if (special[name]) return special[name]
  // 东乡族自治县: where the name is the people's, nothing but 族 goes
  const plain = name
    .replace(peoples, (match, at: number) => (at > 0 ? '' : match.split('族')[0]!))
    .replace(/(?:自治[区州县旗]|特别行政区|地区|新区|林区|特区|[省市县区旗盟])$/, '')
  return plain.length >= 2 ? plain : name
}

/** A name that a code bore, and the years it bore it in: `since` null where it came before what is known, `until` null where it is in force at the end of 2024. */
export interface RegionName {
  code: string
  name: string
  short: string
  since: number | null
  until: number | null
  successors: string[]
}

/** The name of an autonomous place without its peoples: 恩施州, 长阳县, 鄂伦春旗. */
function usualName({ name, short }: RegionName): string {
  const end = /自治([州县旗])$/.exec(name)?.[1]
  return end && !short.endsWith(end) ? short + end : name
}

/** The province that a code lies in, or is. */
export const provinceOf = (code: string): string => `${code.slice(0, 2)}0000`
/** A city that is a province, or a district of one. */
export const isMunicipality = (code: string): boolean => /^(?:11|12|31|50)/.test(code)
/** An autonomous region, or a place in one: its texts call it 我区. */
export const isInAutonomousRegion = (code: string): boolean => /^(?:15|45|54|64|65)/.test(code)
const heading = /^(?:市辖区|县|省直辖|自治区直辖)/

const rowsOf = new Map<string, RegionName[]>()
const rowsByName = new Map<string, RegionName[]>()
const predecessorsOf = new Map<string, RegionName[]>()
const into = <T>(map: Map<string, T[]>, key: string, value: T) => map.set(key, [...(map.get(key) ?? []), value])
const add = (code: string, name: string, since: number | null, until: number | null, successors: string[]) => {
  const row = { code, name, short: shortName(name), since, until, successors }
  into(rowsOf, code, row)
  for (const one of new Set([name, row.short, usualName(row)])) if (one.length >= 2) into(rowsByName, one, row)
  for (const successor of successors) into(predecessorsOf, successor, row)
}
add('100000', '全国', null, null, [])
for (const [code, name, since, until, ...successors] of gazetteer as unknown as [string, string, number | null, number | null, ...string[]][])
  if (!heading.test(name) && !/^(?:11|12|31|50)(?!0000)\d\d00$/.test(code)) add(code, name, since, until, successors)
for (const { code, name } of provinces) if (!rowsOf.has(code)) add(code, name, null, null, [])

for (const [short, name] of shortFormsOf([...rowsByName.keys()])) for (const row of rowsByName.get(name) ?? []) into(rowsByName, short, row)

/** The row in force, else the one that went last. */
const newest = (rows: RegionName[]): RegionName => rows.reduce((a, b) => ((b.until ?? 9999) > (a.until ?? 9999) ? b : a))
const current = new Map<string, Region>([...rowsOf].map(([code, rows]) => [code, regionOf(newest(rows))]))

const codesByName = new Map<string, string[]>()
for (const [name, rows] of rowsByName) {
  const codes = [...new Set(rows.map((row) => row.code))]
  codesByName.set(
    name,
    codes.toSorted((a, b) => Number(isInForce(b)) - Number(isInForce(a)) || (a < b ? -1 : 1)),
  )
}

for (const [name, code] of Object.entries(newAreas)) if (!codesByName.has(name)) codesByName.set(name, [code])

function regionOf({ code, name, short, since, until, successors }: RegionName): Region {
  const level = code === '100000' ? 'country' : code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'prefecture' : 'county'
  const former = formerNames(code).filter((row) => row.code !== code || row.name !== name)
  return {
    id: code,
    name,
    short,
    level,
    ...(level === 'country' ? {} : { parent: parentOf(code) }),
    ...(since === null ? {} : { since }),
    ...(until === null ? {} : { until }),
    ...(successors.length > 0 ? { successors } : {}),
    ...(former.length > 0 ? { former: former.map(formerName) } : {}),
  }
}

function formerName({ code, name, since, until, successors }: RegionName): FormerName {
  return { code, name, ...(since === null ? {} : { since }), until: until!, ...(successors.length > 1 ? { part: true } : {}) }
}

function parentOf(code: string): string {
  if (code.endsWith('0000')) return '100000'
  const prefecture = `${code.slice(0, 4)}00`
  return !code.endsWith('00') && rowsOf.has(prefecture) && !isMunicipality(code) ? prefecture : provinceOf(code)
}

/** Names that a code bore before, and those of the codes that went over into it, and of theirs; by the year of their going. */
function formerNames(code: string): RegionName[] {
  const found = new Set<RegionName>()
  const see = (one: string) => {
    for (const row of [...(rowsOf.get(one) ?? []), ...(predecessorsOf.get(one) ?? [])]) {
      if (row.until === null || found.has(row)) continue
      found.add(row)
      if (row.code !== one) see(row.code)
    }
  }
  see(code)
  return [...found].sort((a, b) => a.until! - b.until! || (a.code < b.code ? -1 : 1))
}

/** The region that a code means, by the name it bears now or bore last. */
export function regionByCode(code: string): Region | undefined {
  return current.get(code)
}

/** The names that a code bore, each with its years. */
export function namesOfCode(code: string): readonly RegionName[] {
  return rowsOf.get(code) ?? []
}

/** Whether a code is in force at the end of 2024. */
export function isInForce(code: string): boolean {
  return current.get(code)?.until === undefined
}

/** Codes that a full or short name can mean; those in force first. */
export function codesOfName(name: string): string[] {
  return codesByName.get(name) ?? []
}

/** All full and short names, for the recogniser. */
export function regionNames(): IterableIterator<string> {
  return codesByName.keys()
}
