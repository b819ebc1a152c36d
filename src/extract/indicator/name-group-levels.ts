import type { Statement } from '../locate-statement.ts'
import { benefitBefore } from '../phrase/benefit-before.ts'
import { longest, shortenTo, width } from '../phrase/shorten-name.ts'
import { clean, endsInMeasure, foldedOf, joinParts, type Naming, type NamingContext, named, phraseOf } from './naming.ts'

const per = '(?:每[人户名位床](?:每[年月天日])?|每[年月天日]|[月年]人均)'
/** 标准由目前的|全护理每月640元、半护理每月320元提高到…. */
const groupsLeft = new RegExp(
  `^([^，。；\\d]{2,24}?(?:标准|补贴|补助|津贴))(?:由|从)(?:目前|现行|原来?先?|以前)?的?(?=[^，。；、\\d]{2,10}?${per}?[\\d.]+元[、和])[^，。；]*(?:提高|上调|调整|提升|增加)[到至为]`,
)
const groupBefore = new RegExp(`(?:[由从的、和]|[提上调][高调整升][到至为]|增加到)${per}*([^，。；、\\d由从的到至为每]{2,10}?)${per}*(?:不低于|约)?$`)

/** 护理标准由全护理|640元|、半护理320元提高到全护理|704元|、半护理352元: each group's level, old and new, is of the one measure before 由. */
export function nameGroupLevels({ statement }: NamingContext): Naming | undefined {
  const { clause, mark, paragraph } = statement
  if (!mark.unit.startsWith('元')) return undefined
  const aged = levelOfAge(statement)
  if (aged) return aged
  const folded = foldedOf(statement)
  const measure = groupsLeft.exec(folded.slice(clause.start, clause.end))?.[1]
  const group = measure && groupBefore.exec(folded.slice(clause.start + measure.length, mark.outer.start))?.[1]
  if (!group || endsInMeasure(group)) return undefined
  const before = folded.slice(0, mark.outer.start).lastIndexOf(group)
  const whose = clean(paragraph.reflowed.text.slice(before, before + group.length))
  const what = phraseOf(statement, { start: clause.start, end: clause.start + measure.length }).replace(/^(?:要求|明确|规定|将|把)(?=.{4})/, '')
  return { ...named(statement, joinParts([whose, shortenTo(what, longest + 2 - width(whose))]), 'level-that-changes'), head: whose }
}

const bareLevel = new RegExp(`^(?:${per}|每[餐顿份次]|[只仅]?需要?|花费?|交|付|收|补贴?|补助|发放|领取|享受|可|为|能)+$`)
const agesBefore =
  /(?:^|[，。；：])(\d{1,3}(?:周?岁)?(?:[到至—~～-]\d{1,3}周?岁|周?岁(?:及?以[上下]))的?[^，。；：\d]{0,8}(?:老年?人|人员|居民|儿童|孩子|长者|者|人))，$/

/** 60到69岁的老人，每餐花|7元|; 高龄津贴：80—89岁老人，每月|50元|: a bare level is of the ages that the clause before names, and of the benefit that was told of last. */
function levelOfAge(statement: Statement): Naming | undefined {
  const { clause, mark, paragraph, sentence } = statement
  const { folded, reflowed } = paragraph
  const lead = folded.slice(clause.start, mark.outer.start)
  const before = folded.slice(sentence.start, clause.start)
  const ages = bareLevel.test(lead) ? agesBefore.exec(before)?.[1] : undefined
  if (!ages) return undefined
  const end = clause.start - 1
  const whose = clean(reflowed.text.slice(end - ages.length, end)).replace(/的(?=老|人|儿|居)/, '')
  const label = /每[餐顿份次]/.exec(lead)?.[0] ?? benefitBefore(folded.slice(0, end - ages.length)) ?? ''
  return { ...named(statement, joinParts([shortenTo(whose, longest - width(label)), label]), 'level-of-group'), head: whose }
}
