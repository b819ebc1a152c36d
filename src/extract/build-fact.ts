import { sourceSpan } from '../nlcst/reflow.ts'
import { indicatorId } from '../normalise/indicator-id.ts'
import { type TopicWords, topicOf } from '../normalise/topic.ts'
import type { Fact, Flag, Modality } from '../schema/fact.ts'
import type { Period } from '../schema/period.ts'
import type { Span } from '../schema/span.ts'
import type { FactContext } from './extract-facts.ts'
import { findPer, splitRate } from './find-per.ts'
import type { Statement } from './locate-statement.ts'
import { printedUnit } from './printed-unit.ts'
import type { Script } from './script-of-print.ts'

/** What was read of a statement's number besides its measure. */
interface Reading {
  name: string
  rule: string
  modality: Modality
  region: string | undefined
  period: Period | undefined
  /** Another fact stands on the same number. */
  shared: boolean
  /** Its sentence says that it is reckoned, not counted. */
  estimated: boolean
}

/** `around`: words of the sentence and the title, which say what the fact is about where its name does not; `print` gives words in the text's script. */
export function buildFact(
  statement: Statement,
  { name, rule, modality, region, period, shared, estimated }: Reading,
  context: FactContext,
  around: TopicWords[],
  print: Script['asPrinted'],
): Fact {
  const { paragraph, mark, sentence } = statement
  const asPrinted = (words: string) => print(words, paragraph, mark.start)
  const spanOf = (start: number, end: number): Span => {
    const [from, to] = sourceSpan(paragraph.reflowed, start, end)
    return { start: from, end: to, exact: context.text.slice(from, to) }
  }
  const flags: Flag[] = []
  if (!period?.start && !period?.end) flags.push('时点不详')
  if (!region) flags.push('地区不详')
  if (mark.universal) flags.push('由全称词推定')
  if (shared) flags.push('共用数字')
  if (estimated) flags.push('估算')
  if (mark.unit === '%' && !/占|在.{1,12}的|中的/.test(name)) flags.push('分母未说明')
  if (period?.alternatives) flags.push('歧义')
  const measure = asPrinted(paragraph.reflowed.text.slice(mark.outer.start, mark.outer.end))
  const { value, valueMax, bound } = mark
  const [unit, rate] = splitRate(asPrinted(printedUnit(paragraph, mark)))
  const per = rate ?? findPer(statement)
  const quantity: Fact['quantity'] = valueMax === undefined ? { value, unit, bound } : { value, valueMax, unit, bound }
  if (per) quantity.per = asPrinted(per)
  const { start, end, exact } = spanOf(sentence.start, sentence.end)
  // one field after the other in the order of the schema, without an object for each that may be wanting
  const fact = { id: '', article: context.article, indicator: { id: indicatorId(name), name }, measure } as Fact
  if (region) fact.region = region
  fact.modality = modality
  fact.quantity = quantity
  if (period) fact.period = printedPeriod(period, asPrinted)
  if (context.policy && modality !== 'actual') fact.policy = context.policy
  fact.topic = topicOf(name, ...around)
  fact.rule = rule
  fact.flags = flags
  // 110元 raised to 115元/人/月 has its rate from the other
  const stroke = rate ? paragraph.folded.slice(mark.start, mark.end).search(/[/／]/) : -1
  fact.number = spanOf(mark.start, stroke < 0 ? mark.end : mark.start + stroke)
  fact.evidence = { seed: context.seed, start, end, exact }
  fact.mentions = []
  return fact
}

/** A period with its words, and those of its other readings, as printed. */
function printedPeriod(period: Period, asPrinted: (words: string) => string): Period {
  const printed = { ...period, text: asPrinted(period.text) }
  if (period.alternatives) printed.alternatives = period.alternatives.map((other) => ({ ...other, text: asPrinted(other.text) }))
  return printed
}
