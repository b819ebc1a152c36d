import {
  actors,
  changeVerbs,
  clauseVerbs,
  headsOfNouns,
  headsOfVerbs,
  leadingIn,
  mannerAdverbs,
  nounLikeVerbs,
  openers,
  openingVerbs,
  predicateAdverbs,
  predicateParticles,
  predicateVerbs,
} from '../../lexicon/indicator-words.ts'
import type { AnnotatedParagraph, Interval, RegionMark, TimeMark } from '../../nlcst/mark.ts'
import { marksByType } from '../../nlcst/marks-by-type.ts'
import { endingOf } from '../../normalise/ending-of.ts'
import { fold } from '../../normalise/fold.ts'
import { hideQuoted } from '../../normalise/hide-quoted.ts'
import { longestFirst } from '../../normalise/longest-first.ts'
import { finderOf, openingOf } from '../../normalise/scanner-of.ts'
import { byMeans, having, zone } from './names-nothing.ts'

/** What a level is set for each of, before the amount: 每人每月, 月人均. */
export const perWords =
  '每(?:人|户|床|位|名|例|生|人次|张床位?|张|个|家|所|站|项|件|场|期|套|台|份|餐|桌|节|课时|间|座|平方米|立方米|立方|吨|度|千瓦时|小时|个?月|年|日|天|次|学年|学期|亩|公里)|[月年日]人均|人均|户均|人月均|人年|人月'
const leadIn = endingOf(
  new RegExp(
    `(?:${longestFirst(leadingIn)}|(?:统一|逐步)?(?:${changeVerbs}|调|调整|上调|下调)(?:到|至|为)|${perWords}|(?:(?<![下传送抵表])达到?|超过|突破|增至|增加)了|(?<=[至到为从由的])每(?:周|季度)|由|从|只|计|介[乎于]|(?<=^[^，]{0,8})(?<![新扩改已])建有|(?<=^[^，]{0,8})(?<!附|增|内|开)设有|合计为|月均|年均|日均|在内|(?<=^(?:累计|共计?|还|又|先后|陆续|已)*[为给对向]|救助|惠及|覆盖|帮助|慰问|资助|服务|组织|培训)全[省市县区州镇乡](?:范围内)?|(?<![现存所潜实内])在)+`,
  ),
)
const trailing = endingOf(/[\s、，：（“的—-]+/)
/** 中新网沈阳8月9日电(记者 某某): who reports from where names nothing. */
const dateline = /^(?:本[报刊网台]|[\u4e00-\u9fff]{1,8}[社网报])[\u4e00-\u9fff]{0,10}(?:\d{4}年)?\d{1,2}月\d{1,2}日[电讯](?:\s*[（(][^（）()]{1,40}[）)])?/
const opener = openingOf(
  new RegExp(
    `(?:${longestFirst(openers)}|(?:${mannerAdverbs})地?(?=(?:${longestFirst(openingVerbs)})(?!${headsOfVerbs}|的))|第?[一二三四五六七八九十]+(?:是|要)|[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十]+[级类档等期、])|第[一二三四五六七八九十百零\\d]+条(?=[\\s的]|[\u4e00-\u9fff]{2})|\\d{1,2}(?:[、．]|\\.(?!\\d)|\\.(?=(?:19|20)\\d{2}年|\\d{2}周?岁))|“(?=[、，]))`,
  ),
)
const alsoNouns = new Set(nounLikeVerbs.split('|'))
const openingVerb = openingOf(
  new RegExp(
    `(?:${longestFirst(openingVerbs)
      .split('|')
      .map((verb) => (alsoNouns.has(verb) ? `${verb}(?!${headsOfVerbs})` : verb))
      .join('|')})+(?:[或并](?=扩大|运营|投用)(?:扩大|运营|投用))?(?:了|出|起|好|着)?`,
  ),
)
const predicateIn = finderOf(
  new RegExp(`(?:${predicateAdverbs}|(?:${longestFirst(predicateVerbs)})(?!${headsOfNouns})|${predicateParticles})|(?:就业|创业|增收|脱贫|整合|下放|归并)+$`),
)
const local =
  /^在?(?:全国|全港|全澳|全省|全市|全县|全区|全州|全盟|全旗|全镇|全乡|我国|本港|我省|我市|我县|我区|本省|本市|本县|本区|我州|我旗|我镇|我乡|我村|我街道|本州|本镇|本乡|本村|该镇|该乡|该街道|该省|该市|该县|该区|各地|各级|各(?:县|区|市|镇|乡|街道|镇街|设区市|盟市|州市)(?:（[^）]{1,6}）)?(?=要|应|须|均|共|已|累计)|省内|市内)(?:范围内)?/

const marksFirst =
  /^(?:[\s、，：）”—的●■◆▲★►▶◇○□√✔➢❖※-]+|（[^）]{1,4}）|等多?(?:地区|省份|省市|区县|[地省市县区州](?![级域块理方震图铁点民场政属直容貌份城县]))|[两三四五六七八九]省(?![级直委厅会]))/

