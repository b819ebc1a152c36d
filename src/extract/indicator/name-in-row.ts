import { changeVerbs, levelNouns } from '../../lexicon/indicator-words.ts'
import { fold } from '../../normalise/fold.ts'
import { predicateAt } from '../phrase/trim-phrase.ts'
import { reachedBy } from './name-reached.ts'
import { foldedOf, type Naming, type NamingContext } from './naming.ts'

/** 护理费每月600元、|900元|、1200元收取: a number joined to the one before with no word of its own is of the same measure. */
export function nameInRow(context: NamingContext): Naming | undefined {
  const { statement, previous, tail } = context
  const { mark, clause, previous: before } = statement
  // 师生比为1：2或|1：3: the colon parts no clause here
  if (mark.rule === 'ratio' && context.previous && /^[或、和]$/.test(foldedOf(statement).slice(context.previous.at, mark.outer.start)))
    return { ...context.previous, rule: 'same-as-number-before', at: mark.end }
  // 分别增长6.2%和3.8%: each is of something else
  const respectively = foldedOf(statement).slice(clause.start, mark.start)
  if (
    respectively.includes('分别') &&
    (/[、和与及]|^[^分]{0,1}分别/.test(respectively.slice(0, respectively.indexOf('分别'))) || mark.unit.includes('%') || risesEach.test(respectively))
  )
    return undefined
  const joined = before && previous && before.unit === mark.unit && /^(?:、|和|及|与|或)$/.test(foldedOf(statement).slice(before.outer.end, mark.outer.start))
  if (joined && previous.rule === 'reached-by-earlier-noun') return reachedBy(context, previous.verb)
  // 继续接受教育全覆盖、|70%|就读普通高中: what some of them do is no such coverage
  return joined &&
    !(before.universal && tail !== '') &&
    (tail === '' || predicateAt(tail) === 0 || levelled.test(tail) || /^(?:收取|收费|发放|执行|计算|缴纳|筹集)/.test(fold(tail)))
    ? { ...previous, rule: 'same-as-number-before', at: mark.end }
    : undefined
}

/** 分别比去年提高|600元|和|480元|: each rise is of a level named before. */
const risesEach = new RegExp(`分别(?:[比较][^，；\\d]{1,8})?(?:${changeVerbs})`)

/** 在1500人以上|高位, 3档: what stands behind a level and names nothing. */
export const levelled = new RegExp(`^(?:(?:${levelNouns})|(?:组成|构成|不等|[两二三四五六七八九]个?档次?)$|比例分)`)
