import { kindWords, siblingWords } from '../../lexicon/indicator-words.ts'
import { fold } from '../../normalise/fold.ts'
import type { Statement } from '../locate-statement.ts'
import { longest, shortenTo, width } from '../phrase/shorten-name.ts'
import { openingVerbLength } from '../phrase/trim-phrase.ts'
import { arePeople, endsInMeasure, groupBefore, joinParts, type Naming, type NamingContext, named } from './naming.ts'

/** 失能, 已死亡, 获得证书, not 为党员. */
const stateOf = /^(?:已|均|都|被)?(?![为是属])(?![^，、的]{0,4}(?:[人员生者民童]|孩子|群众|志愿|干部))[^，、的\d]{2,12}$/

/** 学位5000个，其中幼儿园|420个|: what a place has, and is no kind of. */
const seatsOf = /(?:学[位额]|床位|车位|泊位|岗位|名额|编制)$/

/** Words of people and households that a measure is said of: 残疾人|就业. */
const peopleBefore = /^(.*(?:人|人员|儿童|者|户|家庭|群众|学生|毕业生|职工|民工|居民|村民|妇女|青年|少年))/

/** 公办, 城市: a kind that takes its noun from what it is part of. */
const kind = new RegExp(`^(?:${siblingWords}|${kindWords})$`)
/** 高级: a grade stands before what it grades. */
const grade = /^(?:高级|中级|初级|助理)$/
/** 5A级, 三星级. */
const gradeOf = /^(?:[1-5]?A{1,5}级?|[一二三四五]星级)$/
const gradeLead = /^(?:[1-5]?A{1,5}级?|[一二三四五]星级)(?:及?以上)?的?/
const kindLead = new RegExp(`^(?:各类)?(?:${siblingWords}|${kindWords})`)

/** A town or the rest of them, as what a part is of. */
const place = /^(?:[^，、的]{1,8}(?:街道|镇|乡|村|社区|区|县|(?<![超集门夜早菜股楼])市|省|州|盟|旗)|其[余他](?:街道|乡镇|镇|县|市|地区|各地)?)$/

/** 东城街道、南城街道|各1个: towns alone. */
export const arePlaces = (items: string[]): boolean => items.every((item) => place.test(item))

/** 公益慈善类, 市级, 其他: what tells only which of a kind. */
const classed = /^(?:各类)?[^，、的与和]{1,8}(?:类|级|型)$|^其[他余它]$/
const isKind = (lead: string) => kind.test(lead) || classed.test(lead)
const personUnit = /^(?:[人名位]|人次)$/
/** 高于邻区的|6张 tells another level, no part. */
const compares = /^[^，]{0,4}(?:[低高多少大小]于|不及|超过|[与同跟比较])/
const sameUnit = (a: string | undefined, b: string) => a === b || (personUnit.test(a ?? '') && personUnit.test(b))

/** What a part is of: the last number in its unit that is itself no part and no change, outside brackets; else the last of any unit. */
function wholeOf({ statement, earlier, sentenceBefore, topic }: NamingContext, opens: boolean): Naming | undefined {
  const { mark, clause, paragraph } = statement
  const inBrackets = paragraph.folded[clause.start - 1] === '（'
  const before = earlier.filter((n) => n.at <= clause.start && (inBrackets || !n.aside))
  const told = (namings: Naming[]) => namings.findLast((n) => !n.part && !n.rule.startsWith('change-of') && sameUnit(n.unit, mark.unit))
  const led = paragraph.folded.startsWith('其中', statement.sentence.start)
  const here = (led ? told(sentenceBefore) : undefined) ?? told(before)
  if (here || before.some((n) => !n.part) || !opens) return here ?? before.findLast((n) => !n.part) ?? before.at(-1)
  return told(sentenceBefore) ?? (topic && (sameUnit(topic.unit, mark.unit) || topic.rule.startsWith('change-of')) ? topic : undefined)
}

