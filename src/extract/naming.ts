import { bareAttribute, measureHeads, trendWords } from '../lexicon/indicator-words.ts'
import type { Interval } from '../nlcst/mark.ts'
import { marksByType } from '../nlcst/marks-by-type.ts'
import { fold } from '../normalise/fold.ts'
import { clauseStart, type Statement } from './locate-statement.ts'
import { longest, shortenTo, width } from './shorten-name.ts'
import { openingVerbLength, trimBefore } from './trim-phrase.ts'

/** What a number counts or measures, in the text's own words. */
export interface Naming {
  /** The full name, fit to be read alone. */
  name: string
  /** The name without the word that makes it a count or an amount: what a change or a share is said of. */
  base: string
  /** The noun at its heart, which a following bare attribute (占比, 资金规模) is said of. */
  head: string
  /** The verb or beneficiary that a following item of the same list shares. */
  verb: string
  /** What is said of the noun behind the numeral. */
  predicate: string
  rule: string
  /** What a ranking ranks by: 社会组织 in 社会组织最多的是江苏. */
  measure?: string
  /** Where its number ends in the running text. */
  at: number
  /** The unit its number counts in. */
  unit?: string
  /** Said in brackets: what follows outside them is not said of it. */
  aside?: boolean
}

/** What the naming rules read of one statement. */
export interface NamingContext {
  statement: Statement
  /** The words before the number, as rules read them, and trimmed as printed. */
  raw: string
  lead: string
  /** The words behind it, likewise. */
  behind: string
  tail: string
  /** Whether the noun that is counted stands behind the number. */
  nounFollows: boolean
  /** Namings of the quantities before it in the sentence, latest last. */
  earlier: Naming[]
  previous?: Naming | undefined
  /** What the sentence before spoke of last. */
  topic?: Naming | undefined
}

/** One way of naming: undefined where it does not apply. */
export type NamingRule = (context: NamingContext) => Naming | undefined

/** A naming made of a core phrase, with the suffix its unit asks for. */
export function named(statement: Statement, core: string, rule: string, parts: Partial<Pick<Naming, 'head' | 'verb' | 'predicate'>> = {}): Naming {
  const base = paired(core.replace(/^分别(?=.{2})/, '')) || '未说明的事项'
  return {
    name: withSuffix(base, statement.mark.unit || unitMeant(statement)),
    base,
    head: parts.head ?? base,
    verb: parts.verb ?? '',
    predicate: parts.predicate ?? '',
    rule,
    at: statement.mark.end,
  }
}

/** The words of an interval as printed, without the times among them. */
export function withoutTimes(paragraph: Statement['paragraph'], { start, end }: Interval): string {
  const { reflowed, folded } = paragraph
  let text = ''
  let from = start
  for (const mark of marksByType(paragraph).times) {
    if (mark.kind === 'duration' || mark.start <= start || mark.end >= end || isPlanned(folded, mark)) continue
    text += reflowed.text.slice(from, mark.start)
    from = mark.end
  }
  return text + reflowed.text.slice(from, end)
}

/** 全年|目标任务: the year belongs to the plan, it dates nothing. */
const isPlanned = (folded: string, { start, end }: Interval) => /^(?:全年|年度|当年|本年度?)(?:目标|任务|计划)/.test(folded.slice(start, end + 2))

/** The words of an interval as printed, trimmed of what names nothing. */
export function phraseOf({ paragraph }: Statement, { start, end }: Interval): string {
  const trimmed = trimBefore(paragraph, { start, end })
  return clean(withoutTimes(paragraph, trimmed))
}

/** The noun that a change, a share or a bare attribute is said of: the last one counted in the sentence, else the object of the clause before, else the topic. */
export function subjectBefore({ statement, previous, topic }: NamingContext, full = false): string {
  const { paragraph, clause } = statement
  const end = clause.start - 1
  const start = end > 0 ? clauseStart(paragraph.folded, end, 0) : 0
  if (previous && (full || previous.at >= start || paragraph.folded[clause.start - 1] === '（')) return full ? previous.base : previous.head
  const phrase =
    end > statement.sentence.start
      ? phraseOf(statement, { start, end })
          .replace(trend, '')
          .replace(/(?:由|从)[^，]{2,}(?:转[向为变]?|变为|走向|扩[大展]到?|拓展到|延伸到)[^，]*$/, '')
          .replace(/(?:工作)?(?:力度|步伐|水平|质量|作用)$/, '')
      : ''
  const object =
    /(?:纳入|建立|建成|设立|开发|打造|推行|实施|发放|提供)(?!.*(?:纳入|建立|建成|设立|开发|打造|推行|实施|发放|提供))(.{2,})$/.exec(phrase)?.[1] ??
    phrase.slice(openingVerbLength(phrase))
  return shortenTo(object, 16) || (topic ? (full ? topic.base : topic.head) : '')
}

/** 投入20多亿, 价值400余万的物资: a bare number behind a word of money is money. */
function unitMeant({ paragraph, before }: Statement): string {
  return /(?:价值|投入|投资|筹集|筹资|募集|资金|善款|经费|损失|捐款|贷款)[^，。；]{0,4}$/.test(paragraph.folded.slice(before.start, before.end)) ? '元' : ''
}

