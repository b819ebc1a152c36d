import { actualCues, requirementCues, standardCues, targetCues } from '../lexicon/modality.ts'
import type { TimeMark } from '../nlcst/mark.ts'
import type { Modality } from '../schema/fact.ts'
import type { Statement } from './locate-statement.ts'

/** What the sentences before have set: a list under 今年我们要…办好十件实事 is planned as a whole. */
export interface ModalityScope {
  /** Modality that a topic sentence gave to what follows it. */
  carried?: Modality
  /** ISO date that 到2025年底 is compared with; without one a dated aim stays an aim. */
  reference?: string
}

const fromLevel = /(?:由|从)(?!每)[^，。；\d]{0,10}$/
const levelChange = /^[^，。；\d]{0,4}(?:增加?|提高|提升|降低?|下降|压减|扩大|减少|调整|上升|发展|攀升)[到至为]/

/** 由15间增至24间: the level that is left behind is a fact whatever is planned, and of a time before. */
export function isLevelLeft({ paragraph, clause, mark }: Statement): boolean {
  return fromLevel.test(paragraph.folded.slice(clause.start, mark.outer.start)) && levelChange.test(paragraph.folded.slice(mark.end, clause.end))
}

/** Whether a quantity is reported, aimed at, or set as a level; the nearest cue before it in its sentence decides. */
export function resolveModality(statement: Statement, period: { mark: TimeMark; end?: string } | undefined, scope: ModalityScope): Modality {
  const { paragraph, sentence, mark, clause } = statement
  const before = paragraph.folded.slice(sentence.start, mark.outer.start)
  const inClause = paragraph.folded.slice(clause.start, clause.end)
  const behind = paragraph.folded.slice(mark.end, Math.min(clause.end, mark.end + 10))
  if (standardCues.test(inClause)) return 'standard'
  if (isLevelLeft(statement)) return 'actual'
  if (/^的?(?:目标|任务|预期)/.test(behind) || /^(?:以上|左右|以内)?的(?:目标|任务)/.test(behind)) return 'target'
  // a cue may need the verb that the number's bound took (将很快突破|100万个)
  const whole = paragraph.folded.slice(sentence.start, mark.end)
  const target = lastIndex(whole, targetCues, before.length)
  const actual = lastIndex(whole, actualCues, before.length)
  const aimed = aimAt(period, scope.reference, sentence.start, mark.start)
  if (Math.max(target, aimed) > actual) return aimed < 0 && requirement(statement, before) ? 'standard' : 'target'
  if (actual >= 0) return 'actual'
  if (requirement(statement, before)) return 'standard'
  return scope.carried ?? 'actual'
}

/** Whether the sentence has a cue of its own for what is planned or reported. */
export function sentenceModality(text: string): Modality | undefined {
  const target = lastIndex(text, targetCues)
  const actual = lastIndex(text, actualCues)
  if (target < 0 && actual < 0) return undefined
  return target > actual ? 'target' : 'actual'
}

/** 到2025年底 looks ahead unless the text was written after it; returns where it stands in the sentence, or -1. */
function aimAt(period: { mark: TimeMark; end?: string } | undefined, reference: string | undefined, from: number, to: number): number {
  if (!period || period.mark.kind !== 'by' || period.mark.start < from || period.mark.start > to) return -1
  return reference && period.end && period.end < reference ? -1 : period.mark.start - from
}

/** 参与创建的机构要…, 床位数不少于…: a condition for each of a class, not an aim of the whole. */
function requirement({ paragraph, clause, mark }: Statement, before: string): boolean {
  if (/(?:均|已|都|全部|为每个\S{1,8})(?:已)?(?:配备|达到|建有|设有)/.test(paragraph.folded.slice(clause.start, mark.start))) return false
  return (
    requirementCues.test(paragraph.folded.slice(clause.start, mark.start)) ||
    /要达到|应当达到/.test(before) ||
    ((mark.unit === '%' || mark.bound === 'atLeast' || mark.bound === 'atMost') &&
      /(?:^|[，；、的者构员])要(?!求|闻|素|点)/.test(before.replace(/我们要/g, '')))
  )
}

function lastIndex(text: string, cues: RegExp, before = text.length): number {
  let last = -1
  cues.lastIndex = 0
  for (const match of text.matchAll(cues)) if (match.index < before) last = match.index
  return last
}
