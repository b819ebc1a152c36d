import { toBe } from '../../lexicon/aims.ts'
import { nowWords, thisYear } from '../../lexicon/time-words.ts'
import type { Interval, TimeMark } from '../../nlcst/mark.ts'
import { onceOfMark } from '../../nlcst/once-of-mark.ts'
import { sinceStop } from '../../normalise/since-stop.ts'

const partOfName = /^(?:时期)?(?:圆满|收官|开局|规划(?!扩|新|建|招)|重点工作|目标任务(?!为|是|数)|主要目标(?!为|是))/

/** Whether only joints and openers stand between the clause's start and the time, so that it holds for what follows it in its sentence. */
export const opensClause = onceOfMark((folded, time: TimeMark, sentence: Interval): boolean => {
  const before = folded.slice(Math.max(sentence.start, time.start - 14), time.start)
  // 某某摄近日，…, 记者某某7月5日，…: a credit runs into the text
  const clause = signedAt(before) >= 0 ? '' : before.slice(sinceStop(before, before.length, '，摄…；：。）（'))
  // 通讯员某某 某市报道7月12日至28日，…: so does where the report is from
  if (/[市县区州网\s]报道$/.test(clause)) return true
  // “十四五”圆满收官, 2026年重点工作: the time is part of what is named
  if (partOfName.test(folded.slice(time.end, time.end + 6))) return false
  if (isNamed(folded, time)) return false
  // 这是民生不断改善的|五年|。
  if (/^[三五十]年$/.test(time.text)) return /^\s*这是[^，。；]+的$/.test(folded.slice(sentence.start, time.start))
  if (opening.test(clause)) return true
  if (time.text.endsWith('年度') && /(?:开展|组织|举办|进行)了?$/.test(clause) && chosen.test(folded.slice(time.end, time.end + 48))) return true
  // 据某中心2009—2010年的调查，: what was found holds for when it was asked
  if (
    /^(?:根?据|按照?)/.test(clause) &&
    /^的?[\u4e00-\u9fff]{0,6}(?:调查|监测|统计|普查|数据|报告|公报)[^，。；]{0,6}，/.test(folded.slice(time.end, time.end + 20))
  )
    return true
  if (/^(?:近日|日前|近期|连日来)$/.test(time.text) && folded[time.end] === '，') return true
  // 会上，总结了五年来的工作：共募集…; 还公布了明年就业工作目标：…
  if (/(?:回顾|总结|盘点|公布|发布|提出|明确|确定|下达|部署)了?$/.test(clause) && /^的?[^，。；：\d]{0,14}：/.test(folded.slice(time.end, time.end + 16)))
    return true
  // 某署在去年6月至今年3月期间，共接获…: the frame of the whole sentence, whatever stands before it
  if (/[在于]$/.test(clause) && (time.text.endsWith('期间') ? /^，/ : /^(?:期间|之?间|内)，/).test(folded.slice(time.end, time.end + 4))) return true
  // 展览会将于9月14日至17日在某地举办，规划展位…: an event's own days hold for what is said of it
  if (
    /(?:将|定|拟|已)于$/.test(clause) &&
    /^(?:，在[^。；]{2,70}|[^，。；]{0,20})(?:举办|举行|召开|开幕|启动|[开展][展开]|开赛|开课)/.test(folded.slice(time.end, time.end + 80))
  )
    return true
  // 某某中心2022年完成销售…，筹集…, 老年协会在3月30日开展活动，…: between a subject and its verb the time holds for what the verb begins;
  // 项目于2022年9月开展，…: not when the verb is all there is
  if (
    /^[^\d，。；（）“”]{2,13}[在于]$/.test(clause) &&
    !/(?:将|定|拟|是|至|计划|安排)[在于]$/.test(clause) &&
    time.kind !== 'vague' &&
    begun.test(folded.slice(time.end, time.end + 8)) &&
    !/^[^，。；]{2}，/.test(folded.slice(time.end, time.end + 3))
  )
    return true
  if (/^[^\d，。；（）“”]{2,14}(?<![于在到至自从是为比较和与的及])$/.test(clause) && begun.test(folded.slice(time.end, time.end + 8))) return true
  // …集锦2023年7月份，: a headline runs into the text
  if (/年\d{1,2}月(?:份|\d{1,2}日)?$/.test(time.text) && folded[time.end] === '，' && /[\u4e00-\u9fff](?<![于在到至自从由是为比较和与的及以])$/.test(clause))
    return true
  // 该县计划在“十四五”期间建成80个，带动就业4000人: years that a plan runs
  if (meansTo.test(clause) && /(?:年度?|年内|期间|时期|年[底末]前?|季度?|半年)$/.test(time.text)) return true
  // 澳门2023年4月至6月失业率为2.8%，…
  if (placeOnly.test(clause) && /[年月]|季度/.test(time.text) && time.kind !== 'vague' && folded[time.end] !== '的') return true
  // 口袋公园建设方面，河北今年的任务目标是：…: whose aim it is stands before it
  if (
    /^的(?:年度|工作|主要|建设)*(?:任务|目标)(?:目标|任务)?(?:数)?[是为]/.test(folded.slice(time.end, time.end + 12)) &&
    /^[\u4e00-\u9fff]{2,8}$/.test(clause)
  )
    return true
  // …物资运抵某村13日上午，为了…: a headline runs into the text's first day
  if (
    sentence.start === 0 &&
    /(?:日|昨天)(?:上午|下午|晚)?$/.test(time.text + folded.slice(time.end, time.end + 2).replace(/[^上下午晚].*$/, '')) &&
    /^(?:上午|下午|晚上?)?，/.test(folded.slice(time.end, time.end + 3)) &&
    /^[^，。；]{6,}(?<![于在到至自从由是为比较和与的及以将])$/.test(clause)
  )
    return true
  // 发放第一季度低保金301万元，累计保障…；农村低保金…: the quarter of what is paid
  if (/^(?:发放|拨付|下达|兑现|支付|核发)了?$/.test(clause) && /季度|\d月|半年|年度?$/.test(time.text)) return true
  // 活动当天，线下举办了招聘会
  if (/^当[天日晚]$/.test(time.text) && /^(?:活动|仪式|开幕|开业|演出|比赛|培训|揭牌|启用)$/.test(clause)) return true
  return leads.test(clause)
})

