import { perfectiveMarkers, planVerbs } from '../../lexicon/modality.ts'
import { lastYear, present, thisYear } from '../../lexicon/time-words.ts'
import { keptWith } from '../../nlcst/kept-with.ts'
import type { AnnotatedParagraph, QuantityMark } from '../../nlcst/mark.ts'
import { marksByType } from '../../nlcst/marks-by-type.ts'
import type { Modality } from '../../schema/fact.ts'
import { paragraphScanner } from '../paragraph-scan.ts'

/** Clauses without a subject that a plan has at least, before its manner counts for anything. */
const enough = 4

const verbsIn = paragraphScanner(new RegExp(`(?:^|[，。；：、])(?:${planVerbs})`))
const articlesIn = paragraphScanner(/(?<![^。；\s])第[一二三四五六七八九十百零\d]+条(?!例)/)
const mustsIn = paragraphScanner(/应当|不得|必须|须(?=[在为经由按具持])/)
const perfectivesIn = paragraphScanner(new RegExp(perfectiveMarkers))
const aimsIn = paragraphScanner(/力争|争取(?=到|在|实现|完成|达|新|[^，。；]{0,20}获批)|努力(?:实现|做到|达到)/)
const lookingBackIn = paragraphScanner(
  new RegExp(
    String.raw`了(?!解|不|结)|已(?!有之)|截[至止]|${present}|以来|${lastYear}|同比|比上|荣获|全年(?:未|没有)|为近[两三五十几]年来?最|(?:代表建议|政协提案|委员提案)(?=\d)|(?<!争取[^，。；]{0,20})获批|成功|圆满|顺利|经[^，。；]{2,24}(?:审定|审核|核准|评审)，`,
  ),
)

/**
 * The manner of a work plan: clause after clause opens with a bare verb (健全…，强化…，推动…), nothing is said to be done (了, 已, 累计, 建成), hardly anything looks back (目前, 以来), and no count is told to four figures (54.58万人).
 * Such paragraphs state what is to be reached, though no word says so; any others say nothing of their mood.
 */
export function planMood(paragraphs: readonly AnnotatedParagraph[]): Modality | undefined {
  const verbs = total(paragraphs, 'verbs')
  if (verbs < enough || total(paragraphs, 'exact') > 0) return undefined
  // 力争到2015年收入达到…。…，基本完成3000个…: among aims even what sounds done is one, where nothing looks back
  const aimed = verbs >= 2 * enough && total(paragraphs, 'aims') >= 2 && total(paragraphs, 'back') === 0
  return aimed || (total(paragraphs, 'done') * 8 <= verbs && total(paragraphs, 'back') * 12 <= verbs) ? 'target' : undefined
}

const inSeries = /^\s*[一二三四五六七八九十]{1,3}是/

/** The paragraphs that count off what one work has done or is to do, whose manner is one: 七是…, 八是…. */
export function seriesOf(body: readonly AnnotatedParagraph[]): readonly AnnotatedParagraph[] {
  const series = body.filter(({ folded }) => inSeries.test(folded))
  return series.length > 1 ? series : []
}

/** Whether a paragraph tells of what was done, more than once. */
export const reportsDone = (paragraph: AnnotatedParagraph): boolean => countsOf(paragraph).done >= 2

/** A text in articles (第十条 …), or one that says what must be done and nothing that was done, sets levels, though no word beside a number says so. */
export function ruleMood(paragraphs: readonly AnnotatedParagraph[]): Modality | undefined {
  const musts = total(paragraphs, 'musts')
  return total(paragraphs, 'articles') >= 2 || (musts >= 2 && total(paragraphs, 'done') * 4 <= musts) ? 'standard' : undefined
}

const total = (paragraphs: readonly AnnotatedParagraph[], what: keyof Counts) => paragraphs.reduce((sum, paragraph) => sum + countsOf(paragraph)[what], 0)

