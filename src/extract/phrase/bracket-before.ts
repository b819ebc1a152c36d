import { personUnit } from '../../lexicon/units.ts'
import { fold } from '../../normalise/fold.ts'
import type { Statement } from '../locate-statement.ts'

/** 2万余名（含爱心社）|中小学生; 496宗（55%）|已获解决: its own share. */
const included = /^（(?:不?含|包括)[^）]{1,8}）(?=[^，、；。的])|^\s?[（(]\s?即?(?:约?占[^（）()\d]{0,6})?约?\d[\d.]*%\s?[）)](?=[\u4e00-\u9fff]{2})/
/** 选聘|93名|（司法局20名、公安局29名）政法干部: the parts of a number before its noun. */
const parts = /^（[^（）]*\d[^（）]*）(?=[^，、；。：的共）（]{2})/
const endsInVerb = /(?:选聘|聘请|聘任|招聘|招募|选派|选拔|培训|组织|邀请|表彰|评选|救助|资助|慰问|派出|配备|吸纳|安置|招收|录用|引进)了?$/

/** What matches the bracket that parts a number from its noun, 选聘|93名|（司法局20名）政法干部: one with its parts where a verb leads to a number of people. */
export function bracketBefore({ mark }: Statement, lead: string): RegExp {
  return personUnit.test(mark.unit) && endsInVerb.test(fold(lead)) ? parts : included
}

/** 10名|2023届高考成绩优秀者, 30名|2022、2021届获得者: of which year they are. */
/** 112人|（户）|困难对象: another way of counting the same. */
export const orAlso = /^（[户人名家个次]{1,2}）(?=[\u4e00-\u9fff])/

export const ofClass = /^(?:\d{4}、)*\d{4}[届级年](?:的)?/

/** Whether a number stands in brackets, in a second clause of them too: 养老机构200家（每千名老人有床位24张，比上年增长|3.9%）. */
export function isAside({ paragraph: { folded }, clause, sentence }: Statement): boolean {
  const said = folded.slice(sentence.start, clause.start)
  return said.lastIndexOf('（') > said.lastIndexOf('）')
}
