import { z } from 'zod'
import { TextCorrection } from './correction.ts'
import { Numeral } from './numeral.ts'
import { Span } from './span.ts'

/** Part of a seed as read: the raw slices that were kept, whose concatenation is the cleaned text. */
export const Passage = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().positive(),
  text: z.string().min(1).describe('清理后的文字：换行、断行和多余空格已去，其余一字不改'),
  runs: z
    .array(z.tuple([z.int(), z.int()]))
    .min(1)
    .describe('保留的原文区间 [start,end)；依次相接即 text'),
})
export type Passage = z.infer<typeof Passage>

/** A place where the print is damaged or doubtful; a repair is proposed, never applied. */
export const Damage = z.strictObject({
  ...Span.shape,
  kind: z.enum(['replacement-character', 'suspect']),
  note: z.string().min(1),
  proposal: z.string().optional(),
})
export type Damage = z.infer<typeof Damage>

/** One article of a seed, in the order in which the bodies are printed. */
export const Article = z.strictObject({
  id: z.string().min(1).describe('`${seed}-${n}`，n 为正文在版面上的次序'),
  seed: z.string().min(1),
  order: z.int().positive(),
  title: z.string().min(1).describe('标题（清理后）；无标题时取正文首句开头'),
  titled: z.boolean().describe('标题是否印在原文中'),
  subtitle: z.string().optional(),
  headline: z.array(Passage).describe('标题、副题在种子中的位置'),
  credit: z.string().optional().describe('据……'),
  date: z.iso.date().optional().describe('文中电头或边车文件给出的日期；否则不详'),
  region: z
    .string()
    .regex(/^\d{6}$/)
    .optional(),
  paragraphs: z.array(Passage).min(1),
  damage: z.array(Damage),
})
export type Article = z.infer<typeof Article>

/** A text as received: everything that is not said by one of its articles. */
export const Seed = z.strictObject({
  id: z.string().min(1).describe('文件名，不含扩展名'),
  file: z.string().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  encoding: z.enum(['utf-8', 'gb18030']),
  text: z.string().describe('解码后的原文，一字不改'),
  publication: z.string().optional(),
  date: z.iso.date().optional(),
  page: z.string().optional(),
  url: z.url().optional(),
  rights: z.string().optional(),
  corrections: z.array(TextCorrection).optional().describe('对文件所作的更正：改前、改后、理由（边车文件所记）'),
  furniture: z.array(Span).describe('报头、页码等非正文'),
  damage: z.array(Damage),
  numerals: z.array(Numeral).describe('全部数字与全称词的去向'),
  messages: z.array(z.strictObject({ line: z.int().positive(), column: z.int().positive(), rule: z.string(), reason: z.string() })).describe('没有读懂之处'),
})
export type Seed = z.infer<typeof Seed>
