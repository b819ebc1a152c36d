import { completions } from '../../lexicon/modality.ts'
import type { Interval, TimeMark } from '../../nlcst/mark.ts'
import { onceOfMark } from '../../nlcst/once-of-mark.ts'
import type { Statement } from '../locate-statement.ts'
import { beginsThen } from './begins-then.ts'
import { issued, learning, told } from './period-openings.ts'
import { isYearOfRow } from './year-of-row.ts'

/** 已下拨2022年中央财政困难群众救助补助资金|1546亿元: money of that year's budget. */
const budgeted = /^度?(?:中央|省级?|市级?|县级?|区级)(?:财政|预算)[^，。；\d]{0,24}(?:资金|经费|补助)(?:共|约|近|共计|总计)*$/

const leadsToTime = /[到至为自从由的比较]$/

/** 从2020年的9年提高到2025年的10年: the year that takes 的 and figures is of these figures alone, one or several in a row. */
export function measuredAt(folded: string, { start, end }: TimeMark, to: number): boolean {
  return (
    isYearOfRow(folded, start, end, to) ||
    (leadsToTime.test(folded.slice(Math.max(0, start - 1), start)) &&
      /^的(?:[^，。；、]{0,3}\d[^，。；、]{0,8}[、和])*[^，。；、\d]{0,3}$/.test(folded.slice(end, to))) ||
    budgeted.test(folded.slice(end, to))
  )
}

const markBefore = /[、，；：中]$/

/** 其中2021年712宗、2022年788宗: the year that stands right before a number is its own. */
const standsAt = (folded: string, { start, end }: TimeMark, to: number) =>
  markBefore.test(folded.slice(Math.max(0, start - 1), start)) && /^(?:全年)?(?:为|有|达到?|约|共|是|仅)?$/.test(folded.slice(end, to))

/** 从2017年募捐突破|1000万元|后，今年…: the year that a figure is set out from. */
const leftAt = ({ paragraph: { folded }, mark }: Statement, { kind, start, end }: TimeMark) =>
  kind === 'point' &&
  /[从由]$/.test(folded.slice(Math.max(0, start - 1), start)) &&
  /^(?!起|开始|以来|以后|至今|到|至)[^，。；、\d]{1,16}$/.test(folded.slice(end, mark.outer.start)) &&
  /^(?:以[上下])?(?:后|增|提|升|降|减|上升|发展|扩|跃|到|至)/.test(folded.slice(mark.outer.end, mark.outer.end + 4))

/** Whether a time in a number's clause is of that number alone; so is a bracket's: 2582万元（含2018年项目资金|137万元|）. */
export const isOwnOf = (statement: Statement, time: TimeMark) => {
  const { paragraph, mark, clause } = statement
  return (
    measuredAt(paragraph.folded, time, mark.start) ||
    standsAt(paragraph.folded, time, mark.outer.start) ||
    leftAt(statement, time) ||
    // 距离“十四五”期末要达到|4.5个|的目标
    (time.start >= clause.start && /^(?:要|将|应|须)(?:达到?|实现|完成|建成)?$/.test(paragraph.folded.slice(time.end, mark.outer.start))) ||
    /^（含?$/.test(paragraph.folded.slice(clause.start - 1, time.start))
  )
}

/** 剩余70户将于11月底前完工, 6名队员于8月1日奔赴, 36项活动将贯穿全年: the time of what becomes of the number stands behind it. */
export function comesDue(folded: string, from: number, { start, end }: TimeMark): boolean {
  const between = folded.slice(from, start)
  return (
    (/^[^，。；\d]{0,12}(?:[于在]|预计|计划|将)$/.test(between) && due.test(folded.slice(end, end + 14))) ||
    /^[^，。；]{2,36}(?:贯穿|持续(?:[至到])?)$/.test(between)
  )
}

/** 2022年9月启动的项目已…: when it began is not when it has come so far. */
const begunThen =
  /^(?:启动|实施|推出|上线|发起|开办|开设|出台|印发|发布|开通|施行|推行|开展)[^，。；\d]{0,16}?的(?![^。；]*\d[^。；]*(?:已|累计|目前))[^。；]{2,40}?(?:已|累计|目前)/

const due = new RegExp(
  `^[^，。；\\d]{0,8}(?:${completions}|投入|到位|完成|安装|发放|拨付|实现|启动|上线|落户|奔赴|抵达|到达|出发|前往|赶赴|返回|集结|撤离|入住)`,
)
const came = new RegExp(
  `^(?:正式|新|改扩?|首次)?(?:${completions}|建立|成立|创办|创建|创立|组建|运营|注册|登记|设立|获批|入选|获评|评为|出生|退休|毕业|考取|考入|考上|录取|入学|入职|入伍|退役)[^，。；\\d]{0,12}?的(?![\\s约近共这]*[\\d一二两三四五六七八九十百千万几数])`,
)
const opened = new RegExp(`^[^，。；\\d]{0,12}(?:${completions}|动工|获批|成立|创办|建院|创建|开工建设|开馆|试?运营)，`)

