import { tableLabels } from '../../lexicon/indicator-words.ts'
import { fold } from '../../normalise/fold.ts'
import type { HeadPart } from './head-parts.ts'
import { yearIn } from './head-time.ts'
import { type Column, columnOf } from './table-column.ts'
import { measure } from './table-title.ts'
import { joinedHeads, open } from './wrapped-heads.ts'

const measureEnd =
  /(?:男性?|女性?|总数|合计|[^（）]*?(?:人数|数目|数量|总额|金额|名额|宗数|次数|人次|百分比|比率|比例|开支|拨款|面积|时数|率))(?:（[^（）]{1,10}）)?/y

/**
 * Heads of two storeys, printed without gaps: 甲院 乙院 over 总额 受惠人数 总额 受惠人数. What is repeated at the end are the columns of each group;
 * the groups before it are years, or as many of the things that the caption names.
 `size`: columns of one group.
 */
export function groupedColumns(head: string, caption: string): { columns: Column[]; size: number } {
  const printed = head.replace(/\s+/g, '')
  const folded = fold(printed)
  for (let groups = 2; groups <= 6; groups++)
    for (let length = Math.floor(folded.length / groups); length >= 2; length--) {
      const tail = folded.slice(-length)
      if (!folded.endsWith(tail.repeat(groups))) continue
      const parts = partsOf(tail)
      const lead = folded.slice(0, folded.length - length * groups).replace(firstLabel, '')
      const names = parts.length > 0 && groupsOf(lead, groups, fold(caption))
      if (!names) continue
      const from = printed.length - length * groups - lead.length
      const nameAt = (name: string) => printed.slice(from + lead.indexOf(name), from + lead.indexOf(name) + name.length)
      const partAt = (part: string) => printed.slice(-length).slice(tail.indexOf(part), tail.indexOf(part) + part.length)
      const columns = names.flatMap((name) =>
        parts.map((part) => {
          const time = yearIn(nameAt(name))
          const column = columnOf(partAt(part), '')
          return time ? { ...column, time } : { ...column, name: nameAt(name) + column.name }
        }),
      )
      return { columns, size: parts.length }
    }
  return { columns: [], size: 1 }
}

/** 港鐵本地服務, 專營巴士 over 長者, 合資格殘疾人士, 長者: groups of unlike size, each beginning with the same head; undefined where there are not as many as the heads above. */
export function unlikeGroups(parts: readonly HeadPart[], count: number, measured: string): Column[] | undefined {
  const bare = parts.map(({ text }) => fold(text).replace(/\s*（.*$/, ''))
  const tail = parts.slice(-count)
  const first = bare.at(-count)
  const starts = tail.flatMap((_, i) => (bare.at(i - count) === first ? [i] : []))
  // 修課程度 | 原居地 | 本地  非本地  總計: the groups are the last line above, what stands before spans them all
  const above = parts.slice(0, -count).slice(-starts.length)
  if (starts.length < 2 || above.length < starts.length || tail[0]!.beside || above[0]!.beside || !above.slice(1).every(({ beside }) => beside))
    return undefined
  return tail.map(({ text }, i) => {
    const over = columnOf(above[starts.findLastIndex((start) => start <= i)]!.text, '').name
    const column = columnOf(text, measured)
    return { ...column, name: over + column.name }
  })
}

/** 舉報數字, 受害人的性別 over 女, 男: one group of the last line alone, behind heads that have no storey under them; undefined where the heads are not so many. */
export function lastGroup(parts: readonly HeadPart[], count: number, measured: string): Column[] | undefined {
  const from = parts.findLastIndex(({ beside }) => !beside)
  const kinds = parts.slice(from)
  const over = parts[from - 1]
  const before = parts.slice(0, from - 1)
  if (from < 2 || kinds.length < 2 || before.length + kinds.length !== count || over!.beside || kinds.some(({ text }) => text.length > 6)) return undefined
  const group = columnOf(over!.text, '').name
  if (measure.test(fold(group)) || before.some(({ text }) => open.test(fold(text)))) return undefined
  return [...before.map(({ text }) => columnOf(text, measured)), ...kinds.map(({ text }) => ({ ...columnOf(text, ''), name: group + columnOf(text, '').name }))]
}

/**
 * Heads of two storeys as parted by gaps, for `count` columns: 新批貸款, 佔總額的比例 over 宗數, 金額(億元), 宗數(%), 金額(%).
 * Undefined where the last heads don't come again in groups; none where what stands above is not as many as the groups.
 */
export function storeyedColumns(parts: readonly HeadPart[], count: number): Column[] | undefined {
  const bare = parts.map(({ text }) => fold(text).replace(/\s*（.*$/, ''))
  const broken = brokenStoreys(parts, bare, count)
  if (broken) return broken
  const tail = bare.slice(-count)
  const size = [2, 3, 4].find((n) => count % n === 0 && count > n && tail.every((word, i) => word === tail[i % n] && word !== '')) ?? 0
  if (size === 0 || parts.length <= count) return undefined
  const above = parts.slice(0, -count)
  if (bare.slice(0, -count).some((word) => tail.includes(word))) return undefined
  const { heads, cost } = joinedHeads(above, count / size)
  if (cost >= 12) return []
  return parts.slice(-count).map(({ text }, i) => {
    const over = heads[Math.floor(i / size)]!
    const time = yearIn(over)
    const column = columnOf(text, '')
    return time ? { ...column, time } : { ...column, name: columnOf(over, '').name + column.name }
  })
}

/** 2009年  2010年 over 受惠 | 人次（百萬） | 涉及 | 金額（百萬元） and the same again: what comes again is broken over lines. */
function brokenStoreys(parts: readonly HeadPart[], bare: readonly string[], count: number): Column[] | undefined {
  for (const groups of [2, 3, 4, 5, 6].filter((n) => count % n === 0)) {
    const size = count / groups
    for (let period = size + 1; period <= size * 4 && period * groups < parts.length; period++) {
      const from = parts.length - period * groups
      if (!bare.slice(from).every((word, i) => word === bare[from + (i % period)])) continue
      const under = joinedHeads(parts.slice(from, from + period), size)
      const over = parts.slice(0, from).slice(-groups)
      if (under.cost >= 8 || over.length < groups || !over.slice(1).every(({ beside }) => beside)) continue
      return over.flatMap(({ text }) => {
        const group = columnOf(text, '')
        return under.heads.map((head) => ({ ...columnOf(head, ''), ...(group.time ? { time: group.time } : {}), name: group.name + columnOf(head, '').name }))
      })
    }
  }
  return undefined
}

const firstLabel = new RegExp(`^(?:${tableLabels})`)

function partsOf(tail: string): string[] {
  const parts: string[] = []
  for (measureEnd.lastIndex = 0; measureEnd.lastIndex < tail.length; ) {
    const match = measureEnd.exec(tail)
    if (!match) return []
    parts.push(match[0])
  }
  return parts
}

/** The lead in `count` parts: years, or items of the caption. */
function groupsOf(lead: string, count: number, caption: string): string[] | undefined {
  const years = lead.match(/(?:19|20)\d{2}(?:[-–—/]\d{2,4})?(?:学年|财政年度|年度?)?/g)
  if (years?.length === count && years.join('') === lead) return years
  if (count !== 2) return undefined
  for (let cut = 2; cut <= lead.length - 2; cut++) {
    const both = [lead.slice(0, cut), lead.slice(cut)]
    if (both.every((name) => caption.includes(name))) return both
  }
  return undefined
}
