import { familyNames } from '../../lexicon/family-names.ts'
import { fundingVerbs } from '../../lexicon/indicator-words.ts'
import { personUnit } from '../../lexicon/units.ts'
import { fold } from '../../normalise/fold.ts'
import { longest, shorten, shortenTo, width } from '../phrase/shorten-name.ts'
import { openingVerbLength, predicateAt } from '../phrase/trim-phrase.ts'
import { arePeople, groupBefore, joinParts, type Naming, type NamingContext, named, subjectBefore } from './naming.ts'

/** Nouns of organisations and places that do something. */
export const doers =
  /(?:家|院|站|堂|厅|馆|店|园|厂|屋|台|所|中心|机构|组织|企业|单位|学校|高校|社区|村|镇|乡|街道|基地|队|队伍|协会|商会|部门|阵地|点|项目|公司|团体|小区|班|县|区|市|省)$/

/** 负责人万某英等: the name of a person. */
const endsInName = new RegExp(
  `(?:人|长|任|记|授|生|士|志|、)[${familyNames}](?!序员|校|中生|职生)[\\u4e00-\\u9fff某]{1,2}等$|^[${familyNames}](?!序员|校|中生|职生)[\\u4e00-\\u9fff某]{1,2}等$`,
)

const sent = /^(?:分别|将|先后|陆续)*(?:送[到往达至抵]|运[往抵至到]|发[往放至给]|分[配发]|调[往拨配]|投放|捐[给往赠])/
const headsUnit = /^(?:[人名位户]|人次|户次)$/
const putIn = new RegExp(`^(?:累计|总|共|先后|陆续)?(?:${fundingVerbs}|筹资)了?$`)

/** 14人|献血成功, 6市|获批提升行动项目: only what is said of those counted stands behind the number. */
export function nameByPredicate(context: NamingContext, lead: string, predicate: string): Naming {
  const { statement, previous } = context
  const { unit } = statement.mark
  const whole = predicate.replace(/^(?:均|已|都|将|被)/, '')
  // 200多人|主动参与清扫路面、打捞漂浮物、捡拾丢弃物: the first of what they do, where all is too long
  const first = /^[^、，]{6,}(?=、)/.exec(whole)?.[0]
  const said = first && headsUnit.test(unit) && width(whole) > longest ? first : whole
  // 6类低收入人口共|3.4万人|纳入平台
  const sums = /^[类种个]$/.test(previous?.unit ?? '') && context.lead === previous!.head && /^[人名户]$/.test(unit)
  const acts = arePeople(previous?.head ?? '') || /^[宗起件]$/.test(unit) || (doers.test(previous?.head ?? '') && !/^[次场期]|人次$/.test(unit))
  if (
    previous &&
    ((sums && arePeople(previous.head)) || (lead === '' && previous.unit === unit)) &&
    acts &&
    !/^[，\s]*(?:还|另外?)有/.test(context.raw) &&
    !/受益|参[加与]|到场|观看|收看|点赞/.test(said)
  )
    return named(statement, joinParts([said.replace(/^[为是]/, ''), '的', shortenTo(previous.head, longest - width(said) - 2)]), 'part-of-earlier-noun', {
      head: previous.head,
      predicate,
    })
  const sentOff = lead === '' ? nameSent(context, said) : undefined
  if (sentOff) return sentOff
  // 在1.8万名独居老人中，有|6200名|安装了呼叫设备
  const group =
    previous &&
    lead === '' &&
    (previous.unit === unit || (personUnit.test(previous.unit ?? '') && personUnit.test(unit))) &&
    arePeople(previous.head) &&
    /中，有?$/.test(statement.paragraph.folded.slice(Math.max(statement.sentence.start, statement.mark.outer.start - 4), statement.mark.outer.start))
  if (group)
    return named(statement, joinParts([shortenTo(said.replace(/了/, ''), longest - width(previous.head) - 2), '的', previous.head]), 'part-of-earlier-noun', {
      head: previous.head,
      predicate,
    })
  // 全市养老机构中，有|81家|纳入医保定点: of the group that the sentence opened with
  const among = lead === '' && !/[元%]/.test(unit) ? groupBefore(statement) : ''
  if (among !== '' && (doers.test(among) || arePeople(among)) && said.length >= 2)
    return named(statement, joinParts([shortenTo(said.replace(/了/, ''), longest - width(among) - 2), '的', among]), 'part-of-earlier-noun', {
      head: among,
      predicate,
    })
  // 南宁等6市|获批提升行动项目: the measure word is the noun
  if (/^[省市县区州镇乡村]$/.test(unit) && said.length >= 4)
    return named(statement, joinParts([width(said) <= longest - 3 ? said : shortAct(said, longest - 3), '的', unit]), 'what-short-noun-does', {
      head: unit,
      predicate,
    })
  // 加大资助力度，4.3亿次|受益: what they benefit from stands in the clause before
  const from = lead === '' && /^(?:受益|受惠|得益)$/.test(said) ? shortenTo(subjectBefore(context).replace(/^对于?(?=.{3})/, ''), longest - 4) : ''
  if (from !== '') return named(statement, from + said, 'predicate-of-number', { head: from, predicate })
  // 投入|178万元|推进改厕工程: the money is what was put into it
  if (unit.endsWith('元') && putIn.test(lead) && said !== '')
    return named(statement, joinParts([shortenTo(said, longest - 2), lead.replace(/了$/, '')]), 'predicate-of-number', { head: said, verb: lead, predicate })
  // 万某英等|10人|被授予称号: who is named stands for more
  if (endsInName.test(fold(lead)) && personUnit.test(unit) && said.length >= 4)
    return named(statement, shorten(predicate.replace(/^(?:均|已|都|将)/, '')), 'predicate-of-number', { head: predicate, predicate })
  // 带动周边|200余人|就业: who brings it about is told with what comes of it
  if (personUnit.test(unit) && livelihood.test(said) && brings.test(fold(lead)) && width(lead + said) <= longest - 2)
    return named(statement, lead.replace(/(?:周边|附近)(?:群众)?$/, '') + said, 'predicate-of-number', { head: said, predicate })
  const doing = lead.slice(openingVerbLength(lead))
  const who = doing === lead || arePeople(doing) ? shortenTo(doing.replace(/^(?:主要)?是(?=.{2})/, ''), longest - width(said)) : ''
  // 某市红十字救援队一行|7人|前往灾区: no name of a team is cut for what it does
  if (who !== '' && who !== doing && /(?:队|中心|一行|梯队|小组|团)$/.test(fold(doing)) && width(doing) <= longest - 2)
    return named(statement, doing, 'predicate-of-number', { head: doing, predicate })
  return named(statement, who.length >= 2 && width(who + said) <= longest ? who + said : shorten(said), 'predicate-of-number', {
    head: lead !== '' && !/(?:活动|行动|项目|仪式|会议)$/.test(lead) ? lead : predicate,
    predicate,
  })
}