/** Drops from both ends of `[start, end)` what names nothing: openers, times, regions, punctuation; and the words that lead to a numeral. */
export function trimBefore(paragraph: AnnotatedParagraph, { start, end }: Interval): Interval {
  const { folded } = paragraph
  const marks = marksByType(paragraph).frames.filter((m) => m.end > start && m.start < end)
  for (let changed = true; changed && start < end; ) {
    changed = false
    const text = folded.slice(start, end)
    const skip =
      dateline.exec(text)?.[0] ??
      marksFirst.exec(text)?.[0] ??
      byMeans.exec(text)?.[0] ??
      (having.test(text) ? undefined : opener(text)?.[0]) ??
      local.exec(text)?.[0] ??
      (folded[start - 1] === '、' ? zone.exec(text)?.[0] : undefined)
    if (skip) {
      start += skip.length
      changed = true
      continue
    }
    if (text[0] === '在' && marks.some((m) => m.start === start + 1 && m.end < end && !isTown(m))) {
      start++
      changed = true
      continue
    }
    const mark = marks.find((m) => m.start <= start && placeEnd(m) > start && m.end <= end)
    if (mark && !(mark.type === 'region' && (folded.startsWith('级', mark.end) || isInsideName(folded, mark.end) || modifies(folded.slice(mark.start, end))))) {
      start = placeEnd(mark)
      changed = true
    }
  }
  for (let changed = true; changed && start < end; ) {
    changed = false
    const text = folded.slice(start, end)
    const cut = leadIn(text)?.[0].length ?? trailing(text)?.[0].length ?? 0
    if (cut > 0) {
      end -= cut
      changed = true
      continue
    }
    const mark = marks.find((m) => m.type === 'time' && m.end === end && m.start >= start)
    if (!mark) continue
    end = mark.start
    changed = true
  }
  return { start, end: Math.max(start, end) }
}

/** Where the place ends that a fact's region tells: 顺义区|南法信镇, as a town stays in the name. */
const placeEnd = (mark: TimeMark | RegionMark) => (isTown(mark) ? mark.end - mark.name!.length : mark.end)

function isTown(mark: TimeMark | RegionMark): mark is RegionMark {
  return mark.type === 'region' && mark.town === true
}

/** 中国|代表团: the country's name before a noun is part of it. */
const modifies = (text: string) => /^中国(?![的、，有共已将现累境]|目前|大陆)./.test(text) && openingVerbLength(text.slice(2)) === 0

/** A region that goes on into an organisation or a name is part of it (温州市民政局, 广西智慧养老服务平台). */
function isInsideName(text: string, at: number): boolean {
  return /^(?:民政[厅局部]|残联|慈善|人社|财政|教育|卫健|智慧|红十字|团委|妇联|总工会|[^，。；、的\d]{2,8}(?:救援队|救援中心|服务队|突击队|医疗队)|[^，。；、]{0,4}(?:厅|局|委|联合会|协会|平台|行动))/.test(
    text.slice(at, at + 12),
  )
}

const newsroomWord = /记者|本报|通讯员|近日|(?<!\d)日前/
const dispatch = new RegExp(`${newsroomWord.source}|[^，]{2,8}\\d{1,2}月\\d{1,2}日讯`)
const jointsBehind = endingOf(
  /(?:[\s、，：（“—+-]|的|和|(?<![参给赋])与|(?<![普涉])及|以及|(?<![合兼])并(?!非)|或者?|合共|累计|共计|共|各|其中|之后|之中|当中|(?<![前先落善背])后|(?<=[县市区村镇乡户员人者业构位校院目])中)+/,
)

/** 496宗（55%）|已获解决: its own share goes before what is said of it, too. */
const jointsFirst =
  /^(?:之间(?=$|[，。；的])|（[^）]{1,4}）|（(?:不?含|包括)[^）]{1,8}）(?=[^，、；。的])|\s?（\s?(?:约?占[^（）\d]{0,6})?约?\d[\d.]*%\s?）(?=[\u4e00-\u9fff]{2})|\/[^，、的]{1,2}(?=$|[，、的]))?[\s的、]*/

