import type { NamingContext } from './naming.ts'

const wholeMeasure = /(?:人均|户均|平均|年均)?(?:可支配)?(?:投资|支出|收入|投入|补贴|补助|捐款|善款|贷款|产值|经费|资金|销售额|公益金|费用)$/

/** 完成投资3319亿元。其中，太阳能发电|1349亿元: the money of a part is of the kind of its whole. */
export function sharedMeasure({ statement, previous, topic }: NamingContext): string {
  const { folded } = statement.paragraph
  if (!folded.startsWith('其中', statement.sentence.start) && !folded.slice(statement.sentence.start, statement.clause.end).includes('其中')) return ''
  const whole = [previous, topic].find((n) => n && wholeMeasure.test(n.base))
  return whole ? (wholeMeasure.exec(whole.base)?.[0] ?? '') : ''
}
