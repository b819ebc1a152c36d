import type { AnnotatedParagraph, Interval } from '../../nlcst/mark.ts'
import type { Statement } from '../locate-statement.ts'
import { isAttribute } from './attributive-place.ts'
import type { Placed } from './scope-region.ts'

/** How one goes to where help is wanted. */
const goes = /(?:驰援|支援|增援|前往|奔赴|赶赴|开赴|抵达|到达|赶往|进驻|派到|赴)了?(?:灾区)?$|[来到][^，。；]{0,16}——$/
/** 到某市|参加救援. */
const takesPart = /^(?:参加|参与|投入|支援|开展)[^，。；]{0,4}(?:救援|抢险|救灾|支援|义诊)/
/** 在某市|的救援任务, 在某市|开展救援. */
const works = /^(?:地区|灾区|当地)?(?:的(?:抗洪|防汛|抢险|应急)*(?:救援|救灾|抢险)(?:任务|工作)|(?:开展|参与|参加|进行)[^，。；]{0,4}(?:救援|救灾|抢险))/
/** What is done on the spot, by whoever came. */
const deeds = /抵达灾区|义诊|问诊|疏散|[为向给]当地|转移|转运|救出|解救|搜救|营救|抽排|排涝|排水|清淤|消杀|保电|用电|供电|发电|通电|抢通|接诊|诊疗|救治|巡诊/
/** 排水抢险车, 排涝分队: what is named after a deed does none here. */
const named = /(?:排涝|排水|清淤|消杀|供电|发电|诊疗|转运|救治)[^，。；]{0,4}(?:车|分?队|泵|机|设备|器材|中心|组)/
/** 参加过2022年支援吉林: where some went before. */
const before = /过[^，。；]{0,8}$/
/** The name of a team bears its home. */
const team = /^[^，。；：、]{0,16}?(?:[分支大小总]?队|队伍|队员|力量|志愿者)/

/** Where the teams that a text tells of went to: what they do there is of that place, wherever they came from. */
export class SentAway {
  private at: string | undefined
  /** From where on another place of the sentence may be the one that its numbers are of. */
  private from = 0

  /** Reads a sentence before its numbers. */
  enter({ folded }: AnnotatedParagraph, sentence: Interval, placed: Placed[]): void {
    const reached = placed.findLast(
      ({ mark, code }) =>
        code &&
        !mark.relative &&
        mark.start >= sentence.start &&
        mark.end <= sentence.end &&
        (goes.test(folded.slice(Math.max(0, mark.start - 20), mark.start)) ||
          (folded[mark.start - 1] === '到' && takesPart.test(folded.slice(mark.end, mark.end + 8))) ||
          (folded[mark.start - 1] === '在' && works.test(folded.slice(mark.end, mark.end + 16)))) &&
        !before.test(folded.slice(Math.max(0, mark.start - 12), mark.start - 2)) &&
        !isAttribute(folded, mark),
    )
    // 驰援北京、河北: several are none
    this.from = reached ? reached.mark.end : sentence.start
    if (reached) this.at = folded[reached.mark.end] === '、' ? undefined : reached.code
  }

  /** The place of what was done on the spot; undefined where the clause names another, or tells of no such deed. */
  of({ paragraph: { folded }, clause, sentence, mark }: Statement, placed: Placed[]): string | undefined {
    // 此次义诊，共发放宣传册200册: what is told of one deed
    const said = folded.slice(/此次[^，。；]{0,4}义诊/.test(folded.slice(sentence.start, clause.start)) ? sentence.start : clause.start, clause.end)
    if (!this.at || !deeds.test(said) || named.test(said)) return undefined
    const other = placed.some(
      (p) => p.mark.start >= this.from && p.mark.end <= mark.outer.start && p.code !== this.at && !team.test(folded.slice(p.mark.end, p.mark.end + 24)),
    )
    return other ? undefined : this.at
  }
}
