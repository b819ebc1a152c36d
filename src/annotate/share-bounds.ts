import { about, floors } from '../lexicon/bounds.ts'
import type { QuantityMark } from '../nlcst/mark.ts'

const rowBounded = /分别[^，。；\d]{0,12}不得?[低少超高][^，。；\d]{2,16}的(?:[\d.]+[%‰倍]?[、和])+$/

/** 不低于200平米的活动场地和15平米的办公阵地, 分别增长5%、6%左右: a bound of one of two joined amounts governs both. */
export function shareBounds(folded: string, marks: QuantityMark[]): QuantityMark[] {
  const spread = new Set<QuantityMark>()
  for (let i = 1; i < marks.length; i++) {
    const [a, b] = [marks[i - 1]!, marks[i]!]
    // 不要支付超过3个月或60个课时的费用
    if (a.outer.start < a.start && a.outer.end === a.end && b.bound === 'exactly' && folded.slice(a.end, b.start) === '或') b.bound = a.bound
    // 将提供总计约31万瓶水及31万份茶
    if (
      b.bound === 'exactly' &&
      a.bound === 'about' &&
      a.value > 1 &&
      sumAbout.test(folded.slice(Math.max(0, a.start - 6), a.start)) &&
      nextPart.test(folded.slice(a.end, b.start))
    )
      b.bound = 'about'
    if (b.start - a.end > 14 || a.unit.split(/[/／]/)[0] !== b.unit.split(/[/／]/)[0]) continue
    const joint = folded.slice(a.end, b.start)
    const bounded = a.outer.start < a.start && b.bound === 'exactly'
    // 不低于594元/月、5897元/年
    if (bounded && (a.bound === 'atLeast' || a.bound === 'atMost') && /^[、和]$/.test(joint) && folded.slice(a.outer.start, a.start).startsWith('不'))
      b.bound = a.bound
    if (bounded && (a.bound === 'atLeast' || a.bound === 'atMost') && /^的[^，。；、]{1,10}[和与及]$/.test(joint)) b.bound = a.bound
    // 至少提供1次政策宣介、1次职业指导
    if (a.bound === 'atLeast' && (spread.has(a) || doneAtLeast.test(folded.slice(Math.max(0, a.start - 12), a.start))) && nextItem.test(joint)) {
      if (b.bound === 'exactly') b.bound = 'atLeast'
      spread.add(b)
    }
    // 分别按不低于最低标准的25%、30%调整
    if (b.bound === 'exactly' && rowBounded.test(folded.slice(Math.max(0, b.start - 48), b.start))) b.bound = a.bound
    // 稳定在80%和70%左右
    if (a.bound === 'exactly' && a.outer.end === a.end && b.bound === 'about' && b.outer.end > b.end && /^[、和与]$/.test(joint)) a.bound = 'about'
    if (!/^\s?[、和及与]\s?$/.test(joint) || !/分别[^，。；\d]{0,8}$/.test(folded.slice(Math.max(0, a.outer.start - 12), a.outer.start))) continue
    if (bounded) b.bound = a.bound
    else if (a.bound === 'exactly' && b.outer.start === b.start && b.outer.end > b.end) a.bound = b.bound
  }
  return marks
}

const sumAbout = new RegExp(`(?:总共|共计|总计|合计|共)(?:${about})$`)
const doneAtLeast = new RegExp(`(?:${floors})(?:[\\u4e00-\\u9fff]{2,8}|共|合共|[共合]?有|设)?$`)
const nextPart = /^[^，。；、\d]{1,8}[和与及]$/
const nextItem = /^[^，。；、\d]{2,10}[、和及]$/
