import type { AnnotatedParagraph } from '../nlcst/mark.ts'
import { numeralValue } from '../normalise/numeral.ts'
import { readItems } from './read-items.ts'

/** A named approach as found: where its name stands, what it is called and what it is made of. */
export interface FoundModel {
  paragraph: AnnotatedParagraph
  start: number
  end: number
  name: string
  claimedCount?: number
  members: string[]
}

/** 五社联动, 三清单, 双提升: a number of things of one kind, said as a name. */
export const numbered = /^([双两一二三四五六七八九十])([^\d、+]{1,5})$/

const kindAfter = /^[^，。；“”、]{0,8}?(?:模式|机制|工作法|做法)/

/** Finds named approaches: quoted names that are numbered or are called 模式 or 机制. */
export function findModels(paragraphs: AnnotatedParagraph[]): FoundModel[] {
  const found: FoundModel[] = []
  for (const paragraph of paragraphs) {
    for (const mark of paragraph.marks) {
      if (mark.type !== 'name') continue
      const after = paragraph.folded.slice(mark.end, mark.end + 16)
      const called = kindAfter.exec(after)?.[0]
      const parts = mark.name.split('、')
      const isNumbered = parts.every((p) => numbered.test(p) && !/^[一二三四五六七八九十]+[五大一]$|老一小|一公里|一米/.test(p))
      if (
        /试点|试验/.test(after.slice(0, 4)) ||
        !(called || isNumbered) ||
        paragraph.marks.some((m) => m.type === 'time' && m.start < mark.end && mark.start < m.end)
      )
        continue
      const formula = /^[\d一N+＋X-]+$/.test(mark.name)
      const before = /[^，。；、\s]{0,16}$/.exec(paragraph.folded.slice(Math.max(0, mark.start - 16), mark.start))![0]
      const name = formula ? `${nounBefore(before)}“${mark.name}”${called ?? ''}` : mark.name
      const count = parts.length === 1 ? countOf(mark.name) : undefined
      const members = mark.name.includes('+') && !formula ? mark.name.split('+') : count ? membersOf(paragraph, mark.name, count) : []
      found.push({ paragraph, start: mark.start, end: mark.end, name, ...(count ? { claimedCount: count } : {}), members })
    }
  }
  return found
}

/** 五社联动 → 5; undefined for names without a number of their own. */
export function countOf(name: string): number | undefined {
  const match = numbered.exec(name)
  return match ? (match[1] === '双' ? 2 : numeralValue(match[1]!)) : undefined
}

/** 全面构建社工人才 → 社工人才. */
function nounBefore(before: string): string {
  return before.replace(/^.*(?:构建|建立|打造|推行|实行|形成|探索|创新|完善|健全|优化|实施)/, '')
}

/** The list in the same paragraph of as many items as the name says, all of which hold the word it counts (五社: 社区、社会组织…). */
function membersOf(paragraph: AnnotatedParagraph, name: string, count: number): string[] {
  const [, , counted] = numbered.exec(name)!
  const heads = [counted!.replace(/(?:联动|融合|提升|结合|共治|协同|模式|机制)$/, ''), counted!].filter((h) => h.length > 0)
  for (const clause of paragraph.reflowed.text.split(/[，。；：“”]/)) {
    if (!clause.includes('、')) continue
    const items = readItems(clause.replace(/的(?:力量|资源|作用|优势)$/, ''))
    if (items.length === count && heads.some((h) => items.every((i) => i.includes(h)))) return items
  }
  return []
}
