import { toBe } from '../../lexicon/aims.ts'
import { nowWords } from '../../lexicon/time-words.ts'
import type { TimeMark } from '../../nlcst/mark.ts'
import { testerOf } from '../../normalise/tester-of.ts'
import type { Statement } from '../locate-statement.ts'
import { closedBetween, isAside, isFlow, isOfThing, isOneDay, isOpening, isSaidOn, measuredAt, ofPeople, standsNow, turnsTo } from './time-roles.ts'

/** 目前养护院缺乏设备，某某基金会捐赠…: who acts now, when all was told of what there is. */
const actsNow = /[，；][^，；\d]{2,40}(?:捐赠|捐助|捐款|捐出|捐献|赠送|调拨|驰援)[^，；]*$/

const fromBefore = /[从由]$/
const nowadays = new RegExp(`^(?:${nowWords}|现)`)
const amongBefore = /其中，?$/
const takesYears = testerOf(/[，；][^，；]*用[\d一二两三四五]年(?:左右)?的?时间/)
const isMeant = new RegExp(`(?:${toBe}|确保)[^，；]*$`)
const thisDay = /^[今昨][天日]/

/** Whether a time before the number in its sentence says nothing of when it holds: 推进|目前|尚存的旧房改造1200户. */
export function isOutOfReach({ paragraph: { folded }, clause, mark }: Statement, m: TimeMark): boolean {
  const before = folded.slice(Math.max(0, m.start - 3), m.start)
  const between = folded.slice(m.end, mark.start)
  if ((m.kind === 'duration' && m.end < clause.start) || (isAside(folded, m) && !measuredAt(folded, m, mark.start))) return true
  if (ofPeople.test(folded.slice(m.end, m.end + 12)) && /[在从]$/.test(before)) return true
  if (isOfThing(folded, m) || isOpening(folded, m, clause.start, mark.start) || closedBetween(between)) return true
  if (
    fromBefore.test(before) &&
    /^的|^时[^，。；\d]{0,6}的|^\d[\d.]*[^，。；\d]{1,4}(?:提|增|升|降|减|上调|下调)/.test(folded.slice(m.end, m.end + 16)) &&
    !measuredAt(folded, m, mark.start)
  )
    return true
  // 完成|全年|46万人目标任务逾六成: the year is the aim's
  if (/完成了?$/.test(before) && /^的?\d/.test(between) && /目标|任务/.test(between)) return true
  // 7月12日至28日，2名社工开展探访，本次探访40人: this time is that of the days told
  if (turnsTo(between) && !((m.kind === 'point' || m.kind === 'span') && m.text.endsWith('日') && !/下一步|接下来|后续/.test(between))) return true
  // 制度于2000年实施；在尚未实施前，|三分之一: before the time that was told
  if (/[，；](?:[在于])?[^，；]{0,10}(?:尚未|还没有?|未有?)[^，；]{1,10}之?前，/.test(between)) return true
  // 今年是举办培训的第4年，累计300多人
  if (/^是[^，。；]{0,24}第[\d一二三四五六七八九十]+[年届个次]/.test(between)) return true
  // 今年以来调出8人，现有五保户390人: what there is came in no time told before
  if ((m.kind === 'since' || (m.kind !== 'by' && isFlow(m))) && !mark.universal && standsNow.test(between)) return true
  // 于4月25日发放到位；救助儿童118人: a day within a clause is that of the clause
  if (isOneDay(m) && /[于在]$/.test(before) && between.includes('；')) return true
  // 今天，记者从市民政局获悉; 7月25日，在发布会上，某某介绍: when it was said
  if ((isOneDay(m) || thisDay.test(m.text)) && isSaidOn(between)) return true
  // 推进目前尚存的旧房改造: what is now there is not when it is done
  if (m.kind === 'asOf' && /^(?:尚|仍|还)?[存有在剩](?:有|余)?的/.test(between)) return true
  if (nowadays.test(m.text) && !/已|累计|共|先后/.test(between) && actsNow.test(between)) return true
  // 资金2.8亿元，其中春节期间发放680万元；投入…: a part's time is that of the part
  if (amongBefore.test(before) && between.includes('；')) return true
  if (m.kind !== 'by') return false
  // 这5项10月底前完成；法律援助已完成948件: what is done by now has no deadline told of something else
  if (between.includes('；') && /已(?!有之)|正在/.test(folded.slice(clause.start, clause.end)) && !isMeant.test(between)) return true
  // 到今年底全覆盖，并计划用3年时间培养500名: a plan with a length of its own
  return takesYears(between)
}
