import { openingVerbs } from '../lexicon/indicator-words.ts'
import { longestFirst } from '../normalise/longest-first.ts'
import { rewriterOf } from '../normalise/rewriter-of.ts'

/** 敬老院建设任务是|新增床位: what a task is names what it counts. */
const taskIs = new RegExp(`^.{0,12}?(?:任务|目标|计划)[是为](?=(?:${longestFirst(openingVerbs)}).{2})`)
const filler = new RegExp(
  `(?<=.{2})(?:共有|现有|(?<!建)设有|内有|已累计|已经|已|累计|合计|共计|(?<![返归偿退])还|一共|先后|(?<![公总一])共(?!体))(?=(?:${longestFirst(openingVerbs)})|[^，]{2,}$)`,
)
/** 三年|投入, 五年内|开展培训: over how many years names nothing. */
const spanOfYears =
  /^(?:近|过去|这|前)?(?:\d+|[两二三四五六七八九十]+)年(?!内)(?:来|间|以来)?(?:累计|共|总计)?(?=[^的、，]{2,4}$)|^在?(?:\d+|[两二三四五六七八九十]+)(?:年|个月|天|日)内(?=[^的]{2,})/

const generic = new RegExp(`^(?:活动|行动|项目|会议|大会|比赛|现场)(?:中|现场|期间|当天|共|累计|还|将|已)*(?=${longestFirst(openingVerbs)})`)

/** 活动共|发放礼包, 慈善超市累计|接收物资: without the words between who does and what is done, and without a subject that is only “the event”. */
export const withoutFillers = rewriterOf(
  [generic, ''],
  [/^(?:围绕|聚焦|针对|按照|依托|坚持|践行)“[^”]*”(?:的?(?:要求|目标|原则|思路|理念|定位))?(?=[^的、].)/, ''],
  [/^(?:可|有望|就可)$/, ''],
  [/^(?:我[省市县区])?在(?=(?:完成|实现|开展|推进|落实|巩固)[^，]{2,}|(?:完成|实现)$)/, ''],
  [/^在[^，、的\d]{2,10}?(?=(?:新增|新建|建成|建立|设立|开展|举办|打造|推行|投放|安装|设置)[^，]{2,})/, ''],
  [taskIs, ''],
  [/像?(?:这样|类似)的(?=.{2})/, ''],
  [/^在[^，的]{2,8}下(?=.{4})|^从[^，]{2,20}[中里](?=(?:招募|选拔|选派|遴选|筛选|评选|推选|选出|选聘|确定))/, ''],
  [/^.{2,}(?:又|还|并)(?=(?:拿到|得到|收到|获得|获|领到|筹集|募集|捐出|捐赠|发放))/, ''],
  [/^.{2,10}(?:资金|投资|经费)由(?=.{2})/, ''],
  [filler, ''],
  [/(?<=.{2})各(?=(?:捐赠|资助|补助|发放|奖励|拨付|安排|投入)$)/, ''],
  [/(?<=.)(?:至少|最少)(?=[^，]{2})/, ''],
  [/(?<=.{2})分别(?=[高低快慢多少][于出过])/, ''],
  [spanOfYears, ''],
  [/(?<=[数量率额模入])(?:近|过去)?(?:\d+|[两二三四五六七八九十]+)年(?:间|来)?$/, ''],
)
