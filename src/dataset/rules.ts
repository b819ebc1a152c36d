import catalogue from './rules.json' with { type: 'json' }

/** A sentence that a rule reads: what it points at in it, and what it makes of that. */
export interface Taken {
  text: string
  /** Of a fact its number, of a policy its name, of a claim its words. */
  exact: string
  /** The indicator's name; the kind and members of a policy; the count and the names of a claim. */
  says: string
}

/** A sentence that looks like it and that the rule leaves, with the rule that reads it instead; none where nothing is made of it. */
export interface Left {
  text: string
  instead?: string
}

/** One rule: what it takes, in both languages, and the examples that the tests run. */
export interface Rule {
  id: string
  makes: 'facts' | 'policies' | 'claims'
  zh: string
  en: string
  takes: Taken[]
  leaves: Left[]
}

/** Every rule that makes facts, policies or claims, in the order of the catalogue page. */
export const rules = catalogue as readonly Rule[]

/** What stands before and behind the exact words of an example; 8件 is not found in 18件. @throws RangeError where its text does not hold them */
export function aroundExact({ text, exact }: Taken): [before: string, behind: string] {
  let at = text.indexOf(exact)
  while (at > 0 && /^\d/.test(exact) && /[\d.]/.test(text[at - 1]!)) at = text.indexOf(exact, at + 1)
  if (at < 0) throw new RangeError(`expected “${exact}” in the example “${text}”`)
  return [text.slice(0, at), text.slice(at + exact.length)]
}