const meansTo = new RegExp(`(?:${toBe}|争取)在?$`)
const leads = new RegExp(`(?:${toBe}|争取|提出|其中|获悉|截至|决定|明确|规定|指出|(?<![名职简统号])称)“?$`)

const byline = /(?:文[/／]图|图[/／]文|(?:文|图片|摄影)报道)\s?$/
const reporter = /(?:记者|通讯员|实习生|作者)[\u4e00-\u9fff、]{2,9}$/

/** Where the name of who signs a text ends, as it stands right before its first time; -1 for none. */
function signedAt(before: string): number {
  // 记者 某某 文/图8月4日，…
  if (byline.test(before)) return before.length - 1
  const signed = reporter.exec(before)
  return signed && !/[从在于自到至对由]/.test(signed[0]) ? before.length - 1 : -1
}

const yearFirst = /^\d{4}年/

/** 2023年某市合唱展演等活动70余项: a year that is part of what takes place says nothing of when the count holds. */
export const isNamed = onceOfMark(
  (folded, { text, start, end }: TimeMark) =>
    isOfDocument(folded, start, end) ||
    // 2023年|届毕业生: those who leave school in that year
    folded[end] === '届' ||
    (yearFirst.test(text) &&
      (isWithinSince(folded, start, end) ||
        (/日(?:上午|下午|晚上?)?，$/.test(folded.slice(Math.max(0, start - 4), start)) && takesPlace.test(folded.slice(end, end + 60))) ||
        (recently.test(folded.slice(Math.max(0, start - 6), start)) && ofProject.test(folded.slice(end, end + 30))) ||
        isTitle(folded, text, end))),
)