interface Counts {
  verbs: number
  articles: number
  musts: number
  done: number
  aims: number
  back: number
  /** Counts that are too exact to be planned. */
  exact: number
}

const countedUnit = /^(?:[人名户家个对件部辆台栋座处所场例单张]|公里)|人次$/
const notFigures = /\D/g
const noughts = /0+$/

/** 54.58万人, 11129个: four figures, not counting noughts at the end; money and shares may be planned so. */
const isExact = ({ unit, value }: QuantityMark) => countedUnit.test(unit) && String(value).replace(notFigures, '').replace(noughts, '').length >= 4

/** A paragraph is asked for alone and with its article. */
const countsOf = keptWith((paragraph: AnnotatedParagraph): Counts => {
  return {
    verbs: verbsIn(paragraph).length,
    articles: articlesIn(paragraph).length,
    musts: mustsIn(paragraph).length,
    done: perfectivesIn(paragraph).length,
    aims: aimsIn(paragraph).length,
    back: lookingBackIn(paragraph).length,
    exact: marksByType(paragraph).quantities.filter(isExact).length,
  }
})

/** …（牵头单位：市民政局）: a task that somebody is charged with. */
const charged = /（(?:牵头|责任|主办|承办|配合|实施|负责)(?:单位|部门|领导|人)：[^（）]*(?:（[^（）]*）[^（）]*)*）$/

/** What looks back, even in a task: 累计培训1000人 may be one. */
const past = new RegExp(`了(?![解不结])|已(?!有之)|截[至止]|${present}|以来|${lastYear}|同比|比上`)

/** The mood of a paragraph that is a task: aims, unless it looks back. */
export const taskMood = (paragraph: AnnotatedParagraph): Modality | undefined =>
  charged.test(paragraph.folded.trimEnd().replace(/。$/, '')) && !past.test(paragraph.folded) ? 'target' : undefined

const numbered = /^(?:（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、|\d+[.、]|主要|发展|总体|工作|目标|重点)/

/** Whether a line printed as a headline under the title is a heading, by its number or by nothing but the word: （二）主要目标. */
export const opensSection = (line: string): boolean => numbered.test(line)

const listAhead =
  /(?:抓好|做好|办好|推进|实施|完成|落实)[^。：；]{0,12}(?:工作|任务|实事|项目|方面|重点|举措|措施)[：:]\s*$|(?:提出|明确|确定|公布|披露)了?[^。]{0,48}?(?<!完成|实现|落实)(?:目标|任务|指标)[。：]?\s*$|(?:票决|票选|表决|确定|通过)[^。]{0,40}实事(?:项目)?\s?(?:名单|清单)?(?:正式)?(?:出炉|公布|敲定|揭晓|产生|确定)?[。！!：]?\s*$/

/** Whether a paragraph ends by announcing what is to be done: 重点抓好以下工作：. */
export const announcesAims = ({ folded }: AnnotatedParagraph): boolean => listAhead.test(folded.slice(-60)) || elected.test(folded)
/** 代表投票表决，选出10件民生实事项目: what a congress has chosen is then listed. */
const elected = /(?:票决|表决|票选)[^。；]{0,60}?(?:选出|产生|确定|决出)了?[^。；]{0,30}实事/

const planTitle =
  /(?:工作要点|工作计划|工作安排|行动计划|行动方案|实施方案|工作方案|任务清单|(?:发展|事业|专项|总体|建设|体系|服务|保障)规划(?:纲要)?|实事(?:事项|项目)?(?:清单)?|(?:目标|任务|责任)[^，。；]{0,6}(?:分解表|清单|责任表))(?:（[^（）]*）)?$/

/** 关于2024年实施46项民生实事的通知. */
const noticeOfAims = /^关于[^，。；]{0,10}(?:实施|办好|办理|做好)[^，。；]{0,12}(?:实事|民生工程)(?:项目)?(?:工作)?的(?:通知|意见|实施意见)/

