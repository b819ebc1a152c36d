import {
  classedThings,
  consequences,
  countingLeads,
  courseVerbs,
  figuresOnlyUnits,
  lastingWords,
  numberedThings,
  numberingUnits,
  roundTheClock,
  yearNames,
} from '../lexicon/numeral-words.ts'
import { jointCounts } from '../lexicon/policy-nouns.ts'
import type { Interval } from '../nlcst/mark.ts'
import { inWord } from './in-word.ts'

/** A numeral with its unit, where it stands in folded text. */
export interface Counted extends Interval {
  folded: string
  /** The numeral without its unit. */
  numeral: string
  unit: string
}

const counting = new RegExp(`(?:${countingLeads})$`)
const course = new RegExp(`(?:${courseVerbs})了?$`)
const clock = new RegExp(`^(?:[^，。；]{0,10}圈|(?:${roundTheClock}))`)
const years = new RegExp(`^(?:${yearNames})`)
const numbered = new RegExp(`^(?:${numberedThings})`)
const lasting = new RegExp(`(?:${lastingWords})[^，。；]{0,8}$`)
const joint = new RegExp(`^(?:${jointCounts})`)
/** “五个进一步到位”, “一老一小，共享幸福”: a quotation of a few words that begins with a count is a name. */
const slogan = /^(?:[^，。；“‘”’]{0,9}|[^。；”’]{1,3}，[^，。；”’]{2,6})[”’]/
const count = /^[一二两三四五六七八九十]+$/
const short = /^[^，。；]{0,4}[”’]/
const kept = /^(?:及?以[内上下]|左右|多)/
/** 在20日|内|提出意见: a term to keep, where 五年内 alone dates what is done. */
const dutyBefore = /(?:[在于起后]|应当?|须|必须)[^，。；]{0,6}$/
const condition = new RegExp(
  `^(?:及?以[上下]|（含）)*(?:、[^，。；、\\d（）]{1,6}\\d+[^，。；、\\d（）]{1,4})?[^，。；、\\d（）]{0,10}的(?:（[^）]*）)?，(?:再|可|则|一次性|分别|按[^，。；]{0,10})*(?:${consequences})`,
)
const conditionOf = new RegExp(
  `^(?:及?以[上下])?(?!的(?:比例|标准|额度|补))[^，。；、\\d（）]{0,6}的(?:${classedThings})?(?:再|可|则|一次性|分别|进行|予以)*(?:${consequences})`,
)
const conditioned = /(?:满|达到?|超过?|不低于|不少于|不足|不满|低于|高于|多于|少于|大于|小于|等于)$/
/** 床位不足40张且入住少于10人的: one condition joined to the next. */
const conditionJoined = /^(?:及?以[上下])?[且或、](?![每各])[^，。；\d]{1,12}\d+[^，。；\d]{1,3}(?:及?以[上下])?的/
/** 人数少于10人的敬老院，可将…: what meets a condition may or must do something. */
const obliged = new RegExp(`^(?:及?以[上下])?的(?:[^，。；、\\d]{0,6}(?:${classedThings}))?，(?:可以?|应当?|须|必须)(?![见谓])`)
/** 毕业2年内, 登记失业半年以上: how long ago something was that tells who is meant. */
const sinceWhat = /(?:毕业|离校|失业|成立|退役|注册|结婚|复员|创业|就业|参加工作|刑满释放)(?:后|已|满|时间)*$/
const classed = new RegExp(`^(?:及?以[上下])?的[^，。；、\\d]{0,8}(?:${classedThings})`)
/** What a class of places or people is told by. */
const sized = /(?:编制|职工|员工|从业人员|床位|人口|面积|规模|资产|资金|产值|收入|会员|学生)数?(?:在|为|达)?$/
/** 对安置人数占职工25%以上且不少于10人的单位，给予…: those whom a rule gives something. */
const forThose = /(?:^|[，。；：、\s])(?:对于?|凡)[^，。；：]*$/
const thoseGet = new RegExp(`^[^，。；]{0,24}的[^，。；、\\d]{0,10}(?:${classedThings})，(?:再|可|则|一次性|分别|按[^，。；]{0,10})*(?:${consequences})`)
const kindBefore = /[一二三四五六][类级档期等型][、和及或至到]$/
const kindBehind = /^[、和及或至到][二三四五六七][类级档期等型]/
/** 城区|15分钟|、农村30分钟的养老服务圈. */
const circleOfBoth = /^、[^，。；\d]{1,4}\d+(?:小时|分钟)的?[^，。；\d]{0,8}圈/
const han = /^[一二三四五六七八九十百千万]+$/
/** 占一成四, 不足一成的: a share; 培训|一成立 and 一成不变 hold none. */
const tenth = /^一成(?:[二三四五六七八九半]|多|左右|以[上下]|的(?!不)|[，。；、）]|$)/

