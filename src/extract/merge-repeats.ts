import { personUnit } from '../lexicon/units.ts'
import type { Period } from '../schema/period.ts'
import type { Stated } from './extract-facts.ts'

/** A quantity that the article states again: the first in the body is the fact, the others become its mentions; returns the facts that stay. */
export function mergeRepeats(stated: Stated[]): Stated[] {
  const kept: Stated[] = []
  const alike = new Map<string, Stated[]>()
  for (const one of [...stated.filter((s) => !s.headline), ...stated.filter((s) => s.headline)]) {
    const { value, unit } = one.fact.quantity
    const key = `${value} ${counted(unit)}`
    const like = alike.get(key) ?? []
    alike.set(key, like)
    const first = like.find((k) => sameFact(k, one))
    if (!first) {
      kept.push(one)
      like.push(one)
    } else {
      first.fact.mentions.push(one.fact.number)
      // a headline may name in full what the body shortens
      if (
        one.headline &&
        one.fact.indicator.name.length > first.fact.indicator.name.length &&
        one.fact.indicator.name.length <= 20 &&
        one.fact.indicator.name.endsWith(first.fact.indicator.name.slice(-3))
      )
        first.fact.indicator = one.fact.indicator
      if (one.fact.period && !first.fact.period?.end) {
        first.fact.period = one.fact.period
        if (one.fact.period.end) first.fact.flags = first.fact.flags.filter((f) => f !== '时点不详')
      }
    }
  }
  return kept.sort((a, b) => a.fact.number.start - b.fact.number.start || a.fact.id.length - b.fact.id.length || (a.fact.id < b.fact.id ? -1 : 1))
}

/** 名, 位 and 人 count the same. */
const counted = (unit: string) => (personUnit.test(unit) ? '人' : unit)

/** 7月30日捐赠1000万元…2021年8月捐赠1000万元: told of two times, it was done twice. */
const areApart = (a: Period | undefined, b: Period | undefined) =>
  a?.start !== undefined && a.end !== undefined && b?.start !== undefined && b.end !== undefined && (a.end < b.start || b.end < a.start)

/** Same value, unit, bound and kind, and the one name holds the other. */
function sameFact({ fact: a }: Stated, { fact: b, headline }: Stated): boolean {
  const { quantity: p } = a
  const { quantity: q } = b
  if (
    a.number.start === b.number.start ||
    (a.rule === 'table-cell' && b.rule === 'table-cell') ||
    // 全市50平方米, then 一类、二类区分别55、50平方米: one of a list repeats no whole
    (b.rule === 'distributed-over-list' && a.rule !== b.rule && a.indicator.name !== b.indicator.name && !headline) ||
    // said twice in one sentence, it is two things
    (a.evidence.start === b.evidence.start && !headline) ||
    p.value !== q.value ||
    p.bound !== q.bound ||
    counted(p.unit) !== counted(q.unit) ||
    p.valueMax !== q.valueMax ||
    a.region !== b.region
  )
    return false
  if (a.modality !== b.modality && !headline) return false
  // 城镇调查失业率5.5% of the five years, and again of the first of them: each plan has its own aim
  if (a.modality === 'target' && !headline && a.period?.start && b.period?.start && a.period.end?.slice(0, 4) !== b.period.end?.slice(0, 4)) return false
  // the same figure in another year's row is another fact
  if (
    a.period &&
    b.period &&
    !a.period.end &&
    a.period.end === b.period.end &&
    a.period.text !== b.period.text &&
    /\d/.test(a.period.text) &&
    /\d/.test(b.period.text)
  )
    return false
  if (headline) return true
  if (areApart(a.period, b.period)) return false
  return a.indicator.name.includes(b.indicator.name) || b.indicator.name.includes(a.indicator.name)
}
