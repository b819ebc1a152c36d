import type { AnnotatedParagraph, Interval, TimeMark } from '../nlcst/mark.ts'
import type { Statement } from './locate-statement.ts'

/** Openings after which a topic sentence's time no longer holds. */
const breaks = /^(?:在此基础上|与此同时|此外|另外|接下来|下一步|[一二三四五六七八九十]是|(?:首先|其次|最后|第[一二三四五])|近年来|近日|日前)/

/** Openings that carry on with the sentence before. */
const continues = /^(?:同时|其中|同期|从[^，]{2,12}来看|按[^，]{2,8}(?:分|看)|分[^，]{1,6}看|在\S{2,16}(?:中|方面)，|并)/

/**
 * The time words that hold for a statement: the last that opens a clause before it in its sentence;
 * else, where the sentence carries on with the one before (同时, 其中), that one's; else those of the paragraph's topic sentence.
 */
export class PeriodScope {
  private topic: TimeMark | undefined
  private last: { sentence: Interval; time: TimeMark | undefined } | undefined
  private paragraph: AnnotatedParagraph | undefined

  /** Called for each sentence in order, with the number of facts it states. */
  enter(paragraph: AnnotatedParagraph, sentence: Interval, facts: number): void {
    const { folded, marks } = paragraph
    const opening = folded.slice(sentence.start, sentence.start + 16)
    const listed = /^\d{1,2}[.、]/.test(opening)
    if (paragraph !== this.paragraph && !listed && !this.holdsOverList) this.topic = undefined
    if (paragraph.node !== this.paragraph?.node) this.last = undefined
    this.paragraph = paragraph
    const times = marks.filter((m): m is TimeMark => m.type === 'time' && m.start >= sentence.start && m.end <= sentence.end && !isBase(folded, m))
    const first = times.find((t) => t.kind !== 'duration' && opensClause(folded, t, sentence))
    const carried = continues.test(opening) ? this.last?.time : undefined
    if (breaks.test(opening) && !first) this.topic = undefined
    if (first && facts === 0) {
      this.topic = first
      this.holdsOverList = /(?:[一二三四五六七八九十\d]+(?:个|大|项|件|类)?(?:方面|实事|任务|工程|措施)|如下)[^。]*。?$|(?:目标|任务|指标)[：:]?$/.test(
        folded.slice(sentence.start, sentence.end),
      )
    } else if (first) {
      if (!listed) {
        this.topic = undefined
        this.holdsOverList = false
      }
    }
    this.last = { sentence, time: times.findLast((t) => t.kind !== 'vague' && t.kind !== 'duration') ?? carried ?? this.topic }
    this.carried = carried ?? this.topic
  }

  private holdsOverList = false
  private carried: TimeMark | undefined

  /** The time of a statement in the sentence entered last. */
  of({ paragraph, sentence, mark, clause }: Statement): TimeMark | undefined {
    const { folded, marks } = paragraph
    let held: TimeMark | undefined
    for (const m of marks) {
      if (m.type !== 'time' || m.start < sentence.start) continue
      if (m.start >= mark.start) break
      if ((m.kind === 'duration' && m.end < clause.start) || isBase(folded, m)) continue
      if (closedBefore(folded, m.end, mark.start)) continue
      if (opensClause(folded, m, sentence) || m.kind === 'since' || m.kind === 'asOf' || m.kind === 'by' || (m.start >= clause.start && !held)) held = m
    }
    return held ?? this.carried
  }

  /** Whether the sentence entered last stands under a numbered list's topic sentence. */
  get underList(): boolean {
    return this.holdsOverList
  }
}

/** 比上年, 与2020年相比: what a change is measured from is not when it holds. */
function isBase(folded: string, { start, end }: TimeMark): boolean {
  return (
    /[比较]$/.test(folded.slice(Math.max(0, start - 1), start)) ||
    (/[与同和]$/.test(folded.slice(Math.max(0, start - 1), start)) && /^[^，。；]{0,6}相比/.test(folded.slice(end, end + 8)))
  )
}

/** Whether only joints and openers stand between the clause's start and the time. */
function opensClause(folded: string, time: TimeMark, sentence: Interval): boolean {
  const before = folded.slice(Math.max(sentence.start, time.start - 14), time.start)
  const clause = before.slice(
    Math.max(
      before.lastIndexOf('，'),
      before.lastIndexOf('；'),
      before.lastIndexOf('：'),
      before.lastIndexOf('。'),
      before.lastIndexOf('）'),
      before.lastIndexOf('（'),
    ) + 1,
  )
  return opening.test(clause) || /(?:计划|争取|力争|提出|其中|预计|获悉|截至)$/.test(clause)
}

const opening =
  /^(?:[\s—]|“|其中|同时|并|且|而|但|在|自|从|至|到|于|实现|另外|此外|[一二三四五六七八九十]是|\d{1,2}[.、]|据悉|据了解|(?:全|我|本|该)[省市县区国]|[\u4e00-\u9fff]{2,7}(?:省|市|县|区))*$/

/** Whether a bracket that holds the time closes before the number: （8月8日统计） dates the count of its source, not the number. */
function closedBefore(folded: string, from: number, to: number): boolean {
  const close = folded.slice(from, to).indexOf('）')
  return close >= 0 && !folded.slice(from, from + close).includes('（')
}
