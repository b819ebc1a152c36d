import { moneyNouns } from '../../lexicon/indicator-words.ts'
import { fold } from '../../normalise/fold.ts'
import { clean, joinParts, type Naming, type NamingContext, named } from '../indicator/naming.ts'
import { longest, width } from './shorten-name.ts'
import { trimBefore } from './trim-phrase.ts'

/** What a giver does with money; 资助 and 发放 are done by whoever runs a scheme and left out. */
const gives = '(?:捐款捐物|捐款|捐资|捐赠|捐出|捐|认捐|赠送|赠)'
/** The clause as it tells of a gift of money, from its giver to its number. */
const giving = new RegExp(`${gives}了?(?:爱心|救灾|赈灾|慈善|公益|现金|${moneyNouns}|金额|人民币|共计|合计|总计|累计|总额|达|超过|超|近|约|共|价值)*$`)
/** Where a giver ends: what it says, how, to whom, and the gift itself. */
const ends =
  /(?:自己|本人|也是?|均|都|再次|首次|一次性|已经?|先后|陆续|累计|总计|共计?|分批次?|分期|接续|紧急|率先|主动|积极|踊跃|自发|自愿|慷慨|随即|立即|当即|迅速|第一时间|分别|则|又|还|将|拟|于|在|从|以|通过|经由?|向|为|给|对|宣布|表示|决定|披露|发布|发文|公告|透露|联合|携手|组织|号召|发动|响应|心系|捐|认捐|赠|筹|出资|拿出|拨付)/
/** No giver by name: who speaks, who is told of before, a crowd, an office. */
const nobody =
  /^(?:我们?|他们?|她们?|它们?|自己|本人|其|该公司|公司|企业|集团|大家|现场|活动|仪式|记者|当天|当日|同时|此次|本次|其中|此外|另外|目前|会上|会议)?$|(?:[省市县区州镇乡村]|街道|政府|部门|单位|[局厅委办]|委员会|办公室|财政|中央|活动中?|仪式上?|现场|会上|年来|以来|期间|组织|群众|人士|社会|各界)$/

/** 某公司披露公告，向灾区捐款|100万元| → 某公司向灾区捐款: a gift of money is told from others by who gave it. */
export function withGiver(naming: Naming, context: NamingContext): Naming {
  const gift = /(?:捐款|捐资|捐赠|捐出|认捐|赠送)(?:善款|资金|现金|经费|款物|专款)?$/.exec(naming.base)?.[0]
  const giver = gift ? giverBefore(context, longest - width(gift)) : ''
  if (!gift || giver === '' || naming.base.includes(giver)) return naming
  const whom = naming.rule === 'money-for-use' ? '' : naming.base.slice(0, -gift.length).replace(/^(?:自己|本人|其)/, '')
  const to = context.raw.indexOf(whom) - context.raw.indexOf('向')
  const given = whom !== '' && !whom.startsWith('向') && to > 0 && to < 10 && context.raw.includes('向') ? `向${whom}${gift}` : whom + gift
  const full = joinParts([giver, width(giver + given) <= longest ? given : gift])
  return named(context.statement, full, naming.rule, { ...naming, head: full })
}

/** Who gave the money, where the sentence names a firm, a fund or a person before the gift; empty where it names none that leaves the name within `room`. */
function giverBefore({ statement }: NamingContext, room: number): string {
  const { paragraph, sentence, clause, mark } = statement
  if (!mark.unit.endsWith('元') || statement.previous) return ''
  const { folded } = paragraph
  if (!giving.test(folded.slice(clause.start, mark.outer.start))) return ''
  const from = Math.max(sentence.start, folded.lastIndexOf('；', clause.start - 1) + 1, folded.lastIndexOf('：', clause.start - 1) + 1)
  // the clause that gives, then those before it: 甲公司发布公告，|已向灾区捐款
  for (let end = mark.outer.start, start = clause.start; start >= from; end = start - 1, start = end > from ? folded.lastIndexOf('，', end - 1) + 1 : -1) {
    const trimmed = trimBefore(paragraph, { start: Math.max(start, from), end })
    const at = folded.slice(trimmed.start, end).search(ends)
    if (at < 0) return ''
    if (at === 0) continue
    const giver = ownName(clean(paragraph.reflowed.text.slice(trimmed.start, trimmed.start + at)))
    if (/^(?:自己|本人|其|该公司|公司|他|她)$/.test(giver)) continue
    return nobody.test(fold(giver)) || /[、\d]/.test(giver) || width(giver) > room ? '' : giver
  }
  return ''
}

/** 童星出身的演员某某 → 演员某某. */
const ownName = (phrase: string) => phrase.replace(/^.*的(?=.{2})/, '')
