import {
  behindApproach,
  describedNouns,
  describingEnds,
  jointActions,
  modelNouns,
  notApproaches,
  notModelBetween,
  quotedProgrammeNouns,
  reachingVerbs,
} from '../../lexicon/policy-nouns.ts'
import type { AnnotatedParagraph, NameMark } from '../../nlcst/mark.ts'
import { marksWithin } from '../../nlcst/marks-within.ts'
import { sinceStop } from '../../normalise/since-stop.ts'
import { leadLength, splitItems } from '../../normalise/split-items.ts'
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
const describing = new RegExp(`(?:${describingEnds})$`)
const programmeName = new RegExp(`(?:${quotedProgrammeNouns})$`)
/** “三医”联动: what those named do together is part of the name. */
const actsTogether = new RegExp(`^(?:${jointActions})`)
const describes = new RegExp(`^(?!${behindApproach})[\\u4e00-\\u9fff]`)
const reaching = new RegExp(`(?:${reachingVerbs})+$`)
const formula = /^[\d一N+X-]+$/
/** The verb that sets a formula's noun up: 全面构建|社工人才“1+N”…. */
const setUp = /^.*(?:以|用|按照|采取|采用|运用|通过|构建|建立|打造|推行|实行|形成|探索|创新|完善|健全|优化|实施)/

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
  if (notApproaches.has(mark.name) || (!isCalled && isNamedOtherwise(mark.name, counts))) return undefined
  if (!isCalled && (counts.length === 0 || notModel.test(after))) return undefined
  if (/^(?:试点|试验)/.test(after)) return undefined
  const joint = isCalled ? undefined : actsTogether.exec(after)?.[0]
  if (!isCalled && !joint && isBare(mark.name, counts) && describes.test(after)) return undefined
  const isFormula = formula.test(mark.name)
  const printed = reflowed.text.slice(mark.start + 1, mark.end - 1).trim()
  const head = /[^，。；、\s]{0,16}$/.exec(folded.slice(Math.max(0, mark.start - 16), mark.start))![0].replace(setUp, '')
  const claimedCount = counts.length === 1 ? counts[0]!.count : undefined
  const members = (): string[] => {
    if (!isFormula && printed.includes('+')) return printed.split('+')
    const inBrackets = bracketed(folded, reflowed.text, mark.end)
    if (inBrackets.length > 1 && (claimedCount === undefined ? isFormula : inBrackets.length <= claimedCount)) return inBrackets
    return claimedCount ? membersOf(paragraph, mark, counts[0]!) : []
  }
  return {
    paragraph,
    start: mark.start,
    end: mark.end,
    name: isFormula ? `${head}“${printed}”${called?.[0] ?? ''}` : joint ? `“${printed}”${joint}` : printed,
    counts,
    ...(claimedCount ? { claimedCount } : {}),
    members: members(),
    approach: isCalled || (counts.every((c) => c.measure === '') && !programmeName.test(mark.name)),
  }
}

/** A number with what it counts and no more: neither a measure word (三张清单) nor what is done together (五社联动). */
function isBare(name: string, counts: NameCount[]): boolean {
  return counts.length > 0 && counts.every((c) => c.measure === '') && !jointAction.test(name)
}

/** “双师型” describes, “双高计划” is a programme's name; “七个项目” is neither, but counts. */
function isNamedOtherwise(name: string, counts: NameCount[]): boolean {
  return describing.test(name) || (programmeName.test(name) && counts.every((c) => c.measure === ''))
}

/** What stands in the brackets right behind a name: “1212”模式（种下一颗种子、办好两件实事）. */
function bracketed(folded: string, printed: string, end: number): string[] {
  const m = /^[^，。；：、“”（）]{0,8}（((?:[^（）]|（[^（）]*）){4,300})）/.exec(folded.slice(end, end + reach))
  if (!m) return []
  const start = end + m[0].length - 1 - m[1]!.length
  const list = printed.slice(start, start + m[1]!.length)
  return splitItems(list).map((item, i) => list.slice(i === 0 ? 0 : item.start, item.end))
}

/** What the name counts: the list right before it, one with the word it counts in each item, or clauses that end in that word. */
function membersOf({ folded, reflowed }: AnnotatedParagraph, mark: NameMark, { count, counted }: NameCount): string[] {
  const start = sinceStop(folded, mark.start, '，。；：“”', Math.max(0, mark.start - reach))
  const listed = readItems(reflowed.text.slice(start, mark.start).replace(reaching, ''))
  if (listed.length === count) return listed
  const heads = [...new Set([counted.replace(jointAction, ''), counted])].filter((h) => h.length > 0)
  for (const clause of reflowed.text.slice(Math.max(0, mark.start - reach), mark.end + reach).split(/[，。；：“”]/)) {
    if (!clause.includes('、')) continue
    const items = readItems(clause.replace(/的(?:力量|资源|作用|优势)$/, ''))
    if (items.length === count && heads.some((h) => items.every((i) => i.includes(h)))) return items
  }
  const behind = reflowed.text.slice(mark.end, mark.end + reach)
  if (!behind.includes(counted)) return []
  const ending = behind.split(/[，。；]/).filter((c) => c.endsWith(counted) && c.length > counted.length)
  if (counted.length >= 2 && ending.length === count) return withoutLead(ending)
  return beginningWith(counted, behind, count)
}

/** “三查”，查明A，查明B，查明C: the clauses right behind a name that begin with what it counts. */
function beginningWith(counted: string, behind: string, count: number): string[] {
  const clauses = behind.split(/[，；。]/).slice(1)
  const others = clauses.findIndex((clause) => !clause.startsWith(counted))
  const own = clauses.slice(0, others < 0 ? clauses.length : others)
  return own.length === count ? own : []
}

/** 摸清A底数, 摸清B底数 → A底数, B底数. */
function withoutLead(clauses: string[]): string[] {
  let shared = 0
  while (clauses.every((c) => c[shared] === clauses[0]![shared] && shared < c.length - 2)) shared++
  const names = clauses.map((c) => c.slice(shared || leadLength(c)))
  return new Set(names).size === clauses.length ? names : clauses
}