/** Whether a headline is that of a plan, not of a report on one (某市出台三年行动计划). */
export const isPlanTitle = (title: string): boolean =>
  noticeOfAims.test(title) || (planTitle.test(title) && !/出台|发布|印发|公布|解读|启动|推出|通过|实施(?!方案)|聚焦|看/.test(title))

/** Whether a text opens with the words of a plan: 《“十四五”公共服务规划》明确，到2025年，…. */
export const opensWithPlan = ({ folded }: AnnotatedParagraph): boolean => planOpens.test(folded)
const planOpens = /^[^。]{0,40}《[^》]{0,30}(?:规划|计划|纲要)》(?:（[^（）]*）)?(?:提出|明确)[，：]?到20\d\d年/

/** Whether a headline is that of a report on what was done: 2022年工作总结. */
export const isReportTitle = (title: string): boolean => /(?:总结|情况的?(?:汇报|报告|通报)|统计公报)(?:范文)?(?:（[^（）]*）)?$/.test(title)

/** Whether a text opens with how far projects have come: 截至10月底，20项实事项目累计完成…. */
export const opensWithProgress = ({ folded }: AnnotatedParagraph): boolean => progressTold.test(folded)
const progressTold = /^\s*截[至止][^，。；]{2,12}，[^。；]{0,40}(?:项目|任务|实事|工程)[^，。；\d]{0,12}(?:完成|完工|建成|开工|竣工)/

/** Whether a paragraph says that a report on what was done follows: 现将全年工作情况总结如下. */
export const announcesReport = ({ folded }: AnnotatedParagraph): boolean => reportFollows.test(folded)
const reportFollows =
  /现[将就把][^。；]{0,36}(?:(?:情况|工作|总结)(?:总结|汇报|报告|通报|小结)?(?:如下|于下)|(?:情况|工作)(?:进行|作)[^。；]{0,8}(?:总结|汇报))/

/** Whether a headline is that of a list of aims and of nothing else. */
export const isAimList = (title: string): boolean =>
  noticeOfAims.test(title) ||
  (isPlanTitle(title) && /(?:工作要点|任务清单|实事(?:事项|项目)?(?:清单|目录|安排|任务分解|(?:实施|工作|行动)方案)?)(?:（[^（）]*）)?$/.test(title))

/** The manner of a plan's paragraph that says nothing to be done already; in a list of aims 建成18个 is one of them. */
export const plainMood = (paragraph: AnnotatedParagraph, listed: boolean): Modality | undefined =>
  countsOf(paragraph).done === 0 || (listed && !told.test(paragraph.folded)) ? 'target' : undefined

/** A paragraph in which a report turns from the year that is over to the aims of this one. */
export const turnsAhead = ({ folded }: AnnotatedParagraph): boolean => aimsOfYear.test(folded)
const aimsOfYear = new RegExp(
  String.raw`(?:${thisYear}|20\d\d年)(?:全[省市县区]|国民经济|经济社会|社会|政府|工作|主要|预期|发展|和|的)*(?:预期)?(?:目标|总体要求|总体思路)(?:建议)?[是为：]|(?:经济社会发展|国民经济)[^，。；]{0,6}(?:主要)?(?:预期)?目标(?:建议)?[是为：]|(?:^|[。，；])主要预期目标[是为：]|做好${thisYear}(?:的|政府|各项)*工作|${thisYear}，我们(?:将|要)(?:重点|突出|着力|全力)`,
)

/** After such a turn, what opens with bare verbs and tells of nothing done. */
export const aheadMood = (paragraph: AnnotatedParagraph): Modality | undefined =>
  countsOf(paragraph).verbs >= 2 && countsOf(paragraph).exact === 0 && !told.test(paragraph.folded) ? 'target' : undefined

/** What says that a paragraph tells of what was done. */
const told = new RegExp(`${past.source}|累计|荣获|获批|近日|日前|记者|此次|本次`)

