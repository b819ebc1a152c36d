import { openingVerbs } from '../../lexicon/indicator-words.ts'
import { endingOf } from '../../normalise/ending-of.ts'
import { fold } from '../../normalise/fold.ts'
import type { Statement } from '../locate-statement.ts'
import { bracketBefore, isAside, ofClass, orAlso } from '../phrase/bracket-before.ts'
import { joinsOn, nextRate } from '../phrase/counted-tail.ts'
import { itemBefore } from '../phrase/item-before.ts'
import { measuredPlaces } from '../phrase/measured-places.ts'
import { nounBehindPrice } from '../phrase/noun-behind-price.ts'
import { withoutPlacesListed } from '../phrase/places-counted.ts'
import { nameInPlan } from '../phrase/quoted-plan.ts'
import { isRowOfLabels } from '../phrase/row-of-labels.ts'
import { servesWhom } from '../phrase/serves-whom.ts'
import { nameCountedTwice, nameHandedOut } from '../phrase/shared-object.ts'
import { width } from '../phrase/shorten-name.ts'
import { paysNext, spends } from '../phrase/spends.ts'
import { openingVerbLength, predicateAt, trimAfter, trimBefore } from '../phrase/trim-phrase.ts'
import { nameAfter } from './name-after.ts'
import { nameAllotted } from './name-allotted.ts'
import { nameAverage } from './name-average.ts'
import { nameBefore } from './name-before.ts'
import { nameBeds, nameListedWorks, nameSized, nameTreated } from './name-behind-next.ts'
import { nameBenefitLevel } from './name-benefit-level.ts'
import { nameByRange } from './name-by-range.ts'
import { nameChange } from './name-change.ts'
import { nameAim, nameLegalLevel, nameLevelBefore } from './name-compared.ts'
import { nameDimension } from './name-dimension.ts'
import { nameDistributed } from './name-distributed.ts'
import { nameEachGroup } from './name-each-group.ts'
import { nameGiftLevel } from './name-gift-level.ts'
import { nameGiven } from './name-given.ts'
import { nameGroupLevels } from './name-group-levels.ts'
import { nameHouseholds } from './name-households.ts'
import { levelled, nameInRow } from './name-in-row.ts'
import { nameIssuers } from './name-issuers.ts'
import { nameLabelledLevel } from './name-label.ts'
import { nameLevel } from './name-level.ts'
import { limitedRow } from './name-limited-share.ts'
import { nameListedUnder } from './name-listed-under.ts'
import { nameMembers, nameProvinces } from './name-members.ts'
import { namePaired } from './name-paired.ts'
import { headOfPart, isAmong, namePart } from './name-part.ts'
import { ratioOf, shareOfBase, standardOf } from './name-payment.ts'
import { namePivot } from './name-pivot.ts'
import { nameRanked } from './name-ranked.ts'
import { nameReach } from './name-reach.ts'
import { nameShare } from './name-share.ts'
import { nameToldBehind } from './name-told-behind.ts'
import { nameUniversal } from './name-universal.ts'
import { clean, endsInMeasure, foldedOf, type Naming, type NamingContext, type NamingRule, withoutTimes } from './naming.ts'
import { refineNaming } from './refine-naming.ts'

/** The ways of naming, tried in this order; the last two always find a name. */
const rules: readonly NamingRule[] = [
  nameInPlan,
  nameToldBehind,
  nameUniversal,
  nameHouseholds,
  nameRanked,
  nameIssuers,
  nameReach,
  namePivot,
  nameProvinces,
  nameMembers,
  nameAim,
  nameLabelledLevel,
  nameLegalLevel,
  nameLevelBefore,
  nameAllotted,
  nameGroupLevels,
  nameGiftLevel,
  nameEachGroup,
  nameHandedOut,
  nameCountedTwice,
  nameDistributed,
  nameInRow,
  nameBenefitLevel,
  nameAverage,
  nameByRange,
  namePaired,
  namePart,
  nameLevel,
  limitedRow,
  nameDimension,
  nameSized,
  nameBeds,
  nameListedWorks,
  nameListedUnder,
  nameTreated,
  nameShare,
  nameChange,
  nameGiven,
  standardOf,
  (context) => (context.tail === '' ? shareOfBase(context) : undefined),
  // 由市县财政按|6：4|比例分担
  (context) => (context.statement.mark.rule === 'ratio' ? ratioOf(context) : undefined),
  (context) => (context.nounFollows ? nameAfter(context) : nameBefore(context)),
]

/** Names what `statement` measures; `earlier` are the namings of the quantities before it in the sentence, latest last, `sentenceBefore` those of the sentence before it, `topic` what was named last before, `heading` the line that stands above. */
export function nameIndicator(statement: Statement, earlier: Naming[], sentenceBefore: Naming[] = [], topic?: Naming, heading = ''): Naming {
  const { paragraph } = statement
  const before = trimBefore(paragraph, itemBefore(statement, earlier.at(-1)))
  const after = trimAfter(paragraph, statement.after)
  const printed = paragraph.reflowed.text
  const lead = withoutPlacesListed(
    clean(withoutTimes(paragraph, before)),
    foldedOf(statement).slice(statement.mark.outer.end, statement.mark.outer.end + 3),
    statement.mark.unit,
  )
  const behindPrice = nounBehindPrice(statement)
  // 2000元至3000元不等的|运营补助; 每天交10元|钱
  const tail = (behindPrice ?? clean(printed.slice(after.start, after.end)))
    .replace(/^不等的|^块?钱$/, '')
    .replace(ofClass, '')
    .replace(bracketBefore(statement, lead), '')
  const raw = foldedOf(statement).slice(statement.before.start, statement.before.end)
  const behind = foldedOf(statement).slice(statement.after.start, statement.after.end)
  const aside = isAside(statement)
  const previous = (aside ? undefined : earlier.findLast((n) => !n.aside)) ?? earlier.at(-1)
  const context: NamingContext = {
    statement,
    raw,
    lead,
    behind,
    tail,
    nounFollows: behindPrice !== undefined || nounFollows(statement, raw, lead, tail),
    earlier,
    previous: previous && headOfPart(previous, earlier, statement),
    sentenceBefore,
    topic,
  }
  for (const rule of rules) {
    const naming = rule(context)
    if (naming)
      return {
        ...refineNaming(naming, context, heading),
        unit: statement.mark.unit,
        aside,
        part: isAmong(statement) || naming.part === true,
      }
  }
  throw new Error('a number without a name')
}

