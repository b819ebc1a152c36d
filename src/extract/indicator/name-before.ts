import { groupWords, nounLikeVerbs } from '../../lexicon/indicator-words.ts'
import { fold } from '../../normalise/fold.ts'
import { rewriterOf } from '../../normalise/rewriter-of.ts'
import { builtBefore, countedBefore, objectAgain, objectOfSameVerb } from '../phrase/earlier-object.ts'
import { begunBefore, metPeople, venueOf } from '../phrase/event-words.ts'
import { jointVerbLength } from '../phrase/joint-verb.ts'
import { withOwner } from '../phrase/owner-before.ts'
import { planWords } from '../phrase/plan-words.ts'
import { nameOfProgramme } from '../phrase/programme-before.ts'
import { nameSibling, regroup } from '../phrase/same-measure.ts'
import { levelOfGroup, overallOf, ratioWith, sharedMeasure } from '../phrase/shared-measure.ts'
import { collapseList, longest, shorten, shortenTo, width } from '../phrase/shorten-name.ts'
import { spentOn } from '../phrase/spent-on.ts'
import { needsSubject, subjectOf } from '../phrase/subject-of.ts'
import { openingVerbLength } from '../phrase/trim-phrase.ts'
import { withoutFillers } from '../phrase/without-fillers.ts'
import { workBefore } from '../phrase/work-before.ts'
import { nameBareAttribute } from './name-bare-attribute.ts'
import { nameCompared } from './name-compared.ts'
import { doneAgain, doneForWhom, inState } from './name-done.ts'
import { nameFromContext } from './name-from-context.ts'
import { giftBefore, helpBefore } from './name-given.ts'
import { labelBefore, underLabel } from './name-label.ts'
import { limitedShare } from './name-limited-share.ts'
import { nameMoney } from './name-money.ts'
import { nameOfClauseBefore, shareBorne } from './name-of-clause-before.ts'
import { completeAction, reachedBy } from './name-reached.ts'
import { arePeople, endsInMeasure, foldedOf, joinParts, type Naming, type NamingContext, named, subjectBefore } from './naming.ts'

const onlyGroup = new RegExp(`^(?:对|其中)?(?:${groupWords})(?:的?(?:老年?人|人员|对象|残疾人|儿童))?$`)

/** 已建成中心120个，年底前再建|20个. */
const oneCharVerb = /^再?[建招设办增添修种养配]$/

const housed = /^[个家所处座]$/
const possession = /^(?:[设配建]有|拥有|配备|配置)/

const nounLike = new RegExp(`^(?:${nounLikeVerbs})$`)
const endsNounLike = new RegExp(`(?:${nounLikeVerbs})$`)

/** 为群众减负: the preposition names nothing. */
const servedBy = /^(?:为|给|向|由|对于?)(?![口民上象接标予])(?=.{4})/

/** What exists at a place: 和平村有|养老机构. */
const existing = /(?<=^[^，的、]{1,6}(?:省|市|县|区|镇|乡|街道|村|社区))(?:现|共)?有(?![效关机序限意需])(?=.{2})/

const withoutServed = rewriterOf([servedBy, ''], [/(?<=.{2})已(?=完成$)/, ''], [existing, ''])
const withoutExamples = rewriterOf(
  [/^(.{2,10}?)(?:包括|包含|涵盖|涉及)[^，]*等$/, '$1'],
  [/^(?:省份|省区市|市县|区县|乡镇)(?=[^，]{3,}(?:规模|人数|总数|收入|面积|金额)$)/, ''],
  [/^每[人户床张]每?[月年日]?(?=(?:救助|补助|补贴|保障|供养)(?:标准|水平)$)/, ''],
)

