import { longest, shortenTo, width } from '../phrase/shorten-name.ts'
import { predicateAt } from '../phrase/trim-phrase.ts'
import { foldedOf, joinParts, type Naming, type NamingContext, named, phraseOf } from './naming.ts'

const placeNoun = /^(?:省份|省|地级市|地市|市州|市县|县区|区县|县市区|市|县|区|州|城市|国家和地区|国家|乡镇|镇街|街道|社区|行政村|村)(?![级民内外里委政])/
/** 救援足迹遍及河南、山东的: who or what reaches the places, how far, and those that are named. */
const reaching =
  /(?<does>(?:覆盖|遍及|遍布|走遍|走进|辐射|涉及|惠及|(?:延伸|拓展|推广|扩展)[到至])了?)(?<where>(?:[我全]省|[^，。；：\d]*?(?:[、和与及][^，。；：\d]*)?)(?:的|等地?的?)?)$/
const meanwhile = /(?:已经?|均|都|现|先后|陆续|累计|共|多次|逐步|全面|目前|将|范围|也|还)+$/

/** 项目工作已覆盖我省甲、乙、丙|11个|市: how far what the clause is about reaches, whichever places it names. */
export function nameReach(context: NamingContext): Naming | undefined {
  const { statement, tail } = context
  if (!/^(?:个|)$/.test(statement.mark.unit) || statement.previous) return undefined
  const noun = placeNoun.exec(tail)?.[0]
  if (!noun || (tail.length > noun.length && predicateAt(tail.slice(noun.length)) !== 0)) return undefined
  const before = foldedOf(statement).slice(statement.clause.start, statement.mark.outer.start)
  const match = reaching.exec(before)
  if (!match || !/[、和]|[省市县区州]的?$|^$/.test(match.groups!.where!)) return undefined
  const who = phraseOf(statement, { start: statement.clause.start, end: statement.clause.start + match.index }).replace(meanwhile, '')
  const does = match.groups!.does!.replace(/了$/, '')
  if (who.length < 2) return undefined
  return named(statement, joinParts([shortenTo(who, longest - width(does + noun) - 1), does, noun]), 'subject-of-clause-before', { head: noun, verb: does })
}