/** 自6月20日开展|2023年|专项行动以来: what is done since then bears the year. */
const isWithinSince = (folded: string, start: number, end: number) =>
  /[自从]\d[^。；]{2,70}$/.test(folded.slice(Math.max(0, start - 80), start)) && /^[^，。；\d]{2,30}以来/.test(folded.slice(end, end + 34))

/** 《残疾预防行动计划（2016—2020年）》, 根据2021年|《政府工作报告》: a document's years are its name's. */
const isOfDocument = (folded: string, start: number, end: number) =>
  (folded[end] === '《' && /(?:根据|按照?|依据|依照|落实|出台|印发|发布|的|了)$/.test(folded.slice(Math.max(0, start - 2), start))) ||
  folded.lastIndexOf('《', start) > Math.max(folded.lastIndexOf('》', start), start - 40)

/** 8月14日，2023年|某某研讨项目在某院启动: a year behind the day on which what it names takes place. */
const takesPlace = /^度?(?!以来|度?，)[^，。；]{4,56}?(?:，在[^，。；]{2,20}?)?(?:启动|举行|举办|召开|开幕|开赛|开班|开营|揭晓|落幕|闭幕)/

const recently = new RegExp(`(?:日|月[初中底末]|[上中下]旬|近日|日前|${nowWords}|${thisYear}以来)，$`)

/** 8月初，2023年|某省重点民生实事项目—某地…: nor does that of a project say when so much of it was done. */
const ofProject = /^度?[^，。；\d]{2,24}(?:项目|工程)/

const isTitle = (folded: string, text: string, end: number) =>
  titled.test(folded.slice(end, end + 30)) && !(text.endsWith('度') && chosen.test(folded.slice(end, end + 48)))

/** 开展2022年度某某典型推选活动，选出100个: what is chosen for a year is of that year. */
const chosen = /^[^，。；]{2,40}(?:评选|推选|评定|认定|评估|考核|评比|命名|遴选)(?:活动|工作)?，[^，。；]*(?:评|选|认定|命名|表彰)[^，。；\d]{0,4}\d/

/** 2023年度某市春季招聘会: the year is part of the name of what takes place. */
const titled =
  /^度?(?![^，。；]*?(?:开展|举办|举行|组织|实施|(?<!正式)启动|完成|召开|参加|安排|推出|新增|共|累计))[\u4e00-\u9fff“”·]{2,28}?(?:夏令营|冬令营|训练营|招聘会|博览会|运动会|音乐会|大赛|比赛|公开赛|锦标赛|联赛|论坛|展览|展演|巡演|演出|艺术节|文化节|晚会|面试|考试|招聘(?![\d约近共])|研修班|培训班|活动|仪式)(?!期间|中|上|结束)/

const begun =
  /^(?:全年|上半年|以来)?[，]?(?:共|累计|已|先后|完成|实现|新增|投入|发放|救助|筹集|募集|支出|开展|举办|培训|接待|销售|改造|下达|拨付|安排|争取|接收|受理|登记|办理|帮扶|资助|慰问|全力|以[^，。；\d]{0,6}名义|通过(?![，。；]))/

const placeOnly = /^(?:全[省市县区国州]|[我本该][省市县区州国]|[\u4e00-\u9fff]{2,5}[省市县区州]|澳门|香港|中国)$/

const opening =
  /^(?:[\s—-]|[“”]|根?据|仅|单是|光是|尤其是?|特别是|其中|同时|并(?!非)|且|而|但|在|自|从|至|到|于|也是?|又是?|正是|就是|(?:努力)?实现|另外|此外|刚刚过去的|过去的|即将到来的|[一二三四五六七八九十]是|\d{1,2}[.、]|据悉|据了解|(?:全|我|本|该)[省市县区国]|[\u4e00-\u9fff]{2,7}(?:省|市|县|区))*$/
