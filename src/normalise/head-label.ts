import { tableLabels } from '../lexicon/indicator-words.ts'

/** 屋邨名称, 组织类别, 楼龄, 教育程度: what ends so heads the labels; 所有年龄 sums a row. */
const kind = '(?!所有|全部)[\\u4e00-\\u9fff／]{0,6}(?:名称|类别|种类|组别|界别|龄|级别|职级|程度|年份|财政年度|编号|序号)'
const first = new RegExp(`^(?:${tableLabels}|${kind})(?:\\s*（[^（）]*）)?(?:\\s+|$)`)

/** How long the head of the labels is that folded text begins with, with the gap behind it; none: 0. */
export const labelLength = (folded: string): number => first.exec(folded)?.[0].length ?? 0

/** Whether folded text begins with, or is, what heads the labels of a table: 年份, 类别, 屋邨名称. */
export const startsWithLabel = (folded: string): boolean => first.test(folded)
