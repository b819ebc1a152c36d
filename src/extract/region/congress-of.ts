import type { RegionMention } from './weigh-mention.ts'

/** ——2026年1月27日在某省第十四届人民代表大会第四次会议上, 总书记关于某省工作的重要讲话: whose congress a report was given to, or whose work it says it follows. */
export function congressOf(mentions: RegionMention[], codes: (string | undefined)[]): string | undefined {
  const at = mentions.findIndex(
    ({ mark, text }) =>
      (givenAt.test(text.slice(0, mark.start)) && congress.test(text.slice(mark.end))) ||
      (text.endsWith('关于', mark.start) && ownWork.test(text.slice(mark.end, mark.end + 12))),
  )
  return codes[at]
}
const givenAt = /^[\s—―－-]*(?:（)?(?:20\d{2}年\d{1,2}月\d{1,2}日)?(?:[上下]午)?在$/
const ownWork = /^工作的?(?:系列)?重要(?:讲话|指示|论述)/
const congress = /^第[一二三四五六七八九十]{1,3}届人民代表大会/
