import { fold } from '../../normalise/fold.ts'
import { longest, shortenTo, width } from '../phrase/shorten-name.ts'
import { withoutFillers } from '../phrase/without-fillers.ts'
import { arePeople, joinParts, type Naming, type NamingContext, named } from './naming.ts'

const servedWith = /^(?:为|给|向|对于?)(?<whom>.{3,}?)(?:实施|开展|提供|进行)了?(?<what>[^，、]{2,}|[^，]{2,}等(?:服务|活动|帮扶|救助)?)$/

const amountUnit = /[元%]/

/** 为白内障患者实施免费手术|2000例: what is done is told with those it is done for. */
export function doneForWhom({ statement, lead }: NamingContext): Naming | undefined {
  const served = amountUnit.test(statement.mark.unit) ? null : servedWith.exec(withoutFillers(lead))
  if (!served) return undefined
  const { whom, what } = served.groups as { whom: string; what: string }
  const name = joinParts([shortenTo(whom, Math.max(6, longest - 2 - width(what))), what])
  return width(name) <= longest ? named(statement, name, 'noun-before-number', { head: what }) : undefined
}

const needsObject =
  /(?<=[处站所局厅部县区市镇乡村会构织年月]|街道|中心|城镇)(?:办理|受理|发放|办结|接收|完成|开展|提供|收治|培训|审批|拨付|下拨|新增|募集|筹集|销售)$/

/** 全市办理结婚登记1862对，其中青秀区婚姻登记处办理|286对: what is done again, by another, has the object it had. */
export function doneAgain({ statement, earlier, topic }: NamingContext, lead: string): Naming | undefined {
  const verb = needsObject.exec(fold(lead))?.[0]
  if (!verb || verb.length === lead.length) return undefined
  const before = [...(topic ? [topic] : []), ...earlier].findLast((n) => n.unit === statement.mark.unit && !n.aside && fold(n.base).includes(verb))?.base
  const object = before?.slice(fold(before).lastIndexOf(verb) + verb.length)
  if (!object) return undefined
  return named(statement, joinParts([shortenTo(lead, Math.max(8, longest - width(object))), object]), 'object-of-earlier-verb', { head: object, verb: lead })
}

const state = /^(?:正在|已经?|尚未|仍在|现)?(?:施工|在建|建设|完工|竣工|投用|推进|验收|交付|审批|装修|安装)(?:中|的)*$/

const damage = '(?:严重|一般|轻微|不同程度|全部|部分)?(?:倒塌|倒损|损坏|受损|损毁|受灾|成灾|绝收)'
const suffers = new RegExp(`^${damage}$`)
const hasSuffered = new RegExp(`^(?!严重|一般|轻微|不同|全部|部分)(.{2,}?)${damage}$`)

const wayOfCare = /^(?:集中|分散|机构|居家)(?:供养|养育|照护|抚养)$/

/** 完成加装电梯42部，正在施工|18部: what is in some state is of what was counted before in its unit. */
export function inState({ statement, previous }: NamingContext, lead: string): Naming | undefined {
  // 特困供养对象4.2万人，集中供养|8130人
  if (previous && previous.unit === statement.mark.unit && wayOfCare.test(fold(lead)) && arePeople(previous.head) && !wayOfCare.test(previous.head.slice(-4)))
    return named(statement, joinParts([shortenTo(previous.head, longest - width(lead)), lead]), 'part-of-whole', { head: previous.head })
  // 房屋倒损8418间、严重损坏|26493间
  const struck = previous && previous.unit === statement.mark.unit && suffers.test(fold(lead)) ? hasSuffered.exec(fold(previous.base))?.[1] : undefined
  if (struck) return named(statement, joinParts([previous!.base.slice(0, struck.length), lead]), 'object-of-earlier-verb', { head: lead, verb: lead })
  if (!previous || previous.unit !== statement.mark.unit || !state.test(fold(lead)) || /[已将于]/.test(previous.head) || state.test(fold(previous.head)))
    return undefined
  const name = joinParts([lead, shortenTo(previous.head, longest - width(lead))])
  return named(statement, name, 'object-of-earlier-verb', { head: previous.head, verb: lead })
}

const saidAbout = /^(?:[^，]{1,8})?就([^，的]{4,14}?)(?:合?共|累计|已|先后|陆续)*(?:提出|进行|作出|发出|接获|收到|展开|开展|采取)了?$/

/** 就违例扩展营业范围共提出|93318宗|检控: what that is about. */
export function nameAbout({ statement }: NamingContext, lead: string, head: string): Naming | undefined {
  const found = saidAbout.exec(fold(lead))
  if (!found || width(found[1]! + head) > longest) return undefined
  const at = found[0].indexOf(found[1]!)
  return named(statement, joinParts([lead.slice(at, at + found[1]!.length), head]), 'noun-after-number', { head })
}

const betters = /^(?:提高|改善|扩大|提升|完善|优化|解决|降低|减轻|增强|保障|改进|满足|规范|调整)了?$/
const ofIts = /^([^的]{1,12})的([^的、，]{2,10})$/

/** 改善了|12个|村的饮水条件: those whose something is bettered are counted, not what is. */
export function nameBettered({ statement }: NamingContext, lead: string, noun: string): Naming | undefined {
  const [, whose, what] = ofIts.exec(noun) ?? []
  if (!whose || !what || !betters.test(fold(lead)) || /[元%]/.test(statement.mark.unit)) return undefined
  const act = joinParts([lead.replace(/了$/, ''), what])
  return width(whose) + width(act) + 1 <= longest
    ? named(statement, joinParts([act, '的', whose]), 'noun-after-number', { head: whose, verb: lead })
    : undefined
}
