import { fundingVerbs, genericMoney, moneyNouns } from '../../lexicon/indicator-words.ts'
import { fold } from '../../normalise/fold.ts'
import { purposeOfMoney } from '../phrase/purpose-of-money.ts'
import { longest, shortenTo, width } from '../phrase/shorten-name.ts'
import { openingVerbLength } from '../phrase/trim-phrase.ts'
import { isAmong } from './name-part.ts'
import { clean, joinParts, type Naming, type NamingContext, named } from './naming.ts'

/** Words of money that tell nothing of it: 资金|2480万元, 共补助|405万元. */
const bare =
  /^(?:资金|经费|款物|善款|补[助贴]|奖[励补]|资助|投入|拨款|筹款|募捐|募集|筹集|筹资|捐款|认捐|获(?:得)?(?:资助|补助|奖励)|费用|开支|奖金|(?:补[助贴]|奖[励补]|救助|资助|帮扶|项目)(?:资金|经费|金额?|款))$/
/** Money set aside or spent, with no word of what for: 市财政预算安排, 投入资金. */
const setAside = new RegExp(
  `^(?:[^，]{2,20}中)?(?:[^，的]{0,8}?(?:财政|预算|部门|市|县|区|省|中央|政府|街道|镇|村|单位|残联|妇联|工会|总会|基金会|[局厅委])里?)?(?:财政|预算|共|累计|总|各级|再|另|将|拟|计划|统筹|专门|每年)*(?:${fundingVerbs}|设立|落实)(?:各类|各级|财政|专项|配套|补助|上级|中央|省级|市级|公益金|福彩)*(?:${moneyNouns}|投资)?$`,
)
const usedFor =
  /^，?(?:(?:专项|主要|全部|重点|专门|统筹)*用[于作]|支持|(?=(?:实施|推进|开展)[^，。；]{4,}(?:项目|工程|行动|计划|建设)[，；。]))(?<use>[^，；。、：\d]{3,28})(?=[，；。、]|$)/
const opened = /^在?(?<field>[^，；。：\d]{2,12})(?:方面|领域|上)，$/
/** Money that somebody gives or spends, by a verb that ends the words before it. */
const gives = /(?:捐赠|捐款|捐资|认捐|筹资|出资|斥资|投资|耗资|拨款)$/

/** 大病救助项目救助患者3120人，资金|2480万元: bare money is that of what was counted before it; 安排|5300万元|，用于平台建设: or of what it is used for. */
export function nameMoney(context: NamingContext, lead: string): Naming | undefined {
  const { statement, previous, earlier } = context
  if (!statement.mark.unit.includes('元')) return undefined
  const { paragraph, clause, sentence, mark } = statement
  const { folded } = paragraph
  const read = fold(lead)
  const joint = folded.slice(previous?.at ?? sentence.start, clause.start)
  const forNext = /^，(?:用[于作]|支持|资助|帮扶)/.test(folded.slice(mark.outer.end, mark.outer.end + 4))
  if (bare.test(read) && previous && !joint.includes('；') && !forNext) {
    if (isAmong(statement)) {
      const whole = earlier.findLast((n) => /元/.test(n.unit ?? '') && !n.part)
      return whole && !whole.base.includes(lead) ? part(context, joinParts([shortenTo(whole.base, longest - width(lead) - 1), '中', lead])) : undefined
    }
    const counted = earlier.findLast((n) => !n.aside && !/元|%|‰|百分点|^[篇条]$/.test(n.unit ?? '') && !n.rule.startsWith('change'))
    if (!counted && previous.base.endsWith(lead) && previous.base !== lead && /元/.test(previous.unit ?? ''))
      return part(context, previous.base.replace(/每[\u4e00-\u9fff](?=.{2})/, ''))
    const owner = counted && (openingVerbLength(lead) > 0 ? counted.head : counted.base)
    // 项目经费 is of a project, not of what else was counted
    if (!owner || (read.startsWith('项目') && !fold(owner).includes('项目'))) return undefined
    const bare = owner.replace(/(?<=.{4})(?:人?数量?|总数)$/, '')
    return part(context, owner.endsWith(lead) ? owner : joinParts([shortenTo(bare, longest - width(lead)), lead]))
  }
  if (!genericMoney.test(read) && !setAside.test(read) && !(gives.test(read) && !/[向给为]/.test(read))) return undefined
  const behind = folded.slice(mark.outer.end, sentence.end)
  const use = usedFor.exec(behind)
  if (use) {
    const end = mark.outer.end + use[0].length
    const what = clean(paragraph.reflowed.text.slice(end - use.groups!.use!.length, end))
    return used(context, joinParts([shortenTo(what, longest - width(ownWords(lead))), ownWords(lead)]))
  }
  // …列支621万元，救助本科新生1531名；列支|198.9万元|，救助…: items parted by ； are alike
  const parted = Math.max(sentence.start - 1, folded.lastIndexOf('；', clause.start - 1))
  const field = opened.exec(folded.slice(parted + 1, clause.start))
  if (field && earlier.every((n) => n.at <= parted)) return used(context, joinParts([shortenTo(clean(field.groups!.field!), longest - width(lead)), lead]))
  if (earlier.some((n) => n.at > parted)) return undefined
  const own = ownWords(lead)
  const what = purposeOfMoney(context, mark.outer.end, longest - width(own))
  return what === '' ? undefined : used(context, joinParts([what, own]))
}

const fromFunding = new RegExp(`(?:${fundingVerbs})[^，]*$`)

/** 县财政每年|安排专项资金: without who gives it, where that makes it long. */
const ownWords = (lead: string) =>
  width(lead) <= 8 ? lead.replace(/(?<=.)(?:将|拟|计划)|^[省市县区镇乡村]里(?=.{2})/g, '') : (fromFunding.exec(lead)?.[0] ?? lead)

const part = ({ statement }: NamingContext, core: string): Naming => named(statement, core, 'money-of-earlier-noun', { head: core })
const used = ({ statement }: NamingContext, core: string): Naming => named(statement, core, 'money-for-use', { head: core })
