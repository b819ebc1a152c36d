import type { Caution } from '../messages/facts.ts'
import type { Messages } from '../messages/messages.ts'
import type { Fact } from '../schema/fact.ts'
import { periodDates, printed } from './wording.ts'

/** What a reader must know before repeating a fact, the gravest first: what kind of statement it is, then what the text leaves open. */
export function factCautions(fact: Fact, m: Messages): Caution[] {
  const { cautions } = m.facts
  const has = (flag: Fact['flags'][number]) => fact.flags.includes(flag)
  const others = (fact.period?.alternatives ?? []).map((other) => cautions.alsoRead(other.text, periodDates(other, m)))
  const dated = fact.period?.start || fact.period?.end
  return [
    cautions.modality[fact.modality],
    ...(dated ? [] : [fact.period ? cautions.undated(fact.period.text) : cautions.timeless]),
    ...(fact.region ? [] : [cautions.placeless]),
    ...others,
    ...(has('歧义') && others.length === 0 ? [cautions.ambiguous] : []),
    ...(has('由全称词推定') ? [cautions.inferred(printed(fact.number.exact))] : []),
    ...(has('分母未说明') ? [cautions.noBase] : []),
    ...(has('共用数字') ? [cautions.shared] : []),
    ...(has('估算') ? [cautions.estimated] : []),
    ...(has('自述') ? [cautions.selfReported] : []),
  ]
}

/** A caution as plain text. */
export function cautionText(caution: Caution): string {
  return caution.map((part) => (typeof part === 'string' ? part : part.quoted)).join('')
}
