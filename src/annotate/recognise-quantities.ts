import type { QuantityMark } from '../nlcst/mark.ts'
import { numeralValue } from '../normalise/numeral.ts'
import type { Bound } from '../schema/quantity.ts'
import { bareAllowed, ofPeople } from './bare-allowed.ts'
import { countsNothing } from './counts-nothing.ts'
import { findBounds } from './find-bounds.ts'
import { joinLimits } from './join-limits.ts'
import { quantityPattern, scale, singlePattern } from './quantity-pattern.ts'
import { recogniseSpecialQuantities } from './recognise-special-quantities.ts'
import { scan } from './scan.ts'
import { shareBounds } from './share-bounds.ts'
import { sharePoints, shareRates, shareUnits } from './share-units.ts'

const quantitiesIn = scan.scannerOf(new RegExp(quantityPattern))
const single = new RegExp(`^${singlePattern}`)
const leadingScale = new RegExp(`^\\s?(${scale})`)
const trailingScale = /[十百千]?[万亿]+$|(?<=\d)[百千]$/

/** Finds numerals that can be quantities, with unit and bound; calendar words and names are for others to claim. */
export function recogniseQuantities(folded: string, places = scan.placesIn(folded)): QuantityMark[] {
  const marks = recogniseSpecialQuantities(folded, places)
  const special = marks.slice()
  let next = 0
  const push = (match: RegExpMatchArray) => {
    while (next < special.length && special[next]!.end <= match.index!) next++
    if (next < special.length && special[next]!.start < match.index! + match[0].length) return
    const mark = quantityOf(folded, match)
    if (mark) marks.push(mark)
  }
  for (const match of quantitiesIn(folded, places)) {
    const [, , , , , unit1, second, , , unit2] = match
    if (second === undefined || (unit2 && (!unit1 || unit1.trim() === unit2.trim()))) push(match)
    else for (const half of halves(folded, match)) push(half)
  }
  marks.push(...shareUnits(folded, marks))
  marks.sort((a, b) => a.start - b.start)
  return shareBounds(folded, joinLimits(folded, shareRates(folded, sharePoints(folded, marks))))
}

/** 5个至8类, 3至今: no range; each numeral for itself. */
function halves(folded: string, match: RegExpMatchArray): RegExpMatchArray[] {
  const end = match.index! + match[0].length
  const first = single.exec(folded.slice(match.index, end))
  if (!first) return []
  const at = match.index! + match[0].indexOf(match[6]!, first[0].trimEnd().length)
  const second = single.exec(folded.slice(at, end))
  first.index = match.index!
  if (!second) return [first]
  second.index = at
  return [first, second]
}

const scaleOnly = /^[十百千]?[万亿]?$/
const scaleFirst = /^[百千万亿]/
const lengthOrSize = /^(?:年|天|亩|里|公里|斤|公斤|吨|小时|个小时|个月|周|倍|元)$/
const overBehind = /^余(?![额款下热温生震粮波者力地])|^多(?![元次个种名家项样方层年月渠措少为数半地边人点])/

