import { z } from 'zod'
import { Topic } from './topic.ts'

/** What is measured; facts of several texts share one only when their names are equal or a curated note joins them. */
export const Indicator = z.strictObject({
  id: z
    .string()
    .regex(/^[0-9a-f]{8}$/)
    .describe('名称 SHA-256 的前 8 位'),
  name: z.string().min(1),
  unit: z.array(z.string()).describe('所见单位'),
  topic: Topic,
  facts: z.array(z.string()).min(1).describe('事实 id'),
  aliases: z.array(z.string()),
})
export type Indicator = z.infer<typeof Indicator>