const before = ({ folded, start }: Counted, length: number) => folded.slice(Math.max(0, start - length), start)
const behind = ({ folded, end }: Counted, length = 8) => folded.slice(end, end + length)

/** Why a numeral counts nothing, and what each reason takes. */
const reasons: Readonly<Record<string, (counted: Counted) => boolean>> = {
  'word-with-numeral': inWord,
  // 一名教师; 给予一次性补助
  article: (c) =>
    c.numeral === '一' &&
    c.unit !== '倍' &&
    !(c.unit === '%' && tenth.test(c.folded.slice(c.start, c.start + 5))) &&
    !isRange(c) &&
    (!counting.test(before(c, 10)) || (c.unit === '次' && /^性(?!别)/.test(behind(c, 2)))),
  // 一两个心愿: a few
  'a-few': (c) => /^一[二两]$/.test(c.numeral) || (/^[二两]$/.test(c.numeral) && before(c, 1) === '一'),
  'vague-many': (c) => /[数几]$/.test(before(c, 1)) && /^[十百千万亿]/.test(c.numeral),
  course: (c) => /^(?:期|届)$/.test(c.unit) && /^[一二三四五六七八九十]+$/.test(c.numeral) && !course.test(before(c, 4)),
  'round-the-clock': (c) => /^(?:小时|分钟)$/.test(c.unit) && (clock.test(behind(c, 12)) || circleOfBoth.test(behind(c, 20)) || /[×xX]$/.test(before(c, 1))),
  // 步行15分钟就能到: how far it is
  'way-to-go': (c) => /^(?:分钟|米|公里)$/.test(c.unit) && /(?:步行|车程|骑行|驾车|开车|走路)(?:只需|仅需|需要?|约|大约|最多|不到|不超过)?$/.test(before(c, 8)),
  // 二次供水, 二次分配: the second time, where two times would be 两次
  'second-time': (c) => c.unit === '次' && c.numeral === '二',
  // 每千名老年人, 每500户: what a rate is counted for
  'rate-base': (c) =>
    /每(?:增加|新增|增|减少|满|招[用收聘]|吸纳|安置|[聘录]用|培训|引进|接收|带动|推荐|介绍)?$/.test(before(c, 3)) && c.unit !== '' && !c.unit.includes('元'),
  // 前三名, 前10位
  rank: (c) => /^[名位强]$/.test(c.unit) && /(?:^|[^之以目当日年月此天])前$/.test(before(c, 2)),
  stage: (c) => /^(?:期|级)/.test(behind(c)) || (c.unit === '年' && years.test(behind(c))),
  numbered: (c) => (c.unit === '' || c.unit === '年') && numbered.test(behind(c)),
  // 台州4家、三门2家: a name in a row of names and numbers
  'name-in-row': (c) => /^[一二三四五六七八九十]$/.test(c.numeral) && /[，、；]$/.test(before(c, 1)) && /^(?:（[^（）]*）)?\d/.test(behind(c)),
  // 一院两区: a catchword
  catchword: (c) =>
    /^[两双二三多]$/.test(c.numeral) && /一[^，。；\d、个]$/.test(before(c, 2)) && /^(?:[，。；、”]|的|格局|模式|体系|架构|布局)/.test(behind(c)),
  // 一类、二类、三类地区: kinds told apart by number
  'kind-in-order': (c) =>
    /^[类级档期等型]$/.test(c.unit) &&
    han.test(c.numeral) &&
    (kindBefore.test(before(c, 3)) || kindBehind.test(behind(c, 3)) || (/(?:^|[，；：、])$/.test(before(c, 1)) && /^(?:每|：|地区)/.test(behind(c)))),
  // 该两类案件, 上述三项: what was counted before
  'spoken-of': (c) => /^(?:个|项|类|种|条|大|方面)$/.test(c.unit) && /^[两二三四五六七八九十]$/.test(c.numeral) && /(?:该|上述|这|此)$/.test(before(c, 2)),
  // 十四届全国人大三次会议
  session: (c) => c.unit === '次' && han.test(c.numeral) && /届[^，。；]{0,14}$/.test(before(c, 18)) && /^(?:全体)?(?:会议|全会)/.test(behind(c)),
  // 30名以上代表联名: how many a motion needs
  signers: (c) => /^[人名位]$/.test(c.unit) && /^(?:及?以上)?的?(?:代表|委员|业主|村民|居民)联名/.test(behind(c, 12)),
  // 山东、河南两省: the list is what it counts
  'sums-places': (c) =>
    /^(?:省区?|市|县|区|州|地)$/.test(c.unit) &&
    /^[两三四五六七八九]$/.test(c.numeral) &&
    /[\u4e00-\u9fff]{2}[、和与][\u4e00-\u9fff]{2,4}(?<![和与及])$/.test(before(c, 7)),
  // 某村1组村民: which group of a village
  'village-group': (c) => /^[组社]$/.test(c.unit) && /^[\d一二三四五六七八九十]{1,2}$/.test(c.numeral) && /(?<![各全本该农乡])村$/.test(before(c, 2)),
  // 分列第二、三位
  'next-ordinal': (c) => /第[一二三四五六七八九十]、$/.test(before(c, 3)) && han.test(c.numeral),
  // 海拔1500米以上的学校, 3人制篮球
  altitude: (c) => /米$/.test(c.unit) && /海拔(?:高度)?[在为达]?$/.test(before(c, 5)) && /^及?以[上下]/.test(behind(c)),
  // 运营满1年的，给予…; 吸纳5人以上的企业给予…: who gets what follows
  condition: (c) =>
    (conditioned.test(before(c, 3)) || /^及?以[上下]/.test(behind(c))) &&
    (condition.test(behind(c, 30)) ||
      (forThose.test(before(c, 40)) && thoseGet.test(behind(c, 40))) ||
      (/^及?以[上下]且/.test(behind(c, 4)) && conditionJoined.test(behind(c, 26))) ||
      (/^(?:[人名张年户家所单件亩头]|个月)$/.test(c.unit) &&
        (conditionOf.test(behind(c, 24)) || conditionJoined.test(behind(c, 26)) || obliged.test(behind(c, 20))))),
  // 单笔规模在100万元以下的慈善信托占七成
  'class-counted': (c) => sized.test(before(c, 10)) && /^及?以[上下]的[^，。；、\d]{1,12}(?:占|有|共)/.test(behind(c, 20)),
  // 20家年收入超亿元的企业, 编制50个以上的机关, 300人以上行政村
  'class-by-size': (c) =>
    (sized.test(before(c, 10)) && /^及?以[上下]/.test(behind(c)) && classed.test(behind(c, 20))) ||
    (/^[人户名亩]$/.test(c.unit) && /^及?以[上下]的?(?:行政村|自然村|村|社区|乡镇|街道|小区|镇|屯)(?!民)/.test(behind(c, 10))) ||
    (c.unit.includes('元') && /[家户个名]\D{0,14}(?:超过?|不低于|高于|在)$/.test(before(c, 22)) && classed.test(behind(c, 20))),
  // 50张以上不足300张；（含300张，下同）
  limits: (c) => /^以上(?:不足|不满)\d/.test(behind(c)) || /（不?含$/.test(before(c, 3)),
  // 毕业两年内的青年
  'since-event': (c) =>
    /^(?:年|个月)$/.test(c.unit) &&
    sinceWhat.test(before(c, 6)) &&
    /^(?:及?以[内上]|内)(?:的|$|[，、；）]|[^。]{0,8}(?:高校|毕业生|人员|青年|企业|生))/.test(behind(c, 16)),
  // 签订1年以上劳动合同, 缴纳6个月以上社会保险费, 缴费1个月以上的企业: how long a rule asks for
  'term-asked': (c) =>
    /^(?:年|个月)$/.test(c.unit) &&
    (/^及?以上的?(?:期限的?)?[^，。；、\d的]{0,6}(?:合同|协议|社会保险|社保|保险费)/.test(behind(c, 18)) ||
      (/(?:缴纳|缴费|参保|保险费|社保费?|签订合同)(?:连续|累计|满)*$/.test(before(c, 8)) && /^及?以上的/.test(behind(c, 4)))),
  // 自付超1500元的422人次, 超过2万元的人员名单: whom a sum parts from others
  'sum-passed': (c) =>
    c.unit.startsWith('元') &&
    /(?:超过?|高于|达到|不足|低于)$/.test(before(c, 2)) &&
    /^的?\d[\d,.]*[万余多]*(?:人次|户次|[人户名家例])|^(?:及?以上)?的(?:人员|对象|家庭|患者|群众|参保人|农户|住户|职工|老人)/.test(behind(c, 16)),
  // 公交站点500米覆盖率: how near is near
  reach: (c) =>
    /^(?:米|公里|分钟)$/.test(c.unit) &&
    (/^(?:范围内?|半径)?[^，。；\d]{0,10}覆盖率/.test(behind(c, 18)) ||
      (/(?:半径|方圆|周边|附近)$/.test(before(c, 2)) && /^(?:范围)?之?以?内(?=[^，。；])/.test(behind(c, 5)))),
  // 每个4人家庭可获津贴: how many a household is of
  'household-size': (c) => c.unit === '人' && /^[1-9一二三四五六七八]$/.test(c.numeral) && /^(?:或以上)?的?(?:家庭|住户|户型)/.test(behind(c)),
  'a-side': (c) => c.unit === '人' && /^制(?![度服作定造约])/.test(behind(c)),
  // “3项必选+N项自选”
  formula: (c) => /[“‘]$/.test(before(c, 1)) && /^[^，。；”’]{0,12}\+\s?[\dNnXx]/.test(behind(c, 16)),
  'quoted-name': (c) => /[“‘]$/.test(before(c, 1)) && (count.test(c.numeral) ? slogan : short).test(behind(c, 14)) && !/万|亿|\d{3}/.test(c.numeral),
  // “一个上行、三个下沉”: so is what follows in it
  'quoted-too': (c) => count.test(c.numeral) && /[“‘][一二两三四五六七八九十][^“”‘’，。；\d]{1,8}[、，]$/.test(before(c, 12)) && slogan.test(behind(c, 14)),
  // 党建引领、政府主导、社会协同三位一体
  'joint-count': (c) => joint.test(c.folded.slice(c.start + c.numeral.length, c.end + 4)),
  // 判处3年以上有期徒刑: what is meted out
  'prison-term': (c) => c.unit === '年' && /^(?:及?以[上下])?(?:有期徒刑|徒刑)/.test(behind(c)),
  // 2023届毕业生, 93届校友
  'class-of': (c) =>
    /^[届级]$/.test(c.unit) &&
    (/^(?:19|20)\d{2}$/.test(c.numeral) || (/^[5-9]\d$/.test(c.numeral) && /^[^，。；]{0,8}(?:校友|同学|毕业|学[生员长]|班)/.test(behind(c, 12)))),
  year: (c) => c.unit === '年' && /^\d{4}$/.test(c.numeral),
  // 60岁以上 defines a group; 预期寿命达到80岁 is a measure
  age: (c) => c.unit === '岁' && !/(?:寿命|平均年龄|中位年龄)[^，。；]{0,10}$/.test(before(c, 16)),
  // 平均1年有190人: by the year
  'by-the-year': (c) => /^(?:1|一)$/.test(c.numeral) && /^(?:年|个?月|天|日|周)$/.test(c.unit) && /平均$/.test(before(c, 2)),
  // 不平凡的五年, 预定5年的开支: how long, where nothing lasts or has to be kept to it
  'length-of-time': (c) =>
    /^(?:年|个多?月|天|个?季度|个年度)$/.test(c.unit) &&
    !lasting.test(before(c, 14)) &&
    !kept.test(behind(c)) &&
    !(/^之?内/.test(behind(c, 2)) && dutyBefore.test(before(c, 12))),
  // 价格指数为111.7点 is a measure
  'numbering-unit': (c) => numberingUnits.has(c.unit) && !(c.unit === '点' && /指数[^，。；\d]{0,4}[为达报收至到]$/.test(before(c, 10))),
  // 6—24个月的婴幼儿, 6月龄
  'age-in-months': (c) => /^个?月$/.test(c.unit) && /^(?:龄|的?(?:婴|幼|宝宝|儿童|孩))/.test(behind(c, 4)),
  'figures-only': (c) => figuresOnlyUnits.has(c.unit) && han.test(c.numeral),
  'bare-digit': (c) => c.unit === '' && /^[一二三四五六七八九十]$/.test(c.numeral),
}
const all = Object.values(reasons)

/** Whether a numeral with its unit states no quantity: 一个平台, 24小时热线, 前三名. */
export function countsNothing(counted: Counted): boolean {
  return all.some((takes) => takes(counted))
}

/** 一至三个: the first figure of a range is no article. */
function isRange({ folded, start }: Counted): boolean {
  return /^\s?[-—–~～至到]/.test(folded.slice(start + 1, start + 3))
}
