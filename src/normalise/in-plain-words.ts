import { plainWords } from '../lexicon/plain-words.ts'
import { rewriterOf } from './rewriter-of.ts'

/** A folded text with each word of several for one thing as the plain one that rules are written with, as long as the text, unit for unit: 总共募得款项 → 累计募集资金. */
export const inPlainWords = rewriterOf(...plainWords.map(([plain, others]) => [new RegExp(others, 'g'), plain] as const))
