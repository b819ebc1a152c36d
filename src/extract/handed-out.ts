import type { Statement } from './locate-statement.ts'
import type { NamingContext } from './naming.ts'

/** 将居家养老服务经费列入财政预算，按照人均|30元|的标准安排; 按每村|2万元|的标准，为126个村拨付运转经费: the money that the clause before or behind a level sets aside or hands out; empty where none does. */
export function handedOut({ statement: { paragraph, clause, sentence } }: NamingContext): string {
  const budgeted = /将([^，。；\d]{2,14}(?:经费|资金|费用|补贴))(?:列入|纳入)[^，。；]{0,8}预算，$/.exec(
    paragraph.folded.slice(sentence.start, clause.start),
  )?.[1]
  return (
    budgeted ??
    /^，[^。；]*?(?:拨付|给予|予以|发放|安排|补助|拨发|下拨)了?([^，。；\d]{2,10})/.exec(paragraph.folded.slice(clause.end, sentence.end))?.[1] ??
    ''
  )
}

/** Who pays: 政府, 县财政. */
const payer = /^(?:[省市县区镇村乡]?(?:政府|财政|集体)|民政(?:部门|局)?|社区|街道)$/

/** 70岁以上老人就餐，政府每餐补贴|2元: for whom, where the words before the number only say who pays; empty where they say more, or nobody eats or lives there. */
export function eatersBefore({ paragraph, sentence, clause }: Statement, who: string): string {
  if (!payer.test(who)) return ''
  return (
    /(?:^|[，；。])([^，；。\d]{0,4}\d*[^，；。\d]{2,12}?)(?:在[^，；。]{2,8})?(?:就餐|用餐|入住)，$/.exec(
      paragraph.folded.slice(sentence.start, clause.start),
    )?.[1] ?? ''
  )
}
