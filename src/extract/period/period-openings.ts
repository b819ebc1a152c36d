import { strivings } from '../../lexicon/aims.ts'
import { familyNames } from '../../lexicon/family-names.ts'
import { lastYear, occasion, thisYear } from '../../lexicon/time-words.ts'
import type { TimeMark } from '../../nlcst/mark.ts'

/** Openings after which a topic sentence's time no longer holds. */
export const breaks =
  /^(?:在此基础上|与此同时|[为对]此，|(?:此外|另外)(?!，其中)|接下来|下一步|[一二三四五六七八九十]是|(?:首先|其次|最后|第[一二三四五])|近年来|近日|日前|值得一提|(?:活动|仪式|捐赠|签约|会议|培训|比赛)现场|(?:会|仪式|活动)上，|(?:此次|本次|这次)[^，。；]{0,8}[中上]，)/

/** 一是…。十一是…: an item of a list. */
export const itemOpens = /^[一二三四五六七八九十]{1,3}是/

/** Days, months and ends of years that statistics are closed with: they hold for the figures that follow, sentence after sentence. */
const reports = new RegExp(
  String.raw`^截[至止](?:\d{4}\s?年)?\d{1,2}月|^截[至止]到?(?:\d{4}\s?年|${lastYear}|${thisYear})年?[底末]|^(?:\d{4}\s?年|${lastYear}|${thisYear})?年?[末底]$|^(?:\d{4}\s?年|${thisYear})?(?:\d{1,2}月?[-—–~～至到]+\d{1,2}月|\d{1,2}月份$|前[两二三]季度|[上下]半年)`,
)

/** Times of a review, and deadlines of a plan, which hold for the sentences of their paragraph. */
export const spans = new RegExp(
  String.raw`^(?:疫情|汛期|活动|会议|展会|论坛|博览会|运动会|节日|假期|培训|赛事)期间$|^(?:${thisYear}|${lastYear}|这个)?(?:暑期|[暑寒]假)(?:期间|以来)?$|^[到至](?:20\d\d\s?年|“?十[一二三四五六]五”?)|^(?:${thisYear}|${lastYear}|20\d\d\s?年)以来$|^“?十[一二三四五六]五”?(?:期间|时期|以来)|^(?:20\d\d\s?年|${lastYear})(?:度|全年)?$|^(?:${thisYear}|20\d\d\s?年)?(?:上半年|前[两三]季度|\d{1,2}[-—–~至到]\d{1,2}月)`,
)

/** Years that hold for a further sentence too where it has no subject of its own: 2024年，办理结婚登记…。依法办理离婚手续…. */
export const years = new RegExp(String.raw`^(?:\d{4}\s?年|${lastYear}|全年)(?:全年|度)?$`)
const subjectless =
  /^(?:[^，。；\d]{1,8}率(?:为|是|达)|民政部门|全年|依法|先后|共计?|累计|新增|新建|发放|投入|支出|开展|举办|组织|培训|救助|资助|慰问|帮扶|帮助|办理|登记|建成|改造|完成|实现|筹集|募集|争取|提供|接收|接待|安置|安排|受理|处置|化解|选派|招募|评定|[^，。；\d]{2,8}(?:登记|支出|销售|筹集|救助|查处|收入)(?=\d))(?![的后中])/

/** Whether a time that the sentence before has told holds for one that begins so, and names none. */
export const runsOn = (time: string, sentence: string): boolean =>
  ((reports.test(time) && !(yearsEnd.test(time) && brings.test(sentence)) && !(/^截/.test(time) && bringsGifts.test(sentence))) ||
    reviews.test(time) ||
    (years.test(time) && subjectless.test(sentence))) &&
  !breaks.test(sentence)

/** 截至8月1日10时，全市受灾13万人。…某基金会为受灾群众送去|1750箱|: who brings something brings it when they do. */
const bringsGifts = /(?:为|给|向)[^，。；]{2,30}?(?:送去|送上|送来|捐赠|捐款|捐助)/

/** A review of years past holds for its paragraph. */
export const reviews = /^(?:(?:过去|这|近)的?(?:[一三五十135]|10)年[来间]?|[一三五十]年[来间]?)$/

/** （某局供图）: a picture and its words part what stands before from what stands behind. */
export const captioned = /（[^（）]{2,16}(?:供图|[图摄])）/

/** 8月12日，记者从某馆了解到; 8月10日获悉: when it was learnt is not when it took place. */
export const learning =
  /^，?[^，。；]{0,10}[记笔]者(?:[^，。；]{0,40}?)(?:了解到|获悉|得知|走进|来到|走访|探访|赶到|看到|见到)|^，?(?:从[^，。；\d]{2,16})?获悉[，：]/

