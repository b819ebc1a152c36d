import { z } from 'zod'

/** A name or code that a region, or a part of it, bore before; the years are those of the State Council's approvals. */
export const FormerName = z.strictObject({
  code: z.string().regex(/^\d{6}$/),
  name: z.string().min(1),
  since: z.int().optional().describe('启用年份；1981 年或更早的不记'),
  until: z.int().describe('停用年份'),
  part: z.literal(true).optional().describe('只有一部分辖区归入本地区'),
})
export type FormerName = z.infer<typeof FormerName>

/** A region of GB/T 2260 that the corpus speaks of, or an ancestor of one. */
export const Region = z.strictObject({
  id: z
    .string()
    .regex(/^\d{6}$/)
    .describe('GB/T 2260 代码；全国为 100000'),
  name: z.string().min(1).describe('全称'),
  short: z.string().min(1).describe('简称'),
  level: z.enum(['country', 'province', 'prefecture', 'county']),
  parent: z
    .string()
    .regex(/^\d{6}$/)
    .optional(),
  since: z.int().optional().describe('自哪一年起用今名、今代码；2002 年以来没有变过的不记'),
  until: z.int().optional().describe('代码停用的年份；仍在用的没有'),
  successors: z
    .array(z.string().regex(/^\d{6}$/))
    .optional()
    .describe('停用后，辖区归入的代码'),
  former: z.array(FormerName).optional().describe('曾用名、曾用代码，按停用年份排'),
})
export type Region = z.infer<typeof Region>
