import { hedges, levelWords } from '../../lexicon/level-words.ts'
import { rewriterOf } from '../../normalise/rewriter-of.ts'

const sharePrinted = /百分之[零一二三四五六七八九十点]+/g
const moneyPrinted = /[一二两三四五六七八九十百千]+(?=[万亿]?元)/g

/** A clause as the rules for levels are written: Chinese numerals of money and shares as digits, no hedges, one word of several: 津贴提升到约二万元 → 补贴提高到5万元. */
export const inPlainLevel = rewriterOf(
  [sharePrinted, '5%'],
  [moneyPrinted, '5'],
  [new RegExp(hedges, 'g'), ''],
  ...levelWords.map(([plain, others]) => [new RegExp(others, 'g'), plain] as const),
)
