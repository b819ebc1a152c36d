import { countedNouns, jointCounts, measureWords } from '../../lexicon/policy-nouns.ts'
import type { AnnotatedParagraph } from '../../nlcst/mark.ts'
import { matchesOf } from '../../normalise/matches-of.ts'
import { numeralValue } from '../../normalise/numeral.ts'
import { splitItems } from '../../normalise/split-items.ts'
import { paragraphScanner } from '../paragraph-scan.ts'
import type { FoundClaim } from './found-claim.ts'

const number = '([两双三四五六七八九十]|\\d{1,2})'
const said = `${number}(?:${jointCounts}|(?:${measureWords})[\\u4e00-\\u9fff]{0,6}?(?:${countedNouns}|原则|目标|环节|阶段|领域|难题|平台|体系|关系|阵地|品牌|圈|链|路径))`
/** “A、B、C”三措并举, and “A”“B”“C”三大工程. */
const inOneQuote = paragraphScanner(new RegExp(`“([^“”]{3,80})”(等)?(?:的)?${said}`))
const inSeveralQuotes = paragraphScanner(new RegExp(`((?:“[^“”]{2,20}”(?:[、和与])?){2,12})(等)?${said}`))

/** “防、筛、管、治、研”五位一体: a count of what the quotes right before it list. */
export function findQuotedListClaims(paragraphs: AnnotatedParagraph[]): FoundClaim[] {
  return paragraphs.flatMap((paragraph) => [...claimsOf(paragraph, inOneQuote), ...claimsOf(paragraph, inSeveralQuotes)])
}

function* claimsOf(paragraph: AnnotatedParagraph, find: typeof inOneQuote): Generator<FoundClaim> {
  const { folded, reflowed } = paragraph
  for (const m of find(paragraph)) {
    const claimed = m[3] === '双' ? 2 : numeralValue(m[3]!)
    const end = m.index + m[0].length
    const from = m.index + m[0].indexOf(m[1]!)
    const printed = reflowed.text.slice(from, from + m[1]!.length)
    const named = find === inOneQuote ? listed(printed) : matchesOf(printed, /“([^”]+)”/g).map((quote) => quote[1]!.trim())
    if (claimed === undefined || claimed < 2 || named.length < 2 || named.length > claimed || (named.length < claimed && !m[2])) continue
    const start = end - folded.slice(m.index, end).match(counted)![0].length
    yield { paragraph, start, end, text: reflowed.text.slice(m.index, end), claimed, named, open: named.length < claimed, rule: 'quoted-list-before-count' }
  }
}

const counted = new RegExp(`${said}$`)

/** The items of a quoted list, verbs and all: 外出就业、返乡创业、合作兴业. */
function listed(printed: string): string[] {
  return splitItems(printed).map(({ start, end }, i) => printed.slice(i === 0 ? 0 : start, end).trim())
}
