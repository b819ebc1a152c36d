import { exampleAfter, foundationAfter, hospitalAfter, mottoBefore, officeSpeaks, placeActs, schoolAfter } from '../../lexicon/place-words.ts'
import type { RegionMark } from '../../nlcst/mark.ts'
import { onceOfMark } from '../../nlcst/once-of-mark.ts'
import { enclosedBy } from '../../normalise/enclosed-by.ts'
import { isAttribute, isRanked, isRegistered, isVenue } from './attributive-place.ts'
import { stem } from './region-nesting.ts'

/** A region mark of an article, in order of reading, with the running text it stands in. */
export interface RegionMention {
  mark: RegionMark
  text: string
  headline?: boolean
  /** It stands in the line that says who the text is from. */
  credit?: boolean
}

/** How much a mention says of what the text is about; `passing` where it says where, who or whence, which no text opens with. */
export interface MentionWeight {
  weight: number
  passing?: true
}

const passing = (weight: number): MentionWeight => ({ weight, passing: true })

const onItsWay = /^(?:方向)?[开驶飞寄][来往]/
const forExample = /(?:^|[。；\n“])(?:比如|例如|譬如)[^。；]{0,20}$/
const arrivesAt = /(?:抵达|飞抵)$/

/** Weighs one mention of a place: 0 where the name is part of another thing's, little where the text speaks of that place only if of no other. */
export function weighMention(mention: RegionMention, code: string, codes: (string | undefined)[]): MentionWeight {
  const { mark, text, headline, credit } = mention
  const before = text.slice(Math.max(0, mark.start - 5), mark.start)
  const behind = text.slice(mark.end, mark.end + 60)
  // 在某地召开: it speaks of the place only where nothing else does
  if (isVenue(text, mark)) return passing(0.1)
  // 地址：北京海淀区…: where letters go to
  if (addressBefore.test(text.slice(Math.max(0, mark.start - 32), mark.start))) return passing(0)
  // 来源：某区人民政府网: an office writes of its own place, a paper of many
  if (credit && !mark.relative) return passing(ownOffice.test(behind) ? 1.5 : 0.1)
  // 习近平总书记考察呼和浩特市儿童福利院时的指示: where somebody once went
  if (!headline && /(?:总书记|主席|总理|领导)[^，。；]{0,6}(?:考察|视察|调研)$/.test(text.slice(Math.max(0, mark.start - 14), mark.start))) return passing(0.1)
  // G225乐东至三亚段: whither a road or line goes
  if (!mark.relative && /[至到—-]$/.test(before) && /^(?:段|高速|高铁|铁路|公路|线|航线|城际|动车)/.test(behind)) return passing(0.1)
  // 北京开来的列车: whence something comes
  if (onItsWay.test(behind) || isRanked(text, mark) || leadsOrReports.test(behind) || (isAttribute(text, mark) && !isRegistered(text, mark))) return passing(0)
  // 歌剧《柳柳州》: the title of a work, which no rule or plan is
  if (isInTitle(text, mark)) return passing(0.1)
  // 深化云冈学研究: a field of study
  if (/^学(?:研究|派|论坛|文献|体系|大会|[，、。])/.test(behind)) return passing(0)
  // 某省暨|某市|助学活动启动: where a wider place's own is held
  if (before.endsWith('暨')) return passing(0.3)
  // 受山东地震影响，列车晚点: whose weather or quake it is
  if (before.endsWith('受') && /^[^，。；]{0,10}(?:影响|波及)/.test(behind)) return passing(0)
  // 来自天河区的彩民, 花落天河区: whence one person is
  if (whenceBefore.test(before) || personAfter.test(behind)) return passing(0.2)
  // 推进南宁国家植物园创建: what stands in a place and bears its name
  if (!headline && /^国家(?:植物园|公园|森林公园|湿地公园|级?自然保护区)/.test(behind)) return passing(0.3)
  // 比如，前期合浦县…: one of many
  if (isCase(mention)) return passing(0.2)
  // 乡村图书馆计划湖北站: a stop of what goes round the country
  if (stopAfter.test(behind)) return passing(0.3)
  // 备战河南省第八届残运会: whose contest it is, not whose team
  if (!mark.relative && code.endsWith('0000') && /^第[\d一二三四五六七八九十]{1,3}届[^，。；、]{2,14}(?:会|赛|节)/.test(behind)) return passing(0.3)
  // 志愿者抵达贵阳市: where a journey ends or halts
  if (!headline && arrivesAt.test(before) && /^[^，。；]{0,4}[，。；]/.test(behind)) return passing(0.5)
  // 近期，全国多地遭受暴雨: what a text on one of them begins with
  if (isBackground(mention)) return passing(0.2)
  if (isExample(mention)) return passing(1)
  // 支持烟台建设…, 加快荣成核电扩建: what one above it does for a city, or a work that bears its name
  if (!headline && !code.endsWith('0000') && isFavoured(text, mark)) return passing(0)
  // 在泉州举办…，晋江某公司捐款: a firm of one county of the city that the text names
  if (isNamedAfter(text, mark, code))
    return passing(!code.endsWith('00') && codes.some((c) => c && c !== code && !c.endsWith('0000') && code.startsWith(stem(c))) ? 0.05 : 0.3)
  if (isFiling(text, mark)) return passing(0.1)
  // 把物资送到河北涿州后，再次凯旋: where somebody goes to with something
  if (sentBefore.test(before)) return passing(1)
  // 爱心图书捐到某县: who receives from elsewhere is not yet whom the text is about; who receives from its own city is
  const receives = receiverBefore.test(before) || (before.endsWith('向') && giftAfter.test(behind))
  if (receives && !codes.some((other) => other && other !== code && other !== '100000' && code.startsWith(stem(other)))) return passing(1)
  // “书香某省”, 建设美丽某省: what a place calls itself
  const motto = code !== '100000' && (mottoBefore.test(before) || isOwnSlogan(text, mark, code) || isOwnChapter(text, mark)) ? 3 : 0
  if (motto > 0 && !mark.relative) return { weight: 1 + motto + (headline ? 4 : 0) }
  // “善美某地”捐赠仪式: a place in the quoted name of an event is none that the text opens with; 涿州灾区: where help goes to
  if (!headline && (isQuoted(text, mark) || struckAfter.test(behind))) return passing(0.5)
  return { weight: 1 + (headline ? 4 : 0) + (placeActs.test(behind) || officeSpeaks.test(behind) || teamAfter.test(behind) ? 1.5 : 0) }
}

