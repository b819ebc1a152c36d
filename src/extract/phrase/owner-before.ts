import { genericMoney } from '../../lexicon/indicator-words.ts'
import { fold } from '../../normalise/fold.ts'
import { arePeople, isBareAttribute, isLeaningAttribute, joinParts, type Naming, type NamingContext, subjectBefore } from '../indicator/naming.ts'
import { longest, shortenTo, width } from './shorten-name.ts'
import { openingVerbLength } from './trim-phrase.ts'

const isMoney = ({ unit }: Naming) => /元/.test(unit ?? '')
const isRate = ({ unit }: Naming) => /^[%‰]|百分点|^倍$/.test(unit ?? '')
const cost = /总?(?:投资|造价)$/
const building = /(?:中心|院|站|所|楼|馆|园|基地|项目|工程|场|室|食堂|公墓|学校|综合体|社区|小区)$/

/** What has a premium, a fee or a rent. */
const priced = /(?:险|课程|班|公寓|住房|租房|门票|套餐|中心|院|园)$/

/** 基金会35家，其中慈善组织23家，全年支出1.8亿元，吸纳就业|460人: what was counted in the sentence and does or has what is told next; empty where nothing was. */
export function ownerBefore(context: NamingContext, attribute = ''): string {
  const { earlier, statement } = context
  const built = cost.test(attribute) && earlier.length > 1 ? earlier.findLast((n) => !n.aside && !isMoney(n) && !isRate(n) && building.test(n.head)) : undefined
  if (built) return bareOwner(built.head)
  const owner = earlier.findLast((n, i) => {
    if (n.aside || isRate(n) || (/^(?:公里|里|米)$/.test(n.unit ?? '') && !cost.test(attribute)) || n.rule === 'predicate-of-number' || isAttribute(n.base))
      return false
    // 研究经费投入33278亿元，投入强度|2.64%: of money, alone, how much of a whole it is
    const ofMoney = n.rule === 'noun-after-number' || cost.test(n.base) || attribute === '投入强度'
    if (isMoney(n) && (attribute === '' ? genericMoney.test(fold(n.base)) : !ofMoney)) return false
    if (n.part && (i < earlier.length - 1 || earlier[i - 1]?.part)) return false
    return attribute === '' || fits(n, attribute)
  })
  if (owner) return bareOwner(owner.head)
  if (earlier.length > 0 || statement.clause.start === statement.sentence.start || !/面积|床位|[费金]$|票价/.test(attribute)) return ''
  const before = bareOwner(subjectBefore(context)).replace(/^[将把为]/, '')
  return (/面积|床位/.test(attribute) ? building : priced).test(before) && width(before) <= 14 ? before : ''
}

/** 持证率 → 社会工作者持证率: an attribute of what was counted before, with its owner; the phrase itself where it needs none or none is known. */
export function withOwner(context: NamingContext, phrase: string): { name: string; owner: string } {
  const owner = isLeaningAttribute(phrase) ? ownerBefore(context, phrase) : ''
  if (owner === '' || owner.endsWith(phrase)) return { name: phrase, owner: '' }
  const rated = phrase.endsWith('率') ? phrase.slice(0, 2) : undefined
  // 长者贫穷人口|贫穷率: those that the rate makes of them are not those it is of
  const among = rated && /人口$|人士$/.test(owner) && owner.slice(0, -2).endsWith(rated) ? owner.slice(0, -4) : undefined
  if (among === '') return { name: phrase, owner: '' }
  const plain = among ?? (rated && phrase.length > 2 && owner.startsWith(rated) ? owner.slice(2).replace(/^的/, '') : owner)
  const rest = withoutOverlap(plain, phrase)
  return { name: joinParts([shortenTo(plain, longest - width(rest)), rest]), owner }
}

/** 养老床位 + 床位数 → 数: what both have in common stands once. */
export const withoutOverlap = (owner: string, phrase: string) => (phrase.length > 2 && owner.endsWith(phrase.slice(0, 2)) ? phrase.slice(2) : phrase)

const isAttribute = (base: string) => isBareAttribute(base) || isLeaningAttribute(base)

