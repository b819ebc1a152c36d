import type { TimeMark } from '../../nlcst/mark.ts'
import { fold } from '../../normalise/fold.ts'
import { matchesOf } from '../../normalise/matches-of.ts'
import { numeralValue } from '../../normalise/numeral.ts'
import type { Bound } from '../../schema/quantity.ts'
import { yearIn } from './head-time.ts'
import { bareMeasure, measure } from './table-title.ts'

/** What the head of a column says of the cells under it. */
export interface Column {
  /** As printed, with what the line above the table measures; empty where the head is a year. */
  name: string
  /** The unit in brackets (百万元 → 元), and what a cell is multiplied by. */
  unit?: string
  scale: number
  /** What the head says of how near its cells are: 單位數目（約）, 樓面面積超過. */
  bound?: Bound
  /** The year that the column is of. */
  time?: TimeMark
  /** What the bracket in the head says of the share in the cell's own bracket. */
  share?: string
}

const bracket = /（\s*([^（）]*?)\s*）/g
const unitWord =
  /^([十百千]?[万亿]?)(元|港元|%|人次|人|名|个|间|宗|户|张|平方米|立方米|平方公里|公顷|公里|米|公吨|吨|小时|日|天|月|年)(?:[/／][^（）\s]{1,5})?$|^([十百千]?[万亿]|[十百千])$|^([十百千]?[万亿])([\u4e00-\u9fff]{1,6})$/
/** What heads or labels sum with. */
export const total = /^(?:总[数计额和]|合计|小计|全部|整体|共计|总人数|(?:全年|年度)总[数和])$/
/** A head that is a share of what the table counts; 申請數目 | 百分比. */
const share = /^(?:所占)?(?:百分比|比[率例])$/
const rate = /(?:率|百分比|比例)$/

/** 主流及非主流學校的學生數目 over 主流學校, 非主流學校, 總計: what the heads tell apart, the title says no more. */
export function columnsOf(cells: readonly string[], measured: string): Column[] {
  const [, kinds = '', own = ''] = /^(.+[及和与、].+)的(.{3,})$/.exec(measured) ?? []
  const told = own !== '' && cells.some((cell) => kinds.includes(cell.replace(/[“”\s]/g, '').slice(0, 2)))
  return cells.map((cell) => columnOf(cell, told ? own : measured))
}

/** What one head says, with what the table measures. */
export function columnOf(head: string, measured: string): Column {
  // 比上年增长%: a head that ends in its unit
  const cell = head.replace(/(?<=[增减降升幅长比率])[%％]$/, '')
  const ofHead = cell === head ? {} : { unit: '%', scale: 1 }
  const time = yearIn(cell)
  // 2008年 (張): what is counted in that year
  if (time) {
    const counted = unitIn(cell)
    return { name: '', ...counted, time: counted.unit ? { ...time, text: time.text.replace(/[（(][^（()）]*[)）]$/, '') } : time }
  }
  // 2011-2012年度曾接受服務的人數: the time of the column is a part of its head
  const opening = /^[在于於]?(?:19|20)\d{2}(?:[-–—]\d{2,4})?(?:年度|学年|年)(?=[\u4e00-\u9fff]{4})(?![第上下]|\d{1,2}月|[至底末])/.exec(cell)?.[0]
  if (opening) return { ...columnOf(cell.slice(opening.length), measured), time: yearIn(opening.replace(/^[在于於]/, ''))! }
  const folded = fold(cell)
  const inside = matchesOf(folded, bracket)
  const ofYear = inside.map(({ index, 0: { length } }) => yearIn(cell.slice(index + 1, index + length - 1))).find(Boolean)
  const cut = folded.indexOf('（')
  // 幼稚園（包括全日制及半日制）數目: what is measured may stand behind the bracket
  const behind = cut < 0 ? '' : (/）\s*([^（）]{2,8})$/.exec(folded)?.[1] ?? '')
  const name = (cut < 0 ? cell : cell.slice(0, cut)).trim() + (measure.test(behind) ? cell.slice(cell.length - behind.length) : '')
  const shareInside = inside.find(([, words]) => /(?:率|百分比|比例)$/.test(words!))
  // 學生人數及百分比: of both the head names one
  const both = /^(.{2,})[及和與与](.{2,})$/.exec(measured)
  if (both && bareMeasure.test(fold(name)) && measure.test(fold(both[1]!)) && bareMeasure.test(fold(both[2]!)))
    return { ...columnOf(head, both[1]!), name: share.test(fold(name)) ? both[1]! + name : both[1]! }
  return {
    name:
      total.test(fold(name)) || (share.test(fold(name)) && measured !== '' && !rate.test(fold(measured)))
        ? measured + name
        : measured !== '' && bareMeasure.test(fold(name))
          ? measured
          : measure.test(fold(name))
            ? name
            : joinOverlap(name, measured),
    ...unitIn(cell),
    ...ofHead,
    ...(inside.some(([, words]) => /^(?:大?约|约数|约计|概数)$/.test(words!)) ? { bound: 'about' as const } : {}),
    ...(ofYear ? { time: ofYear } : {}),
    ...(shareInside ? { share: cell.slice(shareInside.index, shareInside.index + shareInside[0].length).replace(/[()（）\s]/g, '') } : {}),
  }
}

/** What a head or label says in brackets of the unit: 百万元, 千, %. */
export function unitIn(printed: string): { unit?: string; scale: number } {
  const [, ofUnit, unit = undefined, alone, many, noun] =
    matchesOf(fold(printed), bracket)
      .map(([, words]) => unitWord.exec(words!))
      .find(Boolean) ?? []
  const scale = ofUnit || alone || many
  return { ...(unit || noun ? { unit: unit || noun } : {}), scale: scale ? numeralValue(scale)! : 1 }
}

/** 外判的垃圾车 + 垃圾车数目 → 外判的垃圾车数目: what both have in common stands once. */
export function joinOverlap(name: string, measured: string): string {
  for (let n = Math.min(name.length, measured.length - 1); n >= 2; n--) if (name.endsWith(measured.slice(0, n))) return name + measured.slice(n)
  return name + measured
}
