import { fold } from '../../normalise/fold.ts'
import { longest, shortenTo, width } from '../phrase/shorten-name.ts'
import { openingVerbLength } from '../phrase/trim-phrase.ts'
import { arePeople, endsInMeasure, joinParts, type Naming, type NamingContext, named } from './naming.ts'

const leadsOn = '(?:每?[年月日天])?(?:约|近|达到?|为|超过?|均超|有|仅|只有|不低于|不少于|不超过)*'
/** 户均|4500元, 人均培训|26小时, 村均|3.6万元. */
const each = new RegExp(
  `^[，、（\\s]*(?:且|平均|实际)?(?<per>[年月日]?(?<unit>[人户村场校班床件单镇乡县家次例项队站点])均)(?<what>[^，；。：\\d]{0,10}?)${leadsOn}$`,
)
/** 平均每个社区|71.8万元, 平均每只|14.9万元. */
const every = new RegExp(`^[，、（\\s]*(?<per>(?:平均)?每(?:人次|[个家所只名位户场件例张项期支镇村人单对])(?<unit>[^，；。：\\d]{0,6}?))${leadsOn}$`)

const action =
  /^(?:投入|补[助贴差]|减免|捐[赠款]|筹[款资]|资助|服务|培训|救助|支出|发放|增收|受益|奖[励补]|就餐|参与|节[约省支]|减[负支]|让利|投保|支付|负担|花费|消费)$/
/** What all people of a place have, whomever the sentence counted: 人均可支配收入. */
const ofAll = /可支配|纯收入|生产总值|GDP|消费支出|寿命|耕地/
const money = /元/
const verbIn = /服务|发给|给予|配备|拥有|覆盖|安排|投入|补[助贴]|奖|建|设|有|发放|不/
const people = /^(?:[人名位口]|人次)$/

const averages = /[均每]/

/** 完成改造620户，户均投入|4800元: how much of it comes to each of what was counted. */
export function nameAverage(context: NamingContext): Naming | undefined {
  const { statement, raw, previous, earlier, nounFollows, tail } = context
  // 新建公屋量为75000个单位，即平均每年约|15000个|单位
  const yearly = previous?.unit === statement.mark.unit && tail.length <= 3 ? /^[，、\s]*即?(平均每[年月日天周])$/.exec(raw)?.[1] : undefined
  if (yearly) return done(context, joinParts([yearly, shortenTo(previous!.base, longest - 4)]), previous!.head)
  if (!averages.test(raw) || nounFollows || !previous) return undefined
  const match = each.exec(raw) ?? every.exec(raw)
  if (!match) return undefined
  const { per, unit, what = '' } = match.groups as { per: string; unit: string; what?: string }
  const { mark } = statement
  const shared = /救助|补助|保障|供养|资助/.exec(what)?.[0]
  const fits = (n: Naming) => !n.aside && !/元|[%‰]|小时/.test(n.unit ?? '') && (unit === '人' ? people.test(n.unit ?? '') : true)
  // 低保5349人，累计保障62万人次，月人均补差56元: of those it is for, not of what was done
  const counted =
    (shared ? earlier.findLast((n) => fits(n) && n.base.includes(shared) && n.base !== shared) : undefined) ??
    earlier.findLast((n) => fits(n) && openingVerbLength(n.head) < n.head.length && !/^(?:保障|救助|供养|服务)$/.test(fold(n.head))) ??
    earlier.findLast(fits)
  const counts = unit === '' && counted?.unit === per.slice(-1) && money.test(mark.unit) && !/^[人户名位]$/.test(counted?.unit ?? '')
  // 每个网格服务居民|310户 has its own noun; 每户|3000元 is the level of a gift
  if (
    /^平均每|^每/.test(per) &&
    (verbIn.test(unit) || (!per.startsWith('平均') && !counts && !(unit.length >= 2 && money.test(previous.unit ?? '') && money.test(mark.unit))))
  )
    return undefined
  const whole = what === '' && (money.test(mark.unit) ? money.test(previous.unit ?? '') : previous.unit === mark.unit) ? previous : undefined
  if (whole) {
    const told = whole.base.replace(/^(?:记录|录得|累计)/, '')
    // 三市设立社区慈善基金规模2860万元，平均每个社区慈善基金|6.2万元
    const base = unit.length > 1 && told.indexOf(unit) > 1 && !told.endsWith(unit) ? told.slice(told.indexOf(unit) + unit.length) : told
    return base.includes(per) ? undefined : done(context, joinParts([per, shortenTo(base, longest - width(per))]), whole.head)
  }
  const spreads = what !== '' && mark.unit === previous.unit && previous.base.includes(what) ? previous.base.slice(0, previous.base.indexOf(what)) : ''
  if (spreads.length > 0)
    return done(context, joinParts([per, shortenTo(`${spreads}${what}`.replace(/^(?:记录|录得|累计)/, ''), longest - width(per))]), previous.head)
  const owner = counted ?? previous
  if (what === '' && money.test(mark.unit) && arePeople(owner.head) && /资助|救助|帮扶|补助|奖励|慰问|发放/.test(owner.verb))
    return done(context, joinParts([shortenTo(owner.head, 12), per, owner.verb]), owner.head)
  if (what === '') {
    const did = /小时|天|课时|学时/.test(mark.unit) && openingVerbLength(owner.verb) > 0 ? owner.verb : ''
    return done(
      context,
      joinParts([shortenTo(owner.rule === 'beneficiaries' && did === '' ? owner.base : owner.head, longest - width(per + did) - 2), per, did]),
      owner.head,
    )
  }
  const measured = endsInMeasure(what) || /费$|餐$/.test(what)
  if (
    !action.test(fold(what)) &&
    !(measured && (unit !== '人' || !ofAll.test(what) || (/^月|^年/.test(what) && arePeople(owner.head)))) &&
    openingVerbLength(what) === 0
  )
    return undefined
  const does = !measured && !action.test(fold(what))
  const head = does ? joinParts([shortenTo(owner.head, longest - width(what)), what]) : owner.head
  const whose = /补[助贴差]|支出|发放/.test(what) ? owner.head.replace(/(?<=.{2})标准$/, '') : owner.head
  return done(context, joinParts([shortenTo(whose, longest - width(per + what)), per, what]), head)
}

const done = ({ statement }: NamingContext, core: string, head: string): Naming => named(statement, core, 'average-of-earlier-noun', { head })
