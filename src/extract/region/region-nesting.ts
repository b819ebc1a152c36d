import { isMunicipality, provinceOf, regionByCode } from '../../lexicon/regions.ts'
import type { RegionMark } from '../../nlcst/mark.ts'

/** The region that a region lies in; the country for a province. */
export function parentOf(code: string): string {
  if (code.endsWith('0000')) return '100000'
  const prefecture = `${code.slice(0, 4)}00`
  return code.endsWith('00') || !regionByCode(prefecture) ? provinceOf(code) : prefecture
}

/** The code that 全省, 我市, 全县 mean in an article of a region, `kind` being the last character; undefined where they can't. */
export function relative(level: RegionMark['relative'], article: string | undefined, kind = ''): string | undefined {
  // 全州, in a text on one of its counties
  const around = kind && level === 'own' && article && !article.endsWith('00') ? regionByCode(`${article.slice(0, 4)}00`) : undefined
  if (around && '州盟'.includes(kind) && around.name.endsWith(kind)) return around.id
  if (!level || !article || article === '100000') return level === 'own' ? article : undefined
  if (level === 'province') return provinceOf(article)
  if (level === 'prefecture') {
    if (isMunicipality(article)) return provinceOf(article)
    const code = `${article.slice(0, 4)}00`
    return article.endsWith('0000') ? article : regionByCode(code) ? code : article
  }
  if (level === 'county') return article.endsWith('00') ? undefined : article
  return article
}

/** 自治区、某市|两级|民政部门: what offices of two levels do together is of the wider place. */
export function ofLevels(folded: string, { start, end }: RegionMark, code: string): string {
  if (!/^[两三]级/.test(folded.slice(end, end + 2))) return code
  const [, level] = /(省|自治区|市|州)[、和与]$/.exec(folded.slice(Math.max(0, start - 4), start)) ?? []
  return level ? (level === '省' || level === '自治区' ? provinceOf(code) : `${code.slice(0, 4)}00`) : code
}

/** The part of a code that its children share: 51 of 510000, 5111 of 511100. */
export function stem(code: string): string {
  return code.endsWith('0000') ? code.slice(0, 2) : code.endsWith('00') ? code.slice(0, 4) : code
}

/** The smallest region that holds all; undefined for none. */
export function lowestCommonRegion(codes: string[]): string | undefined {
  if (codes.length === 0) return undefined
  if (new Set(codes).size === 1) return codes[0]
  const prefix = (n: number) => new Set(codes.map((c) => c.slice(0, n))).size === 1
  if (prefix(4) && !codes.some((c) => c.endsWith('0000')) && !isMunicipality(codes[0]!)) return `${codes[0]!.slice(0, 4)}00`
  return prefix(2) ? provinceOf(codes[0]!) : '100000'
}
