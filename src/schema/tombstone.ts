import { z } from 'zod'
import { Withdrawal } from './withdrawal.ts'

/** What is left of a text that a release had and that was withdrawn since. */
export const Tombstone = z.strictObject({
  id: z.string().min(1).describe('撤回文本的 id'),
  file: z.string().min(1).describe('文件名'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('最后一版里原文件的 SHA-256'),
  titles: z.array(z.string()).describe('其中各篇文章的标题'),
  articles: z.array(z.string()).describe('其中各篇文章的 id，与标题同序'),
  facts: z.array(z.array(z.string())).describe('各篇文章的事实的 id，与文章同序'),
  last: z.string().min(1).describe('最后含此文本的版本'),
  since: z.string().min(1).describe('首个不含此文本的版本'),
  ...Withdrawal.partial().shape,
})
export type Tombstone = z.infer<typeof Tombstone>
