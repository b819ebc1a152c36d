import { z } from 'zod'
import { Period } from './period.ts'
import { Evidence } from './span.ts'
import { Topic } from './topic.ts'

export const PolicyKind = z.enum(['document', 'programme', 'model', 'pilot', 'platform', 'fund'])
export type PolicyKind = z.infer<typeof PolicyKind>

/** A document, programme (工程, 行动计划), model (模式, 机制), pilot, platform or fund that a text names. */
export const Policy = z.strictObject({
  id: z
    .string()
    .regex(/^[0-9a-f]{8}$/)
    .describe('类别、名称、地区（及文号、构成）SHA-256 的前 8 位；都相同的提及归为一项'),
  articles: z.array(z.string().min(1)).min(1).describe('提到它的文章 id'),
  name: z.string().min(1).describe('名称，不带书名号'),
  aliases: z.array(z.string()).describe('同文中的简称'),
  kind: PolicyKind,
  number: z.string().optional().describe('发文字号，如 民办函〔2023〕31号'),
  region: z
    .string()
    .regex(/^\d{6}$/)
    .optional(),
  issuers: z.array(z.string()).describe('印发机关'),
  approver: z.string().optional().describe('同意或批准机关'),
  date: z.iso.date().optional().describe('印发日期；原文写明是哪一天印发的才有'),
  period: Period.optional(),
  wording: z.string().optional().describe('无数字目标的措辞，如“全面建成”'),
  deadline: Period.optional().describe('无数字目标的时限'),
  members: z.array(z.string()).describe('构成：“五社”各指什么'),
  claimedCount: z.int().positive().optional().describe('自称的构成数'),
  partOf: z.string().optional().describe('所属规划的 policy id'),
  topic: Topic,
  rule: z.string().min(1),
  evidence: z.array(Evidence).min(1),
})
export type Policy = z.infer<typeof Policy>
