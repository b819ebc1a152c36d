import { personUnit } from '../../lexicon/units.ts'
import { clean } from '../indicator/naming.ts'
import type { Statement } from '../locate-statement.ts'
import { cutAtPredicate, trimAfter } from './trim-phrase.ts'

/** 8106台（套）|价值6378万元的物资, 28支|共计800人的队伍: where a price or a strength comes between, the noun stands behind it. */
export function nounBehindPrice({ paragraph, mark, next, clause }: Statement): string | undefined {
  if (!next) return undefined
  const between = paragraph.folded.slice(mark.outer.end, next.outer.start)
  const manned =
    ((personUnit.test(next.unit) && !personUnit.test(mark.unit) && strong.test(between)) || sized.test(between)) &&
    paragraph.folded.startsWith('的', next.outer.end)
  // 4箱|共1440枚鸡蛋: two measures of one thing
  const both = strong.test(between) && between !== '' && /^[箱盒袋包筐桶车批]$/.test(mark.unit) && /^[枚个只瓶斤公份件本]/.test(next.unit)
  if (!manned && !both && !(next.unit.endsWith('元') && priced.test(between))) return undefined
  const { start, end } = trimAfter(paragraph, { start: next.outer.end, end: clause.end })
  const noun = cutAtPredicate(clean(paragraph.reflowed.text.slice(start, end)))
  // 4箱共1440枚|鸡蛋|和500元慰问金: the next item is none of it
  return (both ? noun.replace(/(?<=.{2})[、和及与]\d.*$/, '') : noun) || undefined
}

const priced = /^(?:（[^）]{1,4}）)?[、，]?(?:总|合计|折合)?(?:价值|市值|价格|折价|面值|金额)(?:人民币|共|合计|约|达|总计)*$/
/** 一所能容纳|500人的小学, 12座占地|30亩的公墓. */
const sized = /^(?:总|能|可|同时)*(?:容纳|接待|占地(?:面积)?|建筑面积|面积|投资)(?:约|近|超过?|达)?$/
const strong = /^[、，]?(?:共计|共有?|合计|总计|累计)*$/
