import { fold } from '../../normalise/fold.ts'
import { longest, shortenTo, width } from '../phrase/shorten-name.ts'
import { openingVerbLength } from '../phrase/trim-phrase.ts'
import { clean, joinParts, type Naming, type NamingContext, named } from './naming.ts'

const members = /^(?:共有|现有|固定|现|共)*(?:成员|队员|会员|学员|组员|工作人员)$/
const group = /([^，。；、的\d]{2,12}?(?:队伍?|团队?|小组|协会|联盟|社|班|委员会|组织|志愿者之家))，$/
const attends = /^(?:[\u4e00-\u9fff]{0,6})?(?:参加|参与|参会|参赛|观看|到场|出席|报名)$/
const event =
  /([^，。；、\d“”]{2,16}(?:活动|培训班?|会议|大会|比赛|大赛|讲座|仪式|招聘会|座谈会|演练|论坛|夏令营|运动会|义诊|讲堂|宣讲|博览会|调查|评选|测评))(?=[，有吸在由共来]|$)/g

const dwellers = /^(?:人家|人口|住户|居民|村民|群众)$/
const settlement = /(?:^|[，；])([^，；。\d]{1,8}(?:组|村|屯|寨|庄|岛|社区|小区))(?:地处|位于|坐落|是|距|四周|三面)[^，]*，/

/** A name that means nothing alone, with the group or the event that the clauses before it tell of: 成员人数 → 救援小分队成员人数. */
export function completeName(naming: Naming, { statement, earlier }: NamingContext): Naming {
  const scheme = acts.test(fold(naming.base)) ? schemeOf(statement) : undefined
  if (scheme && width(scheme + naming.base) <= longest) return { ...named(statement, joinParts([scheme, naming.base]), naming.rule, naming), head: naming.head }
  if (earlier.length > 0 || !/^(?:[人名位户]|)$/.test(statement.mark.unit)) return naming
  const { paragraph, sentence, clause } = statement
  const before = paragraph.folded.slice(sentence.start, clause.start)
  const base = fold(naming.base)
  const owners = members.test(base) ? group : attends.test(base) ? event : dwellers.test(base) ? settlement : undefined
  const owner = owners && lastOf(before, owners)
  if (!owner) return naming
  const printed = clean(paragraph.reflowed.text.slice(sentence.start + owner.at, sentence.start + owner.at + owner.text.length))
  const plain = printed
    .replace(/^.*(?:举行|举办|开展|召开|组织|组建|成立|建立|设立|组成)了?(?:起|的)?(?=.{2})/, '')
    .replace(/^(?:的|此次|本次|该|这次|为期[^的]{1,4}的|(?:一|首)[场次届期])+/, '')
  const whose = shortenTo(plain.slice(openingVerbLength(plain)), longest - width(naming.base))
  return whose.length < 2 ? naming : { ...named(statement, joinParts([whose, naming.base]), naming.rule, naming), head: naming.head }
}

const acts = /^(?:赔付|承保|惠及|救助|资助|受益|服务|帮扶|募集|筹集|支出|培训)(?:惠及|受益)?$/
/** “沪惠保”两年来覆盖1400万人次，累计|赔付12亿元|: the scheme in quotes that the sentence opens with. */
function schemeOf({ paragraph: { folded, reflowed }, sentence, clause }: NamingContext['statement']): string | undefined {
  const opened = /^(?:截至[^，。]{2,12}，|目前，)?“([^”，。]{2,10})”(?:项目|计划|行动|基金|保险)?(?=[^，。；]{0,10}(?:年来|以来|自|共|累计|已|覆盖|惠及))/.exec(
    folded.slice(sentence.start, clause.end),
  )
  if (!opened) return undefined
  const at = sentence.start + opened[0].indexOf('“') + 1
  return reflowed.text.slice(at, at + opened[1]!.length)
}

/** The last match of `pattern` in `text`: its first group, and where that begins. */
function lastOf(text: string, pattern: RegExp): { text: string; at: number } | undefined {
  const match = pattern.global ? [...text.matchAll(pattern)].at(-1) : pattern.exec(text)
  return match ? { text: match[1]!, at: match.index + match[0].indexOf(match[1]!) } : undefined
}
