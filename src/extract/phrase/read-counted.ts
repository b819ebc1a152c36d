import { actors } from '../../lexicon/indicator-words.ts'
import { personUnit } from '../../lexicon/units.ts'
import { fold } from '../../normalise/fold.ts'
import { rewriterOf } from '../../normalise/rewriter-of.ts'
import { clean, foldedOf, type NamingContext } from '../indicator/naming.ts'
import type { Statement } from '../locate-statement.ts'
import { bareNoun, people } from './bare-noun.ts'
import { pastMeans } from './by-means.ts'
import { countedTail, ratedNoun, ratedOver } from './counted-tail.ts'
import { eachGets } from './each-gets.ts'
import { measuredPlaces, placesWhereDone } from './measured-places.ts'
import { nounEnd } from './noun-end.ts'
import { forWhat, raisersIn } from './raised-money.ts'
import { headOfNext } from './same-measure.ts'
import { promisedNext } from './serves-whom.ts'
import { sharedPredicate } from './shared-predicate.ts'
import { cutAtPredicate, openingVerbLength, predicateAt, predicateDoneFor, trimAfter } from './trim-phrase.ts'
import { gotBy } from './what-is-got.ts'
import { withoutFillers } from './without-fillers.ts'

/** What stands around a number whose noun follows it. */
export interface Counted {
  /** What leads to the number, without the words that only lead on. */
  lead: string
  /** The noun that is counted, with the relative clause before it. */
  noun: string
  /** What is said of it behind it. */
  predicate: string
}

/** 48个|成员单位|按照响应机制…: by what they act names nothing; nor 也, 已经, 各 before what they do. */
const leadsPredicate =
  /^(?:均|都|已)*(?:按照?|分布|坐落).*$|^(?:也|早?已经?(?=.{2})|均已|都已|各(?=[成设建收领制委选推出资提举开签捐发送赠配拨奖补获].)|可以?(?=.{2})|能够?(?=.{2}))+/

const listMark = /、\s*$/
const forWhom = /[为给对向]\s*$/

