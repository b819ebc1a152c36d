import { longest, shortenTo, width } from '../phrase/shorten-name.ts'
import { clean, joinParts, type Naming, type NamingContext, named, phraseOf } from './naming.ts'

const forThose = /(?:共|已|累计|合共|每年)*(?:为|给)(?:超过|逾|近|约)*$/
const gives = /^[^，。\d]{1,8}?(提供|开展|进行)了?(?:超过|逾|近|约)*$/

/** 诊所为130万病人提供|500万人次|的服务: who gave so many of what, where those it was given to are counted before. */
export function nameServed({ statement, tail }: NamingContext): Naming | undefined {
  const { previous, mark, clause, paragraph } = statement
  if (!previous || !/^(?:人次|户次|场次|次|小时|个小时)$/.test(mark.unit) || tail === '' || width(tail) > 8) return undefined
  const before = paragraph.folded.slice(clause.start, previous.outer.start).trimEnd()
  const led = forThose.exec(before)
  const verb = gives.exec(paragraph.folded.slice(previous.outer.end, mark.outer.start).trim())?.[1]
  if (!led || !verb || led.index < 2) return undefined
  const who = phraseOf(statement, { start: clause.start, end: clause.start + led.index }).replace(/^.*的(?=.{3})/, '')
  const what = clean(verb) + tail
  return named(statement, joinParts([shortenTo(who, longest - 2 - width(what)), what]), 'noun-after-number', { head: tail, verb })
}
