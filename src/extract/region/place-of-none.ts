import { countriesAbroad } from '../../lexicon/place-words.ts'
import type { Statement } from '../locate-statement.ts'
import { reachesProvinces } from './across-provinces.ts'
import { isOfState, totalsProgramme } from './national-programme.ts'
import type { Placed } from './scope-region.ts'

const subject = new RegExp(
  `^(?:而|当时|目前|其中|例如|比如|同期|此外|[\\d年月底末]+)*(?:${countriesAbroad})(?!人(?![口均])|籍|企业|公司|友人|专家|华[侨人]|侨|客商|游客|选手|队|驻|志愿者|机构|基金会|客户|市场)`,
)

/** 当时日本的老龄化率为|14%|: what is told of a country abroad is of no place of the gazetteer. */
export const isToldAbroad = ({ paragraph: { folded }, clause, mark }: Statement, placed: Placed[]): boolean =>
  subject.test(folded.slice(clause.start, mark.outer.start).trimStart()) && !placed.some((p) => p.mark.start >= clause.start && p.mark.end <= mark.outer.start)

/** 西北六省: those that together are no region, nor the country. */
const partOfCountry = /(?:西北|西南|东北|华北|华东|华南|华中|中部|西部|东部|沿海|沿黄)(?:地区)?[\d两三四五六七八九十]{1,2}省/

/** The place of a number where none of its sentence holds: the country for what its own offices or programmes do, or what reaches several provinces; else the text's own. */
export function placeOfNone(statement: Statement, article: string | undefined): string | undefined {
  const { paragraph, sentence, clause, mark } = statement
  const { folded } = paragraph
  if (isOfState(statement, article)) return '100000'
  if (article && totalsProgramme(statement)) return '100000'
  if (article && reachesProvinces(folded, sentence.start, clause.start, mark.outer.end + 3))
    return partOfCountry.test(folded.slice(sentence.start, mark.outer.start)) ? undefined : '100000'
  return article
}
