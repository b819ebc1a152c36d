import { fold } from '../../normalise/fold.ts'
import { giftBefore } from '../indicator/name-given.ts'
import { endsInMeasure, joinParts, type Naming, type NamingContext, named } from '../indicator/naming.ts'
import { longest, width } from './shorten-name.ts'

const wholeMeasure = /(?:人均|户均|平均|年均)?(?:可支配)?(?:投资|支出|开支|收入|投入|补贴|补助|捐款|善款|贷款|产值|经费|资金|销售额|公益金|费用)$/

/** What opens a list of amounts: 补贴标准为初级1000元、…. */
const listMeasure =
  /((?:最低生活保障|低保|供养|补[贴助]|[资救]助|护理|照料|养育|收费|奖励)+(?:标准|补贴|补助|津贴|价格|限额)|(?<=^|[，。；、为])[^，。；、\d为]{2,8}(?:标准|补贴|补助|津贴|价格|限额))(?:分别)?[为是：][^，。；\d]{1,10}\d/

/** 完成投资3319亿元。其中，太阳能发电|1349亿元: the money of a part is of the kind of its whole. */
export function sharedMeasure({ statement, previous, topic, raw }: NamingContext): string {
  const { folded } = statement.paragraph
  // 补贴标准为初级1000元、中级|1500元: the measure that the list was opened with
  const listed = /^\s*[、和及]/.test(raw) ? listMeasure.exec(folded.slice(statement.clause.start, statement.mark.start))?.[1] : undefined
  if (listed) return listed
  if (!/其中|当中，?/.test(folded.slice(statement.sentence.start, statement.clause.end))) return ''
  const whole = [previous, topic].find((n) => n && wholeMeasure.test(fold(n.base)))?.base ?? ''
  const measure = wholeMeasure.exec(fold(whole))?.[0] ?? ''
  return measure === '' ? '' : whole.slice(-measure.length)
}

/** 资助标准为本科生|每人5000元|、专科生每人3000元: the first of those that a level is set for. */
export function levelOfGroup(context: NamingContext, lead: string): { name: string; group: string } | undefined {
  const { statement, previous, raw } = context
  // 、中部地区每人每月|270元|: the next of them
  const first = previous?.rule === 'part-of-measure' && previous.unit === statement.mark.unit && /^\s*[、和]/.test(raw) ? previous : undefined
  if (first && first.base.startsWith(first.head) && first.base !== first.head && !endsInMeasure(lead) && lead.length <= 8)
    return { name: lead + first.base.slice(first.head.length), group: lead }
  if (!statement.next || !statement.mark.unit.includes('元')) return undefined
  const [, measure, group] =
    /^([^，、为是]{0,12}(?:标准|补贴|补助|津贴|限额))(?:分别|统一)?(?:[为是]|(?:提高|调整|上调|提升)[到至为])([^，、为是]{2,8})$/.exec(lead) ?? []
  const told = measure === '标准' ? giftBefore(context) : ''
  return measure && group ? { name: joinParts([group, told, measure]), group } : undefined
}

/** 公益支出超过20亿元，受益群众达500万人次，其中去年支出|6.7亿元|: the amount that the sentence named with the word that is said again. */
export function measureAgain({ statement: { mark }, raw, earlier, previous }: NamingContext, lead: string): Naming | undefined {
  if (!raw.startsWith('其中') || previous?.unit === mark.unit) return undefined
  const same = earlier.findLast((n) => n !== previous && n.unit === mark.unit && n.base !== lead && n.base.endsWith(lead) && !n.aside)
  return same && { ...same, rule: 'attribute-of-earlier-noun', at: mark.end }
}

/** 市慈善总会募集善款3536万元，累计募集善款|5.53亿元|: the same over all the years, told apart by 累计. */
export function overallOf({ statement: { mark }, earlier }: NamingContext, lead: string): string | undefined {
  const same = earlier.findLast((n) => n.unit === mark.unit && n.base.endsWith(lead) && !n.aside)
  const owner = same?.base.slice(0, -lead.length).replace(/累计$/, '')
  return owner === undefined ? undefined : `${owner.length > 1 && width(owner + lead) <= longest - 2 ? owner : ''}累计${lead}`
}

/** 基金会总收入2.36亿元，其中投资收益1800万元；总支出|1.98亿元|: who had the income spends. */
export function spentOfIncome({ statement, earlier }: NamingContext, lead: string): Naming | undefined {
  if (lead !== '总支出') return undefined
  const owner = earlier.findLast((n) => /.{2}总收入$/.test(n.base) && !n.aside)?.base.slice(0, -3)
  return owner === undefined ? undefined : named(statement, owner + lead, 'attribute-of-earlier-noun', { head: owner })
}

/** 护理员38人，与入住老人的比例为|1:4|; 顺差5605亿元，与国内生产总值之比为|2.0%|: whose ratio to whom. */
export function ratioWith({ statement, raw, previous }: NamingContext, lead: string): Naming | undefined {
  const other = /^，?与([^，]{2,14}?)的?(?:配比|比例|之比|比率|比值|比)(?:[为是达约]|达到)*$/.exec(raw.trim())?.[1]
  if (!other || !previous || (statement.mark.rule !== 'ratio' && !/(?:之比|比率|比值)$/.test(lead))) return undefined
  return named(statement, joinParts([previous.head, '与', lead.replace(/的(?=配?比)/, '')]), 'attribute-of-earlier-noun', { head: previous.head })
}
