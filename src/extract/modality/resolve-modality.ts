import { strivings } from '../../lexicon/aims.ts'
import { actualCues, comparisons, completions, levelSet, standardCues, targetCues } from '../../lexicon/modality.ts'
import { nowWords } from '../../lexicon/time-words.ts'
import type { AnnotatedParagraph, Interval } from '../../nlcst/mark.ts'
import { finderOf } from '../../normalise/scanner-of.ts'
import { testerOf } from '../../normalise/tester-of.ts'
import type { Modality } from '../../schema/fact.ts'
import type { Statement } from '../locate-statement.ts'
import { passageScanner } from '../paragraph-scan.ts'
import { actsLater } from './acts-later.ts'
import { isThere } from './aim-reached.ts'
import { aimAt, type DatedTime, isOver, isPast, isPending } from './aim-times.ts'
import { isAimedSum, isSum } from './aimed-sum.ts'
import { isLabelledLevel } from './labelled-level.ts'
import { inPlainLevel } from './plain-level.ts'
import { reportsDone } from './plan-mood.ts'
import { bindsEach, eachNeeds, forEach, givesEach, grantsEach, isAct, isGiven, isHeads, isSet, ofWhole, ownEnd, requirement } from './set-level.ts'

/** What the text before has set: a list under 今年我们要…办好十件实事 is planned as a whole. */
interface ModalityContext {
  /** Modality that a topic sentence gave to what follows it. */
  carried?: Modality | undefined
  /** What the paragraph's own manner of speaking sets where nothing else does: see `plan-mood`. */
  mood?: Modality | undefined
  /** Whether a heading sets it: 任务目标. */
  underAims?: boolean
  /** What a document that the sentence gives the words of sets where nothing nearer does. */
  document?: Modality | undefined
  /** ISO date that 到2025年底 is compared with; without one a dated aim stays an aim. */
  reference: string | undefined
  /** ISO date that what ended before it is over by: the reference, else the first day of the year that the headline names. */
  present?: string | undefined
}

const setsStandard = finderOf(standardCues)
const setsLevel = finderOf(levelSet)
const targetsIn = passageScanner(targetCues)
const actualsIn = passageScanner(actualCues)
const consequence = /^(?:再|可|则|一次性|分别|每[年月])*(?:扣减|扣除|减免|补助|补贴|奖励|追加|上浮|下浮|给予|发放)/
const fromLevel = /(?<!目标)(?:由|从)(?!每)(?:\d[^，。；、]{1,8}、)*[^，。；\d]{0,10}$/
const levelChange =
  /^(?:、\d[^，。；、]{1,8}?)*[^，。；\d]{0,6}(?:增加?|提高|提升|降低?|下降|压减|压缩|缩[小减短]|扩大|扩充|减少?|上?下?调整?|上[升涨浮]|涨|发展|攀升|增长|提标|跃升|[急飙跃回]升|[急激倍剧]增|拓展|升|降|增)[到至为]/

/** 剩余70户将于11月底前完工: what is planned of a number may stand behind it. */
const toCome = '(?:将要?|拟|预计|计划)'
const dueBehind = testerOf(
  new RegExp(
    `^[^，。；]{2,36}${toCome}(?:贯穿|持续|延续)|^[^，。；\\d的]{2,12}即将(?!到来|来临|毕业|退休|出院|退役|成年)|^[^，。；\\d]{0,14}，${toCome}[于在][^，。；]{2,14}?(?:${completions})|^[^，。；\\d]{1,12}有望|^[^，。；\\d]{2,30}${toCome}(?:集中|陆续)?(?:走进|亮相|奔赴|走上|参展|赴|前往|参加|参与)|^[^，。；\\d]{2,12}${toCome}(?:全部|陆续)?(?:提升|升级|改造|改建|迎来|受益|受惠|获得|享受)|^[^，。；\\d]{0,12}(?:${toCome}|${strivings})(?:[于在]?[^，。；]{2,12}?)?(?:全部|陆续|正式|全面)?(?:${completions}|安排|签约|捐赠给|拨付给)`,
  ),
)