/** 2021年6月竣工，总建筑面积2.6万平方米: when a thing came is not when it has its size. */
export const isOpening = (folded: string, { end }: TimeMark, clause: number, to: number) =>
  end < clause && opened.test(folded.slice(end, end + 24)) && /(?:面积|占地|投资|床位|设有?|设置|现有|容纳)[^，。；\d]{0,6}$/.test(folded.slice(clause, to))

/** 小区建于|20世纪90年代|，共有1500户: nor does when it was founded. */
const bornAt = /(?:建|建成|成立|创办|创建|创立|组建|设立|注册|开业|启用|投用|投运|落成|建好|竣工|挂牌|发起|诞生|开馆|开院|开园)于$/

/** 2020年建成的福利院有床位300张: the year tells of the thing, not of what is counted in it; 2020年建成的30家 counts what came in that year. */
function datesThing(folded: string, { start, end }: TimeMark): boolean {
  if (bornAt.test(folded.slice(Math.max(0, start - 5), start))) return true
  const behind = folded.slice(end, end + 60)
  return came.test(behind.slice(0, 32)) || begunThen.test(behind)
}

/** 在2023年大学新生中遴选70位: the year tells which people, not when. */
export const ofPeople = /^(?:度|级|的)?[\u4e00-\u9fff]{1,8}?(?:生|人员|对象|学员|职工|者)中/

const turn = /此次|本次|这次|此番|下一步|接下来|后续/

/** 到目前已捐赠1400万元，…，此次运来35万元物资; 下一步将再建50家: another occasion than the time before it. */
export const turnsTo = (text: string) => turn.test(text) && /\d[^，；]*[，；](?:[^，；]*[，；])*(?:此次|本次|这次|此番|下一步|接下来|后续)/.test(text)

/** 上半年, 2022年: a time in which things come to pass, and 9月底前, by which they are to; 6月底 has its stock. */
export const isFlow = ({ kind, from, relative }: TimeMark) =>
  kind === 'by' || ((kind === 'point' || kind === 'span') && (from !== undefined || relative?.from !== undefined))

/** 截至6月底, 年末: when a stock is counted. */
export const isCount = (time: TimeMark) => time.kind === 'asOf' || (time.kind === 'point' && !isFlow(time))

/** …；某园9月1日开园，可提供|270个|, 未来5年…，可于本年第四季提供|100个|: a time behind ；, or that the number's clause has by 于, is nearer than the one that holds. */
export const isNearer = (folded: string, held: TimeMark, { kind, start, end }: TimeMark, clause: number) =>
  (kind === 'point' || kind === 'span') &&
  ((end < clause && folded.slice(held.end, start).includes('；') && !/[占比较的]/.test(folded[start - 1] ?? '')) ||
    (start >= clause && held.end <= clause && /[于在]/.test(folded[start - 1] ?? '') && !/^的?[\u4e00-\u9fff]{0,6}的/.test(folded.slice(end, end + 8))))

const stock = /现有|现已?建有|现存|现拥有|总数(?:已|就)?(?:近|约|超过?|达到?|为|逾|突破)?$|共有(?!\d*[^，。；]{0,8}(?:参加|参与|获))/

/** 全区现有食堂43家, 共有孤儿37名: what there is when the text is written, not what a time told before brought. */
export const isStock = ({ paragraph: { folded }, sentence, mark }: Statement) => stock.test(folded.slice(sentence.start, mark.start))