const channel = /(?:热线|平台|窗口|渠道|网站|电话|信箱|邮箱|小程序|客户端|线[上下](?:登记)?|来[访电信]|网上|现场)$/

/** 省级|示范性儿童之家. */
const level = /^(?:国家级|省级|市级|县级|区级)(.{2,})$/

const amongFirst = /^(?:其中|当中)/
const amongBefore = /(?:其中|当中)[，：]$/

/** 其中公办|12家; 其中，公办|12家; 其中：公办|12家. */
export const isAmong = ({ paragraph: { folded }, clause, sentence }: Statement): boolean =>
  amongFirst.test(folded.slice(clause.start, clause.start + 2)) || amongBefore.test(folded.slice(Math.max(sentence.start, clause.start - 3), clause.start))

/** 取得证书|的|32人: a relative clause whose noun is that of the whole. */
const relative = /的(?:有|共有?|约|近|达|已有|就有|计|超过?)*$/

/** 养老机构38家（公办|12家）, 投入2.3亿元（中央|0.8亿元）: a bare word in brackets is a part of what stands before them. */
function asideOf({ statement, earlier, lead, nounFollows }: NamingContext): Naming | undefined {
  const whole = earlier.findLast((n) => n.at <= statement.clause.start)
  if (!whole || nounFollows || lead === '' || width(lead) > 6 || whole.unit !== statement.mark.unit || endsInMeasure(lead)) return undefined
  if (lead.includes(whole.head.slice(-2)) || openingVerbLength(lead) > 0) return undefined
  return named(
    statement,
    joinParts([lead, shortenTo(statement.mark.unit.includes('元') ? whole.base : whole.head, longest - width(lead))]),
    'part-in-brackets',
    {
      head: whole.head,
    },
  )
}

/** 养老机构入住率58%，其中民办机构|52%: a part with the noun that the rate is of takes the rate. */
function rateOf(base: string, part: string): string {
  const rate = /(?:[^的、]{2}率|满意度)$/.exec(base)
  return rate && base.slice(0, rate.index).endsWith(part.slice(-2)) && !base.startsWith(part) ? part + rate[0] : ''
}

/** Aid that is given for some occasion or purpose: 春节补贴. */
const bareAid = /^[\u4e00-\u9fff]{2,4}(?:补贴|补助|慰问金|生活费|护理费|供养金|津贴)$/

