import { figuresOnlyUnits, lastingWords, numberedThings, numberingUnits, roundTheClock, yearNames } from '../lexicon/numeral-words.ts'
import { jointCounts } from '../lexicon/policy-nouns.ts'
import { personUnit } from '../lexicon/units.ts'
import { before, behind, type Counted, of, ofHan, type Reason, type Takes } from './counted.ts'
import { heldReasons } from './held-in-turn.ts'
import { amongCounts, inWord, yearBeforePlace } from './in-word.ts'
import { indefiniteReasons } from './indefinite.ts'
import { sumReasons } from './sums-told.ts'
import { classReasons } from './tells-class.ts'
import { termReasons } from './terms-of-rules.ts'

const clock = new RegExp(`^(?:[^，。；]{0,10}圈|[^，。；\\d]{0,5}热线|(?:${roundTheClock}))`)
const years = new RegExp(`^(?:${yearNames})`)
const numbered = new RegExp(`^(?:${numberedThings})`)
const lasting = new RegExp(`(?:${lastingWords})[^，。；%]{0,8}$`)
/** 占比达到55.7%、|5年|提升10.6个百分点: in how long something changed. */
const changedIn = /^(?:来|间)?(?:累计|共|平均|净)?(?:提升|提高|增长|增加|上升|下降|降低|减少|翻[一两番])(?!(?:至|到|为)\d)/
const joint = new RegExp(`^(?:${jointCounts})`)
/** “五个进一步到位”, “一老一小，共享幸福”: a quotation of a few words that begins with a count is a name. */
const slogan = /^(?:[^，。；“‘”’]{0,9}|[^。；”’]{1,3}，[^，。；”’]{2,6})[”’]/
const count = /^[一二两三四五六七八九十]+$/
const short = /^[^，。；]{0,4}[”’]/
const kept = /^(?:及?以[内上下]|左右|多)/
/** 在20日|内|提出意见: a term to keep, where 五年内 alone dates what is done. */
const dutyBefore = /(?:[在于起后]|应当?|须|必须)[^，。；]{0,6}$/
const kindBefore = /[一二三四五六][类级档期等型][、和及或至到]$/
const kindBehind = /^[、和及或至到][二三四五六七][类级档期等型]/
/** 24小时预约, 24小时报告制: so long is round the clock, if it neither lasts nor is a term. */
const wholeDay = /^(?!之?内|以|后|前|左右|多|的|左|才|就|不到)[\u4e00-\u9fff]{2}/
const lasts = /(?:连续|坚[持守]|奋战|累计|完成|历时|用时|耗时|超过?|达到?|近|约|逾|满|不到|不足|了|为|至|到|[延缩]短?长?)$/
const circleOfBoth = /^、[^，。；\d]{1,4}\d+(?:小时|分钟)的?[^，。；\d]{0,8}圈/
const tens = /^[二三四五六七八九]?十[一二三四五六七八九]$|^[二三四五六七八九]十$/
const tensCount = /^[面车区市省县镇乡头朵碗盆页]$/
const han = /^[一二三四五六七八九十百千万]+$/

const opensQuote = /[“‘]$/
const mobileNumber = /^1[3-9]\d{9}$/
const hotlineNumber = /^(?:1[12]\d{3}|9[56]\d{3})$/
const bareScale = /^[千万亿]$/
const stageBehind = /^(?:期|级)/
const digitAlone = /^[一二三四五六七八九十]$/

