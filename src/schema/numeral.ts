import { z } from 'zod'
import { Span } from './span.ts'

/** What a numeral does in the text. There is no catch-all: what no rule claims is `unclassified` and is counted in the open. */
export const NumeralClass = z.enum([
  'fact',
  'repeat',
  'claim',
  'date',
  'period',
  'duration',
  'ordinal',
  'name',
  'threshold',
  'vague',
  'furniture',
  'suspect',
  'unclassified',
])
export type NumeralClass = z.infer<typeof NumeralClass>

/** One numeral or universal word (全覆盖, 全部, 每个) of a seed and what it was taken for. */
export const Numeral = z.strictObject({
  ...Span.shape,
  class: NumeralClass,
  rule: z.string().min(1).describe('归类的规则'),
  fact: z.string().optional().describe('class 为 fact 或 repeat 时：事实 id'),
})
export type Numeral = z.infer<typeof Numeral>
