import type { AnnotatedParagraph } from '../../nlcst/mark.ts'

const review =
  /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)?((?:19|20)\d{2})年度?(?!以来)[^，。；：\d]{0,16}(?:回顾|总结|完成情况|工作情况|主要工作|主要成绩|工作成效)[：:]?$/
/** （刚刚过去的）2025年很不平凡。一年来，…: the year that is called one of a kind before what it has brought. */
const calledSo =
  /(?:^|。)\s*(?:[一二三四五六七八九十]、)?(?:刚刚)?(?:过去的)?((?:19|20)\d{2})年[，]?(?:是|很|极|极其|注定)[^。]{0,80}(?:平凡|寻常|之年|一年)[^。]{0,30}。(?:[^。]{0,120}。)?\s*(?:一年来|这一年|过去一年|全年)/
const section = /^(?:[一二三四五六七八九十]+、|第[一二三四五六七八九十]+(?:章|部分))/

/** The year that the section which a paragraph opens reviews: 一、2023年工作回顾; else that of the section it stands in (`before`), which the next heading of its rank ends. */
export function reviewedYear({ folded }: AnnotatedParagraph, before: number | undefined): number | undefined {
  const text = folded.trim()
  const called = calledSo.exec(text)?.[1]
  if (called) return Number(called)
  if (text.length > 30) return before
  const year = review.exec(text)?.[1]
  if (year) return Number(year)
  return section.test(text) && !/[。；]$/.test(text) && /(?:19|20)\d{2}年|今年|明年|下一?步|下半年|打算|安排|计划|思路|目标/.test(text) ? undefined : before
}
