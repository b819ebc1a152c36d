import { awardAfter, bodyAfter, branchAfter, firmAfter, guildAfter, honourAfter, mottoBefore, paperAfter, rankAfter } from '../../lexicon/place-words.ts'
import type { RegionMark } from '../../nlcst/mark.ts'
import { onceOfMark } from '../../nlcst/once-of-mark.ts'
import { anyOf } from '../../normalise/any-of.ts'

/** What stands behind a place that is part of a name, or says whence somebody or something comes. */
const named = anyOf(
  // 新余“1·24”事故
  /^“[^”]{1,12}”(?:特别|重大|较大|事故|事件|案)/,
  // 浙江商会, 台湾同胞: whence they come, not where
  /^(?:籍|同胞|帮|口音|风味|老乡)/,
  guildAfter,
  // 献县泛区, 官厅水库; 香港、澳门渠道
  /^(?:县|区)?(?:泛区|蓄滞洪区|灌区|水库|监狱|油田|煤矿|泊(?![车位头]))|^(?:[、和与及][\u4e00-\u9fff]{2,4}){0,4}(?:等地?)?的?(?:渠道|市场(?!监|管|主体)|客商|客户|消费者|订单)/,
  // 普洱茶
  /^[\u4e00-\u9fff]{0,3}?(?:茶叶?|白酒|黄酒|苹果|蜜柚|大米|板栗|枸杞|哈密瓜|大闸蟹|火腿|荔枝|烤鸭|拉面|米粉)(?![园厂区乡农业产馆店基文])/,
  // 处理甘肃省“陇明公”欠薪线索反映平台线索: where what somebody deals with came in
  /^(?:“[^”]{1,12}”)?(?:(?!受理|接[到收]|收到|办[理结]|[共已]|累计)[^，。；：、的在与和“”\d]){0,14}(?:平台|热线|系统)[^，。；、\d]{0,6}(?:案件|线索|工单|诉求|留言|投诉|信访件)/,
  // 在全市来说
  /^(?:来说|来讲|来看|而言)/,
)
/** What stands before one. */
const credited = anyOf(
  // 图源：北京市发改委
  /(?:图源|图片来源|供图|制图|摄影)[：:]$/,
  // 各省、自治区民政厅，新疆生产建设兵团民政局：whom a circular goes to
  /各(?:省|设区市|市州)[^。：]{0,36}$/,
  // 31个省份和|新疆|生产建设兵团: one more of those that the country is made of
  /(?:\d个?省份?|各省)[^。，；]{0,16}[和及与、]$/,
  // 销往上海、广州: where it is sold
  /(?:销往|远销|卖到|热销|畅销|销售到|出口到?|发往)了?(?:[^，。；、]{2,6}[、和])*$/,
  // 来自北京、上海的…: whence they come
  /来自于?(?:[^，。；：、和及与\s]{2,8}(?:[、和及与]|(?<=[省市县区])，))*$/,
  // 县市（含双城区）: what a wider one takes in; 均未包括香港特别行政区、台湾省: what is left out
  /（(?:不?含|包括)$|(?:未|不)(?:包括|包含|含)(?:[^，。；]{2,12}[、和])*$/,
)

