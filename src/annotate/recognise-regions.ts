import { verbLike } from '../lexicon/organisations.ts'
import { commonWords, notPlaceAfter } from '../lexicon/place-words.ts'
import { codesOfName, regionByCode, regionNames } from '../lexicon/regions.ts'
import type { RegionMark } from '../nlcst/mark.ts'

/** Names by their first two characters, longest first: one look-up for most positions. */
const index = new Map<number, string[]>()
const key = (text: string, at: number) => text.charCodeAt(at) * 65536 + text.charCodeAt(at + 1)
for (const name of regionNames()) {
  const k = key(name, 0)
  index.set(k, [...(index.get(k) ?? []), name])
}
for (const names of index.values()) names.sort((a, b) => b.length - a.length)

const relatives: readonly (readonly [string, NonNullable<RegionMark['relative']>])[] = [
  ...['全国', '我国', '国家层面', '中国'].map((w) => [w, 'country'] as const),
  ...['全省', '我省', '该省', '本省', '省内'].map((w) => [w, 'province'] as const),
  ...['全市', '我市', '该市', '本市', '市内'].map((w) => [w, 'prefecture'] as const),
  ...['全县', '我县', '该县', '本县', '县内'].map((w) => [w, 'county'] as const),
  ...['全区', '我区', '该区', '本区', '全州', '全盟', '全旗'].map((w) => [w, 'own'] as const),
]
const relativeAt = new Map(relatives)
const pairs: Record<string, string[]> = {
  川渝: ['510000', '500000'],
  京津冀: ['110000', '120000', '130000'],
  长三角: ['310000', '320000', '330000', '340000'],
  全港: ['810000'],
  本港: ['810000'],
}

/** 1 for each character that a name or word of this kind can begin with: most positions need no more than this. */
const initials = new Uint8Array(65536)
for (const name of [...regionNames(), ...relativeAt.keys(), ...Object.keys(pairs)]) initials[name.charCodeAt(0)] = 1

/** Finds places: full and short names, chains of them (四川省乐山市夹江县) as one mark, and words for the article's own region. */
export function recogniseRegions(folded: string): RegionMark[] {
  const marks: RegionMark[] = []
  for (let i = 0; i < folded.length - 1; ) {
    if (initials[folded.charCodeAt(i)] === 0) {
      i++
      continue
    }
    const two = folded.slice(i, i + 2)
    const relative = relativeAt.get(two)
    if (relative && !/^(?:慈善联合会|共产|梦|式|特色|社会福利|红十字|新闻|财经|慈善平台|人寿|人民|残联)/.test(folded.slice(i + 2, i + 8))) {
      marks.push({ type: 'region', start: i, end: i + 2, codes: relative === 'country' ? ['100000'] : [], relative })
      i += 2
      continue
    }
    const pair = pairs[folded.slice(i, i + 3)] ?? pairs[two]
    if (pair) {
      const length = pairs[folded.slice(i, i + 3)] ? 3 : 2
      marks.push({ type: 'region', start: i, end: i + length, codes: pair })
      i += length
      continue
    }
    const name = index.get(key(folded, i))?.find((n) => folded.startsWith(n, i))
    if (!name || notPlaceAfter.test(folded.slice(i + name.length, i + name.length + 3))) {
      i++
      continue
    }
    append(marks, { type: 'region', start: i, end: i + name.length, codes: codesOfName(name) })
    i += name.length
  }
  const codes = new Map<string, number>()
  for (const mark of marks) for (const code of mark.codes) codes.set(code, (codes.get(code) ?? 0) + 1)
  return marks.filter((mark, i) => isPlace(folded, mark, codes, [marks[i - 1], marks[i + 1]]))
}

/** Joins a place to the one directly before it when it lies within it. */
function append(marks: RegionMark[], mark: RegionMark): void {
  const last = marks.at(-1)
  if (last && !last.relative && last.end === mark.start) {
    const inside = mark.codes.filter((c) => last.codes.some((p) => within(c, p)))
    if (inside.length > 0) {
      last.end = mark.end
      last.codes = inside
      return
    }
  }
  marks.push(mark)
}

/** Whether `code` lies within `parent`. */
function within(code: string, parent: string): boolean {
  if (code === parent) return false
  return parent.endsWith('0000') ? code.startsWith(parent.slice(0, 2)) : parent.endsWith('00') && code.startsWith(parent.slice(0, 4))
}

/** A short name that is also a word counts only with a suffix, or where another place or an office stands beside it. */
function isPlace(folded: string, mark: RegionMark, codes: Map<string, number>, beside: (RegionMark | undefined)[]): boolean {
  if (mark.relative) return true
  const name = folded.slice(mark.start, mark.end)
  if (verbLike.has(name)) return false
  if (!commonWords.has(name))
    return (
      name.length > 2 ||
      mark.codes.some((c) => regionByCode(c)?.level !== 'county') ||
      office(folded, mark.end) ||
      /^(?:新闻网|日报|晚报|电视台|广播|融媒|发布|讯)/.test(folded.slice(mark.end, mark.end + 3)) ||
      mark.codes.some((c) => codes.get(c)! > 1 || codes.has(`${c.slice(0, 4)}00`) || codes.has(`${c.slice(0, 2)}0000`))
    )
  return (
    (office(folded, mark.end) || beside.some((m) => m && (m.end === mark.start || m.start === mark.end))) &&
    /[，。：；、\s]|^$/.test(folded.slice(mark.start - 1, mark.start))
  )
}

function office(folded: string, at: number): boolean {
  return /^(?:省|市|县|区)?(?:民政[厅局]|市委|县委|省委|政府|残联|人社)/.test(folded.slice(at, at + 5))
}
