import type { AnnotatedParagraph } from '../../nlcst/mark.ts'
import type { Modality } from '../../schema/fact.ts'

/** 民生工程圆满完成各项目标任务: what was aimed at and is done. */
const achieved = /(?:圆满|顺利|全面|超额|如期|较好)完成|完成情况/
const aheadHeading =
  /(?:目标|任务|重点工作|工作重点|工作安排|工作打算|工作计划|下一步工作|部署|展望|工作要点|重点(?:工程|项目|任务)|民生实事(?:项目)?(?:清单|安排|目录)?)(?:（[^（）]*）)?[：:]?$/
const behindHeading =
  /(?:回顾|总结|成效(?:显著|明显)?|成绩(?:显著|突出)?|进展|工作亮点|完成情况|执行情况|实施情况|落实情况|主要成就|发展成就|主要做法|工作情况|基本情况|现状|(?:发展|工作|现实|规划)基础|面临形势|形势与挑战|规划背景)(?:（[^（）]*）)?[：:]?$/

/** What a heading between paragraphs says of those under it: 2026年重点工作 looks ahead, 工作回顾 back; undefined where the paragraph is no such heading. */
export function headingMood({ folded }: AnnotatedParagraph): Modality | undefined {
  const text = folded.trim()
  if (text.length > 30 || /[。！？；]$/.test(text)) return undefined
  if (achieved.test(text)) return 'actual'
  return aheadHeading.test(text) ? 'target' : behindHeading.test(text) ? 'actual' : undefined
}

/** “十四五”时期发展成就和“十五五”时期主要目标任务: it looks both ways. */
export const looksBothWays = ({ folded }: AnnotatedParagraph): boolean => {
  const text = folded.trim()
  return (
    text.length <= 40 && !/[。！？；]$/.test(text) && aheadHeading.test(text) && /(?:回顾|总结|成效|成就|成绩|进展|完成情况)[^，。；]{0,6}[和与及、]/.test(text)
  )
}