/** Parts what stands around a number into what leads to it, the noun, and what is said of the noun. */
export function readCounted(context: NamingContext): Counted {
  const { statement, raw } = context
  // 来自8个村的|600名群众: what the number before counts is not the verb of this one
  const between =
    statement.previous && context.previous?.at === statement.previous.end && context.lead.replace(/(?<=.{2})[和与及]$/, '') === context.previous.head
  const ownLead =
    between || (/的\s*$/.test(raw) && (statement.previous || raw.includes('来自')))
      ? ''
      : withoutPreposition(withoutFillers(context.lead.replace(/^[^，]*、(?=每[个家所户])/, '')))
  // 除每月300元|管理费外
  const apart = /^除(?:了|去)?/.test(raw)
  // 设青少年宫、|20个|少年宫: an item without a number before it is no part of this one
  const lead = apart ? '' : listMark.test(raw) && !statement.previous ? ownLead.slice(0, openingVerbLength(ownLead)) : ownLead
  const tail = pastMeans(withoutNextItem(countedTail(apart ? context.tail.replace(/(?<=.{2})[之以]?外$/, '') : context.tail), statement), statement)
  const says = statement.mark.unit === '%' && !foldedOf(statement).startsWith('的', statement.mark.outer.end)
  const doneFor = forWhom.test(raw) ? predicateDoneFor(tail) : placesWhereDone(raw, tail)
  const at = says ? headEnd(tail) : doneFor > 0 && predicateAt(tail) < 0 ? doneFor : nounEnd(tail, statement.mark.unit)
  const places = measuredPlaces(statement, tail)
  if (places) return { lead, noun: places, predicate: '' }
  const rated = statement.next && !/元|%/.test(statement.mark.unit) ? ratedNoun(tail) : undefined
  const over = rated ? ratedOver(tail.slice(rated.length), statement) : ''
  // 142个|组织的女性成员百分比低于30%
  const of = over === '' ? -1 : rated!.lastIndexOf('的')
  if (rated) return of > 0 ? { lead, noun: rated.slice(0, of), predicate: rated.slice(of + 1) + over } : { lead, noun: rated, predicate: over }
  // 1278个乡镇将|实现社工站|全覆盖: what they have come to
  const universal = statement.next?.universal && at > 0 ? /^(?:均|都|将|已经?|要|力争|基本)*((?:实现|做到|完成).{2,})$/.exec(tail.slice(at))?.[1] : undefined
  if (universal) return { lead, noun: tail.slice(0, at), predicate: `${universal}全覆盖` }
  // 救援队共30人|携带4辆车
  if (statement.next && at === 0 && lead.length >= 2 && personUnit.test(statement.mark.unit) && /共\s*$/.test(raw)) return { lead, noun: '', predicate: tail }
  // 136家|慈善会|全年筹集款物共计268亿元: those who raise or spend money end before they do
  const raisers = statement.next && statement.next.unit.endsWith('元') ? raisersIn(tail) : ''
  if (raisers) return { lead, noun: raisers, predicate: '' }
  if (statement.next)
    return {
      lead,
      noun: headOfNext(withoutCompanion(bareNoun(at > 0 ? tail.slice(0, at) : cutAtPredicate(tail)), context), statement).replace(forWhat, ''),
      predicate:
        at > 0
          ? eachGets(statement) ||
            (gotBy(tail.slice(at), statement) ??
              (at <= 2 ? shortNounDoes(tail.slice(at), statement) : undefined) ??
              ((doneFor > 0 || statement.next.unit.endsWith('元') || getsWhole.test(tail.slice(at))) && doesWhole(tail.slice(at))
                ? tail.slice(at).replace(/了$/, '')
                : sharedPredicate(context)))
          : tail === ''
            ? sharedPredicate(context)
            : '',
    }
  const noun = bareNoun(tail.slice(0, at))
  // 本站是全区|12个|社工站之一
  if (/.{2}之一$/.test(noun)) return { lead: '', noun: noun.slice(0, -2), predicate: '' }
  const attributive = foldedOf(statement).startsWith('的', statement.mark.outer.end)
  // 14人|献血成功: 人 is its own noun, and what follows is what they do
  const ofGroup =
    /^[名位户]$/.test(statement.mark.unit) &&
    /中，有?$/.test(foldedOf(statement).slice(Math.max(statement.sentence.start, statement.mark.outer.start - 4), statement.mark.outer.start))
  if (
    (statement.mark.unit === '人' || ofGroup) &&
    noun !== '' &&
    !attributive &&
    (!people.test(fold(noun)) || /[为给]\s*$/.test(raw)) &&
    openingVerbLength(tail) > 0
  )
    return { lead, noun: '', predicate: tail.replace(/(?<=.)了(?!解)/, '') }
  // 48个|成员单位|按照响应机制…, 44个|宣传点|分布在各社区: by what they act, or where they lie, names nothing
  // 11人|与用人单位达成意向: with whom they do something is no noun of theirs
  if (/^[与同跟](?=.{2})/.test(noun) && at < tail.length) return { lead, noun: '', predicate: tail.replace(/(?<=.)了(?!解)/, '') }
  // 医师为2名|残疾人|，提供上门评残: what is done for them stands in the next clause
  const promised = /[为给]\s*$/.test(raw) && at === tail.length && people.test(fold(noun)) ? promisedNext(statement) : ''
  if (promised !== '') return { lead, noun, predicate: promised }
  return {
    lead,
    noun,
    predicate: tail
      .slice(at)
      .replace(leadsPredicate, '')
      .replace(/(?<=.)了(?!解)/, ''),
  }
}

/** 12个|教学班|、学位480个, 100家|机构|、某市900家企业: what the next number is of, or where it is, is no part of this one's noun. */
function withoutNextItem(tail: string, { next, clause, paragraph: { folded, marks } }: Statement): string {
  const at = next ? tail.replace(/（[^（）]*）|\([^()]*\)/g, (inner) => '\0'.repeat(inner.length)).lastIndexOf('、') : -1
  if (at < 2) return tail
  const ownNoun = /^[，、；和及与]?$/.test(folded.slice(next!.outer.end, Math.min(clause.end, next!.outer.end + 1)))
  const place = marks.some((m) => m.type === 'region' && m.end === next!.outer.start && folded[m.start - 1] === '、')
  return (ownNoun && tail.length - at <= 7) || place || onlyVerbs(tail.slice(at + 1)) || leadsOn.test(tail.slice(at + 1)) ? tail.slice(0, at) : tail
}

