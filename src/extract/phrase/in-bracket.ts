import { fold } from '../../normalise/fold.ts'
import { type NamingContext, phraseOf } from '../indicator/naming.ts'
import { clauseStart } from '../locate-statement.ts'
import { shortenTo } from './shorten-name.ts'

/** 496宗（|55%|）已获解决: the share that a count is. */
export function isOwnShare({
  statement: {
    paragraph: { folded },
    clause,
    mark,
  },
  previous,
}: NamingContext): boolean {
  const alone = mark.unit === '%' && mark.outer.start === clause.start && mark.outer.end === clause.end && folded[clause.start - 1] === '（'
  return (
    alone &&
    previous !== undefined &&
    folded.slice(previous.at, clause.start - 1).trim() === '' &&
    /[\u4e00-\u9fff]/.test(folded.slice(clause.end + 1, clause.end + 3))
  )
}

/** 提供特别财政奖励（3000元）, 配对捐款（一般每月200元，为期24个月）: a sum in brackets, with no word of its own, is what stands before them. */
export function moneyInBracket({ statement, previous }: NamingContext): string | undefined {
  const { paragraph, clause, sentence, mark } = statement
  if (!mark.unit.startsWith('元') || paragraph.folded[clause.start - 1] !== '（') return undefined
  if (!/^(?:一般|通常|每[人户月年]|最高|最多|约|合计|共)*$/.test(paragraph.folded.slice(clause.start, mark.outer.start))) return undefined
  const from = clauseStart(paragraph.folded, clause.start - 1, sentence.start)
  if (previous && previous.at >= from) return undefined
  const before = phraseOf(statement, { start: from, end: clause.start - 1 })
  const what = /.*(?:提供|发放|给予|获得|享有|享受|发出|领取|设立|(?<![工合操动])作(?!用|业|品))了?(.{2,})$/.exec(fold(before))?.[1]
  const noun = what ? before.slice(before.length - what.length) : before
  return noun.length >= 2 ? shortenTo(noun, 14) : undefined
}
