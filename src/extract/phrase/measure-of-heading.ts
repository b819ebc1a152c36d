import { fold } from '../../normalise/fold.ts'
import { matchesOf } from '../../normalise/matches-of.ts'
import { arePeople } from '../indicator/naming.ts'
import type { Statement } from '../locate-statement.ts'
import { openingVerbLength } from './trim-phrase.ts'

const numbering = '(?:[一二三四五六七八九十]+是|（[一二三四五六七八九十\\d]+）|[一二三四五六七八九十]+、|\\d{1,2}[.、．])?'
const measured = '([^，。：；\\d的]{2,14}(?:标准|补贴|补助|奖补|津贴|奖励|待遇))'
/** 二是照料护理标准。自理人员每年2292元: a clause that announces a measure and says no more. */
const announced = new RegExp(`(?<=^|[。：；\\s])${numbering}${measured}(?=[。：])`, 'g')
/** 文明治丧奖补： on a line of its own. */
const titled = new RegExp(`^${numbering}${measured}(?:和标准)?：?$`)
/** How those are cared for that a level is set for. */
const mode = /^(?:集中|分散|社会散居|机构)(?:供养|养育|照料)$/

/** The measure of an amount that is named by nothing but those it is for: what its paragraph, or the line above it, announces before; empty where none does. */
export function measureOfHeading({ paragraph: { folded }, sentence, clause, mark }: Statement, base: string, above: string): string {
  if (!mark.unit.includes('元') || !(arePeople(base) || mode.test(fold(base)))) return ''
  const before = folded.slice(Math.max(0, sentence.start - 240), clause.start)
  const measure = matchesOf(before, announced).at(-1)?.[1] ?? titled.exec(above)?.[1] ?? ''
  return openingVerbLength(measure) > 0 ? '' : measure
}
