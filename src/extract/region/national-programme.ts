import { nationalInstitutions, nationalOrgans } from '../../lexicon/home-institutions.ts'
import { keptWith } from '../../nlcst/kept-with.ts'
import type { AnnotatedParagraph } from '../../nlcst/mark.ts'
import { matchesOf } from '../../normalise/matches-of.ts'
import { testerOf } from '../../normalise/tester-of.ts'
import type { Statement } from '../locate-statement.ts'

const launched =
  /(?:中国|中华)[\u4e00-\u9fff]{2,10}(?:基金会|总会|联合会)(?:（[^）]*）)?[^。；“”]{0,20}?(?:发起|设立|推出|实施|启动|开展)[^。；“”]{0,12}“([^”]{2,14})”/g

const programmesIn = keptWith(({ folded }: AnnotatedParagraph): readonly string[] => matchesOf(folded, launched).map(([, name]) => `“${name}”`))

/** 中国某某基金会发起的“某某”项目…，截至6月，“某某”累计…: what a programme of the whole country has come to is told of the country, in whatever local report. */
export function totalsProgramme({ paragraph, sentence, mark }: Statement): boolean {
  const names = programmesIn(paragraph)
  if (names.length === 0) return false
  const told = paragraph.folded.slice(sentence.start, mark.outer.start)
  return names.some((name) => told.includes(name)) && /累计|总计|[从自]\d{4}年|截[至止]|年来|已(?!经?在)/.test(told)
}

/** 财政部紧急预拨…, 民政部公布100名…: what a ministry gives out, money or honours, is of the whole country, unless a place is named that it goes to. */
const actsForCountry = new RegExp(
  `(?:^|[，；、])(?:${nationalInstitutions.source})[^，。；]{0,20}(?:预拨|下拨|拨付|下达|安排|划拨|公布|表彰|命名|评选|认定|遴选)[^，。；]{0,6}$`,
)

/** 中央财政安排…, 应急管理部制定…, 国内出游人次…: what the state's own organs do, or what is measured of the whole country. */
const nationalSubject = new RegExp(
  `^(?:同时，|此外，|其中，)?(?:[^，。；“”]{0,10}，){0,2}(?:今年|去年|近日|日前|\\d{4}年)?，?(?:中央(?:财政|组织部|宣传部|企业|预算内|集中)|国内(?:出游|旅游|生产总值)|全社会(?:跨区域|用电)|(?:${nationalInstitutions.source})(?:办公厅)?(?:、[^，。；、]{2,10})*(?:等[^，。；]{0,4}部[门委])?(?:近日|日前|[今昨]天|\\d{1,2}月\\d{1,2}日)?(?:联合|共|已|将)*(?:制定|安排|下达|下拨|预拨|拨付|调拨|调派|印发|发布|启动|部署|公布|决定|引导|推动|遴选|认定))`,
)

/** 根据住建部、国家发改委印发的《实施方案》，到2030年覆盖率提高到|60%|: what a plan of theirs rules is for all places. */
const ruledByState = new RegExp(
  `^(?:根据|按照)[^，。；《]{0,10}?(?:${nationalOrgans.source})(?:、[^，。；、《]{2,12})*(?:等[^，。；《]{0,4}部[门委])?(?:联合)?(?:印发|发布|出台|制定|下发)的?《[^》]+》[^，。；]{0,6}，`,
)

/** 商务部联合相关部门评审，确定|70个|城市: whom it chose of the whole country. */
const choosesForCountry = testerOf(new RegExp(`(?:^|[，；])(?:${nationalInstitutions.source})[^。；]{0,60}(?:确定|认定|遴选|评选|命名)(?:了|出)?$`))

/** 由中央宣传部等部门组织开展推选活动，从各地推荐的项目中推选出|100个|: likewise, a clause later. */
const pickedForCountry = testerOf(
  new RegExp(
    `(?:由|^|[，；])(?:${nationalOrgans.source})[^。；]{0,120}(?:推选|评选|遴选|评定|征集|选树)[^。；]{0,60}(?:推选|评选|遴选|评定|选)出了?[^。；]*$|(?:推选|评选|遴选|选树)活动由(?:${nationalOrgans.source})[^。；]{0,60}(?:推选|评选|遴选|评定|选)出了?[^。；]*$`,
  ),
)

/** 中国红十字会系统共收到|3835万元: what is raised for a place struck is of those who raise it. */
const raisesForCountry = /(?:^|[，；：])(?:中国红十字(?:会|基金会)|中华慈善总会)(?:系统|总会)?(?:已|共|累计|紧急)*(?:收到|接收|募集|募得|筹集|筹得)[^，。；]*$/

/** 中新网河南新闻8月16日电（李某）, 08/01 08:28，正文：: what stands before a text's first words. */
const dateline = /^(?:[\d/:\s年月日-]*，正文：\s*)?(?:.*?\d日(?:电|讯|消息)\s*(?:（[^）]*）)?)?/
/** 由中央财政和省财政按年人均|2万元|分担, 分为中央公益金和省级公益金，各占|50%|: what the state and each of its provinces bear or get is ruled for all of them. */
const sharedByState = /中央(?:财政|集中)?[^，。；、\d]{0,8}[和与、](?:各?省(?:级|(?=财政))|地方(?:各级)?)[^。；\d]*$/

/** 在中央每生每年|2000元|测算基础上: the level of the state that a place's own builds on. */
export const isStateLevel = ({ paragraph: { folded }, clause, mark }: Statement): boolean =>
  /(?:中央|国家)(?:财政)?(?:规定|确定|核定|补助)?的?(?:每[^，。；\d]{1,4})+$/.test(folded.slice(clause.start, mark.outer.start)) &&
  /^的?(?:测算|补助|标准)*(?:标准)?(?:的?基础|之)上/.test(folded.slice(mark.outer.end, mark.outer.end + 12))

/** Whether a number is told of what the state's organs do, or give out in a text that is on a place of its own. */
export function isOfState({ paragraph: { folded }, sentence, mark }: Statement, article: string | undefined): boolean {
  const at = mark.outer.start
  const told = folded.slice(sentence.start, at)
  return (
    nationalSubject.test(told.slice(dateline.exec(told)?.[0].length ?? 0)) ||
    sharedByState.test(told) ||
    (ruledByState.test(told) && !/[全我本]省|[全我本]市/.test(told)) ||
    raisesForCountry.test(folded.slice(sentence.start, at)) ||
    (article !== undefined && (actsForCountry.test(folded.slice(Math.max(sentence.start, at - 60), at)) || choosesForCountry(told) || pickedForCountry(told)))
  )
}