/** 培育志愿者|4.7万名, 护理型床位占比达|71%: what is measured stands before the number. */
export function nameBefore(context: NamingContext): Naming {
  const { statement, previous, topic } = context
  const led = withoutServed(withoutFillers(context.lead))
  const isShare = /^占(?=.{2})/.test(led) && /%/.test(statement.next?.unit ?? '') && /^\s*的/.test(context.behind)
  const lead = withoutExamples(isShare ? led.slice(1) : led)
  const plan = planWords(context, lead)
  if (previous && plan !== '')
    return named(statement, joinParts([shortenTo(previous.head, longest - width(plan)), plan]), 'plan-of-earlier-noun', { head: previous.head })
  // 平均学费3万元，有些更高达|5万元|: of some what was told of all
  if (lead === '' || (previous && /^有些(?:更|甚至|还|亦|也)*$/.test(fold(lead))) || isNounOfPrevious(context, lead)) return nameFromContext(context)
  // 提供1800元的电费补贴，涉及|45亿元|开支: what it costs is that of what was told before
  if (/^涉及.*(?:开支|支出|资金|金额|经费|投入)$/.test(fold(lead)) && previous && statement.clause.start - previous.at <= 14)
    return named(statement, joinParts([shortenTo(previous.head, longest - width(lead)), lead]), 'attribute-of-earlier-noun', { head: lead })
  // 为老人提供探访服务，每人每周|1次: how often it is done
  const often = previous?.rule === 'beneficiaries' && /^(?:每[人户名位])?每(?:周|月|年|天|日|季度|学期)$/.test(fold(lead)) ? previous.predicate : ''
  if (often !== '') return named(statement, shorten(often.slice(openingVerbLength(often)) + lead), 'said-of-earlier-noun')
  // 缴费标准已经确定，每人需缴纳|1020元
  const announced = /^每[人户名](?:需要?|应|须)?(?:缴纳|交纳|缴费)$/.test(fold(lead))
    ? /([^，。；：\d的]{2,10}标准)(?:已经?|现已)?(?:确定|公布|出炉|明确)，$/.exec(foldedOf(statement).slice(statement.sentence.start, statement.clause.start))
    : null
  if (announced) return named(statement, announced[1]!, 'said-of-earlier-noun', { head: announced[1]! })
  const borne = shareBorne(context)
  if (borne) return borne
  const spentFor = nameOfProgramme(context, lead) ?? nameMoney(context, lead)
  if (spentFor) return spentFor
  const done = doneForWhom(context) ?? doneAgain(context, lead) ?? workBefore(context, lead) ?? inState(context, lead)
  if (done) return done
  const verbLength = oneCharVerb.test(lead) ? lead.length : jointVerbLength(lead)
  const whole = verbLength === lead.length && completeAction.test(lead)
  // 布局建设100个服务中心。…已完成验收|60家|: of the places told of last
  if (
    completeAction.test(lead) &&
    !previous &&
    topic &&
    topic.head.length >= 3 &&
    housed.test(statement.mark.unit) &&
    housed.test(topic.unit ?? '') &&
    width(lead) <= 6
  )
    return named(statement, joinParts([lead, '的', shortenTo(topic.head, longest - width(lead) - 2)]), 'done-of-earlier-noun', { head: topic.head, verb: lead })
  const verb = whole ? '' : lead.slice(0, verbLength)
  const itself = /^(?:人次|户次|场次|班次|次)$/.test(statement.mark.unit) && nounLike.test(lead) && previous?.verb !== lead
  const alike =
    !previous ||
    previous.unit === statement.mark.unit ||
    !endsNounLike.test(lead) ||
    (lead.startsWith('新') && context.earlier.some((n) => n.unit === statement.mark.unit))
  const ofClause = nameOfClauseBefore(context, lead)
  if (ofClause) return ofClause
  const reached = reachedBy(context, lead)
  if (reached) return reached
  const object =
    verb === lead && !itself && alike && (!/^(?:立案|结案|审结)$/.test(lead) || /(?:案件|争议|纠纷)$/.test(previous?.head ?? ''))
      ? previous?.base.startsWith('每') && previous.unit !== statement.mark.unit
        ? ''
        : (builtBefore(context) ?? objectAgain(context, lead) ?? countedBefore(context) ?? (objectOfSameVerb(context, lead) || subjectBefore(context)))
      : ''
  if (object !== '' && object !== verb)
    return named(statement, shorten(joinParts([object.startsWith(verb) ? '' : lead.replace(/了$/, ''), object])), 'object-of-earlier-verb', {
      head: object,
      verb,
    })
  const head = collapseList(lead.slice(verb.length)) || lead
  // 设有房间108间、床位|216张: what a place has besides is no attribute of what it has
  const besides = possession.test(previous?.base ?? '') && /^\s*[、和及]/.test(context.raw)
  const attribute = besides ? undefined : nameBareAttribute(context, lead)
  if (attribute) return attribute
  const owned = besides || (statement.mark.unit.endsWith('元') && /^[为给用]/.test(context.behind)) ? { name: lead, owner: '' } : withOwner(context, lead)
  if (owned.owner !== '') return named(statement, owned.name, 'attribute-of-earlier-noun', { head: owned.owner })
  const compared = nameCompared(context, lead)
  if (compared) return compared
  const ratio = ratioWith(context, lead)
  if (ratio) return ratio
  const level = levelOfGroup(context, lead)
  if (level) return named(statement, level.name, 'part-of-measure', { head: level.group })
  const label = labelBefore(context, lead)
  if (label) return named(statement, joinParts(underLabel(lead, label)), 'label-before-colon', { head: label })
  const sibling = nameSibling(context, lead)
  if (sibling) return sibling
  const regrouped = previous && onlyGroup.test(lead) ? regroup(previous, lead) : undefined
  if (regrouped) {
    const rest = regrouped.startsWith(lead) ? lead + shortenTo(regrouped.slice(lead.length), longest - width(lead)) : shorten(regrouped)
    return named(statement, rest, 'group-of-shared-measure')
  }
  const limited = limitedShare(context, lead)
  if (limited) return limited
  if (needsSubject.test(verb)) {
    const object = head === verb ? '' : head
    const name = joinParts([subjectOf(context, Math.max(8, longest - width(verb + object) - 2)), verb, object])
    if (width(name) <= longest) return named(statement, name, 'subject-of-clause-before', { head, verb })
  }
  const gift =
    verb === '' &&
    statement.mark.unit.includes('元') &&
    !endsInMeasure(lead) &&
    !/补[助贴]|津贴|奖励/.test(lead) &&
    /每(?:[人名位户家所个月]|平方米)/.test(context.raw)
      ? giftBefore(context)
      : ''
  const listed = verb === '' && statement.mark.unit.includes('元') && /^\s*[、和及]/.test(context.raw) ? sharedMeasure(context) : ''
  const helped = gift === '' && listed === '' && verb === '' ? helpBefore(context, lead) : ''
  if (helped !== '') return named(statement, joinParts([shortenTo(lead, longest - 4), helped]), 'given-to-beneficiary', { head: helped })
  const getter = lead.replace(/^每[名个位户]/, '').replace(/[另再还]?[可能]?(?:获|领)[得发取]?$/, '')
  if (gift !== '' && width(getter + gift) <= longest) return named(statement, getter + gift, 'given-to-beneficiary', { head: gift })
  const served = previous && verb ? /^为(.{2,8}?)(?:提供|发放|开展|配备|购买)$/.exec(previous.verb)?.[1] : undefined
  if (served && width(served + lead) <= longest) return named(statement, served + lead, 'shared-beneficiary', { head, verb })
  const spent = statement.mark.unit.includes('元') ? spentOn(context, lead) : undefined
  if (spent) return spent
  const shared = statement.mark.unit.includes('元') && !endsInMeasure(lead) && verb === '' ? sharedMeasure(context) : ''
  if (shared !== '' && !lead.endsWith(shared) && !lead.endsWith('费') && width(lead + shared) <= longest)
    return named(statement, lead + shared, 'part-of-measure', { head: lead })
  const inherited =
    verb === '' && statement.previous && /^[、和及与]/.test(foldedOf(statement).slice(statement.before.start).trimStart()) ? (previous?.verb ?? '') : ''
  if (inherited !== '' && /^(?:资金|经费|款物|金额)$/.test(fold(head)))
    return named(statement, joinParts([inherited, head]), 'money-of-earlier-verb', { head, verb: inherited })
  const whose = needsSubject.test(inherited) && previous?.base.includes(inherited) ? previous.base.slice(0, previous.base.indexOf(inherited)) : undefined
  if (whose !== undefined && width(whose + inherited + head) <= longest)
    return named(statement, joinParts([whose, inherited, head]), 'subject-of-clause-before', { head, verb: inherited })
  // 捐赠大米300袋、食用油|300桶: the items of a list are done alike
  const shares = verb === '' && !endsInMeasure(lead) && arePeople(head) === arePeople(previous?.head ?? '') && width(inherited + head) <= longest - 3
  const met = statement.mark.unit.endsWith('人次') && width(lead) > longest && verb !== '' ? metPeople(lead) : undefined
  if (met) return named(statement, met, 'noun-before-number', { head: met.slice(verbLength), verb })
  const overall = context.raw.includes('累计') ? overallOf(context, lead) : undefined
  if (overall) return named(statement, overall, 'noun-before-number', { head, verb })
  const full = verb === lead ? lead : joinParts([(verb || (shares ? inherited : '')).replace(/了$/, ''), head])
  const venue = venueOf(context)
  if (venue !== '' && width(venue + full) <= longest && !full.includes(venue)) return named(statement, venue + full, 'subject-of-clause-before', { head, verb })
  const since = width(full) <= 4 && (openingVerbLength(full) === full.length || sinceBegun.test(fold(full))) ? begunBefore(context) : ''
  if (since !== '') return named(statement, joinParts([shortenTo(since, longest - 2 - width(full)), full]), 'subject-of-clause-before', { head, verb })
  return named(statement, shorten(full), 'noun-before-number', { head, verb: verb || inherited })
}

/** What a scheme has done since it began, and nothing of what with. */
const sinceBegun = /^(?:日均)?(?:就餐|接待)$|^受[益惠]$|^(?:发展)?壮大$|^(?:发放|投放|拨付|支出)(?:贷款|资金|补贴|补助|款物)$/

/** 转移7个镇、67个|村|、8.6万人: the words between are the noun of the number before. */
const isNounOfPrevious = ({ statement, previous, raw }: NamingContext, lead: string) =>
  (/[、和及与各]\s*$/.test(raw) || /^(?:人|户|人次|户次)$/.test(statement.mark.unit)) &&
  statement.previous !== undefined &&
  statement.previous.unit !== statement.mark.unit &&
  previous?.rule === 'noun-after-number' &&
  previous.head === lead
