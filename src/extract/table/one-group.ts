import { fold } from '../../normalise/fold.ts'
import type { HeadPart } from './head-parts.ts'
import { type Column, columnOf, total } from './table-column.ts'
import { closes, joinedHeads, measures } from './wrapped-heads.ts'

/** Whether a head says what is counted, or in what unit: 個案數字（2）, 手術成本（元）. */
const isMeasured = (head: string): boolean => measures(head) || closes(fold(head).trim())

/**
 * Heads of which one alone has a storey under it, for `count` columns: 得悉的個案數字, 定罪的個案數字 over 投訴, 巡查, which tell the first apart.
 * Undefined where the last heads are not kinds; not `known` where they are, but of which head cannot be told.
 */
export function oneGroup(parts: readonly HeadPart[], count: number): { columns: Column[]; cost: number; known: boolean } | undefined {
  const at = parts.findLastIndex(({ text }) => isMeasured(text)) + 1
  const kinds = parts.slice(at)
  // 私家車數目 | 登記車主為個別人士 | 登記車主為非個別人士 | 總數: what is summed at the end are kinds of the first
  const summed = at === 1 && total.test(fold(kinds.at(-1)?.text ?? '').trim())
  if (at < 1 || kinds.length < 2 || kinds[0]!.beside || !(summed || kinds.some(({ beside }) => beside))) return undefined
  let best: { over: ReturnType<typeof joinedHeads>; under: ReturnType<typeof joinedHeads> } | undefined
  for (let heads = 1; heads < count; heads++) {
    const over = joinedHeads(parts.slice(0, at), heads)
    const under = joinedHeads(kinds, count - heads + 1)
    if (over.cost + under.cost < (best ? best.over.cost + best.under.cost : 12)) best = { over, under }
  }
  if (!best) return undefined
  const { over, under } = best
  const known = groupIn(over, parts)
  const group = known ?? 0
  const spanning = columnOf(over.heads[group]!, '')
  const flat = (head: string) => columnOf(head, '')
  const columns = [
    ...over.heads.slice(0, group).map(flat),
    ...under.heads.map((head) => {
      const column = flat(head)
      return {
        ...spanning,
        ...column,
        ...(column.unit || column.scale !== 1 ? {} : { scale: spanning.scale }),
        name: total.test(fold(column.name)) ? spanning.name + column.name : column.name + spanning.name,
      }
    }),
    ...over.heads.slice(group + 1).map(flat),
  ]
  return { columns, cost: over.cost + under.cost, known: known !== undefined }
}

/** The head that spans the others' storey: the only one, the one far wider than all others, or the last where it alone says no count. */
function groupIn({ heads, from }: ReturnType<typeof joinedHeads>, parts: readonly HeadPart[]): number | undefined {
  if (heads.length === 1) return 0
  const widths = heads.map((_, i) => Math.max(...parts.slice(from[i]!, from[i + 1]).map(({ width }) => width)))
  const [first, second] = [...widths].sort((a, b) => b - a)
  if (first! >= second! * 1.5) return widths.indexOf(first!)
  return !measures(heads.at(-1)!) && heads.slice(0, -1).every(isMeasured) ? heads.length - 1 : undefined
}
