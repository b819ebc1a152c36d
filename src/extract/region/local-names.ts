import type { AnnotatedParagraph, RegionMark } from '../../nlcst/mark.ts'
import { marksByType } from '../../nlcst/marks-by-type.ts'
import type { Placed } from './scope-region.ts'

/** 南岸区|金堰社区: a community or a village right behind its county. */
const behindCounty = /^(?![各农等全本该多两某的城])([\u4e00-\u9fff]{2,4}?(?:社区|村))(?![民委级庄口])/
const common = /^(?:[城农乡]?[市镇村乡]|城乡|智慧|幸福|和谐|示范|试点|文明|美丽|未来|完整|街道|老旧|行政|自然|所有|部分|每个|多个|全部|有关|相关)/

/** The county of each community that a text names behind its county somewhere; a name of two counties is of none. */
export function localNames(paragraphs: readonly AnnotatedParagraph[], places: ReadonlyMap<RegionMark, string | undefined>): Map<string, string> {
  const known = new Map<string, string>()
  const several = new Set<string>()
  for (const paragraph of paragraphs)
    for (const mark of marksByType(paragraph).regions) {
      const code = mark.relative ? undefined : places.get(mark)
      const name = code && !code.endsWith('00') ? behindCounty.exec(paragraph.folded.slice(mark.end, mark.end + 8))?.[1] : undefined
      if (!code || !name || common.test(name)) continue
      if (known.has(name) && known.get(name) !== code) several.add(name)
      known.set(name, code)
    }
  for (const name of several) known.delete(name)
  return known
}

/** The places of a paragraph: its region marks, and the communities that open a clause by their name alone (金堰社区将…), in order of print. */
export function placesOf(paragraph: AnnotatedParagraph, places: ReadonlyMap<RegionMark, string | undefined>, known: ReadonlyMap<string, string>): Placed[] {
  const { folded } = paragraph
  const placed: Placed[] = marksByType(paragraph).regions.map((mark) => ({ mark, code: places.get(mark) }))
  for (const [name, code] of known)
    for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + name.length)) {
      if (at > 0 && !/[，。；：\s]/.test(folded[at - 1]!)) continue
      placed.push({ mark: { type: 'region', start: at, end: at + name.length, codes: [code], code, name }, code })
    }
  return placed.sort((a, b) => a.mark.start - b.mark.start)
}