/** 比如，前期广西北海合浦县…: a place that one case of many is told of. */
export const isCase = ({ mark, text }: RegionMention): boolean => forExample.test(text.slice(Math.max(0, mark.start - 26), mark.start))

/** 全国|多地遭受暴雨: what a text on one of them begins with. */
export const isBackground = ({ mark, text }: RegionMention): boolean =>
  mark.relative === 'country' && /^(?:多地|各地|一些地方|部分地区|多个[省地])/.test(text.slice(mark.end, mark.end + 4))

/** 支持|烟台|建设…, 加快|荣成|核电扩建: a place that the one who speaks stands above; a text of the city itself calls it by its full name (推进赣州市社工站建设). */
export const isFavoured = (text: string, { start, end, relative }: RegionMark): boolean =>
  !relative && !/[市县区旗盟]$|..州$/.test(text.slice(start, end)) && fromAbove.test(text.slice(Math.max(0, start - 40), start))

/** 我省, 全市 of the text itself; in 18个省实施了全省行动 it is that of each of those counted. */
export const speaksOfOwn = ({ mark, text }: RegionMention): boolean =>
  mark.relative !== undefined &&
  mark.relative !== 'country' &&
  // 所有省份已实现省内共济
  text[mark.end - 1] !== '内' &&
  !/(?:\d{1,2}|[一二三四五六七八九十两]{1,3}|各|每)个?(?:省份?|市|县|区)[^，。；]{0,8}$|[各每]个?(?:省份?|市|县|区)[^，。；]{0,30}$/.test(
    text.slice(Math.max(0, mark.start - 36), mark.start),
  )

/** Whether a place is named as one example of those of a wider one: 在海口等市县. */
export const isExample = ({ mark, text }: RegionMention): boolean => !mark.relative && standsForMore(text, mark)

const cityAround = /^(?:都市圈|城市群|经济圈)/

/** 西安都市圈: a city and those around it. */
const standsForMore = onceOfMark((text, { end }: RegionMark) => cityAround.test(text.slice(end, end + 3)) || exampleAfter.test(text.slice(end, end + 60)))

/** 新华社福州9月24日电, 本报济南讯: where a report was filed. */
export const isFiling = onceOfMark((text, { start, end }: RegionMark): boolean => {
  const behind = text.slice(end, end + 9)
  return filedOn.test(behind) || (filedBy.test(behind) && filed.test(text.slice(0, start)))
})

/** 某地大学, 某地有限公司: whose name bears the place, wherever they act. */
export const isNamedAfter = (text: string, mark: RegionMark, code: string): boolean =>
  !mark.relative && (bearsName(text, mark) || (code.endsWith('0000') && hospitalAfter.test(text.slice(mark.end, mark.end + 10))))

const bearsName = onceOfMark((text, mark: RegionMark): boolean => {
  const behind = text.slice(mark.end, mark.end + 16)
  return isRegistered(text, mark) || foundationAfter.test(behind) || showAfter.test(behind) || schoolAfter.test(behind.slice(0, 10))
})