/** 比上年, 与2020年相比: what a change is measured from is not when it holds. */
function isBase(folded: string, { start, end }: TimeMark): boolean {
  const before = folded[start - 1] ?? '\n'
  // 与上一期（2023年3月至5月）持平
  if (/(?:上一?[期季]|上[个一]月|[上去]年同期|同期)[（(]$/.test(folded.slice(Math.max(0, start - 5), start))) return true
  // 在2016年建成园林城市的基础上
  if (before === '在' && /^[^，。；]{0,24}基础上/.test(folded.slice(end, end + 28))) return true
  // 相当于2012年的1.8倍
  if (/[于是为]$/.test(before) && /^的?\d[\d.]*倍/.test(folded.slice(end, end + 8))) return true
  return '比较'.includes(before) || ('与同和'.includes(before) && /^[^，。；]{0,6}(?:相比|持平|相当|一致)/.test(folded.slice(end, end + 10)))
}

/** 2021年“7·20”抗洪期间: as long as an event lasted, no longer than the sentence that says so. */
export const ofEvent = /^(?:“[^”]{1,8}”)?[\u4e00-\u9fff]{1,8}期间/

/** 3名志愿者|7日|一大早来到菜园, 其余2800名群众|8月1日|转移完毕: the day stands between who is counted and what they do. */
export const actsOn = ({ paragraph: { folded }, mark }: Statement, { start, end }: TimeMark): boolean =>
  /^[人名位户]$/.test(mark.unit) &&
  /^[^，。；：\d的在于至到]{1,10}$/.test(folded.slice(mark.outer.end, start)) &&
  !/^[的，。；：至到—-]/.test(folded.slice(end, end + 1))

/** 新华社重庆8月2日电: when a report was filed. */
const isFiled = (folded: string, { end }: TimeMark): boolean => /^\s?(?:电(?!话|器|视|商|影|动)|讯(?!息)|报道[：:])/.test(folded.slice(end, end + 4))

/** A time that a change is measured from, or a report was filed at. */
export const isAside = onceOfMark((folded, time: TimeMark): boolean => isBase(folded, time) || isFiled(folded, time))

/** A time that tells of a thing, when it came or begins, not of a count. */
export const isOfThing = onceOfMark((folded, time: TimeMark): boolean => datesThing(folded, time) || beginsThen(folded, time))

/** Whether a bracket or quote that holds the time closes before the number: （8月8日统计） dates the count of its source, “现在好多了”，… what was said. */
export const closedBetween = (between: string): boolean => closesFirst(between, '（', '）') || closesFirst(between, '“', '”')

function closesFirst(text: string, open: string, closed: string): boolean {
  const close = text.indexOf(closed)
  return close >= 0 && !text.slice(0, close).includes(open)
}

/** 8月3日, 3日: a day. */
export const isOneDay = ({ kind, from, to, relative }: TimeMark): boolean =>
  kind === 'point' &&
  (from
    ? from === to
    : relative?.from?.at !== undefined && relative.from.at === relative.to?.at && (relative.from.at.length !== 2 || relative.from.count === 'month'))

const dayOfSpeaker = /^(?:今天|今日|昨天|明天)$/

/** 8月3日, 6月28日-30日: the days of an event. */
export const isOfDays = (time: TimeMark): boolean =>
  isOneDay(time) || /^当[天日晚]$/.test(time.text) || (time.kind === 'span' && /\d日$/.test(time.text) && !/年.*年|月.*月/.test(time.text))

/** “今天我来测了血压。”: the day of who speaks is not that of what is told next. */
export const isSaidToday = (folded: string, { start, text }: TimeMark, sentence: Interval): boolean =>
  dayOfSpeaker.test(text) && folded.lastIndexOf('“', start) >= sentence.start && folded.lastIndexOf('“', start) > folded.lastIndexOf('”', start)

/** 今天（1月18日），记者从…获悉; 7月25日，在发布会上，某某介绍: what stands behind a day on which something was said. */
export const isSaidOn = (behind: string): boolean => [learning, told, issued].some((said) => said.test(behind.replace(/^（[^）]*）/, '')))

/** 今年以来调出8人，现有五保户|390人: what there is when it is written. */
export const standsNow = /(?:现有|现存|现共有|现拥有)[^，。；、]{0,12}$/

/** Whether somebody's words, opened since `from`, are not closed before `to`. */
const isQuoted = (folded: string, from: number, to: number): boolean => folded.lastIndexOf('：“', to) >= Math.max(from, folded.lastIndexOf('”', to) + 1)

/** 每天准备|14个|菜, 介绍：“…”: what is so day by day, or what somebody says since `from`, is not of the time told before. */
export const isApart = ({ paragraph: { folded }, sentence, clause, mark }: Statement, from: number): boolean =>
  // 平均每个社区每年出具证明159件次，其中…46件次: nor is any part of it
  /平均每[^，。；\d]{1,8}每[年月]/.test(folded.slice(sentence.start, mark.start)) ||
  /每[天日]|日均|一天|(?<!每[生人户名床张])每年(?!度)/.test(folded.slice(clause.start, mark.end)) ||
  isQuoted(folded, from, mark.start)

/** Whether the time stands in a quotation that is closed before `at`. */
export function endsBefore(folded: string, { start, end }: Interval, at: number): boolean {
  if (folded.lastIndexOf('“', start) <= folded.lastIndexOf('”', start)) return false
  let depth = 1
  for (let i = end; i < at && depth > 0; i++) depth += folded[i] === '“' ? 1 : folded[i] === '”' ? -1 : 0
  return depth === 0
}

/** A sentence that is all of its paragraph, and asks nothing, leads the passage that follows. */
export const isAlone = (folded: string, { start, end }: Interval) =>
  /^\s*$/.test(folded.slice(0, start)) && /^\s*$/.test(folded.slice(end)) && !/为何|多少|[？；]\s*$/.test(folded.slice(start, end))
