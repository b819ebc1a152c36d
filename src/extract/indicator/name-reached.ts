import { lightVerbs, nounLikeVerbs } from '../../lexicon/indicator-words.ts'
import { marksByType } from '../../nlcst/marks-by-type.ts'
import { marksWithin } from '../../nlcst/marks-within.ts'
import { longest, shortenTo, width } from '../phrase/shorten-name.ts'
import { openingVerbLength } from '../phrase/trim-phrase.ts'
import { arePeople, joinParts, type Naming, type NamingContext, named } from './naming.ts'

/** 办理收养登记 has its object in its last verb. */
export const completeAction = new RegExp(`^(?:${lightVerbs}).*(?:${nounLikeVerbs})$`)

const reaching = /^(?:惠及|受益|受惠|参与|参加)$/

/** 恤病170万元，受益|2539人次: whom it reaches; 残疾人2.4万人，已就业|1.36万人: what those counted before have done. */
export function reachedBy({ statement, earlier, raw }: NamingContext, lead: string): Naming | undefined {
  const { mark, clause, paragraph } = statement
  const told = earlier.filter((n) => n.at <= clause.start && !n.aside)
  const previous = told.at(-1)
  if (!previous || paragraph.folded.slice(previous.at, clause.start).includes('；')) return undefined
  if (reaching.test(lead) && /^(?:人次?|名|户次?|家次)$/.test(mark.unit) && !/^(?:人次?|名|[%‰])$/.test(previous.unit ?? '')) {
    const numbers = marksWithin(marksByType(paragraph).quantities, clause.start, clause.end)
    const spread = told.slice(-numbers.length)
    const each =
      numbers.length > 1 && spread.every((n) => n.rule === 'distributed-over-list') ? spread[numbers.findIndex((m) => m.start === mark.start)] : undefined
    const what = (each ?? previous).base.replace(/(?<=.{4}?)(?:最[低高])?标准$/, '').replace(/^(?:开展|举办|组织|实施)(?=.{2})/, '')
    return named(statement, joinParts([shortenTo(what, longest - width(lead) - 2), lead]), 'reached-by-earlier-noun', { head: what, verb: lead })
  }
  // 城市低保新增276户，退出|374户
  if (/^(?:退出|清退|转出|迁出|停保|脱保)$/.test(lead) && /^[户人名]$/.test(mark.unit) && /^[户人名]$/.test(previous.unit ?? ''))
    return done(statement, previous.base.replace(/(?<=.{2})(?:累计)?(?:新增|增加|新纳入|纳入|新纳)$/, ''), lead)
  // 农村低保53491人，累计保障|62万人次
  if (/^(?:保障|救助|供养)$/.test(lead) && /^[人户]次$/.test(mark.unit) && /^[人户名]$/.test(previous.unit ?? '') && !previous.head.includes(lead))
    return done(statement, previous.head, lead)
  // 某区转移7个镇、8.6万人，目前已完成转移|8.31万人
  const again = /^完成(?:有序|全部|安全)?([^，]{2})$/.exec(lead)?.[1]
  if (again && previous.rule === 'people-of-earlier-verb' && previous.unit === mark.unit && previous.base.endsWith(again))
    return done(statement, previous.base.slice(0, -again.length), lead)
  if (
    /^完成[^，]{2}$/.test(lead) &&
    previous.unit === mark.unit &&
    !/元|%/.test(mark.unit) &&
    completeAction.test(lead) &&
    !previous.head.endsWith(lead.slice(2))
  )
    return done(statement, previous.head, lead)
  if (!/^\s*(?:目前|现)?已经?(?![有达])/.test(raw) || previous.unit !== mark.unit || width(lead) > 4 || arePeople(lead) || previous.head.endsWith(lead))
    return undefined
  if (openingVerbLength(lead) === lead.length && !completeAction.test(lead)) return undefined
  return done(statement, previous.head, `已${lead}`)
}

const done = (statement: NamingContext['statement'], head: string, lead: string): Naming =>
  named(statement, joinParts([shortenTo(head, longest - width(lead) - 2), lead]), 'done-of-earlier-noun', { head, verb: lead })

/** 社工46名，其中|32人|持证，持证率七成: a rate is of the whole, not of the part that was told between; so is what was spent. */
export function wholeOfRate({ previous, earlier, lead }: NamingContext): string | undefined {
  if (previous?.part && /^(?:总|累计)*(?:支出|收入|结余)|^平均(?:救助|补助|保障)(?:水平|标准)$/.test(lead))
    return earlier.findLast((n) => !n.part && n.unit === previous.unit)?.head
  if (!previous || !lead.endsWith('率')) return undefined
  if (previous.rule === 'done-of-earlier-noun') return previous.head
  if (previous.rule === 'predicate-of-number') return earlier.findLast((n) => n.rule !== previous.rule)?.head
  const whose = /^(?:就业|持证|参保|签约|上岗)率$/.test(lead)
    ? earlier.findLast((n) => !n.aside && arePeople(n.head) && !/^[%‰]/.test(n.unit ?? ''))
    : undefined
  if (whose && !arePeople(previous.head)) return whose.head
  // 帮助退役军人实现就业，就业率: those it was done for
  if (previous.rule === 'beneficiaries' && arePeople(previous.head)) return previous.head
  // 床位3260张，入住老人1876人，入住率; 残疾人2.4万人，已就业1.36万人，就业率: what was just counted is what the rate counts
  // 床位1500张，供养老人724人，床位使用率: of the beds' owner, not of those in them
  if (/^床位(?:使用|利用)率$/.test(lead) && arePeople(previous.head)) {
    const owner = earlier.findLast((n) => !arePeople(n.head) && !/元|%/.test(n.unit ?? '') && /[院所站中心机构]$|床位/.test(n.head))
    if (owner) return owner.head.replace(/床位$/, '')
  }
  const counts = lead.slice(-3, -1)
  const keeps = /^(?:入住|床位使用)率$/.test(lead) && /^(?:收住|收养|入住|在住|托养|供养)/.test(previous.base)
  return (keeps || previous.base.includes(counts)) && earlier.length > 1
    ? earlier.findLast((n) => !n.base.includes(counts) && n !== previous && n.at !== previous.at && !/元|%/.test(n.unit ?? ''))?.head
    : undefined
}

/** 社工平均年龄35岁，大专以上学历占94%，持证率|52%: after the shares of a group, the group has the rate. */
export function groupOfShares({ earlier, lead }: NamingContext): string {
  const group = lead.endsWith('率') ? earlier.findLast((n) => n.rule !== 'share-of-whole' && !/[%‰]/.test(n.unit ?? '')) : undefined
  return group ? group.head.replace(/(?:平均)?年龄$/, '') : ''
}
