import { fold } from '../../normalise/fold.ts'
import { longest, width } from '../phrase/shorten-name.ts'
import { openingVerbLength, predicateAt } from '../phrase/trim-phrase.ts'
import { doers } from './name-predicate.ts'
import { arePeople, joinParts, type Naming, type NamingContext, named } from './naming.ts'

/** Verbs that bring together those who are counted: what follows them is still said of those. */
const gathers = /^(?:组织|动员|发动|邀请|吸引|安排|选派|带领|引导|来自|包括|帮助|资助|救助|表彰|慰问)/
const forWhom = /^(?:对|为|给|向)(?=.{2})/

/** 通过面试的|30名|社工: those counted are told apart by the clause that stands with 的 before their number. */
export function nameAttributed({ statement, raw }: NamingContext, lead: string, head: string, predicate: string): Naming | undefined {
  if (!/的\s*$/.test(raw) || statement.previous || /[元%]/.test(statement.mark.unit)) return undefined
  // 对各县申报的|30个|项目进行初审: who sent in what is looked at stands before it; of several, only that they did
  const sent = forWhom.test(lead) ? lead.replace(forWhom, '').replace(/^.*、[^、]*(?=[\u4e00-\u9fff]{2}$)/, '') : ''
  const does = fold(lead)
  const verb = openingVerbLength(does)
  const own =
    ((verb > 0 && verb + 2 <= does.length) || (does.length >= 4 && predicateAt(does) === 0)) &&
    !gathers.test(does) &&
    (arePeople(head) || doers.test(fold(head)))
      ? lead
      : ''
  const clause = endsInVerb(sent) ? sent : own
  if (clause === '' || /[、，]/.test(clause)) return undefined
  const name = joinParts([clause.replace(/了/, ''), '的', head])
  return width(name) <= longest ? named(statement, name, 'noun-with-its-clause', { head, predicate }) : undefined
}

/** 县级|申报. */
const endsInVerb = (phrase: string) => phrase.length >= 2 && /(?:申报|申请|推荐|报送|上报|选送|提交|报名|征集|提出)$/.test(fold(phrase))