/** Drops 的 and joints before the noun, and the punctuation and joints behind it. */
export function trimAfter(paragraph: AnnotatedParagraph, { start, end }: Interval): Interval {
  const text = paragraph.folded.slice(start, end)
  const newsroom = (text.includes('日讯') ? dispatch : newsroomWord).exec(text)
  if (newsroom && (newsroom.index > 1 || /^本报[^，]{0,8}\d/.test(text))) end = start + newsroom.index
  // 47个|体育场馆免费开放|今年的8月8日是…: a headline runs into the text's first day
  // 14支|队伍自8月1日在某地开展救援: since when ends the noun as well
  const day = marksByType(paragraph).times.find(
    (m) =>
      m.start >= start + (/^自/.test(m.text) || paragraph.folded[m.start - 1] === '自' ? 2 : 4) && m.end <= end && /\d[日号](?:[上下]午|起)?$/.test(m.text),
  )
  if (day && !paragraph.folded.slice(day.end, end).includes('的'))
    end = start + paragraph.folded.slice(start, day.start).replace(/(?:[今去明]年的?|[于在至到从自])$/, '').length
  start += jointsFirst.exec(text)?.[0].length ?? 0
  end -= jointsBehind(paragraph.folded.slice(start, end))?.[0].length ?? 0
  return { start, end: Math.max(start, end) }
}

/** Length of the verb that opens a phrase (新增, 建设了), 0 where it opens with a noun or with what that is like (注册登记的|养老机构). */
export function openingVerbLength(text: string): number {
  const length = openingVerb(fold(text))?.[0].length ?? 0
  return text[length] === '的' ? 0 : length
}

/** Up to the last noun of those who do something, where a verb must follow: “蓝骑士”志愿者|告别老人 (not 志愿者服务队, 学生、家长). */
const kin = '子女|家属|遗属|亲属|家人|家庭|家长|父母|配偶'
const lastActor = new RegExp(
  `^.*?(?:${longestFirst(actors)})(?:${kin}|(?!${kin}))(?!.*(?:${longestFirst(actors)}))(?!(?<=企业)家|福利|债券?|年金|(?:康复|照料|照护|保护|救助|托养|活动|关爱|教育|培训|就业|服务|志愿服务|法律服务|党群服务)(?:机构|学校|院|园|馆|基地|站|中心|所|点|小组|分队|团队)|站|室|点|所|院|岗|证|库|卡|号|节|奖|区(?!域)|楼|学校|之家|家园|驿站|中心)(?=[^的、和与及或等（“”中之间]{3,})(?!.{0,8}(?:队|站|点|室|中心|所|会|团|班|群|金|费|数|量|率|工作|活动|服务|项目|培训|家|者|员|长|师|证|岗|岗位|户|床位|设施|平台|工程|基地|补贴|补助|标准)$)`,
)

/** With whom, where to, by what: it stands before the verb and belongs to it. */
const circumstance =
  /(?:(?<!参)[与同]|以(?=[^，]{2,6}(?:身份|名义|方式|形式)$)|(?<![位处居对由关基鉴属用低高多少大小优等限善勇便利乐源致缘介忙急终至过])于|到(?!位)|赴|(?<!所)在(?![校职岗册读线家建编])|从(?![业事])|向(?!上)|对(?![象口接外手])|通过|经(?![济验营费常])|就(?![业诊医读学近地餐寝座职]))[^、，的与]{2,12}$|从[^，的与]{2,20}等地?$/

/** Where in a phrase the predicate begins that is said of its noun, or -1; quotes and brackets are not searched. */
export function predicateAt(text: string): number {
  const open = hideQuoted(fold(text))
  const found = predicateIn(open)
  // 困境儿童|健康成长更加阳光: how it has become is said of what is told before
  const more = found && /^(?:更加|更有|日益|愈加|越来越)/.test(found[0]) ? lastActor.exec(open)?.[0].length : undefined
  const at = more ?? found?.index ?? lastActor.exec(open)?.[0].length ?? -1
  if (at < 0) return -1
  // 70个县|与省外医院建立协作关系: whom it is done with belongs to what is done
  const companion = open.slice(0, at).search(circumstance)
  if (companion >= 2) return companion
  // 18个民办初中|未完成招生计划, 130家门店|也加班加点
  // 30位老人|可享受送餐服务
  const adverb = /(?:(?:尚|仍|均|还|却|并)?未能?|没有|每[天日月年]|(?<![许认])可以?|(?<=[人员者童户生])能够?)$/.exec(open.slice(0, at))?.index ?? at
  return adverb >= 2 ? adverb : at
}

/** The phrase up to its predicate; all of it where it has none, or begins with it. */
export function cutAtPredicate(phrase: string): string {
  const at = predicateAt(phrase)
  return at > 0 ? phrase.slice(0, at) : phrase
}

const anyVerb = new RegExp(
  `(?:${clauseVerbs}|适配|开设|讲授|赠阅|缴纳|代办|办理|送上|送去|赠送|拨付|下拨|安装|修缮|维修|代缴|减免|加装|更换|建设|接种|体检|筛查|投保|参保|配送|理发|义诊|测评|评估)(?!${headsOfVerbs})`,
)

/** The same where something is known to be done for what is counted (为126个村|拨付经费): any verb parts noun and predicate. */
export function predicateDoneFor(text: string): number {
  const at = predicateAt(text)
  return at >= 0 ? at : fold(text).search(anyVerb)
}
