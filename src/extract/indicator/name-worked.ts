import { marksByType } from '../../nlcst/marks-by-type.ts'
import { marksWithin } from '../../nlcst/marks-within.ts'
import { endingOf } from '../../normalise/ending-of.ts'
import { longest, shortenTo, width } from '../phrase/shorten-name.ts'
import { clean, joinParts, type Naming, type NamingContext, named } from './naming.ts'

const doing = endingOf(/(?<verb>完成|开展|进行|实施|启动)了?/)
const works =
  /^(?<noun>[^，。；：的\d]{1,12})的(?<work>[^，。；：的\d]{0,8}?(?:工作|改造|整治|消杀|清淤|检查|清理|排查|维修|修缮|治理|验收|更新|评估|核查|建设|搬迁|安置|手术|救治|绿化|加固|评审|评定|审计|年检))(?=$|[，。；、和与及])/

/** 完成|23个|村庄、2所中学的消杀工作: places are named by the work that was done on them, each of a list by that of the last. */
export function nameWorked({ statement: { paragraph, clause, mark }, statement }: NamingContext): Naming | undefined {
  const { folded, reflowed } = paragraph
  const numbers = marksWithin(marksByType(paragraph).quantities, clause.start, clause.end)
  const first = numbers[0]
  const verb = first && doing(folded.slice(clause.start, first.outer.start))?.groups?.verb
  if (!verb || /元|%/.test(mark.unit)) return undefined
  const at = numbers.findIndex((m) => m.start === mark.start)
  const last = numbers.findIndex((m, i) => !/[、和与及]\s*$/.test(folded.slice(m.outer.end, numbers[i + 1]?.outer.start ?? clause.end)))
  const final = numbers[last]
  if (!final || at < 0 || at > last) return undefined
  const done = works.exec(folded.slice(final.outer.end, clause.end))
  if (!done) return undefined
  const { noun, work } = done.groups as { noun: string; work: string }
  const from = final.outer.end + noun.length + 1
  const action = verb + reflowed.text.slice(from, from + work.length)
  const own = at === last ? mark.outer.end + noun.length : numbers[at + 1]!.outer.start
  const counted = clean(reflowed.text.slice(mark.outer.end, own)).replace(/[、和与及]$/, '')
  if (counted === '' || counted.includes('的')) return undefined
  return named(statement, joinParts([shortenTo(action, longest - 2 - width(counted)), '的', counted]), 'work-on-what-is-counted', { head: counted, verb })
}
