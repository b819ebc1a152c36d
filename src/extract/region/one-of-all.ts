import type { Statement } from '../locate-statement.ts'
import { stem } from './region-nesting.ts'
import type { Placed } from './scope-region.ts'

const oneOf = /^[^，。；\d]{1,24}之一/

/** 是全省率先完成任务的|六个|市州之一, 作为全国第三批|70个|试点城市之一: those of which the text's place is one lie in the wider place that their clause names; undefined where it names none. */
export function oneOfAll({ paragraph: { folded }, clause, mark }: Statement, placed: Placed[], article: string | undefined): string | undefined {
  if (!article || !oneOf.test(folded.slice(mark.outer.end, mark.outer.end + 28))) return undefined
  const wide = placed.findLast((p) => p.code && p.mark.start >= clause.start && p.mark.end <= mark.outer.start)?.code
  return wide && (wide === '100000' || article.startsWith(stem(wide))) ? wide : undefined
}