/** 其中|11位|为受助学生, 其中女性|120人, 残疾人就业…其中集中就业|0.8万人: a part that does not stand alone takes what it is part of. */
export function namePart(context: NamingContext): Naming | undefined {
  const { statement, lead, tail, nounFollows, previous } = context
  const { paragraph, clause, sentence, mark } = statement
  const among = isAmong(statement)
  const being = nounFollows && lead === '' ? /^(?:均?[为是]|属于?)(.{2,})$/.exec(fold(tail))?.[1] : undefined
  const group = being === undefined || among ? '' : groupBefore(statement)
  if (being !== undefined && group !== '')
    return named(statement, joinParts([shortenTo(group, 10), '中', shortenTo(tail.slice(-being.length), longest - 11)]), 'part-of-whole', { head: group })
  if (!among && paragraph.folded[clause.start - 1] === '（') return asideOf(context)
  const money = mark.unit.includes('元')
  const goesOn = previous?.part === true && paragraph.folded[previous.at] === '，'
  // 农村低保金1342万元，其中春节补贴|576万元|，电费补贴|13万元: of the sum that was told
  const sum =
    money && (among || goesOn) && !nounFollows && bareAid.test(fold(lead)) ? context.earlier.findLast((n) => n.unit?.includes('元') && !n.part) : undefined
  if (sum && !sum.base.includes(lead))
    return { ...named(statement, joinParts([shortenTo(sum.base, longest - width(lead) - 1), '中', lead]), 'part-of-measure', { head: lead }), part: true }
  if (money ? being === undefined || !among : !among && !goesOn && !isKind(lead) && !(relative.test(context.raw) && !compares.test(lead))) return undefined
  const whole = wholeOf(context, paragraph.folded.startsWith('其中', sentence.start) || among)
  const rated = among && mark.unit === '%' && !nounFollows && lead.length >= 4 && !endsInMeasure(lead) ? rateOf(previous?.base ?? '', lead) : ''
  if (rated !== '') return named(statement, rated, 'part-of-whole', { head: rated })
  if (!whole) return undefined
  const { head } = whole
  // 困难老人共300人，其中|20人|失能: what some of them are or do
  const state = among && being === undefined && nounFollows && lead === '' && /^[人名位]$/.test(mark.unit) ? stateOf.exec(fold(tail))?.[0].length : undefined
  if (state && sameUnit(whole.unit, mark.unit) && arePeople(head) && !arePeople(tail)) {
    const noun = shortenTo(head, 12)
    return { ...named(statement, joinParts([shortenTo(tail.slice(0, state), longest - 2 - width(noun)), '的', noun]), 'part-of-whole', { head }), part: true }
  }
  if (nounFollows) {
    return being === undefined || !among
      ? undefined
      : named(statement, joinParts([shortenTo(head, 8), '中', shortenTo(tail.slice(-being.length), longest - 10)]), 'part-of-whole', { head })
  }
  const within = relative.test(context.raw) && lead.startsWith(`${head}中`)
  if (within) return { ...named(statement, lead, 'part-of-whole', { head }), own: lead, part: true }
  if (lead === '' || lead.includes(head) || /^[%‰]$/.test(mark.unit)) return undefined
  const alike = sameUnit(whole.unit, mark.unit)
  const partOf = (core: string) => ({ ...named(statement, core, 'part-of-whole', { head }), own: core, part: true })
  if (alike && relative.test(context.raw) && !compares.test(lead) && (arePeople(head) || !personUnit.test(mark.unit)) && !lead.includes(head.slice(-2))) {
    const plain = lead.includes('符合') || head.length > 8 ? head.replace(/^.*(?<=.{3})的(?=.{2})/, '') : head
    const noun = shortenTo(plain, Math.min(10, Math.max(6, longest - 2 - width(lead))))
    return partOf(joinParts([shortenTo(lead, longest - 2 - width(noun)), '的', noun]))
  }
  // 一期总面积12万平方米，其中地上|9万平方米: of which stage
  const stage = alike && (among || goesOn) && width(lead) <= 8 ? /^(?:项目|工程)?([一二三四首]期)/.exec(whole.base)?.[1] : undefined
  if (stage) return partOf(stage + lead)
  // 3A级以上社会组织412家，5A级|28家: one grade for the other
  const plain = gradeOf.test(lead) ? head.replace(gradeLead, '') : head
  const ofKind = () => partOf(joinParts([lead, shortenTo(plain.replace(kindLead, ''), longest - width(lead))]))
  // 省级示范性儿童之家38个，市级|112个: another level of the same
  const levelled = /^[国省市县区][家级]级?$/.test(lead) && previous && sameUnit(previous.unit, mark.unit) ? level.exec(previous.base) : null
  if (levelled) return named(statement, shortenTo(lead + levelled[1]!, longest), 'part-of-whole', { head: lead + levelled[1]! })
  const kindOf = isKind(lead) && (alike || whole.rule.startsWith('change-of'))
  if (!among && !goesOn) return kindOf ? ofKind() : undefined
  if (/^(?:男|女|男性|女性|男生|女生|男童|女童|党员|团员|新增|在职|全职|专职|兼职|持证|在册|全日制|本科以上|.{1,6}[岁龄](?:及?以[上下])?)$/.test(lead))
    return partOf(
      joinParts([shortenTo(head, longest - width(lead) - 1), (lead.length > 2 && !endsInMeasure(lead)) || /^[男女党团]/.test(lead) ? '中' : '', lead]),
    )
  if (grade.test(lead) && alike) return ofKind()
  // 工伤保险参保人数27.9万人，其中农民工参保|5.3万人
  const insured = alike && lead.endsWith('参保') ? /^(.{2,}?险)参保/.exec(whole.base)?.[1] : undefined
  if (insured && !/险|医保|社保/.test(lead)) return partOf(insured + lead)
  const seats = alike && openingVerbLength(lead) === 0 && !endsInMeasure(lead) && !seatsOf.test(lead) ? seatsOf.exec(head)?.[0] : undefined
  if (seats) return partOf(joinParts([shortenTo(lead, longest - width(seats)), seats]))
  // 收到线索185条，其中热线|52条|: the way that some of them came
  if (alike && channel.test(fold(lead)) && width(lead) <= 10 && /^[条件宗起例次个]$/.test(mark.unit))
    return partOf(joinParts([lead, shortenTo(head.replace(/^.*各[类种项](?=.{4})/, ''), longest - 2 - width(lead))]))
  if (kindOf && /^(?:城镇|农村|城市|乡村|城乡)$/.test(lead)) return ofKind()
  if (personUnit.test(mark.unit) && arePeople(head) && !arePeople(lead) && openingVerbLength(lead) === 0 && width(lead) <= 8)
    return named(statement, joinParts(/^[招聘收录派增]$/.test(lead) ? [lead, head] : [shortenTo(head, longest - width(lead)), lead]), 'part-of-whole', {
      head: lead,
    })
  if (kindOf) return ofKind()
  const cityOrCountry = /^(?:城市|农村|城镇|城区)社区$/.test(lead) && !/社区$/.test(head)
  if (arePlaces(lead.split(/[、和与及]/)) && (cityOrCountry || !kindLead.test(lead)) && openingVerbLength(lead) === 0 && whole.unit === mark.unit)
    return {
      ...named(
        statement,
        joinParts([shortenTo(lead, Math.max(8, longest - width(head))), shortenTo(cityOrCountry ? head.replace(/^社区/, '') : head, longest - 8)]),
        'part-of-whole',
        { head },
      ),
      part: true,
    }
  const shared = lead.slice(-2)
  const at = whole.base.lastIndexOf(shared)
  const whose = at > 0 ? peopleBefore.exec(whole.base.slice(0, at))?.[1] : undefined
  if (!whose || peopleBefore.test(lead) || lead.includes(whose.slice(-2))) return undefined
  return { ...named(statement, joinParts([shortenTo(whose, longest - width(lead)), lead]), 'part-of-whole', { head: lead }), own: lead, part: true }
}

