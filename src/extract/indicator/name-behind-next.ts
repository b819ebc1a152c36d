import { openingVerbLength } from '../phrase/trim-phrase.ts'
import { nounOfNext } from './name-payment.ts'
import { joinParts, type Naming, type NamingContext, named } from './naming.ts'

const size = /平方米|㎡|^(?:张|亩|公顷|公里|米|层|座)$/

/** 每个村有|1个|100平方米以上的活动站点: behind how large it has to be stands what is counted. */
export function nameSized({ statement, lead }: NamingContext): Naming | undefined {
  const { next, mark, paragraph } = statement
  if (!next || next.start !== mark.outer.end || !size.test(next.unit) || size.test(mark.unit)) return undefined
  const of = /^(?:床位)?(?:以[上下]|左右)?的/.exec(paragraph.folded.slice(next.end, next.end + 8))?.[0].length ?? 0
  const noun = of > 0 ? nounOfNext(statement, { start: next.start, end: next.end + of }) : ''
  if (noun === '') return undefined
  const verb = openingVerbLength(lead) === lead.length && !lead.endsWith('有') ? lead : ''
  return named(statement, joinParts([verb, noun]), 'noun-after-number', { head: noun, verb })
}

/** 1所|200张|床位以上的养老机构: how large each of those counted is. */
export function nameBeds({ statement: { previous, mark, paragraph }, statement }: NamingContext): Naming | undefined {
  if (mark.unit !== '张' || previous?.outer.end !== mark.outer.start) return undefined
  const beds = /^床位(?:以[上下]|左右)?的?/.exec(paragraph.folded.slice(mark.end, mark.end + 8))?.[0].length ?? 0
  const noun = beds > 0 ? nounOfNext(statement, { start: mark.start, end: mark.end + beds }) : ''
  return noun === '' ? undefined : named(statement, joinParts([noun, '床位']), 'measure-of-noun', { head: noun })
}

/** 投入|300万元|对12个老旧小区进行改造: what is done to those that the next number counts. */
export function nameTreated({ statement, lead, tail }: NamingContext): Naming | undefined {
  const { next, mark, paragraph, clause } = statement
  if (!next || !mark.unit.endsWith('元') || /元|%/.test(next.unit) || !/^[对将把]$/.test(tail)) return undefined
  const given = /(?:投入|投资|筹资|出资|安排|筹集|拨款|拨付|斥资|耗资)了?$/.exec(lead)?.[0].replace(/了$/, '')
  const done = /(?:进行|实施|开展)了?(?:全面|集中|统一|升级)*([\u4e00-\u9fff]{2,6})$/.exec(paragraph.folded.slice(next.outer.end, clause.end))?.[1]
  const noun = nounOfNext(statement, next.outer)
  return given && done && noun !== '' ? named(statement, joinParts([noun, done, given]), 'money-for-what-follows', { head: noun, verb: lead }) : undefined
}

/** 投资|3156万元|实施了甲镇、乙镇供水工程等7项饮水工程: behind what was listed stands what the money is for. */
export function nameListedWorks({ statement, lead, tail, nounFollows }: NamingContext): Naming | undefined {
  const { next, mark, paragraph } = statement
  const verb = tail.slice(0, openingVerbLength(tail))
  if (!nounFollows || !next || !mark.unit.endsWith('元') || /元|%/.test(next.unit) || paragraph.folded[next.outer.start - 1] !== '等' || verb === '')
    return undefined
  const works = nounOfNext(statement, next.outer)
  if (works === '' || (lead !== '' && openingVerbLength(lead) < lead.length)) return undefined
  const what = joinParts([verb.replace(/了$/, ''), works])
  return named(statement, joinParts([what, /^(?:投资|投入)?$/.test(lead) ? lead : '']), 'money-for-what-follows', { head: works, verb })
}