/** 7月25日，在发布会上，某某介绍; 8月4日，某队队长介绍: nor when it was told. */
export const told =
  /^，?在[^，。；]{2,40}(?:会|会议|活动|论坛)上，[^。；]{0,60}?(?:介绍|表示|透露|通报|说)，|^，[^，。；\d]{4,30}(?:介绍|透露|告诉记者)(?:说|称)?，/

/** 8月10日，某局发布《通知》，明确…: nor when the paper was issued that asks for it. */
export const issued =
  /^，?[^，。；]{0,24}(?:印发|发布|出台|下发|公布|制定|发出)了?(?:[^，。；《]{0,12}《[^》]*》|[^，。；]{0,20}(?:通知|方案|意见|办法|计划|规划|公告|要点|细则))[^，。；]{0,8}[，。；](?:[^。]*[，；。])?[^，。；]{0,8}(?:明确|提出|要求|规定)/

/** An amount for each of what was counted: 每人|1200元. */
export const each = /^(?:每[人名户个家位所张项]|人均|户均)[^，。；\d]{0,6}$/

/** 具体来看, 其中, 从…来看, 分地区看: how a count is broken down. */
const breakdown = String.raw`具体(?:来看|来说|而言|看)|细分来看|在\d+[个家户名件单所项人位]|[其当]中(?!心)|余下|其余|从[^，]{2,12}来看|按[^，]{2,8}(?:分|看)|分[^，]{1,6}看`

/** Openings that carry on with the sentence before. */
export const continues = new RegExp(
  String.raw`^(?:同时|尤其是?|特别是|${breakdown}|(?:此外|另外)，其中|同期|[^，。；\d]{0,8}(?:上述|以上)(?:各项|所有|全部|[各所]有|[两三四]项)[^，。；\d]{0,8}总|扣除|剔除|除此之外|加上|连同|仅(?!仅)(?=[^，。；\d]{2,24}就)|合计|共计|总计|(?:各地|各级|其|该[省市县区])在\S{2,16}(?:中|方面)，|在\S{2,16}(?:中|方面)，|并)`,
)

/** A paragraph that breaks down what the one before it has counted. */
export const details = new RegExp(String.raw`^\s*(?:${breakdown})`)

/** Openings that go on with an event told before, on its day. */
export const goesOn = new RegExp(
  String.raw`^(?:现场，|会[上后](?!获)|在?(?:${occasion})(?:现场|[上后中])，|[^，。；]{2,8}(?:结束|完成|完毕)后，|(?:[早晚]上?|凌晨|清晨|[上下中]午|傍晚|深夜|当晚)\s?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[时点](?:\d{1,2}分|半|许)?，|随后|随即|紧接着|接着|得知|接到|收到|获知|闻讯|听说|(?:在[^，。；]{2,8}，)?(?:主办方|组委会|活动|现场)还)`,
)

/** A long paragraph that ends within a clause: 结婚率为5.4‰，比上年下降. */
export function brokenOff(folded: string): boolean {
  if (folded.length <= 40) return false
  const end = folded.trimEnd()
  return goesOnBehind.test(end.slice(Math.max(40, end.length - 2)))
}
const goesOnBehind = /(?:[，、]|下降|增长|提高|减少|降低|增加|新增|[为达占共约的和与至到有在对])$/

/** 来自全省各地的100名选手参加比赛: who came to the event told before. */
export const comesTo = /^(?:来自|包括)[^。；]{2,60}?(?:参加|参赛|参与|参会)/

/** 会上，…: a paragraph that goes on with the event of the one before it. */
export const goesOnThere = new RegExp(String.raw`^\s*(?:会[上后]|在?(?:${occasion})(?:[上后]|现场)，)`)

/** 在某区某街道，居民李阿婆花8元…: one person's story has a time of its own. */
export const tellsOfOne = new RegExp(
  `[${familyNames}](?:阿婆|阿姨|阿公|大爷|大妈|大娘|大叔|大伯|奶奶|爷爷|婆婆|老伯|老太)|\\d岁的[${familyNames}][\\u4e00-\\u9fff]{1,2}|(?:居民|村民|市民|老人|户主)[${familyNames}][\\u4e00-\\u9fff]{1,2}(?=[的花说在每正刚一，家])`,
)

/** 截至2022年底，…。全年…。全国共有…: a whole place's stock, which was counted when those before it were. */
export const totals = /^\s*(?:全[国省市县区州]|我[国省市县州])共有/

