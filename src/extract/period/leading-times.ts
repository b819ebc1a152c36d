import type { AnnotatedParagraph, TimeMark } from '../../nlcst/mark.ts'
import { announces, leadsToTable } from './period-openings.ts'

const stops = '。！？；：'

const dash = /^\s*——/

/** The times of sentences that lead to what is printed under them: a table, the items of a notice, the aims that a date is set for. */
export class LeadingTimes {
  /** The time of the sentence that led to the table which follows it. */
  ofTable: TimeMark | undefined
  private dashed = false
  private aimed: TimeMark | undefined
  private decided: TimeMark | undefined
  private unfinished: TimeMark | undefined

  enterParagraph({ folded }: AnnotatedParagraph): void {
    this.dashed = dash.test(folded)
    if (!this.dashed) this.aimed = undefined
  }

  /** 到2020年，建成养老服务体系。——床位达到35张以上: the date that the paragraph before set for the aims of which this one is an item. */
  get deadline(): TimeMark | undefined {
    return this.dashed ? this.aimed : undefined
  }

  /** Takes up the time that opens a sentence; gives the one that its list is of: 决定自7月1日起提高标准。现将有关事项通知如下：. */
  enterSentence(sentence: string, first: TimeMark | undefined, facts: number): TimeMark | undefined {
    if (first?.kind === 'by' && !this.dashed) this.aimed = first
    const setsOut = !first && facts === 0 && announces.test(sentence) ? this.decided : undefined
    this.decided = first?.kind === 'since' && facts === 0 && first.text.endsWith('起') ? first : undefined
    // 3月至5月，共收到458宗|涉及维修的纠纷，分类如下：: a sentence that the print has broken leads with the time of its first line
    const lead = first ?? this.unfinished
    if (lead) this.ofTable = leadsToTable.test(sentence) ? lead : first ? undefined : this.ofTable
    this.unfinished = stops.includes(sentence.trimEnd().at(-1) ?? ' ') ? undefined : first
    return setsOut
  }
}
