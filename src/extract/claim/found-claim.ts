import { type ArticleInput, sentenceEvidence } from '../../nlcst/article-input.ts'
import type { AnnotatedParagraph } from '../../nlcst/mark.ts'
import { sourceSpan } from '../../nlcst/reflow.ts'
import type { Claim } from '../../schema/claim.ts'

/** A count as found, and what the text names of it. */
export interface FoundClaim extends Pick<Claim, 'text' | 'claimed' | 'named' | 'open' | 'rule' | 'of'> {
  paragraph: AnnotatedParagraph
  start: number
  end: number
}

/** A found count as an entry, with its verdict and its sentence. */
export function toClaim(input: ArticleInput, text: string, { paragraph, start, end, of, ...rest }: FoundClaim): Claim {
  const verdict = rest.named.length >= rest.claimed ? 'complete' : rest.named.length > 0 ? 'partial' : 'none'
  const [place] = sourceSpan(paragraph.reflowed, start, start + 1)
  return {
    id: `${input.seed}-c${place}`,
    article: input.id,
    ...rest,
    ...(of ? { of } : {}),
    verdict,
    evidence: [sentenceEvidence(input, paragraph, start, end, text)],
  }
}
