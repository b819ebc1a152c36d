import type { NamingContext } from './naming.ts'

/** 将居家养老服务经费列入财政预算，按照人均|30元|的标准安排; 按每村|2万元|的标准，为126个村拨付运转经费: the money that the clause before or behind a level sets aside or hands out; empty where none does. */
export function handedOut({ statement: { paragraph, clause, sentence } }: NamingContext): string {
  const budgeted = /将([^，。；\d]{2,14}(?:经费|资金|费用|补贴))(?:列入|纳入)[^，。；]{0,8}预算，$/.exec(
    paragraph.folded.slice(sentence.start, clause.start),
  )?.[1]
  return (
    budgeted ?? /^，[^。；]*?(?:拨付|给予|发放|安排|补助|拨发|下拨)了?([^，。；\d]{2,10})/.exec(paragraph.folded.slice(clause.end, sentence.end))?.[1] ?? ''
  )
}