function quantityOf(folded: string, match: RegExpMatchArray): QuantityMark | undefined {
  const [whole, first = '', more1, scale1 = '', more2, unit1 = '', second, more3, scale2 = '', unit2 = ''] = match
  const start = match.index!
  let end = start + whole.trimEnd().length
  const left = folded.charCodeAt(start - 1)
  // 1+7 is a name; 主会场+7个分会场, 1个服务站+20个服务点, KTV4家 count
  const joined =
    (left === 0x2b && /(?:会场|主场|总部|(?<![A-Za-z\d“])\d+[个家所名支处][^，。；“”+]{2,16})$/.test(folded.slice(Math.max(0, start - 24), start - 1))) ||
    (/[A-Z]{2,}$/.test(folded.slice(Math.max(0, start - 4), start)) && /^[家个所间座台]$/.test(unit1))
  if (
    (isNameChar(left) && !joined) ||
    (left === 0x2d && /[\d)A-Za-z]/.test(folded[start - 2] ?? '')) ||
    (!unitOf(match) && isNameChar(folded.charCodeAt(end), true))
  )
    return undefined
  let low = numeralValue(first + scale1)
  let high = second === undefined ? undefined : numeralValue(second + scale2)
  if (low === undefined || (second !== undefined && high === undefined)) return undefined
  const size = leadingScale.exec(second === undefined ? unit1 : unit2)?.[1] ?? ''
  const by = size ? numeralValue(size)! : 1
  if (high === undefined) low *= by
  else {
    high *= by
    const shared = trailingScale.exec(second! + scale2)?.[0] ?? size
    const own = leadingScale.exec(unit1)?.[1]
    if (own) low *= numeralValue(own)!
    else if (shared && unit1.trim() === '' && !scale1 && !/[百千万亿]/.test(first)) low *= numeralValue(shared)!
  }
  let unit = (second === undefined ? unit1 : unit2 || unit1).trim().slice(size.length)
  if (first.includes('分之')) unit = '%'
  if (unit.startsWith('成')) {
    const odd = numeralValue(`零${unit}`) ?? 0
    low = low * 10 + (high === undefined ? odd : 0)
    if (high !== undefined) high = high * 10 + odd
    unit = '%'
  }
  unit = plainUnit(unit)
  const over = lengthOrSize.test(unit) && overBehind.test(folded.slice(end, end + 3))
  if (over) end += 1
  const found = findBounds(folded, { start, end }, unit)
  // 每棵控制在20—30斤: both ends are told
  if (high !== undefined && folded.endsWith('控制在', start)) Object.assign(found, { bound: 'exactly', outer: { start, end } })
  const more = over || unit.startsWith('个多') || more1 || more2 || more3 || (unit === '%' && folded.slice(start, end).endsWith('成') && folded[end] === '多')
  const bound: Bound = more ? 'moreThan' : found.bound
  let { outer } = found
  if (unit === '%' && bound === 'moreThan' && folded[end] === '多' && outer.end === end) outer = { start: outer.start, end: end + 1 }
  if (scaleOnly.test(first) && /^[百千]|^[十百千]?[万亿]/.test(first) && !scaleAlone(folded, start, first, unit, bound)) return undefined
  if (scaleFirst.test(first) && bound === 'exactly' && folded[start - 1] === '上') outer = { start: start - 1, end: outer.end }
  if (countsNothing({ folded, start, end, numeral: first + scale1, unit })) return undefined
  if (unit === '' && !bareAllowed(folded, start, end, first + scale1, outer.start < start && bound !== 'about')) return undefined
  // 零下|15度: below nought
  const frost = /^(?:度|摄氏度|℃)$/.test(unit) && folded.endsWith('零下', outer.start)
  if (frost) outer = { start: outer.start - 2, end: outer.end }
  if (high !== undefined && high <= low) return undefined
  const mark: QuantityMark = {
    type: 'quantity',
    start,
    end,
    outer,
    value: tidy(frost ? -(high ?? low) : low),
    unit,
    bound: outer.start < start && bound === 'exactly' && !frost ? 'atLeast' : bound,
    rule: high === undefined ? 'numeral-unit' : 'range-unit',
  }
  if (high !== undefined) mark.valueMax = tidy(frost ? -low : high)
  return mark
}

/** The unit of a match, of either end of a range. */
const unitOf = (match: RegExpMatchArray) => (match[9] || match[5] || '').trim()

/** Whether a neighbour makes the numeral part of a code or a longer number: 第2, G60, 1+N, 5A. */
function isNameChar(c: number, behind = false): boolean {
  return (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c === 43 || (!behind && (c === 0x7b2c || c === 46 || (c >= 48 && c <= 57)))
}

const headCount = /(?:人数|人次|户数)[^，。；、\d]{1,4}$/

/** 万名 and 十万元 count; 百名 and 千人 only behind a bound (近百名, 上千人); 万元 and 百万元 are heads of columns. */
function scaleAlone(folded: string, start: number, numeral: string, unit: string, bound: Bound): boolean {
  // 参与人数逾百万，: the noun before says what its unit would
  if (bound !== 'exactly' || folded[start - 1] === '上')
    return (
      unit !== '' ||
      // 惠及近十万|儿童|
      (/^[十百千][万亿]$/.test(numeral) && ofPeople.test(folded.slice(start + 2, start + 14))) ||
      (/^[十百千][万亿]$/.test(numeral) && headCount.test(folded.slice(Math.max(0, start - 6), start)) && /^[，。；、]/.test(folded.slice(start + 2)))
    )
  // 床位总数（万张）: what the figures of a column are in
  if (folded[start - 1] === '（' && folded[start + numeral.length + unit.length] === '）') return false
  // 万人就业工程: a name; 单位：万张: what the figures of a table are in
  if (/^[^，。；\d]{0,6}(?:工程|计划|行动|大会|活动|评议|誓师)/.test(folded.slice(start + 1 + unit.length, start + 12 + unit.length))) return false
  // 万人拥有社工12人: what a rate is counted for
  if (/^(?:拥有|平均|发明|专利|社工)/.test(folded.slice(start + 1 + unit.length, start + 4 + unit.length))) return false
  // 十万个为什么: a book
  if (/^十[万亿]$/.test(numeral))
    return unit === '' ? ofPeople.test(folded.slice(start + 2, start + 14)) : !folded.startsWith('为什么', start + numeral.length + unit.length)
  return numeral === '万' && unit !== '' && !unit.includes('元') && !/单位[：:][^，。；\d]{0,8}$/.test(folded.slice(Math.max(0, start - 12), start))
}

function plainUnit(unit: string): string {
  if (unit === '百分点' || unit === '千分点') return `个${unit}`
  if (unit === '个人') return '人'
  return unit === '块钱' || unit === '元人民币' ? '元' : unit
}

const tidy = (value: number) => (Number.isInteger(value) && value < 1e15 ? value : Number(value.toPrecision(15)))