/** 受访社工中，女性占78%: the group that the sentence opened with, whose parts follow. */
export function groupBefore(statement: Statement): string {
  const { paragraph, clause, sentence } = statement
  const opened = /^(?:.*[，；：])?([^，。；：]{2,20})[中里]，/.exec(paragraph.folded.slice(sentence.start, clause.start))
  if (!opened) return ''
  const end = sentence.start + opened[0].length - 2
  return phraseOf(statement, { start: end - opened[1]!.length, end }).replace(/^其$/, '')
}

const trend = new RegExp(`(?:${trendWords})$`)

/** Adds the word that makes a count or amount of a noun, where the name does not already end in one. */
export function withSuffix(core: string, unit: string): string {
  const read = fold(core)
  if (measureHeads.test(read) && !(sums.test(read) && !/元|%|^$/.test(unit))) return core
  const simple = suffixOf(unit, read)
  const suffix = core !== read && differs(core, read) ? [...simple].map((c) => printedTraditional[c] ?? c).join('') : simple
  return width(core) + suffix.length <= longest ? core + suffix : core
}

/** Sums of money, which are no count of cases or people: 奖补|560例. */
const sums = /(?:补贴|补助|奖补|奖励|资助|津贴|救助金|基金|补偿)$/

/** The words that a name is completed with, in traditional script. */
const printedTraditional: Record<string, string> = {
  数: '數',
  额: '額',
  户: '戶',
  长: '長',
  时: '時',
  变: '變',
  场: '場',
  积: '積',
  对: '對',
  单: '單',
  节: '節',
  条: '條',
}
const differs = (printed: string, read: string) => [...printed].some((c, i) => /\p{Script=Han}/u.test(c) && c !== read[i])

/** Nouns of people, which a bare number counts. */
const people =
  /(?:人|者|孤儿|弃婴|患儿|婴儿|員|员|生|民|工|童|女|属|众|衆|子|友|师|患者|對象|对象|骨干|代表|人才|夫妇|同学|选手|老兵|幼儿|婴儿|群体|家长|人口|人员)$/

/** Whether a phrase as printed ends in a noun of people, ends in a measure, is an attribute that means nothing alone. */
export const arePeople = (phrase: string) => people.test(fold(phrase))
export const endsInMeasure = (phrase: string) => measureHeads.test(fold(phrase))
export const isBareAttribute = (phrase: string) => bareAttribute.test(fold(phrase))

function suffixOf(unit: string, core: string): string {
  if (unit === '' && /(?:户|家庭)$/.test(core)) return core.endsWith('户') ? '数' : '户数'
  if (unit === '' && /(?:企业|机构|组织|社区|村|单位|学校|主体)$/.test(core)) return '数'
  if (/^(?:吨|公斤|千克|克|斤|毫?升|立方米|标方|千瓦时?|兆瓦|吉瓦|度)$/.test(unit)) return '量'
  if (/^(?:个?小时|分钟|天|个?工作日|个?月|年|周)$/.test(unit)) return '时长'
  if (/^[%‰]$/.test(unit)) return '比例'
  if (unit === '个百分点') return '变化'
  if (unit.includes('元')) return '金额'
  if (unit === '' && !people.test(core)) return '数'
  if (/^(?:人|名|位|口|)$/.test(unit)) return '人数'
  if (/^(?:人次|户次|场次|例次|件次)$/.test(unit)) return unit
  // 等8部门联合印发: the unit is what is counted
  if (/^(?:部门|单位|国家)$/.test(unit)) return core.endsWith(unit) ? '数' : `${unit}数`
  if (/^(?:户|场|件|例|单|期|次|节|份|条|批|对)$/.test(unit)) return `${unit}数`
  if (/^(?:毫米|厘米|米|公里|千米|里)$/.test(unit)) return '长度'
  return /米$|亩|公顷/.test(unit) ? '面积' : '数'
}

/** What no normalisation changes: ASCII, Chinese characters and punctuation. */
const composed = /^[\n -~“”‘’·…—\u3001-\u3015\u4e00-\u9fff\uff01-\uffee]*$/

/** A phrase without the marks and modal verbs that no name holds, and without halves of pairs. */
export function clean(phrase: string): string {
  return paired((composed.test(phrase) ? phrase : phrase.normalize('NFC')).replace(/[，。；：,;:\s]|应当|应该|必须/g, ''))
}

/** Without the quotes and title marks that open or close outside the phrase. */
function paired(phrase: string): string {
  return unpaired(unpaired(phrase, '“', '”'), '《', '》')
}

function unpaired(text: string, open: string, close: string): string {
  return text.split(open).length === text.split(close).length ? text : text.replaceAll(open, '').replaceAll(close, '')
}
export const joinParts = (parts: string[]) => parts.filter(Boolean).join('')
/** The running text that rules read. */
export const foldedOf = (s: Statement) => s.paragraph.folded
