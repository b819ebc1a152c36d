import type { Region } from '../schema/region.ts'
import gazetteer from './gazetteer.json' with { type: 'json' }

/** A row of GB/T 2260: a name that a code had, and the years it is seen in (`last` null: still in force at the end of 2024). */
export interface RegionRow extends Region {
  last: number | null
}

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
  const plain = name.replace(peoples, '').replace(/(?:自治[区州县旗]|特别行政区|地区|新区|林区|特区|[省市县区旗盟])$/, '')
  return plain.length >= 2 ? plain : name
}

const rows: RegionRow[] = [{ id: '100000', name: '全国', short: '全国', level: 'country', last: null }]
for (const [code, name, , last] of gazetteer as [string, string, number, number | null][]) {
  if (/^(?:市辖区|县|省直辖|自治区直辖)/.test(name) || /^(?:11|12|31|50)(?!0000)\d\d00$/.test(code)) continue
  const level = code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'prefecture' : 'county'
  rows.push({ id: code, name, short: shortName(name), level, last })
}
for (const [code, name] of [
  ['710000', '台湾省'],
  ['810000', '香港特别行政区'],
  ['820000', '澳门特别行政区'],
] as const)
  if (!rows.some((r) => r.id === code)) rows.push({ id: code, name, short: shortName(name), level: 'province', last: null })

const current = new Map<string, RegionRow>()
for (const row of rows) if (!current.has(row.id) || row.last === null || row.last > (current.get(row.id)!.last ?? 9999)) current.set(row.id, row)
for (const row of rows) {
  if (row.level === 'country') continue
  const prefecture = `${row.id.slice(0, 4)}00`
  row.parent =
    row.level === 'province'
      ? '100000'
      : row.level === 'county' && current.has(prefecture) && !/^(?:11|12|31|50)/.test(row.id)
        ? prefecture
        : `${row.id.slice(0, 2)}0000`
}

const byName = new Map<string, string[]>()
for (const row of rows)
  for (const name of new Set([row.name, row.short])) {
    if (name.length < 2) continue
    const codes = byName.get(name) ?? []
    if (!codes.includes(row.id)) codes.push(row.id)
    byName.set(name, codes)
  }
for (const codes of byName.values()) codes.sort((a, b) => Number(current.get(b)!.last === null) - Number(current.get(a)!.last === null) || (a < b ? -1 : 1))

/** The region that bears a code now, or bore it last. */
export function regionByCode(code: string): RegionRow | undefined {
  return current.get(code)
}

/** Codes that a full or short name can mean; those in force first. */
export function codesOfName(name: string): string[] {
  return byName.get(name) ?? []
}

/** All full and short names, for the recogniser. */
export function regionNames(): IterableIterator<string> {
  return byName.keys()
}
