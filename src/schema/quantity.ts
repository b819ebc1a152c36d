import { z } from 'zod'

/** How a stated number bounds its value; 以上 以下 以内 include it, 超过 不满 do not (Civil Code of the PRC, art. 1259). */
export const Bound = z.enum(['exactly', 'atLeast', 'atMost', 'moreThan', 'lessThan', 'about'])
export type Bound = z.infer<typeof Bound>

/** A value with its unit as printed; scale words (万, 亿) are expanded, 成 and 分之 become `%`. */
export const Quantity = z.strictObject({
  value: z.number().describe('数值；万、亿已展开'),
  valueMax: z.number().optional().describe('区间上界，仅“3至5个”一类有'),
  unit: z.string().describe('计量单位，照原文，不含万、亿；无单位为空串'),
  bound: Bound.describe('界：恰为、至少、至多、超过、不足、约'),
  per: z.string().optional().describe('每个……：数值对其中每一个成立'),
})
export type Quantity = z.infer<typeof Quantity>
