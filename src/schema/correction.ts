import { z } from 'zod'

/** A correction of a text, as its sidecar records it: the words before and after, and why. */
export const TextCorrection = z.strictObject({
  before: z.string('不可缺，应为文字').min(1, '不可为空').describe('改前的文字'),
  after: z.string('不可缺，应为文字').min(1, '不可为空').describe('改后的文字'),
  reason: z.string('不可缺，应为文字').min(1, '不可为空').describe('为何改'),
})
export type TextCorrection = z.infer<typeof TextCorrection>

/** One line of the correction log: a correction and the first version that has it. */
export const Correction = z.strictObject({
  id: z.string().min(1).describe('`${seed}-k${n}`，n 为边车文件里的次序'),
  seed: z.string().min(1).describe('所改文本的 id'),
  ...TextCorrection.shape,
  since: z.string().min(1).describe('首个含此更正的版本'),
})
export type Correction = z.infer<typeof Correction>
