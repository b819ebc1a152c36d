import { personUnit } from '../../lexicon/units.ts'
import { fold } from '../../normalise/fold.ts'
import { people } from './bare-noun.ts'
import { isCase } from './counted-tail.ts'
import { predicateAt } from './trim-phrase.ts'

const personUnits = /^(?:人|名|位|口|户|)$/
const audience = /(?:少年|青年|妇女|老年人?|残疾人|儿童|学生|家长)$/
const freeEvent = /^(?:免费|公益|集中|专场)[^，、]{2,8}(?:活动|培训班?|讲座|课程|招聘会)$/
const eventNoun = /^.{2,12}?(?:活动|讲座|培训|课程?|宣讲|演出|会|班|赛)(?=以及|及|并|和|与|、|$)/

/** Words for what has no number, before the noun that they tell apart. */
const notCounted = /^(?:公益|慈善|爱心|志愿|平安|幸福|文明|和谐|健康|民生|社会|阳光|绿色|智慧|红色|科普|普法|法治|心理|就业|住房)$/
const countedEnd = /(?:单位|机构|组织|企业|学校|小学|中学|个人|人员|人物|集体|家庭|工程|项目|基地|中心|站|点|岗位|社区|队伍|团队|者)$/

/** The end of a noun that goes on behind `from`: all of the tail, or up to the next predicate; 0 where no such noun ends there. */
function compoundEnd(tail: string, from: number): number {
  const next = predicateAt(tail.slice(from))
  const end = next < 0 ? tail.length : from + next
  return end > from && countedEnd.test(fold(tail.slice(from, end))) ? end : 0
}

/** 两位|律师|细心解答了房屋改建等问题: those who did something with care, or at once. */
const didWith =
  /^([^，。、的\d]{2,10}?)(?:(?:细心|耐心|悉心|热情|认真|积极|主动|仔细|详细|当场|现场|免费|随即|立即|分别)?[\u4e00-\u9fff]{2})了(?![解然却结断])(?=[^，。；]{2,})/
const person = /(?:人|者|员|师|生|工|士|警|兵|医|民|童|众|长|夫妇|专家|干部|代表)$/

/** Where the noun phrase ends: before its predicate, or behind the noun that a relative clause leads to (获得奖学金并升学的|同学). */
export function nounEnd(tail: string, unit: string): number {
  const at = predicateAt(tail)
  const who = at < 0 && personUnit.test(unit) ? didWith.exec(fold(tail))?.[1] : undefined
  if (who && person.test(who)) return who.length
  // 56家|社会组织与救援力量|在多地转移群众: where those who act do something ends their name
  if (at < 0)
    return /^.{2,14}?(?:组织|力量|团队|队伍|机构|单位|企业|人员|志愿者)(?=在(?![校职岗册读线家建编])[^，的]{4,}$)/.exec(tail)?.[0].length ?? tail.length
  // 7期|辅具免费发放活动
  if (/^(?:场次?|期|节|堂|届)$/.test(unit) && freeEvent.test(tail.slice(at)) && !tail.includes('的')) return tail.length
  // 23家|公益捐赠先进单位|获得表彰: what nobody counts begins a longer noun
  const compound = at > 0 && at <= 2 && notCounted.test(fold(tail.slice(0, at))) ? compoundEnd(tail, at + 2) : 0
  if (compound > 0) return compound
  // 160余场|青少年专题活动: an event is counted, not those it is for
  const event = /^(?:场次?|期|节|堂)$/.test(unit) && audience.test(tail.slice(0, at)) ? eventNoun.exec(tail.slice(at)) : null
  if (event) return at + event[0].length
  // 3500万登记选民|将选出正式候选人: what is said of people already named is no relative clause
  if (/^(?:将|已|均|都|也|可以?|能够?|受聘|受邀|成为|当选|担任|荣获|获评)/.test(tail.slice(at)) && people.test(tail.slice(0, at))) return at
  const of = tail.lastIndexOf('的')
  if (of <= at || of + 1 >= tail.length) return at
  const rest = tail.slice(of + 1)
  const end = predicateAt(rest)
  const noun = end < 0 ? rest : rest.slice(0, end)
  const fits =
    noun !== '' &&
    noun.length <= 10 &&
    (at === 0 || isCase(unit, noun, tail.slice(0, at)) || (personUnits.test(unit) && people.test(noun.replace(/[“”]/g, ''))))
  return fits ? of + 1 + noun.length : at
}
