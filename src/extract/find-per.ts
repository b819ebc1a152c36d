import { matchesOf } from '../normalise/matches-of.ts'
import type { Statement } from './locate-statement.ts'

/** What a number holds for each of: 每个设区市1所 → 设区市, 每人每月100元 → 人·月, 每年新增 → 年; undefined when it stands for the whole. */
export function findPer({ paragraph, clause, mark }: Statement): string | undefined {
  const before = paragraph.folded.slice(clause.start, mark.outer.start)
  const around = paragraph.folded.slice(clause.start, Math.min(clause.end, mark.end + 8))
  if (!around.includes('每')) return undefined
  const rate = /每(人|户|张|床|个|所|名)每?(年|月|日|天|次)/.exec(around)
  if (rate) return `${rate[1]}·${rate[2]}`
  const each = matchesOf(before, /每(?:[个家所名张户条座支位处])([^，。；、0-9]{1,10}?)(?=和每|均|都|至少|建|拥有|配|设|入驻|给予|补|有|家庭|$)/g).map(
    (m) => m[1]!,
  )
  if (each.length > 0) return each.join('和')
  return /每(年|月|周|天|日|季度|学期)/.exec(before)?.[1]
}
