import type { AnnotatedParagraph, Interval } from '../../nlcst/mark.ts'
import { isAttribute, isVenue } from './attributive-place.ts'
import type { Placed } from './scope-region.ts'

const ofPlace = (placed: Placed[]) => placed.filter(({ mark, code }) => code && code !== '100000' && !mark.relative)

/** 南昌首条班列开通: the lowest place that a line of its own names, before what is told under it; undefined where it is no such line or names several. */
export function placeOfLine(folded: string, placed: Placed[]): string | undefined {
  if (folded.trim().length > 40 || /[。；，：]|全国|我国|中国/.test(folded)) return undefined
  const [one, ...more] = ofPlace(placed)
    .map(({ code }) => code!)
    .sort((a, b) => Number(a.endsWith('00')) - Number(b.endsWith('00')) || Number(a.endsWith('0000')) - Number(b.endsWith('0000')))
  return one && more.every((code) => one.startsWith(code.replace(/(?:00)+$/, ''))) ? one : undefined
}

/** 2023深圳渔业博览会在深圳举办: the place that what takes place there is called by, where no other is named; else that of the line above (`line`), where it is named first. */
export function heldAt(folded: string, inside: Placed[], line: string | undefined): string | undefined {
  const named = ofPlace(inside)
  const [one] = named
  if (!one || /全国|我国|中国(?!电信|移动|联通)/.test(folded.slice(0, one.mark.end + 30).split('。')[0]!)) return undefined
  if (one.code === line) return line
  // 据青岛海关统计
  if (
    named.length === 1 &&
    /^据$/.test(folded.slice(0, one.mark.start).trim()) &&
    /^(?:海关|市?[^，。；]{0,6}[局厅委])(?:的?统计|数据|消息|介绍)/.test(folded.slice(one.mark.end))
  )
    return one.code
  const again = folded.slice(0, one.mark.start).includes(folded.slice(one.mark.start, one.mark.end))
  return (again || named.length > 1) && named.every(({ code }) => code === one.code) && named.some(({ mark }) => isVenue(folded, mark)) ? one.code : undefined
}

/** 我国共有…。目前全国已设…: a paragraph that begins with the country, comes back to it and names no other place. */
export function tellsOfCountry({ folded }: AnnotatedParagraph, first: Interval, placed: Placed[]): boolean {
  const told = placed.filter(({ mark }) => !isAttribute(folded, mark))
  return told.length > 1 && told.every(({ mark }) => mark.relative === 'country') && told[0]!.mark.start < first.end && told.at(-1)!.mark.start >= first.end
}