/** A building has an area and beds, people an age, a team its members. */
function fits({ head }: Naming, attribute: string): boolean {
  if (stays.test(fold(attribute))) return dwells.test(fold(head))
  if (attribute.endsWith('率')) return true
  if (/次数?$/.test(head)) return false
  if (/轮候/.test(fold(attribute))) return !/轮候/.test(fold(head))
  if (/年龄|寿命|学龄/.test(attribute)) return arePeople(head)
  if (/从业人员|工作人员/.test(attribute)) return !/党组织|党支部|岗位|项目$/.test(head)
  if (/服务时|时长/.test(attribute)) return /志愿|义工|社工|队/.test(head)
  if (/队员|成员|会员/.test(attribute)) return /(?:队|队伍|团|会|组织|社|团体|小组)$/.test(head)
  return !(arePeople(head) && /面积|床位|投资|造价|价值|里程/.test(attribute))
}

/** What has an attribute, without what makes it a measure of its own: 运营的综合体, 高龄津贴发放对象, 项目总投资. */
export function bareOwner(head: string): string {
  const plain = head
    .replace(/^(?:(?:改造|提升|装修|搬迁|修缮|翻新)*后|(?:建成|投入)?(?:运营|投用|使用|启用|运行|开放|在建))的(?=.{2})/, '')
    // 卫生院宽敞整洁，面积…
    .replace(/(?<=.{2})(?:环境|设施)?(?:宽敞|整洁|明亮|干净|温馨|舒适|崭新|美观|齐全|优美|开业|开张|启用|投用|揭牌)+$/, '')
    .replace(
      /(?<=.{2})(?:(?:发放|保障|补助|救助|受益)对象|(?:总|建筑|占地|使用|规划|营业|经营|播种|种植)*(?:投资|造价|面积|数量?|人数|规模)|(?<=补[助贴]|津贴|金|费)标准|的?(?:名额)|备案|(?<=保险)参保|(?<=[施构织业区村者员])中|(?<=[者员人])注册)$|占地$/,
      '',
    )
  return openingVerbLength(plain) === plain.length || /(?:率|比例|占比|金额)$/.test(plain) ? '' : plain
}

/** What a measure that stands alone is of: the noun spoken of before, without what made that a measure; empty where it can be of no such thing. */
export function ownerOf(subject: string, lead: string): string {
  // 办事用时缩短60%，满意率|98%: not of the time it takes
  const measured = /(?:率|度)$/.test(lead) && /(?:用时|时间|时长|时限|次数|费用)$/.test(fold(subject))
  if (measured || isBareAttribute(subject)) return ''
  if (/^[上下]限$/.test(fold(lead))) return subject
  // 公益支出1.1亿元，年末净资产|9600万元|: whoever has it, no spending does
  if (/(?:净资产|总资产|固定资产|结余)$/.test(lead) && /(?:支出|收入|开支|捐赠)$/.test(subject)) return ''
  return (lead.endsWith('率') ? subject.replace(/(?<=.{2})[^的、]{2}率$/, '') : bareOwner(subject)) || subject
}

/** A rate of those who live somewhere, and where one may live: not 运营企业. */
const stays = /^(?:床位|平均)?入住率$/
const dwells = /(?:院|机构|中心|公寓|床位|之家|站|园|小区|房|所|社区|宿位|区|楼|项目)$/

/** 发出服务券1200张，930人参加，使用率为|77%|: what is used is no person, what is lived in no firm; empty where the last one counted may be, or nothing else. */
export function usedThing({ earlier, previous }: NamingContext, lead: string): string {
  const lived = stays.test(fold(lead))
  const fit = lived ? ({ head }: Naming) => dwells.test(fold(head)) : ({ head }: Naming) => !arePeople(head)
  if (!(lived || /^(?:使用|利用|空置|周转)率$/.test(fold(lead))) || !previous || fit(previous)) return ''
  const thing = earlier.findLast((n) => !n.aside && !isRate(n) && !isMoney(n) && fit(n))
  return thing ? bareOwner(thing.head) : ''
}

/** 王平镇|16个|村全部受灾: a town, which no region tells; empty where it is none, or leaves no room. */
export const townOf = (lead: string, room: number) => (/^(?!选派|各)[\u4e00-\u9fff]{2,5}(?:[镇乡]|街道)$/.test(lead) && lead.length <= room ? lead : '')