/** Why a numeral counts nothing, and what each reason takes. */
const reasons: Readonly<Record<string, Takes | Reason>> = {
  'word-with-numeral': ofHan(inWord),
  ...indefiniteReasons,
  ...heldReasons,
  'round-the-clock': of(
    /^(?:小时|分钟)$/,
    (c) =>
      clock.test(behind(c, 12)) ||
      (c.numeral === '24' && wholeDay.test(behind(c, 3)) && !lasts.test(before(c, 3))) ||
      circleOfBoth.test(behind(c, 20)) ||
      /[×xX]$/.test(before(c, 1)),
  ),
  // 步行15分钟就能到: how far it is
  'way-to-go': of(/^(?:分钟|米|公里)$/, (c) => /(?:步行|车程|骑行|驾车|开车|走路)(?:只需|仅需|需要?|约|大约|最多|不到|不超过)?$/.test(before(c, 8))),
  // 12345市民热线
  // 拨打15800000000期待您的来电
  'mobile-number': (c) => mobileNumber.test(c.numeral),
  hotline: (c) => hotlineNumber.test(c.numeral) && /^\d+[^，。；、\d]{0,8}(?:热线|平台|专线)/.test(c.folded.slice(c.start, c.start + 16)),
  // “万亩千亿”平台: a name
  'quoted-scales': (c) => bareScale.test(c.numeral) && /“[^”]{0,4}$/.test(before(c, 5)) && /^[^“”，。]{0,5}”/.test(behind(c, 6)),
  // “人才新政16条”: what a set of measures is called by
  'measures-in-name': of(/^条$/, (c) => behind(c, 1) === '”' && /“[^“”，。；\d]{2,12}$/.test(before(c, 14))),
  // 几次三番: again and again
  'again-and-again': of(/^番$/, (c) => before(c, 2) === '几次'),
  // 二次供水, 二次分配, 二轮承包: the second time, where two times would be 两次
  'second-time': of(/^(?:次|轮|批次)$/, (c) => c.numeral === '二'),
  // 每千名老年人, 每500户: what a rate is counted for
  'rate-base': (c) =>
    /每(?:多|新)?(?:增加|新增|增|减少|满|招[用收聘]|吸纳|安[置排]|[聘录]用|培[训养]|引进|接收|带动|推荐|介绍|超过?|收[住治]|服务|消费|接待|救助|卖出|售出)?$/.test(
      before(c, 4),
    ) &&
    c.unit !== '' &&
    !c.unit.includes('元'),
  // 每3万人口
  'rate-of-people': of(/^$/, (c) => before(c, 1) === '每' && /^人口?(?![才均])/.test(behind(c, 3))),
  // 前三名, 前10位
  rank: of(/^[名位强]$/, (c) => /(?:^|[^之以目当日年月此天])前$/.test(before(c, 2))),
  stage: (c) => stageBehind.test(behind(c)) || (c.unit === '年' && years.test(behind(c))),
  numbered: of(/^年?$/, (c) => numbered.test(behind(c))),
  // 台州4家、三门2家: a name in a row of names and numbers
  'name-in-row': ofHan((c) => digitAlone.test(c.numeral) && /[，、；]$/.test(before(c, 1)) && /^(?:（[^（）]*）)?\d/.test(behind(c))),
  // 一、二、三支路: the third of those named
  'named-in-order': ofHan(
    (c) => /[一二三四五六七八九]、$/.test(before(c, 2)) && /^(?:支路|号[楼院]?|环路?|期工程|单元|村|组|分?队)/.test(c.folded.slice(c.start + 1, c.start + 5)),
  ),
  // 一院两区: a catchword
  catchword: ofHan(
    (c) => /^[两双二三多]$/.test(c.numeral) && /一[^，。；\d、个]$/.test(before(c, 2)) && /^(?:[，。；、”]|的|格局|模式|体系|架构|布局)/.test(behind(c)),
  ),
  // 一类、二类、三类地区: kinds told apart by number
  'kind-in-order': of(
    /^[类级档期等型]$/,
    (c) =>
      han.test(c.numeral) &&
      (kindBefore.test(before(c, 3)) ||
        /(?:^|[^\u4e00-\u9fff]|[^第])[一二三四五]、$/.test(before(c, 3)) ||
        kindBehind.test(behind(c, 3)) ||
        (/(?:^|[，；：、])$/.test(before(c, 1)) && /^(?:每|：|地区)/.test(behind(c)))),
  ),
  // 30名以上代表联名: how many a motion needs
  signers: of(personUnit, (c) => /^(?:及?以上)?的?(?:代表|委员|业主|村民|居民)联名/.test(behind(c, 12))),
  // 山东、河南两省: the list is what it counts
  'sums-places': of(
    /^(?:省区?|市|县|区|州|地)$/,
    (c) => /^[两三四五六七八九]$/.test(c.numeral) && /[\u4e00-\u9fff]{2}[、和与][\u4e00-\u9fff]{2,4}(?<![和与及])$/.test(before(c, 7)),
  ),
  // 某村1组村民: which group of a village
  'village-group': of(/^[组社]$/, (c) => /^[\d一二三四五六七八九十]{1,2}$/.test(c.numeral) && /(?<![各全本该农乡])村$/.test(before(c, 2))),
  // 我是504栋居民, 3栋2单元: which building
  'building-number': of(
    /^[栋幢]$/,
    (c) => /^\d+$/.test(c.numeral) && (/^\d+单元/.test(behind(c, 4)) || (c.numeral.length > 2 && /^的?(?:居民(?!楼|住宅|小区)|业主|住户)/.test(behind(c, 4)))),
  ),
  // 分列第二、三位
  'next-ordinal': ofHan((c) => /第[一二三四五六七八九十]、$/.test(before(c, 3)) && han.test(c.numeral)),
  // 海拔1500米以上的学校, 3人制篮球
  altitude: of(/米$/, (c) => /海拔(?:高度)?[在为达]?$/.test(before(c, 5)) && /^及?以[上下]/.test(behind(c))),
  ...sumReasons,
  ...classReasons,
  ...termReasons,
  // 公交站点500米覆盖率: how near is near
  reach: of(
    /^(?:米|公里|分钟)$/,
    (c) =>
      /^(?:范围内?|半径)?[^，。；\d]{0,10}覆盖率/.test(behind(c, 18)) ||
      (/(?:半径|方圆|周边|附近)$/.test(before(c, 2)) && /^(?:范围)?之?以?内(?=[^，。；])/.test(behind(c, 5))),
  ),
  // 20万人口以上的县: how large a place is
  'place-of-size': of(/^$/, (c) => /^人口(?:以[上下]|以内)的?[县市镇大城]/.test(behind(c, 6))),
  'a-side': of(/^人$/, (c) => /^制(?![度服作定造约])/.test(behind(c))),
  // “3项必选+N项自选”
  formula: (c) => opensQuote.test(before(c, 1)) && /^[^，。；”’]{0,12}\+\s?[\dNnXx]/.test(behind(c, 16)),
  'quoted-name': (c) => opensQuote.test(before(c, 1)) && (count.test(c.numeral) ? slogan : short).test(behind(c, 14)) && !/万|亿|\d{3}/.test(c.numeral),
  // “一个上行、三个下沉”: so is what follows in it
  'quoted-too': ofHan(
    (c) => count.test(c.numeral) && /[“‘][一二两三四五六七八九十][^“”‘’，。；\d]{1,8}[、，]$/.test(before(c, 12)) && slogan.test(behind(c, 14)),
  ),
  'quoted-counts': ofHan((c) => count.test(c.numeral) && amongCounts(c)),
  // 10秒接听率, 3分钟出车率: a rate within so long
  'rate-within': of(/^(?:秒|分钟|小时|天|日|年|个?月)$/, (c) => /^[\u4e00-\u9fff]{2,4}率(?![先领])/.test(behind(c, 6))),
  // 到0283部队
  'army-unit': of(/^部$/, (c) => behind(c, 1) === '队'),
  // 9米6厢式货车
  'kind-of-lorry': of(/^米$/, (c) => /^\d?(?:厢式|高栏|平板|冷藏)?(?:货车|卡车)/.test(behind(c, 6))),
  // 我和老伴，|两个人|都很开心
  'those-two': of(/人$/, (c) => /^[两三]$/.test(c.numeral) && /[，。“]$/.test(before(c, 1)) && /^(?:都|就|一起|也)/.test(behind(c, 2))),
  // 党建引领、政府主导、社会协同三位一体
  'joint-count': (c) => joint.test(c.folded.slice(c.start + c.numeral.length, c.end + 4)),
  // 10086项目组: a number that names
  'number-name': of(/^项$/, (c) => /^目(?![标的])/.test(behind(c)) && /^\d{3,}$|\./.test(c.numeral)),
  // 度过了9个年头
  'years-passed': of(/^个$/, (c) => /^年头/.test(behind(c, 2))),
  year: of(/^年$/, (c) => /^\d{4}$/.test(c.numeral)),
  'year-before-place': of(/^[^年%]$/, yearBeforePlace),
  // 60岁以上 defines a group; 预期寿命达到80岁 is a measure
  age: of(/^岁$/, (c) => !/(?:寿命|平均年龄|中位年龄)(?:[^，。；]{0,10}|[^，。；]{0,12}[\d.]+岁[，、]?[^，。；\d]{0,4}(?:\d{4}年的?)?)$/.test(before(c, 34))),
  // 平均1年有190人: by the year
  'by-the-year': of(/^(?:年|个?月|天|日|周)$/, (c) => /^(?:1|一)$/.test(c.numeral) && before(c, 2).endsWith('平均')),
  // 不平凡的五年, 预定5年的开支: how long, where nothing lasts or has to be kept to it
  'length-of-time': of(
    /^(?:年|个多?月|天|个?季度|个年度)$/,
    (c) =>
      (c.unit === '年' && changedIn.test(behind(c, 6))) ||
      (!lasting.test(before(c, 14)) && !kept.test(behind(c)) && !(/^之?内/.test(behind(c, 2)) && dutyBefore.test(before(c, 12)))),
  ),
  // 价格指数为111.7点 is a measure
  'numbering-unit': {
    unit: (unit) => numberingUnits.has(unit),
    takes: (c) =>
      !(c.unit === '点' && /(?:指数[^，。；\d]{0,4}[为达报收至到]|[比较][^，。；]{1,8}(?:上升|下降|回升|回落|提高|上涨|下跌)了?)$/.test(before(c, 14))),
  },
  // 6—24个月的婴幼儿, 6月龄
  'age-in-months': of(/^个?月$/, (c) => /^(?:龄|的?(?:婴|幼|宝宝|儿童|孩))/.test(behind(c, 4))),
  // 两镇, but 全省十六市
  'figures-only': { unit: (unit) => figuresOnlyUnits.has(unit), takes: (c) => han.test(c.numeral) && !(tens.test(c.numeral) && tensCount.test(c.unit)) },
  'bare-digit': of(/^$/, (c) => digitAlone.test(c.numeral)),
}
const all = Object.values(reasons).map((reason) => (typeof reason === 'function' ? { takes: reason } : reason))

/** The reasons that a unit can have behind figures and behind other numerals: there are some hundred units, and most reasons are for few. */
const behindFigures = new Map<string, Reason[]>()
const behindOthers = new Map<string, Reason[]>()
const figure = /^\d/

/** Whether a numeral with its unit states no quantity: 一个平台, 24小时热线, 前三名. */
export function countsNothing(counted: Counted): boolean {
  const { unit, numeral } = counted
  const inFigures = figure.test(numeral)
  const reasonsOf = inFigures ? behindFigures : behindOthers
  let own = reasonsOf.get(unit)
  if (!own) {
    own = all.filter((reason) => !(inFigures && reason.han) && (reason.unit?.(unit) ?? true))
    reasonsOf.set(unit, own)
  }
  return own.some(({ takes }) => takes(counted))
}
