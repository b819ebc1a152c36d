import { gradeWords, groupWords, siblingWords } from '../../lexicon/indicator-words.ts'
import { clauseStart } from '../locate-statement.ts'
import { benefitBefore } from '../phrase/benefit-before.ts'
import { measureOfHeading } from '../phrase/measure-of-heading.ts'
import { longest, shortenTo, width } from '../phrase/shorten-name.ts'
import { openingVerbLength, perWords } from '../phrase/trim-phrase.ts'
import { people } from '../phrase/with-suffix.ts'
import { clean, endsInMeasure, joinParts, type Naming, type NamingContext, named } from './naming.ts'

/** 每人每月可领|30元|: that something is got or given, and nothing of what. */
const got =
  '(?:可以|可|能|均|都|将|另|再|还|也|即|就|分别|统一|一律)*(?:领取?到?|申领|获得?|享受|享有|发放?|发给|给予|补助|补贴|补)?(?:标准)?(?:[为是约近]|不低于|不超过|最高|至少)*'
const level = new RegExp(`(?:${perWords})+${got}$`)
const joints = /^[，、；：\s]*(?:其中|对于?|[为给向凡即]|按照?)*(?=.{2})|的$/g

const groups = new RegExp(`(?:${groupWords}|${gradeWords}|${siblingWords}|家庭|[低特残]保?户|${people.source.slice(0, -1)})(?:（[^（）]*）)?$`)

/** 领取长寿保健金。70至79周岁的长者每人每月可领|30元|: a group and how much each gets, of the benefit that was told of last. */
export function nameBenefitLevel({ statement, raw, previous }: NamingContext): Naming | undefined {
  const { mark, paragraph, clause, sentence } = statement
  const ahead = mark.unit.startsWith('元') && !raw.includes('（') ? level.exec(raw) : null
  if (!ahead || !/每[人户名位]/.test(ahead[0]) || (previous && previous.rule !== 'level-of-benefit-told')) return undefined
  const own = raw.slice(0, ahead.index).replace(joints, '')
  const start = own === '' && clause.start > sentence.start ? clauseBefore(paragraph.folded, clause.start - 1) : clause.start
  const said = own === '' ? paragraph.folded.slice(start, clause.start - 1).replace(joints, '') : own
  if (said.length > 20 || !groups.test(said) || endsInMeasure(said) || openingVerbLength(said) > 0) return undefined
  if (measureOfHeading(statement, said, '') !== '') return undefined
  const what = benefitBefore(paragraph.folded.slice(0, start))
  if (what === undefined || said.includes(what)) return undefined
  const at = paragraph.folded.lastIndexOf(said, mark.start)
  const whom = clean(paragraph.reflowed.text.slice(at, at + said.length))
  return named(statement, joinParts([shortenTo(whom, Math.max(8, longest - width(what))), what]), 'level-of-benefit-told', { head: what })
}

/** Where the clause that ends at `end` begins, behind a colon too. */
function clauseBefore(text: string, end: number): number {
  const start = clauseStart(text, end, 0)
  return start + text.slice(start, end).lastIndexOf('：') + 1
}
