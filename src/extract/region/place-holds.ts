import { branchAfter } from '../../lexicon/place-words.ts'
import { personUnit } from '../../lexicon/units.ts'
import type { QuantityMark, RegionMark } from '../../nlcst/mark.ts'
import { isSeenAt } from './attributive-place.ts'

/** |15名|武汉小学生, in a text on its province: the place right behind a number is whose they are. */
export const isWhose = (folded: string, place: RegionMark, mark: QuantityMark): boolean =>
  !place.relative &&
  place.start === mark.outer.end &&
  /^的?[\u4e00-\u9fff]{0,10}(?:服务|业务|事项|学生|市民|居民|企业|机构|单位|社区|学校|志愿者|家庭|群众|[女职]工|工人|老人)/.test(
    folded.slice(place.end, place.end + 14),
  )

/** 这|8名|小学生来自3200公里之外的|新疆沙雅县|某村: whence all of those counted are. */
export const isWhence = (folded: string, place: RegionMark, mark: QuantityMark): boolean =>
  !place.relative &&
  /[人名位]$/.test(mark.unit) &&
  /^[^，。；\d]{0,10}(?:都|均|全部)?来自(?:[\d.]+(?:公里|千米)[之以]?外的)?$/.test(folded.slice(mark.outer.end, place.start)) &&
  !/^(?:[、和与及]|等)/.test(folded.slice(place.end, place.end + 1))

const townUnit = /^[乡镇村街]/

/** 玉树东坝、尕羊、吉曲|3乡|: the place whose towns are counted, by their names. */
export const countsNames = (folded: string, place: RegionMark, mark: QuantityMark): boolean =>
  townUnit.test(mark.unit) && /^[\u4e00-\u9fff]{2,4}(?:、[\u4e00-\u9fff]{2,4}){1,6}$/.test(folded.slice(place.end, mark.outer.start))

/** 铁东区转移80人，高新区转移9人: a zone that no code is for, after the districts of a city. */
export const isZone = (folded: string, clause: number): boolean =>
  /^(?:其中，?)?[\u4e00-\u9fff]{0,4}?(?:高新|经开|开发|保税|示范|度假|风景)(?:技术|经济|产业)?区(?!域)/.test(folded.slice(clause, clause + 14))

/** 为浦东新区36名儿童每人资助500元: the place right before a number is that number's and the following ones', unless it is what it is measured by. */
export function adjoins(folded: string, place: RegionMark, mark: QuantityMark): boolean {
  return (
    !place.relative &&
    !isPartner(folded, place, mark) &&
    /^(?:\d(?!\d{0,3}[年月日时])|[一二三四五六七八九十百千两]+[余多]?[名个户家位所人处])/.test(folded.slice(place.end, place.end + 6)) &&
    !/(?:占|居|列|比|较|(?<![用位])于|超过?|到|至|离|距)$/.test(folded.slice(Math.max(0, place.start - 2), place.start))
  )
}

/** 与某县15个村签订协议，捐赠620万元, 先后与某市交警支队、某市某公司等合作，捐款200万元: those that an agreement is made with are not who does what the next clause says. */
export function isPartner(folded: string, place: RegionMark, mark: QuantityMark): boolean {
  return (
    /(?:与|同)[^，。；]{0,88}$/.test(folded.slice(Math.max(0, place.start - 90), place.start)) &&
    /^[^，。；]*(?:签|结对|结成|协议|共建|合作)[^，。；]*，/.test(folded.slice(place.end, mark.outer.start))
  )
}

/** Whether a place stands behind 、 in a list that ends in 等, alone among what are no places. */
export function listed(folded: string, place: RegionMark): boolean {
  return (
    folded[place.start - 1] === '、' &&
    (/^[^，。；：]{0,12}[及和、][^，。；：]{1,12}等/.test(folded.slice(place.end, place.end + 26)) ||
      /^[^，。；：、]{2,16}等(?:单位|机构|组织|企业|部门|团队)/.test(folded.slice(place.end, place.end + 24)))
  )
}

/** 依托迁安、曹妃甸等|10个|产业园: two of the ten; 武汉市江岸区某社区等|100个|村, in a text on a wider place: one of those that lie all over it. */
export const isOneOfMany = (folded: string, place: RegionMark, mark: QuantityMark, inWider: boolean): boolean =>
  (/^等\d/.test(folded.slice(place.end, place.end + 2)) && folded[place.start - 1] === '、') ||
  (inWider && !place.relative && /^(?!等)[^，。；：的在与和向对为\d]{2,40}等[近约超]?$/.test(folded.slice(place.end, mark.outer.start)))

