import type { QuantityMark } from '../../nlcst/mark.ts'
import { marksByType } from '../../nlcst/marks-by-type.ts'
import { clean, type NamingContext } from '../indicator/naming.ts'
import type { Statement } from '../locate-statement.ts'
import { nounEnd } from './noun-end.ts'
import { openingVerbLength, predicateAt, trimAfter } from './trim-phrase.ts'

/** 200个县、100个镇|推进建设, 18个区的340个社区|开展服务: the first of a list shares what is said of the last. */
export function sharedPredicate(context: NamingContext): string {
  const { statement, lead, raw } = context
  const { paragraph, clause, mark } = statement
  const { folded } = paragraph
  // 7个村34个组一共860人: all of them are what the last number counts; 5类人口共2万人 are the same people
  const inSum = /^[类种]$/.test(mark.unit) ? /(?!)/ : /(?:累计|合共|共计|合计|共)$/
  const numbers = marksByType(paragraph).quantities.filter((m) => m.start >= mark.start && m.end <= clause.end)
  const joined = numbers.slice(1).every((m, i) => {
    const between = folded.slice(numbers[i]!.outer.end, m.outer.start)
    // 4家公司中2家为存续状态: what is said of some is not said of all
    if (/[中里]$/.test(between)) return false
    // 101个县949个乡遭受洪涝: noun upon noun, with nothing between them
    return (
      /(?:[、和及]|(?<![已均都将正先])与|[省州市县区旗乡镇村道）]的)\s*$/.test(between) ||
      (!/[将把为给对向]/.test(raw) && /^[^，。；：、\d的共]{1,10}$/.test(between.replace(/（[^（）]*）/, '').replace(inSum, '')) && predicateAt(between) < 0)
    )
  })
  const last = numbers.at(-1)
  const there = numbers.length === 2 && last?.type === 'quantity' && atPlaces.test(folded.slice(mark.outer.end, last.outer.start))
  if (there) return predicateOf(context.statement, last)
  if (!joined || !last || last.type !== 'quantity') return ''
  // 支持10个省的8个项目: what is done with the first of them stands before it
  if (openingVerbLength(lead) > 0 && folded[last.start - 1] === '的') return ''
  return predicateOf(statement, last)
}

/** 39家企业|在某大学等|8所|高校开展招聘: what they do stands behind the places that it is done at. */
const atPlaces = /^[^，。；：、\d]{2,12}(?:(?<![现存所潜实内])在|赴|前往|走进|深入)[^，。；：\d]{0,12}$/

function predicateOf({ paragraph: { reflowed }, paragraph, clause }: Statement, last: QuantityMark): string {
  const { start, end } = trimAfter(paragraph, { start: last.outer.end, end: clause.end })
  const tail = clean(reflowed.text.slice(start, end))
  // 7个村34个组共|2512人|需要转移
  const at = last.unit === '人' && /^(?:亟?需要?|急需|正在|等待)/.test(tail) ? 0 : nounEnd(tail, last.unit)
  return at >= 0 ? tail.slice(at).replace(/^[^，]{0,12}(?:负责人|代表|人员|成员)(?=(?:参加|出席|到场|参与|观看))|^(?:均|都|全部|已)+(?=.{2})/, '') : ''
}
