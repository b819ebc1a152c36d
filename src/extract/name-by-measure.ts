import { joinParts, type Naming, type NamingContext, named } from './naming.ts'
import { longest, width } from './shorten-name.ts'

const measured =
  /^(?<noun>省份?|地市|市|县|区|州|城市|国家|乡镇|街道|社区|村|企业|机构|单位|学校|医院|家庭|项目|小区)(?:[^，。；：、的\d]{2,9}?(?:率|比例|占比|比重|收入|面积|人数|数量|水平|产值|总量))(?:均|都|已)*$/
/** |11个|省份开工率超过95%: those counted are told by what a measure of theirs comes to. */
export function nameByMeasure({ statement }: NamingContext): Naming | undefined {
  const { paragraph, mark, next } = statement
  if (!next || !/[%元]$|^(?:平方米|公里|亩|岁)$/.test(next.unit) || !/^[个家所户]$/.test(mark.unit)) return undefined
  const { folded, reflowed } = paragraph
  const noun = limited(folded.slice(mark.outer.end, next.start))
  if (!noun || !/^[，。；、）]?(?:以[上下])?[，。；）]?$/.test(folded.slice(next.end, next.end + 1))) return undefined
  const from = mark.outer.end + noun.length
  const said = reflowed.text.slice(from, next.outer.end)
  if (width(said + noun) > longest - 3) return undefined
  return named(statement, joinParts([said, '的', noun]), 'what-short-noun-does', { head: noun })
}

/** 省份|开工率超过: who is counted, where their measure and a bound follow. */
function limited(between: string): string | undefined {
  const bound = /(?:均|都|已)*(?:超过?|达到?|高于|低于|不足|突破|不低于|在|为|逾)$/.exec(between)
  return bound ? measured.exec(between.slice(0, bound.index))?.groups?.noun : undefined
}
