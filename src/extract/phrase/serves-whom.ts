import { actors } from '../../lexicon/indicator-words.ts'
import { fold } from '../../normalise/fold.ts'
import { arePeople, clean, endsInMeasure } from '../indicator/naming.ts'
import { clauseEnd, type Statement } from '../locate-statement.ts'
import { predicateDoneFor } from './trim-phrase.ts'

/** 联合企业为|120名儿童|发放用品: 为 leads to whom something is done for, not to what a measure comes to. */
export function servesWhom(raw: string, tail: string, next = ''): boolean {
  if (!raw.endsWith('为') || endsInMeasure(raw.slice(0, -1))) return false
  return predicateDoneFor(tail) > 0 || servedPeople.test(fold(tail)) || giver.test(raw) || (arePeople(tail) && done.test(next))
}

const done = /^，(?:免费|现场|上门|当场|分别|逐一|每人)?(?:提供|开展|送去|送上|进行|办理|发放|安装|配备|讲解|测量|检查|捐赠|赠送)/
/** 为2名残疾人，|提供上门评残|: what the next clause says is done for them; empty where it says nothing of that. */
export function promisedNext({ paragraph, clause, sentence }: Statement): string {
  if (!done.test(paragraph.folded.slice(clause.end, clause.end + 12))) return ''
  const end = clauseEnd(paragraph.folded, clause.end + 1, sentence.end)
  const said = clean(paragraph.reflowed.text.slice(clause.end + 1, end))
  // 发放助学金|6万元: what is given goes without how much
  const given = said.replace(/(?:共计?|约|近|各)*\d.*$/, '')
  return given.length >= 4 ? given : ''
}

/** 大会为|10名英雄颁奖: who does something for somebody. */
const giver = /(?:大会|协会|基金会|总会|学会|公司|团队|服务队|集团|项目|活动|行动|机构|政府|街道|社区|志愿者|社工)为$/
/** 为80多位|老人理发、量血压. */
const servedPeople = new RegExp(`^[^的，、]{0,8}(?:${actors}|儿|户|者)(?=.{2})`)
