import type { AnnotatedParagraph, Interval, TimeMark } from '../../nlcst/mark.ts'
import { marksByType } from '../../nlcst/marks-by-type.ts'

/** What a bracket that says when stands behind: 试点阶段（2023年9月—12月）. */
const stage = /(?:阶段|环节|步骤?)(?:）)?（(?:时间[：:])?$/
/** A heading, which ends the stage that one before it has opened. */
const heading = /^\s*(?:[一二三四五六七八九十]{1,3}[、．.]|（[一二三四五六七八九十]{1,3}）|第[一二三四五六七八九十]|\d{1,2}[、．.])/

/** The years and months of a plan's stages, each for what is told under it: 试点阶段（2023年9月—12月），选择|30个|社区. */
export class StageTimes {
  private paragraph: AnnotatedParagraph | undefined
  private times: TimeMark[] = []
  private leads = false

  /** Reads a sentence before its numbers. */
  enter(paragraph: AnnotatedParagraph, sentence: Interval): void {
    const { folded } = paragraph
    if (paragraph !== this.paragraph && (!this.leads || heading.test(folded))) this.times = []
    // of the stages told before this sentence the last goes on
    this.times = this.times.slice(-1)
    this.paragraph = paragraph
    for (const time of marksByType(paragraph).times) {
      if (time.start < sentence.start || time.end > sentence.end || folded[time.end] !== '）') continue
      if (!stage.test(folded.slice(Math.max(0, time.start - 8), time.start))) continue
      this.times.push(time)
      this.leads = /^[。：\s]*$/.test(folded.slice(time.end + 1))
    }
  }

  /** The stage that a number of the sentence entered last stands under. */
  at(position: number): TimeMark | undefined {
    const own = marksByType(this.paragraph!).times
    return this.times.findLast((time) => !own.includes(time) || time.end < position)
  }
}
