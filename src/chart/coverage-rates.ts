import type { Fact } from '../schema/fact.ts'

/** A rate on the common scale. */
export interface Rate {
  name: string
  value: number
  /** As printed: 60%, 全覆盖. */
  printed: string
  /** Taken from a universal word (全覆盖, 全部), not from a printed percentage. */
  inferred: boolean
  /** Of what it is a share; undefined when the text does not say. */
  denominator?: string | undefined
  modality: Fact['modality']
  id: string
}

/** The coverage and attainment rates among the facts, highest first, printed ones before inferred ones of the same value. */
export function coverageRates(facts: Fact[]): Rate[] {
  return facts
    .filter(
      (fact) =>
        fact.quantity.unit === '%' &&
        /覆盖|参训率|达标率|入率|比例|占比|普及率/.test(fact.indicator.name) &&
        fact.quantity.value >= 0 &&
        fact.quantity.value <= 100,
    )
    .map((fact) => ({
      name: fact.indicator.name,
      value: fact.quantity.value,
      printed: fact.number.exact.replace(/\s/g, ''),
      inferred: fact.flags.includes('由全称词推定') || !/\d|[〇一二三四五六七八九十百]/.test(fact.number.exact),
      denominator: fact.flags.includes('分母未说明') ? undefined : findDenominator(fact.indicator.name),
      modality: fact.modality,
      id: fact.id,
    }))
    .sort((a, b) => b.value - a.value || Number(a.inferred) - Number(b.inferred) || (a.id < b.id ? -1 : 1))
}

/** 志愿服务站点在社区综合服务设施中的覆盖率 → 社区综合服务设施; undefined when the name names none. */
export function findDenominator(name: string): string | undefined {
  return /在(.+?)[中的]/.exec(name)?.[1] ?? /^(乡镇（街道）|设区市|县级|村（居）|村（社区）)/.exec(name)?.[1]
}
