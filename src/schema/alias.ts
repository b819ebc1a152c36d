import { z } from 'zod'

/** Which noun an id belongs to. */
export const Noun = z.enum(['articles', 'facts', 'policies', 'claims'])
export type Noun = z.infer<typeof Noun>

/** Whose ids may move: the nouns, and the indicators, whose ids follow their names. */
export const AliasNoun = z.enum([...Noun.options, 'indicators'])
export type AliasNoun = z.infer<typeof AliasNoun>

/** An id of an earlier release whose row goes on under another id. */
export const Alias = z.strictObject({
  id: z.string().min(1).describe('旧编号'),
  to: z.string().min(1).describe('现编号'),
  noun: AliasNoun.describe('哪一类条目'),
  since: z.string().min(1).describe('自哪一版起改用现编号'),
})
export type Alias = z.infer<typeof Alias>
