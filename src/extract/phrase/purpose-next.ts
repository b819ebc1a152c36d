import { clean, type NamingContext, withoutTimes } from '../indicator/naming.ts'
import { clauseEnd } from '../locate-statement.ts'

const picks = /(?:组织|动员|发动|带领)了?$|^(?:选取|选择|遴选|选定|确定|挑选|选出|优选)了?$/
const does = /^(?:，\d+[^，。；\d]{2,10})*，(?:率先|先行|同步|全面)?(?:开展|实施|推进|进行|启动|作为|打造|建设|举办|举行|参加)/

/** 选取|106个|社区，开展为期2年的试点: what they are picked for stands in the next clause; empty where it says nothing of that. */
export function purposeNext({ statement: { paragraph, clause, sentence } }: NamingContext, verb: string): string {
  if (!picks.test(verb)) return ''
  const opened = does.exec(paragraph.folded.slice(clause.end, sentence.end))
  if (!opened) return ''
  const start = clause.end + opened[0].lastIndexOf('，') + 1
  const end = clauseEnd(paragraph.folded, start, sentence.end)
  const said = clean(withoutTimes(paragraph, { start, end })).replace(/(?:为期)?[\d一二两三四五]+个?[年月天]的?/, '')
  return /\d/.test(said) ? '' : said
}
