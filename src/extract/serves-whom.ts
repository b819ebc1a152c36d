import { actors } from '../lexicon/indicator-words.ts'
import { fold } from '../normalise/fold.ts'
import { endsInMeasure } from './naming.ts'
import { predicateDoneFor } from './trim-phrase.ts'

/** 联合企业为|120名儿童|发放用品: 为 leads to whom something is done for, not to what a measure comes to. */
export function servesWhom(raw: string, tail: string): boolean {
  return raw.endsWith('为') && !endsInMeasure(raw.slice(0, -1)) && (predicateDoneFor(tail) > 0 || servedPeople.test(fold(tail)) || giver.test(raw))
}

/** 大会为|10名英雄颁奖: who does something for somebody. */
const giver = /(?:大会|协会|基金会|总会|学会|公司|团队|服务队|集团|项目|活动|行动|机构|政府|街道|社区|志愿者|社工)为$/
/** 为80多位|老人理发、量血压. */
const servedPeople = new RegExp(`^[^的，、]{0,8}(?:${actors}|儿|户|者)(?=.{2})`)
