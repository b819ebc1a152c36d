import type { Messages } from '../messages/messages.ts'
import type { Fact } from '../schema/fact.ts'
import type { Period } from '../schema/period.ts'

/** Printed text without the line breaks and spaces that layout put between Chinese characters: `6\n名` → `6名`. */
export function printed(exact: string): string {
  return exact.replace(/[\s\uFFFD]+/g, (gap, at: number) => (/[A-Za-z]/.test(exact[at - 1] ?? '') && /[A-Za-z]/.test(exact[at + gap.length] ?? '') ? ' ' : ''))
}

/** A damaged place for the eye: the lost character is named, since no font draws it. */
export function damagedText(exact: string, m: Messages): string {
  return printed(exact) || m.terms.lostCharacter
}

/** 到2025年底 → “到2025年底”（2025-12-31）; no date where the text gives none. */
export function periodText(period: Period | undefined, m: Messages): string {
  return period ? period.text + m.terms.aside(periodDates(period, m)) : m.terms.noTime
}

/** The days of a period: one, or from and to, or that there are none. */
export function periodDates({ start, end }: Pick<Period, 'start' | 'end'>, m: Messages): string {
  return start && end && start !== end ? m.terms.between(start, end) : (end ?? start ?? m.terms.noDate)
}

/** The anchor of a fact's card on its article page, and of its numeral in the sentence. */
export function factAnchor(fact: Fact): string {
  return `f-${fact.id.slice(fact.evidence.seed.length + 1)}`
}

/** The sentence that facts share, as printed, cut at their numbers; one that stands elsewhere, or in another's place, is not marked. */
export function sentenceParts(facts: [Fact, ...Fact[]]): (string | Fact)[] {
  const { start, end, exact } = facts[0].evidence
  const parts: (string | Fact)[] = []
  let at = start
  for (const fact of facts.toSorted((a, b) => a.number.start - b.number.start)) {
    if (fact.number.start < at || fact.number.end > end) continue
    parts.push(printed(exact.slice(at - start, fact.number.start - start)), fact)
    at = fact.number.end
  }
  return [...parts, printed(exact.slice(at - start))]
}

/** A fact's sentence as printed, in three: before its number, the number, after it; a number that stands elsewhere leaves the sentence whole. */
export function quoteParts(fact: Fact): { before: string; number: string; after: string } {
  const [before, marked, after] = sentenceParts([fact]) as [string, Fact?, string?]
  return { before, number: marked ? printed(fact.number.exact) : '', after: after ?? '' }
}

/** The anchor of a fact's numeral in its article's text, where facts that share a numeral meet. */
export function numberAnchor(fact: Fact): string {
  return factAnchor(fact).replace(/^f-(\d+).*$/, 'n-$1')
}
