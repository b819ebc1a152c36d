import { z } from 'zod'

/** Half-open interval `[start, end)` in UTF-16 units of the decoded seed, with the text it quotes (W3C Web Annotation: TextPosition and TextQuote in one). */
export const Span = z.strictObject({
  start: z.int().nonnegative().describe('起点：种子文本解码后的 UTF-16 偏移，含'),
  end: z.int().positive().describe('终点：UTF-16 偏移，不含'),
  exact: z.string().min(1).describe('原文切片，换行和空格照录'),
})
export type Span = z.infer<typeof Span>

/** A span that names its seed, so that it stands alone outside its article. */
export const Evidence = z.strictObject({ seed: z.string().min(1).describe('种子文件名（不含扩展名）'), ...Span.shape })
export type Evidence = z.infer<typeof Evidence>
