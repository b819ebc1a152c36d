import { flat } from '../nlcst/flat.ts'
import type { Layout } from '../nlcst/layout.ts'
import type { AnnotatedParagraph, QuantityMark, RegionMark, TimeMark } from '../nlcst/mark.ts'
import { topicWordsOf } from '../normalise/topic.ts'
import type { Fact } from '../schema/fact.ts'
import { buildFact } from './build-fact.ts'
import { nameStatements } from './indicator/name-statements.ts'
import type { Statement } from './locate-statement.ts'
import { isLevelLeft } from './modality/resolve-modality.ts'
import { ModalityScope } from './modality/scope-modality.ts'
import { periodFor, resolvePeriod } from './period/resolve-period.ts'
import type { TimeContext } from './period/resolve-time.ts'
import { reviewedYear } from './period/reviewed-year.ts'
import { PeriodScope } from './period/scope-period.ts'
import { CarriedPlace } from './region/carried-place.ts'
import { openingPlace } from './region/county-before.ts'
import { listedPlace } from './region/listed-place.ts'
import { localNames, placesOf } from './region/local-names.ts'
import { withPlainNumbers } from './region/plain-numbers.ts'
import { scopeRegion } from './region/scope-region.ts'
import { SentAway } from './region/sent-away.ts'
import { scriptOf } from './script-of-print.ts'
import { shareNumber } from './share-number.ts'

/** All that the facts of one article are read against. */
export interface FactContext {
  text: string
  /** Its lines as they were before a column broke them. */
  layout: Layout
  seed: string
  article: string
  title: string
  region: string | undefined
  time: TimeContext
  /** The code each region mark was resolved to. */
  places: Map<RegionMark, string | undefined>
  /** The document whose aims the article reports. */
  policy?: string | undefined
}

/** A fact and the running-text mark it was read from. */
export interface Stated {
  fact: Fact
  mark: QuantityMark
  headline: boolean
}

const tellsParts =
  /^(?:其中|当中|共(?![青同享产])|累计|合计|总计|截[至止][^，。；]{1,9}，(?:已|共|累计|合计|总计)|(?:经过?|通过)[^，。；]{2,30}，(?:最终)?共[^，。；、的]{0,4}[出选产])/
const reckoned = /估计|估算|推算|预计约/

/** Reads the facts of an article's paragraphs, in order of print; headline paragraphs first. */
export function extractFacts(printed: AnnotatedParagraph[], context: FactContext): Stated[] {
  const { plain: paragraphs, asPrinted } = scriptOf(printed)
  const periods = new PeriodScope(paragraphs)
  const stated: Stated[] = []
  const carried = new CarriedPlace(paragraphs.length)
  const sent = new SentAway()
  const known = localNames(paragraphs, context.places)
  const moods = new ModalityScope(
    paragraphs.filter((p) => p.node.data.role === 'body'),
    context.time,
  )
  const title = topicWordsOf(context.title)
  let year: number | undefined
  // first all names, then all that holds for them: each is much code, which stays in the processor's cache
  for (const { paragraph, sentences } of nameStatements(paragraphs, context.layout)) {
    moods.enterParagraph(paragraph)
    year = reviewedYear(paragraph, year)
    const times = timesUnder(context.time, year, moods.aimedYears)
    const plain = withPlainNumbers(paragraph)
    const placed = placesOf(plain, context.places, known)
    const headline = paragraph.node.data.role !== 'body'
    /** The place of the paragraph's last number. */
    let regionBefore: string | undefined
    for (const { sentence, statements } of sentences) {
      const counted = statements.filter(({ statement }) => !isPartCount(statement)).length
      periods.enter(paragraph, sentence, counted)
      carried.enter(plain, sentence, placed, context.region)
      sent.enter(plain, sentence, placed)
      // 上海…42870元。其中，城镇…; 我国发生27次。共造成…: parts and sums are of the place of their whole
      const partOf = tellsParts.test(plain.folded.slice(sentence.start, sentence.start + 42)) ? regionBefore : undefined
      const around = partOf ?? carried.of(statements.length > 0) ?? context.region
      moods.enterSentence(paragraph, sentence, periods.underList)
      const estimated = statements.length > 0 && reckoned.test(paragraph.folded.slice(sentence.start, sentence.end))
      const words = statements.length > 0 ? [topicWordsOf(flat(paragraph.folded.slice(sentence.start, sentence.end))), title] : []
      for (const { statement, naming, column } of statements) {
        const time = column?.time ?? (column || isItem(statement) ? periods.ofTable : undefined) ?? periods.of(statement, isLevelLeft(statement))
        const dated = time && resolvePeriod(time, statement, times)
        const modality = moods.of(statement, time && { mark: time, ...dated }, column?.name)
        const headed = modality === 'target' && !time && !headline ? moods.aimedYears : undefined
        const period = time ? periodFor(modality, dated!, statement, time, times) : headed && resolvePeriod(headed, statement, times)
        const located = plain === paragraph ? statement : { ...statement, paragraph: plain }
        for (const share of shareNumber(statement, naming, placed)) {
          const region = share.region ?? listedPlace(located, placed) ?? sent.of(located, placed) ?? scopeRegion(located, placed, around)
          regionBefore = region
          const fact = buildFact(
            statement,
            { ...share, name: asPrinted(share.name, paragraph, statement.mark.start), rule: naming.rule, modality, region, period, estimated },
            context,
            words,
            asPrinted,
          )
          stated.push({ fact, mark: statement.mark, headline })
        }
      }
      // 某省“月评十佳”揭晓。其中，个人典型3个: what counts nothing may still say whose parts follow
      if (statements.length === 0) regionBefore = openingPlace(plain, sentence, placed)
      moods.leaveSentence()
    }
  }
  number(stated)
  return stated
}

/** 其他尸体（包括兔子、乌龟等） 576具: a line of a list, without a predicate. */
const isItem = ({ paragraph: { folded } }: Statement) => folded.length <= 60 && !/[。；，：]/.test(folded)

/** What times are counted from where a section reviews a year, or, in a text without a date, is headed by the one it plans: 今年 under 三、2026年工作安排. */
function timesUnder(time: TimeContext, reviewed: number | undefined, planned: TimeMark | undefined): TimeContext {
  const ahead = time.reference === undefined && time.year === undefined && planned?.from?.slice(0, 4) === planned?.to?.slice(0, 4) ? planned?.from : undefined
  return { ...time, ...(reviewed === undefined ? {} : { reviewed }), ...(ahead ? { year: Number(ahead.slice(0, 4)) } : {}) }
}

/** 十方面实事, 三个重点: counts of the parts of a plan, which its list then names. */
function isPartCount({ paragraph, mark, clause }: Statement): boolean {
  return (
    (mark.value <= 20 &&
      /^(?:个|项|大|方面|类|条|件|种|点)$/.test(mark.unit) &&
      /^(?:个?方面|重点|民生|措施|举措|任务|制度|突出|底数|模式|机制|环节|问题|原则|目标|主要|实事|工程)/.test(
        paragraph.folded.slice(mark.end, clause.end) || '无',
      )) ||
    mark.unit === '方面'
  )
}

/** The place of a fact's numeral is its id; several facts on one numeral are counted in the order of what they are said of. */
function number(stated: Stated[]): void {
  const seen = new Map<number, number>()
  for (const { fact } of stated) {
    const n = (seen.get(fact.number.start) ?? 0) + 1
    seen.set(fact.number.start, n)
    fact.id = `${fact.evidence.seed}-${fact.number.start}${n > 1 ? `-${n}` : ''}`
  }
}