/** 全国双拥模范城, 低于全国平均水平, 新余“1·24”事故: a standard of comparison or part of a name. */
export const isAttribute = onceOfMark((text, mark: RegionMark): boolean => {
  if (named.test(text.slice(mark.end, mark.end + 40))) return true
  const before = text.slice(Math.max(0, mark.start - 40), mark.start)
  if (credited.test(before)) return true
  const behind = text.slice(mark.end, mark.end + 8)
  // 从浙江来的社工
  if (
    before.endsWith('从') &&
    /^(?:[、和与及][^，。；、]{2,6})*(?:等地?)?(?:引进|引入|购进|采购|购买|调运|调来|运来|请来)/.test(text.slice(mark.end, mark.end + 24))
  )
    return true
  if (before.endsWith('从') && /^(?:[远特专]?[程道]?而?来|赶[来赴到]|出发)/.test(behind)) return true
  // 其中省内物资13万元，省外物资12万元: where it comes from
  if (mark.relative && /[省市县]内$/.test(text.slice(mark.start, mark.end)) && /[省市县]外/.test(text.slice(mark.end, mark.end + 24))) return true
  // 第四次全国文物普查: which of a row of events
  if (mark.relative === 'country' && /第[一二三四五六七八九十\d]{1,3}次$/.test(before) && /^[^，。；]{0,6}(?:普查|调查)/.test(behind)) return true
  // 首届全国退役军人创业大赛
  if (mark.relative === 'country' && /(?:首|第[一二三四五六七八九十\d]{1,3})届$/.test(before)) return true
  // 荣获全省平安县、全市扫黑除恶先进县等: a title that was won among all of a wider place
  if (mark.relative && titleOf.test(text.slice(mark.end, mark.end + 24)) && won.test(before)) return true
  if (mark.relative !== 'country') return !mark.relative && isRegistered(text, mark)
  return (
    mottoBefore.test(text.slice(Math.max(0, mark.start - 2), mark.start)) ||
    awardAfter.test(text.slice(mark.end, mark.end + 16)) ||
    honourAfter.test(text.slice(mark.end, mark.end + 40)) ||
    (text.startsWith('中国', mark.start) &&
      (/[A-Za-z]/.test(text[mark.start - 1] ?? '') ||
        /^[—–－-]/.test(behind) ||
        // 某某中国捐款
        (/(?:^|[，。；、：])(?![在我来对为全向与和从])[\u4e00-\u9fff]{2,4}$/.test(before.slice(-5)) && /^(?:捐|追加|总裁|集团|公司)/.test(behind)) ||
        bodyAfter.test(text.slice(mark.end, mark.end + 16)))) ||
    /^(?:平均|双拥|文明|优秀|先进|示范|试点|百强|最[美多大高低早好佳优快全强]|十[大佳]|统筹(?!推进|发展|谋划|安排|部署)|联网|性(?=[^，。；]{0,6}(?:公益|组织|赛|比赛|活动|媒体))|或地方|首|前|第|名|劳|模范|卫生|民主|道德|重点|爱国|统一|唯一|领先|率先|各地|三八|青年|巾帼)/.test(
      behind,
    ) ||
    // 创建全国乡村治理示范镇6个: the title of what a place has made
    (/(?:创建|创成|建成|打造|争创|拥有|新增|建设)$/.test(before.slice(-2)) && titleOfCountry.test(text.slice(mark.end, mark.end + 20))) ||
    // 融入全国市场
    /(?:融入|接入|纳入|对接)$/.test(before.slice(-2)) ||
    // 面向全国招聘, 经验向全国推介: where is searched and who is told, not whose they are
    (/(?:面向|向)$/.test(before) && /^[^，。；]{0,4}(?:招聘|招募|招生|征集|选聘|遴选|公开|推[介广开]|复制|展示|输出|发布|的)/.test(behind)) ||
    (/(?:居|列|占|比|较|于|获|评为|荣|选|受|全|为|在)$/.test(text.slice(Math.max(0, mark.start - 1), mark.start)) &&
      !(
        text[mark.start - 1] === '在' &&
        /^(?:范围内)?(?:\d[\d余多]*[个家所](?![^，。；]{0,12}[中里](?:排|居|列|位|名|脱))|创建|建设|建立|设立|新增|部署|推广|开展|实施|[援捐修兴新]建|资助|捐助|救助|帮扶|培训|招募|评[出选]|推选|选[出树]|表彰|命名|遴选(?!聘|[^，。；]{0,6}(?:专家|讲师|选手|研究员))|认定|建成)/.test(
          behind,
        )
      ))
  )
})

/** 全市首个科学高中, 全省首次: what ranks something among all of a place; 南京首次举办博览会 is what that place does. */
export const isRanked = (text: string, { end, relative }: RegionMark): boolean =>
  rankAfter.test(text.slice(end, end + 2)) && (relative !== undefined || !text.startsWith('首次', end))

const titled = '(?:先进|示范|模范|文明|优秀|平安|达标|百强)(?:县|区|市|镇|乡|村|社区|街道|单位|集体|个人|家庭|基地|站)'
const titleOf = new RegExp(`^[^，。；、]{0,12}?${titled}(?:等|称号|荣誉|[、，。])`)
const titleOfCountry = new RegExp(`^[^，。；、\\d]{2,12}(?:${titled}|(?:达标|普惠|均衡|发展|建设|试点|示范)(?:县|区|市|镇|乡|村|社区|街道)(?=\\d))`)
const won = /(?:荣获|获评|获得|评为|授予|入选)[^，。；]*$/

/** 某地日报, 某地贸易有限公司: whose name bears the place, wherever they act. */
export const isRegistered = onceOfMark((text, { start, end }: RegionMark): boolean => {
  // 国网山西省电力公司 serves its province
  if (text.endsWith('国网', start)) return false
  // 山东移动济南分公司 is at work in 济南
  if (branchAfter.test(text.slice(end, end + 3))) return false
  return paperAfter.test(text.slice(end, end + 4)) || firmAfter.test(text.slice(end, end + 22))
})

/** 在张掖市召开: where a meeting was held is not what it speaks of. */
export function isVenue(text: string, mark: RegionMark): boolean {
  return text[mark.start - 1] === '在' && /^[^，。；]{0,6}(?:召开|举行|举办|开幕|开赛)/.test(text.slice(mark.end, mark.end + 10))
}

/** 赴某县开展义诊: where somebody went to is not whose 全市 it is. */
export function isVisited(text: string, mark: RegionMark): boolean {
  return /(?:奔?赴|前往|走进|来到|驰援)$/.test(text.slice(Math.max(0, mark.start - 2), mark.start))
}

/** 记者在某区某社区看到，141名老人…: where it was seen. */
export const isSeenAt = (folded: string, { start, end }: RegionMark): boolean =>
  /(?:记者|小编|笔者)在$/.test(folded.slice(Math.max(0, start - 4), start)) && /^[^。；，]{0,30}(?:看到|见到|目睹)[，：]/.test(folded.slice(end, end + 36))
