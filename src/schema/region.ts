import { z } from 'zod'

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
})
export type Region = z.infer<typeof Region>
