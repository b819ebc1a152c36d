import { z } from 'zod'

/** The time that a fact holds for or by: the words as printed and, only where the text or its date allows, ISO dates (both inclusive). */
export const Period = z.strictObject({
  text: z.string().min(1).describe('时间词，照原文（空格、换行已去）'),
  start: z.iso.date().optional().describe('起始日，ISO 8601，含'),
  end: z.iso.date().optional().describe('截止日，ISO 8601，含'),
  alternatives: z
    .array(z.strictObject({ text: z.string().min(1), start: z.iso.date().optional(), end: z.iso.date().optional() }))
    .optional()
    .describe('原文也容许的另一读法（如“三年行动计划（2021—2023年）”之于“到2025年底”）'),
})
export type Period = z.infer<typeof Period>
