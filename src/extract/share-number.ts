import { handsOver } from '../lexicon/giving.ts'
import { arePlaces } from './indicator/name-part.ts'
import { joinParts, type Naming, named, phraseOf } from './indicator/naming.ts'
import type { Statement } from './locate-statement.ts'
import { longest, shorten, shortenTo, width } from './phrase/shorten-name.ts'
import type { Placed } from './region/scope-region.ts'

/** One of the things that a number is said of. */
export interface Share {
  name: string
  region?: string
  shared: boolean
}

const rate = /[^、和与及]*(?:率|占比|比例|比重|满意度)$/

const distributing = /(?:均(?![衡等])|各(?![界地级类项方种位族行区县市省州镇乡村街校])|都|分别)[^、，]{0,8}$/

/** 分别向北京、河北两地慈善机构捐赠|500万元|: those who each get so much. */
const eachReceiver = new RegExp(`(?:分别|各|均)[向给为对]([^，。；\\d]{4,40}?)(?:${handsOver})(?:了|人民币|资金|善款)*$`)

/** What one number is said of: A率和B率均超99% serves two, 安徽、福建各备案1单 one for each place. */
export function shareNumber(statement: Statement, naming: Naming, placed: Placed[]): Share[] {
  const { paragraph, clause, mark } = statement
  const before = paragraph.folded.slice(clause.start, mark.outer.start)
  const distributes = distributing.test(before)
  const to = eachReceiver.exec(before)
  if (to) {
    const from = clause.start + to.index
    const receivers = placed.filter((p) => p.mark.start >= from && p.mark.end <= mark.start && p.code)
    if (receivers.length > 1 && receivers.length === to[1]!.split(/[、和与及]/).length)
      return receivers.map((p) => ({ name: naming.name, region: p.code!, shared: true }))
  }
  if (distributes && naming.rule !== 'distributed-over-list') {
    const places = placed.filter((p) => p.mark.start >= clause.start && p.mark.end <= mark.start && p.code)
    // 某省红十字会向北京、天津各拨付: those who get, not who gives
    const got = places.filter((p) => paragraph.folded.slice(clause.start, p.mark.start).search(/[向给]/) >= 0)
    const each = before.includes('各') || givesOneToEach(statement, places)
    if (got.length > 1 && each) return got.map((p) => ({ name: naming.name, region: p.code!, shared: true }))
    if (places.length > 1 && each) return places.map((p) => ({ name: naming.name, region: p.code!, shared: true }))
    const parts = naming.name.split(/、|和|与|及/)
    const items = phraseOf(statement, statement.before).split(/、|和(?!谐)|(?<!参)与|以?及(?!时)/)
    if (items.length > 1 && items.every((item) => rate.test(item))) return items.map((name) => ({ name: shorten(name), shared: true }))
    const namesOfEach = before.endsWith('各') && !/[%元]/.test(mark.unit) ? namesOfItems(items, statement, naming) : []
    if (namesOfEach.length > 1) return namesOfEach.map((name) => ({ name, shared: true }))
    const spread = spreadTail(parts)
    if (spread) return spread.map((name) => ({ name, shared: true }))
  }
  return [{ name: naming.name, shared: false }]
}

/** 安徽省、福建省分别备案|1单|: one number for each of a list, where 分别 leads to no row of numbers (3单、5单). */
const givesOneToEach = ({ paragraph: { folded }, clause, mark, next }: Statement, places: Placed[]) =>
  folded.slice(clause.start, mark.outer.start).includes('分别') &&
  !(next && /^\s?[、和与及]/.test(folded.slice(mark.outer.end, next.outer.start))) &&
  places.every((p, i) => i === 0 || /^(?:[（(][^（()）]*[）)])?[、和与及]$/.test(folded.slice(places[i - 1]!.mark.end, p.mark.start)))

/** 建设示范养老院、社区食堂各|2家: each item of the list, with the verb of the first; of 其中甲镇、乙镇各|2家 each with the noun of the whole. */
function namesOfItems(items: string[], statement: Statement, naming: Naming): string[] {
  const verb = naming.verb && items[0]!.startsWith(naming.verb) ? naming.verb : ''
  if (items.length < 2 || items.length > 6 || items.some((item) => item.length < 2)) return []
  const noun = naming.rule === 'part-of-whole' && arePlaces(items) ? naming.head : ''
  if (noun !== '') return items.map((item) => named(statement, joinParts([item, shortenTo(noun, longest - width(item))]), naming.rule).name)
  return (spreadTail(items) ?? items).map((item, i) => named(statement, shorten(i === 0 ? item : joinParts([verb, item])), naming.rule).name)
}

/** 第二产业、第三产业就业占比提高 → 第二产业就业占比提高, 第三产业就业占比提高: the tail behind what the items have in common. */
function spreadTail(parts: string[]): string[] | undefined {
  const first = parts[0]
  const last = parts.at(-1)
  if (!first || !last || parts.length < 2 || parts.some((p) => p.length < 2)) return undefined
  const common = first.slice(-2)
  const at = last.indexOf(common)
  if (at < 0 || parts.slice(0, -1).some((p) => !p.endsWith(common))) return undefined
  const tail = last.slice(at + common.length)
  return tail ? [...parts.slice(0, -1).map((p) => p + tail), last] : undefined
}
