import { z } from 'zod'
import { Evidence } from './span.ts'

/** A count that a text claims of things it could name, against the things it names. */
export const Claim = z.strictObject({
  id: z.string().min(1).describe('`${seed}-c${数字的位置}`'),
  article: z.string().min(1),
  text: z.string().min(1).describe('自称的话，照原文（清理后）'),
  of: z.string().optional().describe('一处引号里有几个自称时，说的是哪一个'),
  claimed: z.int().positive().describe('自称几项'),
  named: z.array(z.string()).describe('文中列出的各项'),
  open: z.boolean().describe('列举以“等”收尾，或并未声称列全'),
  verdict: z.enum(['complete', 'partial', 'none']).describe('列全、列出一部分、未列'),
  rule: z.string().min(1),
  evidence: z.array(Evidence).min(1),
})
export type Claim = z.infer<typeof Claim>
