import { bareAttribute, groupWords } from '../lexicon/indicator-words.ts'
import { foldedOf, joinParts, type Naming, type NamingContext, named, subjectBefore } from './naming.ts'
import { collapseList, longest, shorten, shortenTo, width } from './shorten-name.ts'
import { openingVerbLength } from './trim-phrase.ts'

/** Verbs that say nothing without what does it. */
export const needsSubject = /^(?:新增)?(?:吸纳|涵盖|覆盖|包括|包含|涉及|惠及|辐射)/
const group = new RegExp(`(?:${groupWords})`)
const onlyGroup = new RegExp(`^(?:对|其中)?(?:${groupWords})(?:的?(?:老年?人|人员|对象|残疾人|儿童))?$`)
const giving = /^(?:分别|一次性|再|另)*(?:给予|发放|补贴|补助|奖励|奖补|资助|按|享受|增加|增发)/

/** 培育志愿者|4.7万名, 护理型床位占比达|71%: what is measured stands before the number. */
export function nameBefore(context: NamingContext): Naming {
  const { statement, lead, previous } = context
  if (lead === '') return nameFromContext(context)
  const verbLength = openingVerbLength(lead)
  const verb = lead.slice(0, verbLength)
  const head = collapseList(lead.slice(verbLength)) || lead
  if (bareAttribute.test(lead)) {
    const subject = subjectBefore(context)
    return named(statement, shorten(joinParts([subject, lead])), 'attribute-of-earlier-noun', { head: subject || lead })
  }
  const regrouped = previous && onlyGroup.test(lead) ? regroup(previous, lead) : undefined
  if (regrouped) return named(statement, shorten(regrouped), 'group-of-shared-measure')
  const limited = /^(.{4,}?)(?:不得超过|不超过|不得低于|不低于|不少于|控制在)(.+)$/.exec(lead)
  if (limited) return named(statement, shortenTo(limited[1]!, longest - 2), 'limited-share')
  if (giving.test(lead) && width(lead) <= 8) {
    const beneficiary = beneficiaryBefore(context)
    if (beneficiary)
      return named(statement, joinParts([shortenTo(beneficiary, longest - width(lead)), lead.replace(/^(?:给予|分别|按)+/, '')]), 'given-to-beneficiary')
  }
  if (needsSubject.test(verb)) {
    const name = joinParts([shortenTo(subjectBefore(context), 8), verb, head])
    if (width(name) <= longest) return named(statement, name, 'subject-of-clause-before', { head, verb })
  }
  const served = previous && verb ? /^为(.{2,8}?)(?:提供|发放|开展|配备|购买)$/.exec(previous.verb)?.[1] : undefined
  if (served && width(served + lead) <= longest) return named(statement, served + lead, 'shared-beneficiary', { head, verb })
  const inherited =
    verb === '' && statement.previous && /^[、和及与]/.test(foldedOf(statement).slice(statement.before.start).trimStart()) ? (previous?.verb ?? '') : ''
  return named(statement, shorten(joinParts([verb, head])), 'noun-before-number', { head, verb: verb || inherited })
}

/** 80—89周岁…高龄津贴, then 90—99周岁: the same measure of another group. */
function regroup(previous: Naming, lead: string): string | undefined {
  if (group.test(previous.base)) return previous.base.replace(group, lead)
  return `${lead}${previous.base}`
}

/** 对X，给予…: whom the clause before, or what stands before the verb, says it is given to. */
export function beneficiaryBefore(context: NamingContext): string | undefined {
  const { folded } = context.statement.paragraph
  const { sentence, clause } = context.statement
  const before = folded.slice(sentence.start, clause.start)
  const at = Math.max(before.lastIndexOf('对'), before.lastIndexOf('为'), before.lastIndexOf('给'))
  if (at < 0 || !/(?:^|[，；。：、])(?:对于?|为|给)$/.test(before.slice(0, at + 1))) return undefined
  const printed = context.statement.paragraph.reflowed.text.slice(sentence.start + at + 1, clause.start - 1)
  const phrase = printed
    .split(/[，；。]/)[0]!
    .replace(/^于?(?:符合(?:规定|条件|要求)的?|首次)/, '')
    .replace(/的$/, '')
  return phrase.length >= 2 ? phrase.replace(/[，。；：,;:\s]/g, '') : undefined
}

/** 共|1546.04万元 after 备案慈善信托12单: nothing is named here, so it is said of what was named last. */
function nameFromContext(context: NamingContext): Naming {
  const { statement, previous, topic } = context
  const placed = bracketed(context)
  if (placed) return named(statement, shorten(placed), 'named-before-bracket')
  const subject = subjectBefore(context)
  return named(statement, shorten(subject || topic?.base || ''), 'said-of-earlier-noun', { head: previous?.head ?? subject, verb: previous?.verb ?? '' })
}

/** 西北地区（7.4383万个）: the words before a bracket that holds nothing but a number, with the measure that is listed. */
function bracketed({ statement, previous, topic }: NamingContext): string | undefined {
  const { paragraph, clause, sentence, mark } = statement
  if (paragraph.folded[clause.start - 1] !== '（' || mark.outer.start !== clause.start) return undefined
  const listed = previous ?? topic
  if (!listed || listed.at < sentence.start - 200) return undefined
  const before = paragraph.folded.slice(sentence.start, clause.start - 1)
  const item = /(?:^|[、，：；）和与]|依次[是为]|分别[是为]|低于|高于|超过|接近|[是为])([^、，：；）（和与是为于过近]{2,12})$/.exec(before)?.[1]
  if (!item || (mark.unit !== '' && previous && previous.at > clause.start - 2 - item.length - 6 && /元/.test(mark.unit))) return undefined
  const printed = paragraph.reflowed.text.slice(clause.start - 1 - item.length, clause.start - 1)
  return joinParts([printed, listed.base.replace(/^.{2,6}?(?:省|市|州|区)(?=.{3})/, '')])
}
