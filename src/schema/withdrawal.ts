import { z } from 'zod'

/** Why a text was withdrawn, as the sidecar that stays behind says. */
export const Withdrawal = z.strictObject({
  date: z.iso.date('应为日期，如 2026-12-01').optional().describe('撤回之日'),
  reason: z.string('应为文字').min(1, '不可为空').describe('为何撤回'),
})
export type Withdrawal = z.infer<typeof Withdrawal>