/** 1000元|慰问金|、职工某某从工资中捐出500元: a clause of its own leads to the next number. */
const leadsOn = /^(?=.*[从由向为给]).{6,}(?:捐出|捐赠|捐款|拿出|发放|提供|送去|送上|领取|收到)了?$/

/** 推荐5个岗位、|组织参与|3次活动. */
function onlyVerbs(text: string): boolean {
  let at = 0
  for (let verb = openingVerbLength(text); verb > 0; verb = openingVerbLength(text.slice(at))) at += verb
  return at > 0 && at === text.length
}

/** 5名模范|受到表彰|、13名勇士入选…: what one of a list got of its own. */
const getsWhole = /^(?:受到|获得?|荣获|获评|入选|当选|取得|被评)/
/** 为1.6万名残疾人|发放生活补贴|、2.3万名…: a verb with its own object needs none of what follows. */
const doesWhole = (predicate: string) => predicate.length - openingVerbLength(predicate) >= 2

/** 106个社区|开展为期2年的试点, 150个村|建有菜园共计220亩: a noun that says little takes what is said of it, whatever number that holds; so 66名学生|考取高中|、58名学生考取大学. */
function shortNounDoes(predicate: string, { paragraph, clause, next }: Statement): string | undefined {
  const does = predicate.replace(/、(?:已|并|还|又|将|正).*$|(?:共计?|总计|合计|约)+$/, '').replace(/了$/, '')
  const verb = openingVerbLength(does) || (/^(?:考[取入上]|升入|入读|就读于?|被|列入|纳入|入选|入围|获批|获评)/.exec(does)?.[0].length ?? 0)
  if (verb === 0) return undefined
  if (does.slice(verb) !== '为期') return does.length - verb >= 2 ? does : undefined
  const { start, end } = trimAfter(paragraph, { start: next!.outer.end, end: clause.end })
  const what = clean(paragraph.reflowed.text.slice(start, end))
  return what.length >= 2 ? does.slice(0, verb) + what : undefined
}

/** 38家社会组织|与隆德县|15个村签订协议: with whom, where what they do together follows. */
function withoutCompanion(noun: string, { statement: { next, clause, paragraph } }: NamingContext): string {
  const alone = /^(.{2,12}?)[与同跟](?=.{2})/.exec(noun)?.[1]
  return alone && /签|结对|结成|建立|开展|达成|共建|合作|联合|共同/.test(paragraph.folded.slice(next!.end, clause.end)) ? alone : noun
}

/** Where the predicate begins: the end where there is none. */
function headEnd(tail: string): number {
  const people = percentOf.exec(fold(tail))?.[0].length
  const at = predicateAt(tail)
  return people && (at < 0 || at > people) ? people : at < 0 ? tail.length : at
}

/** 2.3%受访者|认为制度有效: people that a share is of directly are its noun, and what they do follows. */
const percentOf = new RegExp(
  `^[^，、的（“]{0,6}?(?:${actors}|受访者|人士|用人单位|业主|用户|者)(?![数群口队员会团班长子证岗]|和|与|及|服务|组织|工作|活动)(?=.{2,})`,
)

/** 重点在|200个|大县: the preposition before a place names nothing. */
const withoutPreposition = rewriterOf(
  [/(?<!适)用于$|^用[于来](?=[^，]{2,}$)|^(?:向|给)(?=[^，]{2,}$)/, ''],
  [/^在[^，]{2,}(?:上|中|里|内|方面|期间)$/, ''],
  [/(?:重点|主要|集中|率先|分别)*(?:(?<!存)在|从|于|(?<![收看见遇接受得达领拿找借筹听学买])到|向|(?<![针应面反])对|以|把|将|让|使|令|经|当|由)$/, ''],
)
