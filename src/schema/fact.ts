import { z } from 'zod'
import { Period } from './period.ts'
import { Quantity } from './quantity.ts'
import { Evidence, Span } from './span.ts'
import { Topic } from './topic.ts'

/** actual: reported as so; target: planned or expected; standard: a level set by a rule. */
export const Modality = z.enum(['actual', 'target', 'standard'])
export type Modality = z.infer<typeof Modality>

/** What a reader must know before using the number. */
export const Flag = z.enum(['时点不详', '地区不详', '自述', '歧义', '共用数字', '由全称词推定', '估算', '分母未说明'])
export type Flag = z.infer<typeof Flag>

/** One quantity that a text states about something in the world. */
export const Fact = z.strictObject({
  id: z.string().min(1).describe('`${seed}-${number.start}`；同一数字说明几件事时加 -2、-3'),
  article: z.string().min(1).describe('所在文章 id'),
  indicator: z.strictObject({ id: z.string(), name: z.string().min(1) }).describe('指标：量的是什么，用原文的词'),
  measure: z.string().min(1).describe('度量短语，照原文（清理后）'),
  region: z
    .string()
    .regex(/^\d{6}$/)
    .optional()
    .describe('GB/T 2260 代码；全国为 100000；原文未说明则缺'),
  modality: Modality.describe('actual 已报告；target 目标；standard 标准'),
  quantity: Quantity,
  period: Period.optional(),
  policy: z.string().optional().describe('设定此数的规划或方案 id'),
  topic: Topic,
  rule: z.string().min(1).describe('产生此条的规则名'),
  flags: z.array(Flag),
  number: Span.describe('数字连同单位在种子中的位置'),
  evidence: Evidence.describe('所在句'),
  mentions: z.array(Span).describe('陈述同一事实的其他位置（标题、重复）'),
})
export type Fact = z.infer<typeof Fact>