/** 赴某县开展义诊，接诊300人: whoever goes, what they do there is of the place. */
export function goesTo(folded: string, place: RegionMark, mark: QuantityMark): boolean {
  return (
    !place.relative &&
    /(?:奔?赴|走进|来到|深入|前往|驰援|抵达|到达|赶往|走访|慰问)$/.test(folded.slice(Math.max(0, place.start - 2), place.start)) &&
    /开展|进行(?![^，。；]{0,8}(?:走访|调研|考察|采访|核实))|举办|举行|捐|慰问|看望|协助|对接|发放|赠|送|义诊|支教|支援|救援|转移|救出|解救|搜救|帮扶|服务|，(?:将|已|并)?[为向给对帮与同](?![^，。；]*，)/.test(
      folded.slice(place.end, mark.outer.start),
    )
  )
}

/** 某省援藏工作队在某市实施项目112个: what those of one place do in another is of the other. */
export function actsIn(folded: string, place: RegionMark): boolean {
  return (
    !place.relative &&
    (isBranch(folded, place) || isSeenAt(folded, place) || sentAway.test(folded.slice(Math.max(0, place.start - 20), place.start))) &&
    // 在某市分公司的指导下: who is over them
    !/^[^，。；]{0,6}(?:召开|举行|开幕|考察|调研)|^[^，。；]{0,10}的?(?:指导|支持|帮助|领导|统筹|协调|关心|号召|部署)下/.test(
      folded.slice(place.end, place.end + 16),
    )
  )
}

/** 山东移动济南分公司: whose place is where it acts. */
const isBranch = (folded: string, { start, end }: RegionMark): boolean =>
  branchAfter.test(folded.slice(end, end + 3)) && /(?:^|[，。；：、])[^，。；：、\d]{2,20}$/.test(folded.slice(Math.max(0, start - 21), start))

const sentAway =
  /(?:队|组|团|力量|组织|机构|志愿者|专家|医生|教师|干部|社工|总会|协会|基金会|公司|集团|企业|商会|大学|学院|医院|队伍|队员|成员)(?:累计|先后|共|已经|已|还|曾|正|近年来|今年|去年|[自从于]|\d{1,2}[月日]起?)*在$/

/** 组织10名骑手到某区，在现场…; 救援队7名队员携带设备抵达某市，进行消杀: those who are sent are counted where they work. */
export function isSentTo(folded: string, place: RegionMark, mark: QuantityMark): boolean {
  if (place.relative) return false
  const between = folded.slice(mark.outer.end, place.start)
  // 1000万元将捐赠给某市慈善协会
  if (
    mark.unit.endsWith('元') &&
    /^(?:[^，。；\d]{0,12}，)?(?:(?:将|已|全部|均|并)*(?:捐赠?|拨付?|划拨|援助|支援|转交|送|赠|发)[给到往至]|助力|支援|援助)$/.test(between)
  )
    return true
  // 满载1190箱食品的货车抵达某区
  if (
    /^[箱吨件份台套只袋桶瓶车批]$/.test(mark.unit) &&
    /^[^，。；]{0,24}(?:[直运送飞]?抵达?|送达|运往|运到|送往|送到|发往)(?:重?灾区|受灾地区)?$/.test(between)
  )
    return true
  const behind = folded.slice(place.end, place.end + 24)
  // 救援队14支队伍自8月1日在某市开展救援
  if (
    (mark.unit === '支' || personUnit.test(mark.unit)) &&
    /^[^，。；\d]{0,12}?(?:队伍?|队员|人员|志愿者|医生|教师|专家|官兵)?(?:[自从于]\d{1,2}月\d{1,2}日起?)?在$/.test(between) &&
    /^[^，。；]{0,8}?(?:开展|参与|进行|实施|投入)[^，。；]{0,6}(?:救灾|救援|支援|抢险|援助|支教|义诊|帮扶)/.test(behind)
  )
    return true
  if (personUnit.test(mark.unit)) {
    // 8名救援队队员正在某市救灾
    if (/^[^，。；\d]{2,24}(?:队员|人员|志愿者|医生|教师|专家|战士|官兵)(?:已经?|正)?在$/.test(between))
      return /^[^，。；]{0,12}?(?:救灾|救援|支援|抢险|援助|支教|义诊|帮扶|增援)/.test(behind)
    if (/^[^。；\d]{2,40}(?:抵达|赶赴|奔赴|驰援|进驻)$/.test(between)) return /^[^。；]{0,12}，(?:进行|开展|参与|投入|实施|支援|协助|开始)/.test(behind)
  }
  return (
    /(?:组织|选派|派出|派遣|抽调|安排)[^，。；]{0,6}$/.test(folded.slice(Math.max(0, mark.outer.start - 12), mark.outer.start)) &&
    /^[^，。；]{1,14}(?:奔?赴|到|前往|驰援)$/.test(between) &&
    // 选派15名院长赴某市跟班学习: who goes to learn is still of home
    !/^[^，。；]{0,10}(?:学习|培训|进修|考察|参观|观摩|研修|参加|参赛|比赛|就读|务工)/.test(folded.slice(place.end, place.end + 12))
  )
}