/** What is still to come is not of the time told before. */
export const planned = new RegExp(`将|打算|拟(?!定|人|真)|${strivings}|^(?:今后|未来)|(?<!年度?|完成)计划(?!的|任务|数)`)

/** Openings that tell of parts of what the sentence before has counted, whatever its time. */
export const partsOf = /^(?:(?:此外|另外)，)?(?:其中|当中(?!心))|^(?:余下|其余)|^在\S{2,16}中，/

/** 2013年度新增的项目有5个，包括：; 2024年10件实事完成情况公布。: what leads to a list counts no more than its items. */
export const leadsIn =
  /^[^。；]*\d{1,2}(?:个|大|项|类|种|方面)[^，。；\d]{0,6}，?(?:包括|如下|分别为|分别是)[：:]$|^[^。；]*\d{1,2}(?:个|大|项|类|件)[^，。；]{2,20}(?:完成|办理|进展|落实|实施|执行|推进)情况(?:如下|公布|通报)?[：:。]?$/

const tasks = /[一二三四五六七八九十\d]+(?:件|项|大|类|个)[“”‘’]?(?:民生|惠民|重点|为民|为民办|便民|利民|政府|关爱)*(?:实事|任务|工程|项目|行动|举措|措施)/

/** 今年将办好“十件民生实事”，计划投资62亿元。一、…: so does what announces tasks, whatever it counts besides. `behind`: the rest of the paragraph. */
export const leadsToItems = (sentence: string, behind: string): boolean =>
  tasks.test(sentence) && (/^\s*(?:一、|（一）|1[.、．]|①|一是|第一[，、])/.test(behind) || (behind.trim() === '' && planned.test(sentence)))

/** 现将有关事项通知如下：: what sets out what was decided just before. */
export const announces = /^[^。]{0,24}(?:通知|公告|通告|公布|规定|安排|调整|明确)如下[：。]?\s*$/

/** 3月至5月共收到458宗，分类如下：; …分布如下，涉及的住户共约3万户。: what leads to a table says when its cells were counted. */
export const leadsToTable = /(?:(?:如下|下表|附表|表列)[^。；]{0,8}|如下，[^。；：]{0,30})[：:。]?\s*$/

/** 表决通过|2025年度|十件民生实事项目: the year of what is listed under it. */
export const yearOfList =
  /^度?(?:全[省市县区]|政府|的)*(?:[一二三四五六七八九十\d]+(?:件|项|大)(?:民生|惠民|为民|重点)*(?:实事|任务|工程)|(?:民生|惠民|为民)(?:办)?实事)(?:项目)?(?!中|[^。]*(?:完成|办理|进展)情况)/

/** 今年办好十件实事。1.…: so does what announces a numbered list. */
const opensList =
  /(?:[一二三四五六七八九十\d]+(?:个|大|项|件|类)?(?:民生|惠民|重点|为民)?(?:方面|实事|任务|工程|措施)(?!之一)|如下)[^。]*。?$|(?:目标|任务|指标)[：:]?$/

/** 截至2025年12月底⏎1.…: a line that is nothing but when all below it was counted; a day alone is when it was written. */
const headsTime = (sentence: string, { kind, text }: TimeMark): boolean =>
  sentence.replace(/[\s，：。（）()【】数据]/g, '').length <= text.length && (kind === 'asOf' || (/[季半]|[-—–~至到]/.test(text) && !/日$/.test(text)))

/** 2025年在某省发展进程中极不平凡: a year that is called one of a kind is told of in what follows. */
const yearOfNote = /^\s*(?:19|20)\d{2}年[^，。；]{0,24}不(?:平凡|寻常)/

/** Whether a sentence that counts nothing leads to a list, is nothing but a time, or calls a year one of a kind: its time holds for what follows. */
export const leadsList = (sentence: string, time: TimeMark): boolean => opensList.test(sentence) || headsTime(sentence, time) || yearOfNote.test(sentence)

/** 二、2026年重点工作: a heading after which no review holds. */
export const sectionAfter = /^[一二三四五六七八九十]+、[^。；，]{0,24}(?:工作|目标|任务|安排|打算|计划|展望|部署|思路)[^。；，]{0,6}$/

/** 年末: no day that what a policy brings is counted on. */
const yearsEnd = /^年[末底]$/
const brings = /惠及|受益|发放|拨付|新增|新建|建成|改造|培训|救助|办理|开展|举办|支出|投入|募集/

/** What a year brings, against what stands at its end: in a bulletin only the first is of 全年. */
export const flows = /\d[\d.,]*[万千亿]*(?:[元%]|人次|[对件起场次例])|增长|下降|新增|培训|救助|帮扶|完成|办理|建成|新建|安置|收养|接待|发放|支出|登记/