/** 淄博琉璃艺术展走进国家博物馆, 办好兰州国际马拉松. */
const showAfter = /^[^，。；：、的在与和及\d]{1,8}(?:艺术|文化|成果|作品|书画|摄影|非遗)(?:展|节|周)(?![示开现望览会区])|^(?:国际)?(?:半程)?马拉松/
/** 山东体育代表团: who competes for a place. */
const teamAfter = /^[^，。；：、的\d]{0,6}(?:体育|运动会|残疾人|健儿)代表[团队]/
const stopAfter = /^(?:分?站(?=$|[”，。；：、\s（(启举开活首])|赛区|分会场|主会场)/
const fromAbove =
  /(?:^|[，。；：、\s])(?:积极|稳步|大力|加快|深入|持续|新一轮|统筹|高标准|高质量|高水平|全力|联合|有序|重点)*(?:支持|鼓励|指导|推动|推进|促进|突破|加快|提速|开工|新开工|续建|建成|建好|申建|申报|做强|投运|投用|实施|启动|规划|建设|打造|争创|谋划|布局|提升|完善)+(?:推进|建设|新一轮突破|突破)?(?:[^，。；、]{2,24}、)*$/
const ownOffice = /^(?:区|县|市)?(?:人民)?政府|^(?:省|市|县|区)?(?:民政|发布|融媒|残联|慈善|党建|文明)/
const leadsOrReports = /^(?:率先|居(?![民家住委])|日报|晚报|客户端|报道|网)/
const filedOn = /^\d{1,2}月\d{1,2}日(?:电|讯|消息)/
const filedBy = /^(?:电|讯)(?!话|器|息)/
const filed = /(?:本报|本网|本刊|新华社|中新[社网])$/
const addressBefore = /(?:地址|住址|通讯处|住所|开户行|收件人)[是为：:]{1,2}[^，。；：、]{0,24}$/
const whenceBefore = /(?:来自|花落|家住|籍贯(?:是|为)?|出生于|毕业于)$/
const personAfter = /^(?:籍|人(?=[，。、])|彩民|网友|读者|小伙|男子|女子|姑娘|大爷|大妈|阿姨|考生|选手|老乡)/
const sentBefore = /(?:送[到往至抵]|运[往至到抵]|发往|奔赴|赶赴|挺进|出征)(?:了)?$/
const receiverBefore = /(?:捐(?:到|给|往|赠给?|向)|情系|心系|情牵|驰援|支援|声援|援助|运抵)(?:灾区)?$/
const struckAfter = /^(?:等地)?(?:灾区|救灾|抗洪|受灾|灾后|(?:发生)?[\d.级大特]*地震)/
const giftAfter = /^(?:灾区)?(?:紧急)?(?:捐|赠|拨付)/

/** 涿州灾区, 松原地震: where help goes to, or the name of a disaster. */
export const isStruck = ({ mark, text }: RegionMention): boolean => struckAfter.test(text.slice(mark.end, mark.end + 12))

/** 送往河北, 驰援涿州, 河北灾区: where help is sent to. */
export const isSentHelp = (mention: RegionMention): boolean => {
  const { mark, text } = mention
  const before = text.slice(Math.max(0, mark.start - 5), mark.start)
  return !mark.relative && (sentBefore.test(before) || receiverBefore.test(before) || isStruck(mention))
}

function isInTitle(text: string, mark: RegionMark): boolean {
  const title = enclosedBy(text, mark, '《', '》')
  return title !== undefined && title.end - title.start < 12 && !document.test(text.slice(mark.end, title.end))
}
const document = /条例|办法|规[划定]|方案|意见|通知|计划|公报|报告|纲要|标准|清单|细则|措施|指南|日报|晚报|公告|决定|规范|政策|法$/

/** “技兴齐鲁 乐业山东”: a quotation that ends in the name of a province. */
const isOwnSlogan = (text: string, { start, end }: RegionMark, code: string) =>
  code.endsWith('0000') && text[end] === '”' && /“[^”，。；]{2,10}$/.test(text.slice(Math.max(0, start - 11), start))

/** 青年发展友好型|广西|建设, 谱写中国式现代化|青海|篇章: what a place is to become, in its own words. */
const isOwnChapter = (text: string, { start, end }: RegionMark) =>
  (text.endsWith('型', start) && text.startsWith('建设', end)) || (text.endsWith('现代化', start) && /^新?(?:篇章|实践)/.test(text.slice(end, end + 3)))

function isQuoted(text: string, mark: RegionMark): boolean {
  const quoted = enclosedBy(text, mark, '“', '”')
  return quoted !== undefined && quoted.end - quoted.start < 16
}