/** What is told after a part: of the part where the part after it is told the same way (公办|5家|，床位980张；民办…), of the whole behind ； or a list of parts. */
export function headOfPart(part: Naming, earlier: Naming[], { paragraph: { folded }, clause, sentence, mark }: Statement): Naming {
  if (!part.part || (part.own === undefined && part.at >= clause.start)) return part
  if (part.own === undefined) {
    const closed = folded.slice(part.at, clause.start).includes('；') || earlier.at(-2)?.part === true
    const whole = closed ? earlier.findLast((n) => !n.part && n.unit === part.unit && !n.rule.startsWith('change-of')) : undefined
    return whole ? { ...part, head: whole.head } : part
  }
  const own =
    part.at >= clause.start ||
    partFollows.test(folded.slice(mark.outer.end, Math.min(sentence.end, mark.outer.end + 12))) ||
    toldBefore(part, folded, sentence.start)
  return own ? { ...part, head: part.own } : part
}

const partFollows = new RegExp(`^[，；、](?:${siblingWords}|${kindWords}|其[他余它])[^，；、。]{0,4}\\d`)
/** 公办5家，床位980张；民办13家|: parts that are parted by ； have each their own. */
const toldBefore = ({ at }: Naming, folded: string, start: number) => /其中[^；]*，[^；]*；[^；，]*$/.test(folded.slice(Math.max(start, at - 60), at))
