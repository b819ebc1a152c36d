import { plainWords } from '../lexicon/plain-words.ts'
import { testerOf } from './tester-of.ts'

const plainOf = plainWords.map(([plain, others]) => [plain, new RegExp(others, 'g')] as const)
const any = testerOf(new RegExp(plainWords.map(([, others]) => others).join('|')))

/** A folded text with each word of several for one thing as the plain one that rules are written with, as long as the text, unit for unit: 总共募得款项 → 累计募集资金. */
export function inPlainWords(folded: string): string {
  return any(folded) ? plainOf.reduce((text, [plain, others]) => text.replace(others, plain), folded) : folded
}
