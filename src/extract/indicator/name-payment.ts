import type { Interval } from '../../nlcst/mark.ts'
import { fold } from '../../normalise/fold.ts'
import { clauseEnd, type Statement } from '../locate-statement.ts'
import { beneficiaryBefore } from '../phrase/beneficiary-before.ts'
import { longest, shortenTo, width } from '../phrase/shorten-name.ts'
import { cutAtPredicate, openingVerbLength, perWords, trimAfter } from '../phrase/trim-phrase.ts'
import { labelBefore } from './name-label.ts'
import { clean, foldedOf, joinParts, type Naming, type NamingContext, named, subjectBefore } from './naming.ts'

/** 医疗费用按|70%|的比例报销 → 医疗费用报销比例: the ratio at which something is done. */
export function ratioOf(context: NamingContext): Naming | undefined {
  const { statement, tail, raw } = context
  const done =
    statement.mark.unit === '%' || statement.mark.rule === 'ratio'
      ? /^(?:比例|标准)(?:给予|予以|进行|分[^，]{1,3}[年期次批])?([^，的]{0,8}?)(?:到位)?$/.exec(fold(tail))
      : null
  if (!done || !/按照?[^，]{0,14}$/.test(raw)) return undefined
  const own = context.lead.replace(/按照?.*$/, '').replace(/^由|[可应将由]$/g, '')
  const subject = own.length >= 2 ? own : subjectBefore(context)
  const action = tail.slice(tail.length - done[1]!.length)
  return named(statement, joinParts([shortenTo(subject, longest - width(action) - 2), action, '比例']), 'ratio-of-what-is-done', {
    head: joinParts([subject, action]),
  })
}

const shareAgain = /^(?:给予|发放|予以)(?:补贴|补助|奖励|资助|救助)$|^(?:增发|计发|执行|发放)$/

/** 失依儿童补贴占某标准比例 for another: 重病儿童补贴占某标准比例. */
function ofOther({ base, name }: Naming, whom = ''): Partial<Naming> {
  const own = /^.*?(?=(?:补贴|补助|奖励|资助|救助)占)/.exec(base)?.[0] ?? ''
  return own === '' || whom === '' ? {} : { base: whom + base.slice(own.length), name: whom + name.slice(own.length) }
}

/** 低保标准，城市按照不低于人均消费支出的|35%|确定; 按照低保标准的|20%|增发低保金: what is laid down or paid, and the whole it is reckoned by. */
export function shareOfBase(context: NamingContext): Naming | undefined {
  const { statement, lead, tail, previous } = context
  // 按不低于标准的80%给予补贴；重病儿童，按|50%|给予补贴
  if (
    previous?.rule === 'share-of-base' &&
    statement.mark.unit === '%' &&
    shareAgain.test(fold(tail)) &&
    (width(lead) <= 2 || /^[、和]$/.test(context.raw.trim()))
  )
    return { ...previous, ...ofOther(previous, beneficiaryBefore(context)), at: statement.mark.end }
  const [than, ending] = statement.mark.unit === '%' ? ['占', '比例'] : statement.mark.unit === '倍' ? ['为', '的倍数'] : []
  if (!than) return undefined
  const by = /^(.*?)(?:分别)?按照?(?:不低于|不超过|不高于|不少于)?([^按]{2,})$/.exec(lead)
  // 分别按照总额80%、100%给予补贴: what is done with the last is done with each
  const behind = foldedOf(statement).slice(statement.mark.end, statement.clause.end)
  const action = tail !== '' ? tail.replace(/、?(?:最高|最多|上限|封顶)$/, '') : (/^[、和](?:[\d.]+%[、和]?)+([^，；]*)$/.exec(behind)?.[1] ?? '')
  const done = by && /^(确定|核定|制定|执行|增?发放?|计发|增发|缴纳|计提|提取|安排|给予)([^，]*)$/.exec(fold(action))
  if (!by || !done) return undefined
  const own = by[1]!.replace(/^对于?(?=.{2})|[可应由]$/g, '')
  const set = /[定行]$/.test(done[1]!)
  // 对特困人员，按照低保标准的1.3倍发放基本生活费
  const whom = own === '' && /^(?:计发|发放|给予)$/.test(done[1]!) ? (beneficiaryBefore(context) ?? '') : ''
  const what = set ? (labelBefore(context, own) ?? (own === '' ? subjectBefore(context) : '')) : action
  const head = shortenTo(joinParts([own || whom, what.replace(/^(?:给予|发放|予以)了?(?=.{2})/, '')]), longest - 8)
  const base = shortenTo(by[2]!, Math.max(6, longest - width(head + than + ending)))
  return head === '' ? undefined : named(statement, joinParts([head, than, base, ending!]), 'share-of-base', { head })
}

const amountUnit = /[元%]/
const accordingTo = /按照?[^，]*$/

