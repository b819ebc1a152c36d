import type { Messages } from '../messages/messages.ts'
import type { Article, Seed } from '../schema/article.ts'
import type { Fact } from '../schema/fact.ts'
import { factAnchor } from './wording.ts'

/** What is marked in a text: a fact's numeral, a damaged spot, or a numeral that is no fact. */
export interface TextMark {
  start: number
  end: number
  kind: Fact['modality'] | 'damage' | 'other'
  /** Anchor of the fact's card. */
  fact?: string
  /** A second mention: it links to the card but is not where the card links back to. */
  repeat?: boolean
  note?: string
}

/** The marks of an article: facts first, since they win where marks overlap. */
export function textMarks(article: Article, facts: Fact[], seed: Seed | undefined, m: Messages): TextMark[] {
  const first = new Map<number, Fact>()
  for (const fact of facts) if (!first.has(fact.number.start)) first.set(fact.number.start, fact)
  const of = (fact: Fact) => ({ kind: fact.modality, fact: factAnchor(fact) })
  const numbers = [...first.values()].map((fact) => ({ ...place(fact.number), ...of(fact) }))
  const mentions = facts.flatMap((fact) => fact.mentions.map((mention) => ({ ...place(mention), ...of(fact), repeat: true })))
  const damage = article.damage.map((one) => ({ ...place(one), kind: 'damage' as const, note: one.note }))
  const others = (seed?.numerals ?? [])
    .filter((one) => one.class !== 'fact' && one.class !== 'repeat')
    .map((one) => ({ ...place(one), kind: 'other' as const, note: m.terms.numeralClass[one.class] }))
  return [...numbers, ...mentions, ...damage, ...others]
}

function place({ start, end }: { start: number; end: number }) {
  return { start, end }
}