/** 由每生每年5元提高至|10元: the level that a plan raises it to. */
const raisedTo = /(?:由|从)[^，。；]*\d[^，。；]*(?:提高|提升|增加|上调|提标)[到至为](?:每[人生户月年])*$/

/** 2023年实现覆盖率不低于70%, 要稳定实现参保率达到99%以上. */
const setForYear = /(?:20\d\d年(?:底|末)?(?:前)?，?(?:要)?|(?:^|[，。；、])要[^，。；]{0,6})(?:实现|确保|力保)[^；]*$/

const tasked = testerOf(/^[^，。；\d]{2,24}的(?:年度|目标|硬)?任务(?=[，。；]|$)|^[^，。；\d]{0,8}(?<![服认行])为[^，。；\d]{0,6}目标(?=[，。；]|$)/)

/** 实事项目包括新建养老院20家，目前已全部完成. */
const doneNow = new RegExp(`^，(?:${nowWords}|现|均|都)*已经?(?:全部|陆续|相继|提前|如期)*(?:${completions}|完成|到位)+(?=[，。；])`)

const planMark = /^(?:以[上内下])?（(?:[^（）]*，)?(?:约束性|预期性)(?:指标)?）/

/** 每年可增加收入|20万元: what something is to bring year by year. */
const yearly = testerOf(/每[年月](?:预计)?可(?:增加|增收|节[约省]|减少|带动|创收|产生)/)

const leftBehind =
  (from: RegExp) =>
  ({ paragraph: { folded }, clause, mark }: Statement) =>
    from.test(folded.slice(clause.start, mark.outer.start)) && levelChange.test(folded.slice(mark.end, clause.end))

/** 由15间增至24间, 由每人每月630元提高到680元: the level that is left behind is of a time before. */
export const isLevelLeft = leftBehind(/(?:由|从)(?:\d[^，。；、]{1,8}、)*[^，。；\d]{0,10}$/)

/** It is a fact whatever is planned; a rule's own level of before (由每人每月620元) is a rule's, not a count (由每年|2000个|倍增至). */
const isFactLeft = (statement: Statement) => isFactBefore(statement) || (!statement.mark.unit.includes('元') && isYearlyLeft(statement))
const [isFactBefore, isYearlyLeft] = [leftBehind(fromLevel), leftBehind(/(?:由|从)每年[约近]?$/)]

/** 由2020年的41%提高到…: so is one that has a year of its own. */
const isDatedLevelLeft = leftBehind(/(?:由|从)\s?\d{4}(?:年[末底初]?|\s?[-—–]\s?\d{2,4}(?:财政年度|学年|年度))的?\s?$/)

const grownBy = testerOf(/(?:达到?|为)\d[\d.]*%(?:以上)?、(?:较|比)?[^，。；、\d]{0,6}(?:提高|上升|增加|提升)了?\d[\d.]*个百分点/)
const underCondition = /(?:[的者]|(?:^|[，；])对(?:符合|满足|经)[^，。；]{1,30})，$/
const ruleQuoted = /规定，?[即是]：?“[^”]*$/
const doneBehind = /^[^，。；\d]{0,12}(?<!将|应)已(?!有之)/
const quotedAim = /^[^“”，。；]{0,6}”的?(?:年度|奋斗|工作|总体)?(?:目标|任务)/
const aimBefore = /(?:目标任务|任务目标|(?:年度|计划|工作)目标|任务数)[为是]?$|目标值?[由从](?:\d[\d.]*[^，。；、\d]{0,6}[提调增][高升整加][到至为])?$/
/** 完成年初制定|1800万亩|播种任务. */
const setBefore = /(?:制定|下达|确定|规定|既定|分解)的?$/
const aimBehind = /^的?(?:年度|全年|年初|既定|预定|预期)?(?:目标|任务|预期)/
const aimOfLimit = /^(?:以上|左右|以内)?的(?:目标|任务)/