/** 小区按每百户|20平方米|的标准配建养老用房; 按每个街道|4名|、每个乡镇|2名|的标准配备社工: the size that is laid down for something. */
export function standardOf(context: NamingContext): Naming | undefined {
  const { statement, lead, previous } = context
  const { paragraph, clause, mark } = statement
  if (amountUnit.test(mark.unit) || !accordingTo.test(paragraph.folded.slice(clause.start, mark.outer.start))) return undefined
  const [, owner = '', each = ''] = /^(?:(.*?)按照?)?(?:每[个家所名](.{2,}))?/.exec(lead)!
  const own = owner.replace(/[也还则]$/, '') + each || (lead.includes('按') ? '' : lead)
  const behind = paragraph.folded.slice(mark.outer.end, clause.end)
  // 按照每个社工站不少于|3名|专职社工的标准配齐人员
  const staff = /^([^，；的、\d]{2,10})的标准[^，；]*$/.exec(behind)?.[1]
  if (staff)
    return named(
      statement,
      joinParts([shortenTo(own, longest - width(staff)), clean(paragraph.reflowed.text.slice(mark.outer.end, mark.outer.end + staff.length))]),
      'standard-of-what-is-done',
      { head: staff },
    )
  const rest = /^(?:[、和及与](?:[^，；、\d]{2,12}按照?)?每[^，；的]*)?的?标准(.*)$/.exec(behind)?.[1]
  if (rest === undefined) return undefined
  const does = /^(?:通过|采取|采用|以|予以|给予|进行)|^$/.test(rest) ? '' : clean(paragraph.reflowed.text.slice(clause.end - rest.length, clause.end))
  // 按照人均用地不少于|0.2平方米|的标准，规划…: the size of what stands before it
  const sized = does === '' ? /(?:按照|按)(?![照每不])([^，每]{2,})$/.exec(lead)?.[1] : undefined
  if (sized) return named(statement, joinParts([shortenTo(sized, longest - 2), '标准']), 'standard-of-what-is-done', { head: sized })
  const what = does === '' ? (previous?.head ?? subjectBefore(context)).replace(/标准$/, '') : shortenTo(does, longest - 8)
  return named(statement, joinParts([shortenTo(own, longest - width(what) - 2), what, '标准']), 'standard-of-what-is-done', { head: what })
}

const forEach = new RegExp(
  `^(?<whom>.{0,24}?)的?(?:${perWords}|每[张个家名位户])+(?<each>[^，]{0,10}?)(?:可以?|能|均)?(?:领取|享受|获得|发放|给予|补助|补贴|奖励)$`,
)

/** 投靠亲友的每人每天可领取|50元|补助; 对养老机构，每张护理型床位给予|1万元|补贴: to whom, and for each of what. */
export function whomBefore(context: NamingContext, noun: string): string | undefined {
  const { paragraph, before } = context.statement
  const from = before.start + (/^\s*(?:对于?|为|给|向)?/.exec(context.raw)?.[0].length ?? 0)
  const match = forEach.exec(paragraph.folded.slice(from, before.end).trimEnd())
  if (!match) return undefined
  const [whom, each] = [match.groups!.whom!, match.groups!.each!].map((part) => {
    const at = from + match[0].indexOf(part)
    return clean(paragraph.reflowed.text.slice(at, at + part.length))
  }) as [string, string]
  if (whom === '' && each.length < 2) return undefined
  return joinParts([shortenTo(whom || (beneficiaryBefore(context) ?? ''), Math.max(6, longest - width(each + noun))), each])
}

/** 擅自改变用途的，由民政部门处|5万元|罚款; 对主管人员处|2万元|罚款: who or what is fined. */
export function fineOf({ statement, lead, tail }: NamingContext): Naming | undefined {
  if (!/^的?罚款/.test(fold(tail)) || !statement.mark.unit.endsWith('元')) return undefined
  const { paragraph, sentence, clause } = statement
  const whom = /(?:^|并)对(.{2,}?)处以?$/.exec(lead)?.[1]
  const offence = /([^，。；：]{4,})的，(?:[^。；]*，)?$/.exec(paragraph.folded.slice(sentence.start, clause.start))
  const said = offence && paragraph.reflowed.text.slice(sentence.start + offence.index, sentence.start + offence.index + offence[1]!.length)
  const what = whom ?? (said && !/下列|前款|上述|之一|^逾期|^情节/.test(fold(said)) ? `${clean(said)}的` : '')
  return named(statement, joinParts([shortenTo(what, longest - 4), '罚款']), 'fine', { head: '罚款' })
}

/** Whether a phrase is a verb and nothing else. */
export const verbOnly = (tail: string) => tail !== '' && (openingVerbLength(tail) === tail.length || /^(?:增加|推行|兴办)$/.test(fold(tail)))

/** 其中|10万元|资助100名学生; 投入1260万元，改造6家敬老院: whom or what the money is for is counted by the `next` number; empty where that has no plain noun. */
export function nounOfNext({ paragraph, sentence }: Statement, next: Interval): string {
  const { start, end } = trimAfter(paragraph, { start: next.end, end: clauseEnd(paragraph.folded, next.end, sentence.end) })
  const noun = cutAtPredicate(clean(paragraph.reflowed.text.slice(start, end)))
  return width(noun) <= 12 && !/\d/.test(noun) ? noun : ''
}

/** 为30名儿童|发放价值|6000元的书包: what is given, not that it is worth so much. */
export function withoutWorth(predicate: string, { next, ...statement }: Statement): string {
  const given = /^(.*?)(?:等物资|等)?总?价值$/.exec(predicate)?.[1]
  if (given === undefined) return predicate
  return next && openingVerbLength(given) === given.length ? given + nounOfNext({ ...statement, next }, next.outer) : given
}
