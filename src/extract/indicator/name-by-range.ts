import { longest, shortenTo, width } from '../phrase/shorten-name.ts'
import { clean, groupBefore, joinParts, type Naming, type NamingContext, named } from './naming.ts'

const ranged =
  /^(?:其中，?)?(?<measure>[^，。；：\d]{0,16}?)(?:在|为|达到?)?(?<range>(?:不足|不到|超过|低于|高于)?\d[\d.,]*(?:[%万亿]?[^\d，。；的]{0,2}[～~—–-]+\d[\d.,]*)?[万亿]?[^\d，。；的]{1,4}?(?:及?以[上下内]|之间)?)的(?:共?有|约?占|达|约)*$/

const rule = 'those-in-a-range'

/** 受访企业中，床位100张以上的有20家，50—100张的有|30家|: those of a group that a measure tells apart; what is measured, and of whom, is told once. */
export function nameByRange({ statement, previous, nounFollows }: NamingContext): Naming | undefined {
  const { paragraph, clause, mark } = statement
  if (nounFollows || mark.unit.includes('元')) return undefined
  const said = ranged.exec(paragraph.folded.slice(clause.start, mark.outer.start))?.groups as { measure: string; range: string } | undefined
  if (!said) return undefined
  const before = previous?.rule === rule ? previous : undefined
  const group = groupBefore(statement).replace(/^\d+(?:[个家名户人所位]|多个)?/, '') || before?.head
  const measure = clean(said.measure) || before?.verb
  if (!group || !measure) return undefined
  const noun = shortenTo(group, 10)
  const name = joinParts([shortenTo(measure, longest - width(said.range + noun) - 1), said.range, '的', noun])
  return named(statement, name, rule, { head: group, verb: measure })
}