/** Whether a quantity is reported, aimed at, or set as a level; the nearest cue before it in its sentence decides. */
export function resolveModality(statement: Statement, period: DatedTime | undefined, context: ModalityContext): Modality {
  const { paragraph, sentence, mark, clause } = statement
  const before = paragraph.folded.slice(sentence.start, mark.outer.start)
  const inClause = inPlainLevel(paragraph.folded.slice(clause.start, ownEnd(statement)))
  const upTo = inPlainLevel(paragraph.folded.slice(clause.start, mark.outer.start))
  const behind = paragraph.folded.slice(mark.end, Math.min(clause.end, mark.end + 10))
  // 低保标准提高30元 sets the level, 提高8% reports how it grew
  const grown = mark.unit === '%' && /(?:提高|增加|上调|增长)了?(?:[\d.]+%[、和])*$/.test(upTo)
  // a share of a level under 主要目标 is aimed at; so is a rate, or a limit, that rises by a deadline: 到2026年底，报销比例提高至90%
  const byThen = aimAt(period, context, sentence.start, mark.start) >= 0 && /(?:比例|限额|支付线)(?:总体|平均)*(?:(?:提高|提升)[到至]|达到?)$/.test(upTo)
  // under 2026年重点工作 生均标准从380元提高至1000元
  if (context.mood === 'target' && raisedTo.test(upTo) && !/[已了]/.test(inClause)) return 'target'
  const aimedShare = byThen || (mark.unit === '%' && context.underAims)
  // 标准每月分别提高25元、50元: by how much a plan raises a level, or a report says that it was raised
  const raise = mark.unit.endsWith('元') && /(?:提高|增加|上调)了?(?:\d[\d.]*元[、和])*$/.test(upTo)
  if (raise && context.mood === 'target' && !/额度|限额/.test(inClause)) return 'target'
  if (raise && reportsDone(paragraph) && context.document !== 'standard' && context.carried !== 'standard' && !/[可将拟应]|每增加/.test(inClause))
    return 'actual'
  // 报销比例达到65%、提高15个百分点: a report says by how much it has grown
  const stays = !grownBy(inClause) && !grown
  // 标准在500元以上的有5个: those that are so are counted
  const counted = /的(?:共?有|约?占)约?$/.test(before) && !mark.unit.includes('元')
  if ((setsStandard(inClause) && stays && !counted && !isGiven(statement) && !isHeads(statement) && !aimedShare) || setsLevel(inClause)) return 'standard'
  if (isLabelledLevel(before, mark.unit, inClause) && stays) return 'standard'
  // 低于80%的，扣减20%: what follows from a condition
  if (underCondition.test(paragraph.folded.slice(sentence.start, clause.start)) && consequence.test(inClause)) return 'standard'
  // 按照规定，即“礼金不超过50元”: the words of a rule
  if (ruleQuoted.test(before)) return 'standard'
  if (isSet(statement)) return 'standard'
  if (context.carried !== 'standard' && (isFactLeft(statement) || isDatedLevelLeft(statement))) return 'actual'
  const rest = paragraph.folded.slice(mark.end, clause.end)
  if (isThere(statement)) return 'actual'
  if (dueBehind(rest) || actsLater(statement) || yearly(paragraph.folded.slice(clause.start, mark.start))) return 'target'
  // 支持完成50万户家庭改造的任务
  if (tasked(rest) && !/[已了]/.test(inClause)) return 'target'
  // 参保率95%（预期性）: how a plan marks its indicators
  if (planMark.test(paragraph.folded.slice(mark.end, mark.end + 24))) return 'target'
  // 首批300套已于4月底到位
  if (doneBehind.test(rest) || doneNow.test(paragraph.folded.slice(mark.end, sentence.end))) return 'actual'
  // 提出“三年建成100家”的目标
  if (quotedAim.test(paragraph.folded.slice(mark.end, mark.end + 16))) return 'target'
  if (aimBefore.test(before) || (setBefore.test(before) && /^[^，。；\d]{0,12}任务/.test(rest))) return 'target'
  if (aimBehind.test(behind) || aimOfLimit.test(behind)) return 'target'
  // a cue may need the verb that the number's bound took (将很快突破|100万个)
  const whole = paragraph.folded.slice(sentence.start, mark.end)
  const cues = targetsIn(paragraph, sentence.start, mark.end).filter((cue) => !isPast(cue, context))
  const target = lastIndex(cues, before.length)
  // 要达到100% asks of each; 力争达到 aims at the whole
  const aims = target >= clause.start - sentence.start && !whole.startsWith('要', target)
  // 预计突破3万名，比去年增加4000名: a comparison does not end a plan
  const aimed = aimAt(period, context, sentence.start, mark.start)
  const told = actualsIn(paragraph, sentence.start, mark.end).filter((cue) => !isAimedSum(whole, cue, aimed, cues))
  const actual = lastIndex(target < 0 ? told : told.filter((cue) => !isComparison(whole, cue)), before.length)
  // 全年计划新增托位1500个，上半年新增1120个: a time that is over ends an aim
  const over = isOver(period, context.present, sentence.start + Math.max(target, 0))
  if (over && target >= 0) return 'actual'
  if ((Math.max(target, aimed) > actual && givesEach(statement)) || grantsEach(statement)) return 'standard'
  if (Math.max(target, aimed) > actual) return aimed < 0 && !aims && requirement(statement, before) && bindsEach(statement) ? 'standard' : 'target'
  // 完善…，累计培育400家: in the manner of a plan a sum may be planned as well
  if (actual >= 0 && !((context.carried ?? context.mood) === 'target' && told.every(isSum))) return 'actual'
  // 不超过150张，其中护理型占比不低于60%: a part of what a rule sets
  if (requirement(statement, before) && context.carried === 'standard') return 'standard'
  if (requirement(statement, before))
    return isAct(statement, (context.carried ?? context.mood) === 'target') ||
      (ofWhole(statement) && setForYear.test(before)) ||
      (context.mood === 'target' && (ofWhole(statement) || (context.underAims && !forEach(statement))))
      ? 'target'
      : 'standard'
  // 制定了实施细则: what is done
  const done = /[\u4e00-\u9fff]了[^，。；]{0,6}$/.test(paragraph.folded.slice(clause.start, mark.outer.start)) || isPlanPart(statement)
  if (over) return 'actual'
  const pending = isPending(period, context.reference, sentence.start) ? 'target' : undefined
  // 计划救助1.3万名学生。列支621万元，每人资助4000元: what each gets is a level within the plan
  if (context.carried === 'target' && givesEach(statement)) return 'standard'
  return context.carried ?? (done ? undefined : (context.document ?? pending)) ?? context.mood ?? (eachNeeds(statement) ? 'standard' : 'actual')
}

