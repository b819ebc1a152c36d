import { gettingVerbs } from '../../lexicon/indicator-words.ts'
import { clean } from '../indicator/naming.ts'
import type { Statement } from '../locate-statement.ts'
import { cutAtPredicate, trimAfter } from './trim-phrase.ts'

/** 1.8万名残疾人|享受两项补贴: what they get, without how many. */
export function gotBy(verb: string, { next, clause, paragraph }: Statement): string | undefined {
  if (!next) return undefined
  const given = givenWhat.exec(verb)
  if (given && next.unit.endsWith('元')) return given[0]
  if (givingVerb.test(verb) && next.unit.endsWith('元')) {
    const { start, end } = trimAfter(paragraph, { start: next.outer.end, end: clause.end })
    return verb.replace(/了$/, '') + cutAtPredicate(clean(paragraph.reflowed.text.slice(start, end)))
  }
  if (!getting.test(verb)) return undefined
  const { start, end } = trimAfter(paragraph, { start: next.outer.end, end: clause.end })
  const noun = clean(paragraph.reflowed.text.slice(start, end))
  return /^\D{2,8}$/.test(noun) ? verb.replace(/[了到]$/, '') + noun : undefined
}

const givenWhat = /^(?:发放|拨付|下拨|捐赠|给予|颁发|资助|奖励)了?[^，]*(?:经费|资金|补贴|补助|金|款|物资)$/
const givingVerb = /^(?:现场|集中|分别|共|累计)*(?:发放|拨付|下拨|捐赠|送去|送上|赠送|给予|颁发|补贴|补助|资助|奖励)了?$/
const getting = new RegExp(`^(?:主动|积极|踊跃|共|累计|现场|已)*(?:${gettingVerbs})[了到]?$`)