const ledTo = endingOf(/(?:(?<![下传送抵表直])达|达到|达成|为|超|超过|突破|增至|降至|提高到|提升到|增加到|增长到|下降到)了?/)
const leadsOn = endingOf(/(?:达到?|为|超过?|突破|共|约|提高到|提升至?到?|增加到|增至|调整为|降至|降到|提高至|由|从)(?:[^，。]{0,12}的)?(?:每人)?(?:每月|每年)?/)
/** 划分为|12个网格: a verb with 为 takes its object behind the number. */
const madeInto = endingOf(/(?:划分|分|设|评|命名|确定|认定|编|整合|改造|升级|提升|细分|归并|合并|撤并|组成|列)为/)
/** 将272个村调整为|1086个|网格. */
const divided = /(?:调整|优化|划定|细分|重组|规划)为$/

/** 每年收取达|70亿元的行政费: how much it is stands before the noun, where nothing before the number measures. */
function takesLevel({ mark, paragraph }: Statement, lead: string): boolean {
  return paragraph.folded.startsWith('的', mark.outer.end) && mark.unit.endsWith('元') && !endsInMeasure(lead) && openingVerb.test(fold(lead))
}
const openingVerb = new RegExp(`(?:${openingVerbs}|收取|缴纳|支付|花费|拿出|投放|获|获批|耗资|造成)$`)

const sentOff = /^(?:紧急|陆续|全部|直接|分批|火速|连夜)*(?:发往|送往|运往|运抵|送达|送到|送抵|驰援|支援)/

/** Whether the counted noun stands behind the number: 6名社会工作者, not 社会工作者达6名，其中…. */
function nounFollows(statement: Statement, raw: string, lead: string, tail: string): boolean {
  if (isRowOfLabels(statement)) return false
  // 收入比2020年|翻一番|打好基础
  if (statement.mark.rule === 'doubling') return false
  if (
    (/^\d+(?![\d.,]|\s*周?岁|\s*[至到—～~-])/.test(tail) && !ofClass.test(tail)) ||
    (/^占[^，]{2,12}$/.test(fold(tail)) && /%/.test(statement.next?.unit ?? '')) ||
    ((lead !== '' || statement.previous) && paysNext(statement, tail))
  )
    return false
  if (tail === '' || /^(?:[将便就即已]$|即可|[就便即][能可]|[到至](?:每[人年月户])*$)/.test(tail) || levelled.test(tail) || spends(statement, lead, tail))
    return false
  // 调配饮用水|36000瓶|发往灾区: what was sent stands before the number
  if (sentOff.test(tail) && !tail.includes('的') && !/[元%人名位]/.test(statement.mark.unit) && width(lead) > openingVerbLength(lead) + 1) return false
  // 高中近视率年均下降|1.2%|的防控目标
  if (statement.mark.unit === '%' && statement.previous && /^[^，。的]{0,6}目标$/.test(tail) && /(?:下降|降低|提高|提升|增长|增加)$/.test(lead)) return false
  // 管理经费按每床800元|列入预算
  if (statement.mark.unit.endsWith('元') && endsInMeasure(lead) && predicateAt(tail) === 0 && /每[张人户床名]/.test(raw)) return false
  const after = foldedOf(statement).slice(statement.mark.outer.end).replace(orAlso, '').replace(bracketBefore(statement, lead), '')
  // 在工会投入989万元|的基础上
  if (lead !== '' && /^的(?:基础|前提|情况|条件|背景|形势)[上下]/.test(after)) return false
  const stops = /^[、，；。）（：]/.test(after)
  if (
    !stops &&
    (madeInto(raw) ||
      (divided.test(raw) && /^[个家所支]$/.test(statement.mark.unit)) ||
      servesWhom(raw, tail, foldedOf(statement).slice(statement.clause.end, statement.clause.end + 12)))
  )
    return true
  // 达成了|20多款|产品合作协议
  if (lead !== '' && ledTo(raw) && !(/达成了?$/.test(raw) && !/元|%/.test(statement.mark.unit) && tail !== '')) return !stops && takesLevel(statement, lead)
  if (!stops && measuredPlaces(statement, tail)) return true
  // 新建5个以上|医疗集团、区级覆盖率达80%: the next measure has a number of its own
  if (statement.next !== undefined && lead !== '' && leadsOn(tail.replace(nextRate, ''))) return false
  const [next = ''] = after
  if (lead !== '' && /^(?:已|均|都|基本|全部)*(?:实现|达到|做到)?了?全覆盖/.test(after)) return false
  return !/[、，；。）（：]/.test(next) && !joinsOn.test(tail)
}
