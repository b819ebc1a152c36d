import { fold } from '../../normalise/fold.ts'
import { bracketOwner } from '../phrase/bracket-owner.ts'
import { disposedBefore } from '../phrase/disposed-before.ts'
import { longest, shortenTo, width } from '../phrase/shorten-name.ts'
import { clean, joinParts, type Naming, type NamingContext, named, subjectBefore } from './naming.ts'

const reaches = /^(?:绵延|延伸|蜿蜒|横跨|横贯|纵贯|贯穿|连绵)$/
const length = /^(?:公里|千米|里|米)$/
const spread = /^(推展|推广|扩展|扩大|拓展|延伸|普及|铺开|覆盖)(?:至|到)?(?:全[国省市县区港])?$/

/** 改扩建工程如火如荼，绵延|10公里|; 把照顾计划常规化，并推广至全港|18区|: a verb that says nothing alone is of what the clause before tells of. */
export function nameOfClauseBefore(context: NamingContext, lead: string): Naming | undefined {
  const { statement } = context
  const { mark } = statement
  const bracketed = bracketOwner(context, lead)
  if (bracketed !== '' && width(bracketed + lead) <= longest)
    return named(statement, joinParts([bracketed, lead]), 'attribute-of-earlier-noun', { head: bracketed })
  const far = length.test(mark.unit) && reaches.test(fold(lead))
  const verb = far ? lead : /^(?:个|省|市|县|区|镇|乡|村|所|家)$/.test(fold(mark.unit)) ? spread.exec(fold(lead))?.[1] : undefined
  if (!verb || mark.outer.start <= statement.sentence.start) return undefined
  const what = far ? subjectBefore(context) : disposedBefore(context)
  if (what.length < 2) return undefined
  return named(statement, joinParts([shortenTo(what, longest - 3 - width(verb)), lead.slice(0, verb.length)]), 'subject-of-clause-before', { head: what, verb })
}

const borne = /^(.{2,10}?(?:资金|经费|费用|投资|奖补))由(?:该[省市县区])?([^，]{2,12}?)(?:各|分别|共同|统筹)*(承担|负担|分担|支付|出资)$/

const done = /^(.{6,}?)(?:进度|工作)?(?:已|累计|共)*(完成)([^，的]{0,8}?(?:任务|计划|目标)(?:总?[数量])?)$/

/** 公路安防建设进度已完成总任务数的|90%|: what has come so far. */
function shareDone({ statement, lead }: NamingContext): Naming | undefined {
  const [, what = '', verb = '', plan = ''] = statement.mark.unit === '%' ? (done.exec(lead) ?? []) : []
  if (what === '') return undefined
  const ending = `${verb}${plan}比例`
  const subject = shortenTo(what.replace(/^.*[—：]/, ''), longest - width(ending))
  return subject.length < 2 ? undefined : named(statement, joinParts([subject, ending]), 'noun-before-number', { head: subject })
}

/** 奖补资金由市、区财政各承担|50%|: which money, and who bears so much of it. */
export function shareBorne(context: NamingContext): Naming | undefined {
  const { statement, lead } = context
  const part = shareDone(context)
  if (part) return part
  const [, money = '', who = '', verb = ''] = statement.mark.unit === '%' ? (borne.exec(clean(lead)) ?? []) : []
  const name = joinParts([money, who, verb])
  return money === '' || width(name) > longest - 2 ? undefined : named(statement, `${name}比例`, 'noun-before-number', { head: money })
}