/** 提出16项指标、10个工程项目: what a plan consists of it has, it does not aim at. */
function isPlanPart({ paragraph, clause, mark }: Statement): boolean {
  return (
    /^(?:个|项|大|类|条|方面)$/.test(mark.unit) &&
    /^[^，。；、]{0,14}(?:指标|工程|任务|措施|举措|行动|方面|原则|机制|清单)/.test(paragraph.folded.slice(mark.end, clause.end))
  )
}

/** Whether a sentence has cues of what is planned and none of what is reported. */
export const onlyAims = (paragraph: AnnotatedParagraph, { start, end }: Interval): boolean =>
  targetsIn(paragraph, start, end).length > 0 && actualsIn(paragraph, start, end).length === 0

/** Whether the sentence has a cue of its own for what is planned or reported. */
export function sentenceModality(paragraph: AnnotatedParagraph, { start, end }: Interval): Modality | undefined {
  const target = lastIndex(targetsIn(paragraph, start, end))
  const actual = lastIndex(actualsIn(paragraph, start, end))
  if (target < 0 && actual < 0) return undefined
  return target > actual ? 'target' : 'actual'
}

/** 同比, 比去年: not the year before itself. */
const isComparison = (text: string, { 0: cue, index }: RegExpExecArray) =>
  comparisons.test(cue) && (/^[同较比]/.test(cue) || /[比较与同]$/.test(text.slice(0, index)))

function lastIndex(cues: RegExpExecArray[], before = Number.POSITIVE_INFINITY): number {
  return cues.findLast((match) => match.index < before)?.index ?? -1
}
