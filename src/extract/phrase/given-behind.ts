import type { NamingContext } from '../indicator/naming.ts'

/** 按每院10万元的标准给予建设补助，每年给予|0.6万元|的运行补助: whom the money before was given to. */
export function givenAgain({ previous, statement }: NamingContext): string | undefined {
  if (!previous || !/^(?:level-of-what-is-given|given-to-beneficiary)$/.test(previous.rule) || !previous.base.endsWith(previous.head)) return undefined
  const parted = statement.paragraph.folded.slice(previous.at, statement.clause.start).includes('；')
  return parted || previous.base === previous.head
    ? undefined
    : previous.base.slice(0, -previous.head.length).replace(/(?:新?建设?|一次性|开办|按[^，]{2,4})+$/, '')
}

/** 按每人次3元的标准，对助餐点给予补贴: to whom the next clause gives it. */
export const givenNext = ({ statement: { paragraph, clause, sentence } }: NamingContext): string =>
  /^，(?:对|为|给|向)([^，。；\d]{2,10}?)(?:拨付|给予|予以|发放|安排|补助)/.exec(paragraph.folded.slice(clause.end, sentence.end))?.[1] ?? ''

/** 新建每张|1.2万元|、改建每张|6000元|给予一次性补助: what is given at several levels. */
export function sharedGift({ statement: { paragraph, mark, clause } }: NamingContext): string | undefined {
  const row = /^(?:[、和及与](?:每[人年月])*[\d.]+[万亿]?元)*的?([^，。；、\d]{0,6}(?:补助|补贴|奖励|奖补|资助|津贴|奖金))$/.exec(
    paragraph.folded.slice(mark.outer.end, clause.end),
  )?.[1]
  if (row && /^[、和及与]/.test(paragraph.folded.slice(mark.outer.end, mark.outer.end + 1))) return row
  return /^(?:的?标准)?(?:[、和][^，。；]*)?(?:给予|予以|发放)了?([^，。；\d]{2,8}(?:补助|补贴|奖励|奖补|资助|津贴))$/.exec(
    paragraph.folded.slice(mark.outer.end, clause.end),
  )?.[1]
}

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
