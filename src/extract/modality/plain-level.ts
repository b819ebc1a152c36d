import { hedges, levelWords } from '../../lexicon/level-words.ts'

const sharePrinted = /百分之[零一二三四五六七八九十点]+/g
const moneyPrinted = /[一二两三四五六七八九十百千]+(?=[万亿]?元)/g
const hedge = new RegExp(hedges, 'g')
const plainOf = levelWords.map(([plain, others]) => [plain, new RegExp(others, 'g')] as const)

/** A clause as the rules for levels are written: Chinese numerals of money and shares as digits, no hedges, one word of several: 津贴提升到约二万元 → 补贴提高到5万元. */
export function inPlainLevel(clause: string): string {
  const figures = clause.replace(sharePrinted, '5%').replace(moneyPrinted, '5').replace(hedge, '')
  return plainOf.reduce((text, [plain, others]) => text.replace(others, plain), figures)
}