/** 完成全市31个乡的建设: 全市 speaks of what follows in its clause wherever it stands, but not as what a share or a rank is of. */
export function spokenOf(folded: string, place: RegionMark): boolean {
  return (
    !/(?:占|居|位居|列|比|较|与|和|同|高于|低于|超过|超|来自|面向|到了?|入选|荣获|被评为)$/.test(folded.slice(Math.max(0, place.start - 3), place.start)) &&
    !/^(?:平均|人均|总|的\d|前列|领先|率先|首|第|一半|半数|范围内首)/.test(folded.slice(place.end, place.end + 5))
  )
}

/** 我国老年人达2.6亿人，占18.7%; 已走进全国90个城市，开展活动2000场: 全国, 全市 of an earlier clause, where those behind it only add to it, or it says how far something reaches. */
export function staysFor(folded: string, place: RegionMark, clause: number): boolean {
  if (place.start >= clause) return true
  const behind = folded.slice(place.end, clause + 2)
  if (place.relative === 'country' && (reach.test(folded.slice(Math.max(0, place.start - 4), place.start)) || isDoneAcross(folded, place)))
    return !/^[^，]{0,16}(?:之一|[中里](?:排|列|位|名))/.test(behind)
  return (
    behind
      .split('，')
      .slice(1)
      .every((part) => adds.test(part)) &&
    /\d/.test(behind) &&
    !behind.includes('；')
  )
}

/** 在全国援建119所，培训教师14110名: what somebody does all over the country goes on. */
const isDoneAcross = (folded: string, { start, end }: RegionMark): boolean =>
  folded[start - 1] === '在' && /^(?:各地)?(?:共|累计|已|先后)*(?:[援捐修兴新]建|建成|设立|开展|资助|培训|招募)了?/.test(folded.slice(end, end + 10))

const reach = /(?:走进|走遍|遍布|遍及|覆盖|辐射|惠及|服务|推广[到至])了?$/
/** How a clause begins that says more of what was counted. */
const adds = /^(?:有(?=[近约超\d])|共有(?=[近约超\d]|$)|占|同比|环比|[比较]上|增[长加]|下降|减少|其中|平均|人均)/

/** 依次是山东（5.0721万）, 最多的是江苏，超过9万个: the place that a bracket or the next clause gives the number of. */
export function names(folded: string, place: RegionMark, mark: QuantityMark): boolean {
  const between = folded.slice(place.end, mark.outer.start)
  // 最大降雨出现在房山某村，累积雨量296毫米
  if (/(?:出现|发生|集中)[在于]$/.test(folded.slice(Math.max(0, place.start - 3), place.start)) && /^[^，。；]{0,8}，[^，。；]{0,20}$/.test(between))
    return true
  return (
    between === '（' ||
    (/^，(?:总量|总数|数量|共|达|为|有|约)*$/.test(between) && /(?:[是为]|依次|分别)$/.test(folded.slice(Math.max(0, place.start - 2), place.start)))
  )
}

/** 在荔枝主产区|广东茂名|，142万亩荔枝新果初显: what the place is like stands before its name. */
const atHeadOf = /^在[^，。；：、\d]{1,14}(?:区|地|带|县|乡|城|之[都乡]|的)$/
const closesThere = /^(?:[^，。；：、\d的]{0,8}(?:镇|乡|街道|村|社区|小区))?，/

/** A place counts where it begins a clause, alone or behind time words and joints; one inside a noun phrase does not. */
export function opens(folded: string, place: RegionMark, floor: number): boolean {
  const before = folded.slice(Math.max(floor, place.start - 20), place.start)
  const clause = before.slice(Math.max(...['，', '；', '：', '。', '、', '）', '—'].map((c) => before.lastIndexOf(c))) + 1).trimStart()
  return (
    clause.length === 0 ||
    (atHeadOf.test(clause) && closesThere.test(folded.slice(place.end, place.end + 16))) ||
    /^(?:目前|近年来|今年以来|截至目前|截至[\d年月日底]+|到[\d年月日底]+|[\d年月日底]+|今年|去年|[上下]半年|全年|[前一二三四]{1,2}季度|其中|这里?是|尤其是?|特别是|(?:据不完全统计)?(?:此次|本次|先后|前往)*(?:参加|参与|投入)[^，。；的]{2,6}的|按照?|根?据|(?:分别|依次)[为是]|同时|计划|实现|在|针?对|推动|支持|力争|预计|立足|前期|此前|“?(?:比如|例如|譬如)|共青团|中共|国网|武警|国家电网|国家税务总局|“?[一二]?十[一二三四五]五”?(?:期间|时期|末)?)+$/.test(
      clause,
    )
  )
}
