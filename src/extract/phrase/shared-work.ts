import { joinParts, type Naming, type NamingContext, named } from '../indicator/naming.ts'
import { longest, width } from './shorten-name.ts'

const carriesOut = /^(?:全部|全面|基本)?(?:完成|实现|推进|启动|开展)了?$/
const workOfLast = /^[^，。；：、\d的]{2,12}的([^，。；：、\d的]{2,8})$/

/** 完成|8000顶|帐篷和2000间板房的用电接入: what was done to the last of a list was done to the first. */
export function nameSharedWork({ statement }: NamingContext, verb: string, head: string, predicate: string): Naming | undefined {
  const { next, paragraph, clause, mark } = statement
  if (!next || predicate !== '' || !carriesOut.test(verb) || !/[和与及、]$/.test(paragraph.folded.slice(mark.outer.end, next.outer.start).trimEnd()))
    return undefined
  const work = workOfLast.exec(paragraph.folded.slice(next.outer.end, clause.end))?.[1]
  if (!work) return undefined
  const name = joinParts([verb, head, paragraph.reflowed.text.slice(clause.end - work.length, clause.end)])
  return width(name) <= longest ? named(statement, name, 'noun-after-number', { head, verb }) : undefined
}
