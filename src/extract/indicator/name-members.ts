import { actors } from '../../lexicon/indicator-words.ts'
import { endingOf } from '../../normalise/ending-of.ts'
import { fold } from '../../normalise/fold.ts'
import { longest, shortenTo, width } from '../phrase/shorten-name.ts'
import { arePeople, clean, foldedOf, joinParts, type Naming, type NamingContext, named } from './naming.ts'

/** 300名|专家（、20名护士）|组成的|医疗队: who they are, what they do, and the group that they make up or join. */
const members =
  /^(?<who>[^，。；：、的\d（）]{2,10}?)(?:[、和与及]\d+[余多]?[名位人个][^，。；：、的\d（）]{2,10}?)*(?:共同)?(?<verb>组成|构成|组建|参与|参加|加入|入驻)的(?<group>[^，。；：、的（）“”]{1,12}?(?:队(?![伍员长友列])|(?<!服务|志愿)团(?![队体结员伙圆聚])|(?<=.{2})(?:队伍|团队)|组(?![织长员成建合])|专班|班子|委员会|协会|联盟|机构|智库|[家才]库|大学|联合体|大会|论坛|比赛|大赛|活动|讲座|培训班|演练))/
const groupOnly = /^(?:志愿|服务|活动|工作|专业)?(?:队伍|团队|活动)$/
const provinces = /^(?:（(?:[省市区县旗盟州、]|自治[区州县]|直辖市)+）)/
const comesFrom = endingOf(/来自(?:全国|国内|全省|全市)?(?:的|约|近|超过|共)*/)
const actor = endingOf(new RegExp(`(?:${actors})`))

const personUnit = /^[名位人个]$/

/** 由|85名|律师组成的法律援助队: people are counted, as members of the group that stands behind them. */
export function nameMembers({ statement, statement: { mark, clause, paragraph } }: NamingContext): Naming | undefined {
  if (!personUnit.test(mark.unit)) return undefined
  const { folded, reflowed } = paragraph
  const found = members.exec(folded.slice(mark.outer.end, clause.end))
  if (!found) return undefined
  const { who, verb, group } = found.groups as { who: string; verb: string; group: string }
  if (groupOnly.test(group) || !(arePeople(who) || actor(who))) return undefined
  const print = (start: number, length: number) => clean(reflowed.text.slice(start, start + length))
  const head = print(mark.outer.end, who.length)
  const joined = print(mark.outer.end + found[0].length - group.length, group.length)
  return named(statement, joinParts([verb, shortenTo(joined, longest - 3 - width(head)), '的', head]), 'members-of-group', { head, verb })
}

const placeUnit = /^(?:省|市|县|区|州|国)$/

/** 来自|18省（区、市）|的代表: the provinces are what is counted. */
export function nameProvinces({ statement, raw }: NamingContext): Naming | undefined {
  const { mark } = statement
  if (!placeUnit.test(mark.unit) || !comesFrom(fold(raw))) return undefined
  const bracket = provinces.exec(foldedOf(statement).slice(mark.outer.end, mark.outer.end + 16))?.[0] ?? ''
  return named(statement, `来源${mark.unit}${bracket}`, 'where-from', { head: mark.unit })
}