const joints = '同时|与此同时|并|还|扣除|剔除|此外|另外|其中|当中(?!心)|再|最后|其次|届时'
const joinedBy = new RegExp(`^\\s*(?:${joints})`)
const joined = new RegExp(
  `^\\s*(?:${joints}|（[一二三四五六七八九十\\d]{1,2}）|\\d{1,2}[.、]|第[一二三四五六]|[一二三四五六]要|在[^，。]{2,20}(?:方面|上|中)，|到(?:20)?\\d\\d年|将|拟|要|预计|计划|对|为|向|围绕|按照?|通过|依托|以(?!来)|实现(?!了)|建成(?!了)|${planVerbs}(?!对象|标准|范围|方式|内容|时间|地点|条件|主题|流程|周期|资金|金额|单位|机构|人员))`,
)

/** Whether a sentence goes on with what the one before planned: by a joint or with a bare verb, not with a subject of its own; behind words for who tells it (`told`), by a joint alone. */
export const carriesOn = (sentence: string, told: boolean): boolean => (told ? joinedBy : joined).test(sentence)

const saidBy = (kinds: string) =>
  new RegExp(
    `^[^。“]{0,20}?《[^》]{0,40}?(?:${kinds})》(?:（[^（）]*）)?[^，。；]{0,4}(?:提出|明确|要求|规定|部署)|^(?:根据|按照|依据)[^。“，]{0,12}《[^》]{0,40}?(?:${kinds})》(?:（[^（）]*）)?，`,
  )
const planSays = saidBy('规划|方案|计划|纲要|意见|措施|行动')
const ruleSays = saidBy('条例|办法|规定|标准|细则|规范|准则|导则')

/** What a sentence opens that gives a document's own words: 《规划》提出 aims, 《办法》规定 sets levels. */
export function documentMood(sentence: string): Modality | undefined {
  if (asPlanned.test(sentence) || setsOut.test(sentence)) return 'target'
  if (!sentence.includes('》')) return undefined
  // 《措施》规定，额度上浮20%: whatever it is called, what it lays down
  if (/^[^。“》]{0,20}?《[^》]{0,40}》(?:（[^（）]*）)?[^，。；]{0,4}规定/.test(sentence)) return 'standard'
  return planSays.test(sentence) ? 'target' : ruleSays.test(sentence) ? 'standard' : undefined
}

/** 按照方案，每个乡镇建成…. */
const asPlanned = /^(?:根据|按照|依照|依据)(?:《[^》]*》|[^，。；“《]{0,10}?)(?:方案|规划|计划)(?:的?(?:要求|安排|部署))?，/

/** 在就业方面，重庆提出，…；…: what somebody sets out to do. */
const setsOut = /^(?:在[^，。；]{2,24}方面，)?[^，。；“：]{2,12}(?<!记者|代表|委员|专家)提出，(?!的)/

/** Openings that leave a document's words for the report. */
export const leavesDocument = new RegExp(`^(?:据|记者|${present}|截[至止]|近年来|此前|${lastYear}|${thisYear}以来|“|[^，。]{2,12}(?:表示|介绍|说))`)

const backIn = paragraphScanner(/(?:近年来|近[\d两二三四五几]+年来?|(?:过去的?|这)[三五]年|[几三五十]年来|“十[二三四]五”(?:期间|以来|时期))，/)
const aheadIn = paragraphScanner(/下一步|今后|未来|接下来|将(?=继续|进一步|持续)|《[^》]*(?:规划|方案|计划|意见)》/)

/** Whether a text that has come so far looks back: 近年来，健全…，推动… lists what was done, in the manner of a plan. */
export function looksBack(paragraph: AnnotatedParagraph): boolean | undefined {
  const [past, coming] = [backIn(paragraph), aheadIn(paragraph)].map((found) => found.at(-1)?.index ?? -1) as [number, number]
  return past === coming ? undefined : past > coming
}
