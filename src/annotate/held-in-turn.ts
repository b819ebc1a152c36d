import { courseVerbs } from '../lexicon/numeral-words.ts'
import { before, behind, of, type Reason, type Takes } from './counted.ts'

const course = new RegExp(`(?:${courseVerbs})了?$`)
/** 培训班|五期|, 讲座|十二期|: behind what is held again and again; 工程二期 is the second. */
const coursesBefore = /(?:班|活动|培训|讲座|讲堂|课堂|课程|沙龙|比赛|大赛|评选|节目|专栏|直播|简报|[^第]十)[一二三四五六七八九十]+$/
const ends = /^(?:[，。；、]|$)/
const han = /^[一二三四五六七八九十百千万]+$/

/** A numeral that tells which of those held in turn is meant, not how many, each by the reason. */
export const heldReasons: Readonly<Record<string, Takes | Reason>> = {
  // 二期工程, 五届全国人大
  course: of(
    /^(?:期|届)$/,
    (c) =>
      /^[一二三四五六七八九十]+$/.test(c.numeral) && !course.test(before(c, 4)) && !(coursesBefore.test(before(c, 2) + c.numeral) && ends.test(behind(c, 1))),
  ),
  // 十四届全国人大三次会议
  session: of(/^次$/, (c) => han.test(c.numeral) && /届[^，。；]{0,14}$/.test(before(c, 18)) && /^(?:全体)?(?:会议|全会)/.test(behind(c))),
}
