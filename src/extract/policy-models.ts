import { describedNouns, jointActions, modelNouns, notApproaches, notModelBetween, quotedProgrammeNouns } from '../lexicon/policy-nouns.ts'
import type { AnnotatedParagraph, NameMark } from '../nlcst/mark.ts'
import { marksWithin } from '../nlcst/marks-within.ts'
import { leadLength } from '../normalise/split-items.ts'
import { countsInName, type NameCount } from './count-in-name.ts'
import { readItems } from './read-items.ts'

/** A name in quotes that is a named approach, or that counts what it is made of. */
export interface FoundModel {
  paragraph: AnnotatedParagraph
  start: number
  end: number
  name: string
  /** The numbers in the name. */
  counts: NameCount[]
  claimedCount?: number
  members: string[]
  /** Whether it is an approach and not only a count of things (“三个底数”). */
  approach: boolean
}

const calledAs = new RegExp(`^([^，。；“”、]{0,8}?)(?:${modelNouns})`)
const between = new RegExp(`${notModelBetween}|^(?:${describedNouns})`)
const notModel = new RegExp(`^(?:试点|试验|${describedNouns}|[^，。；“”、的]{0,6}?(?:${quotedProgrammeNouns})(?!模式))`)
const jointAction = new RegExp(`(?:${jointActions}|${modelNouns})$`)
const formula = /^[\d一N+X-]+$/
/** The verb that sets a formula's noun up: 全面构建|社工人才“1+N”…. */
const setUp = /^.*(?:构建|建立|打造|推行|实行|形成|探索|创新|完善|健全|优化|实施)/

/** How far from a name its members are looked for. */
const reach = 400

/** Finds quoted names that are called 模式, 机制 or the like, and those that are numbered. */
export function findModels(paragraphs: AnnotatedParagraph[]): FoundModel[] {
  return paragraphs.flatMap((paragraph) =>
    paragraph.marks
      .filter((m): m is NameMark => m.type === 'name' && marksWithin(paragraph.marks, m.start, m.end).every((inner) => inner.type !== 'time'))
      .map((mark) => readModel(paragraph, mark))
      .filter((m) => m !== undefined),
  )
}

function readModel(paragraph: AnnotatedParagraph, mark: NameMark): FoundModel | undefined {
  const { folded, reflowed } = paragraph
  const after = folded.slice(mark.end, mark.end + 16)
  const called = calledAs.exec(after)
  const isCalled = called !== null && !between.test(called[1]!)
  const counts = countsInName(mark.name)
  if (notApproaches.has(mark.name)) return undefined
  if (!isCalled && (counts.length === 0 || notModel.test(after))) return undefined
  if (/^(?:试点|试验)/.test(after)) return undefined
  const isFormula = formula.test(mark.name)
  const printed = reflowed.text.slice(mark.start + 1, mark.end - 1).trim()
  const head = /[^，。；、\s]{0,16}$/.exec(folded.slice(Math.max(0, mark.start - 16), mark.start))![0].replace(setUp, '')
  const claimedCount = counts.length === 1 ? counts[0]!.count : undefined
  return {
    paragraph,
    start: mark.start,
    end: mark.end,
    name: isFormula ? `${head}“${printed}”${called?.[0] ?? ''}` : printed,
    counts,
    ...(claimedCount ? { claimedCount } : {}),
    members: !isFormula && printed.includes('+') ? printed.split('+') : claimedCount ? membersOf(paragraph, mark, counts[0]!) : [],
    approach: isCalled || counts.every((c) => c.measure === ''),
  }
}

/** What the name counts: the list right before it, one with the word it counts in each item, or clauses that end in that word. */
function membersOf({ folded, reflowed }: AnnotatedParagraph, mark: NameMark, { count, counted }: NameCount): string[] {
  const before = folded.slice(Math.max(0, mark.start - reach), mark.start)
  const listed = readItems(reflowed.text.slice(mark.start - /[^，。；：“”]*$/.exec(before)![0].length, mark.start))
  if (listed.length === count) return listed
  const heads = [...new Set([counted.replace(jointAction, ''), counted])].filter((h) => h.length > 0)
  const clauses = reflowed.text.slice(Math.max(0, mark.start - reach), mark.end + reach).split(/[，。；：“”]/)
  for (const clause of clauses) {
    if (!clause.includes('、')) continue
    const items = readItems(clause.replace(/的(?:力量|资源|作用|优势)$/, ''))
    if (items.length === count && heads.some((h) => items.every((i) => i.includes(h)))) return items
  }
  const ending = reflowed.text
    .slice(mark.end, mark.end + reach)
    .split(/[，。；]/)
    .filter((c) => c.endsWith(counted) && c.length > counted.length)
  return counted.length >= 2 && ending.length === count ? withoutLead(ending) : []
}

/** 摸清A底数, 摸清B底数 → A底数, B底数. */
function withoutLead(clauses: string[]): string[] {
  let shared = 0
  while (clauses.every((c) => c[shared] === clauses[0]![shared] && shared < c.length - 2)) shared++
  return clauses.map((c) => c.slice(shared || leadLength(c)))
}
