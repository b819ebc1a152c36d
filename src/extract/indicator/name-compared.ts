import { fold } from '../../normalise/fold.ts'
import { longest, shorten, shortenTo, width } from '../phrase/shorten-name.ts'
import { endsInMeasure, foldedOf, joinParts, type Naming, type NamingContext, named, phraseOf, subjectBefore } from './naming.ts'

/** 远低于邻区的|6张: the level that one is compared with. */
const compared = /^(?:远|明显|大幅|略|均|大大)*(?:低于|高于|多于|少于|不及)[^，]{2,}$/
/** 高出全省平均水平|8.2个百分点. */
const differs = /^(?:分别|均|都)?(?:高[出于过]|低于|超[出过]|领先于?|快于|优于|多于|少于|落后于?)[^，]{2,}$/
/** 增速高于全省平均水平|2个百分点|: whose growth it is. */
const growth = /^(?:增速|增幅|涨幅|升幅|降幅)(?:[高低快慢]于|高出|超过)[^，]{2,}$/

/** Names a number that compares what was counted before: the level of another, or by how much it is above or below that. */
export function nameCompared(context: NamingContext, lead: string): Naming | undefined {
  const { statement, previous, raw } = context
  if (!previous) return undefined
  if ((differs.test(lead) || growth.test(fold(lead))) && !raw.endsWith('的')) {
    // 增加值增长7.6%，高于全国|1.7个百分点: it is the growth that is higher
    const grows =
      previous.rule === 'change-of-what-is-named' && statement.mark.unit.includes('百分点') && differs.test(lead) && !/增速|增长|增幅|涨幅/.test(fold(lead))
    const subject = grows ? previous.name : subjectBefore(context, true)
    return named(statement, joinParts([shortenTo(subject, longest + 2 - width(lead)), lead.replace(/^(?:分别|均|都)/, '')]), 'change-of-what-is-named', {
      head: subject,
    })
  }
  return compared.test(lead) ? { ...previous, rule: 'compared-level', at: statement.mark.end } : undefined
}

const comparedTo = /^[，\s]*(?:[与同跟]|[比较])[^，]{0,12}$/

/** 与去年同期约|2.1万名|比较，下跌三成: the level of before. */
export function nameLevelBefore({ statement, previous, raw, tail }: NamingContext): Naming | undefined {
  const against = comparedTo.test(raw) && /^(?:相?比较?|比较)/.test(tail)
  return against && previous && previous.unit === statement.mark.unit ? { ...previous, rule: 'compared-level', at: statement.mark.end } : undefined
}

const thanLegal = /(?:低于|高于|超过|优于|不及)(?:国家|全国|全省|全市|法律|法定)?(?:规定)?的?$/
const legalLevel = /^的?(?:规定|要求|上限|下限|红线|警戒线|平均水平|法定)/

/** 管理费用占3%，低于国家规定的|10%|上限: the level that a law or an average sets. */
export function nameLegalLevel({ statement, previous, raw, tail }: NamingContext): Naming | undefined {
  const { mark } = statement
  const than = thanLegal.test(raw + foldedOf(statement).slice(mark.outer.start, mark.start))
  const level = legalLevel.test(tail)
  return previous && than && level ? { ...previous, rule: 'compared-level', at: mark.end } : undefined
}

const withSpeed = /以(?:约|近|超过?)?$/

/** 老年人口每年以|3.3%|的速度递增: how fast what was told before grows. */
export function nameSpeed(context: NamingContext): Naming | undefined {
  const { statement, raw, tail } = context
  const speed = withSpeed.test(raw) ? /^(?:速度|数量|幅度|规模|比例)(?:逐年|大幅|快速|稳步|持续)*(递增|增长|上升|增加|下降|递减)?$/.exec(fold(tail)) : null
  if (!speed) return undefined
  const { folded } = statement.paragraph
  const { sentence, clause } = statement
  const told = /(?:^|[，。；])([^，。；]{2,24}?)(?:已|将|均)*(?:超过|突破|逾|达到?)[^，。；]{1,10}，$/.exec(folded.slice(sentence.start, clause.start))
  const from = told ? sentence.start + told.index + told[0].indexOf(told[1]!) : 0
  const grows = told ? phraseOf(statement, { start: from, end: from + told[1]!.length }) : subjectBefore(context, true)
  return named(statement, joinParts([shortenTo(grows, longest - 4), speed[1] ?? '增长', '速度']), 'rate-of-what-is-before', { head: grows })
}

/** 达到4.25万人的目标: the aim of what was measured before. */
export function nameAim(context: NamingContext): Naming | undefined {
  const { statement, previous, lead } = context
  const { mark } = statement
  const aim = previous && !endsInMeasure(lead) && /^的?(?:[^，。；]{0,4})?(?:目标|任务)/.test(foldedOf(statement).slice(mark.outer.end, mark.outer.end + 8))
  return aim ? { ...previous, rule: 'aim-of-earlier-measure', at: mark.end } : nameAimedAt(context)
}

/** 公屋的总供应以|10万个|单位为产量目标: what is to come to so much stands before 以. */
function nameAimedAt(context: NamingContext): Naming | undefined {
  const { statement, raw, behind } = context
  const own =
    /以$/.test(raw) && /^[^，；]{0,8}为[^，；\d]{0,6}目标$/.test(behind)
      ? phraseOf(statement, { start: statement.before.start, end: statement.before.end - 1 })
      : undefined
  return own === undefined ? undefined : named(statement, shorten(own || subjectBefore(context)), 'aim-of-earlier-measure')
}