const livelihood = /^(?:就近|就地|稳定|灵活|返乡)*(?:就业|创业|增收|脱贫|务工|致富|上岗|再就业)(?:致富|增收)?$/
const brings = /^(?:累计|共|可|已|先后|陆续)*(?:带动|吸纳|促进|帮助|助力|推动|安置|引导|支持)/

/** 3万多桶盒饭将分两批送往各区，其中|8600桶|送到延寿，|22000桶|送往尚志: where some of the things go. */
function nameSent({ statement, earlier }: NamingContext, said: string): Naming | undefined {
  const { unit } = statement.mark
  const whole = sent.test(said) && !/[元%]/.test(unit) ? earlier.findLast((n) => n.unit === unit && !sent.test(n.head)) : undefined
  return (
    whole && named(statement, joinParts([shortenTo(said, longest - width(whole.head) - 2), '的', whole.head]), 'part-of-earlier-noun', { head: whole.head })
  )
}

/** 养老机构中，81家纳入医保，|63家|引入医疗机构分支; 受访老人中，有|15名|独居: what some of a group do or are. */
export function nameOfGroup(context: NamingContext, noun: string, predicate: string): Naming | undefined {
  const { statement, previous, raw } = context
  const withWhom = /^[与同跟]/.test(noun)
  const sentOff = predicate === '' && /^[，\s]*(?:其中)?$/.test(raw) ? nameSent(context, noun) : undefined
  if (sentOff) return sentOff
  if ((predicate !== '' && !withWhom) || noun === '' || !/^[，\s]*(?:另|还)?有?$/.test(raw)) return undefined
  const goesOn = previous?.rule === 'part-of-earlier-noun' && previous.unit === statement.mark.unit
  const group = goesOn ? previous.head : groupBefore(statement)
  const state = arePeople(group) && !arePeople(noun) && width(noun) <= 4
  return group !== '' && (state || openingVerbLength(noun) > 0 || withWhom) ? nameByPredicate(context, '', noun + predicate) : undefined
}

/** 在国际可比领域|进入世界行列: what is done, without where, and with its object cut. */
export function shortAct(predicate: string, limit: number): string {
  const act = predicate.slice(/^[在与同从向对]/.test(predicate) ? predicateAt(predicate.slice(1)) + 1 : 0)
  const negated = /^[未被]/.test(act) ? 1 : 0
  const opens = negated + (openingVerbLength(act.slice(negated)) || 2)
  return act.slice(0, opens) + shortenTo(act.slice(opens), Math.max(6, limit - opens))
}
