import { openingVerbs } from '../../lexicon/indicator-words.ts'
import { endingOf } from '../../normalise/ending-of.ts'
import { fold } from '../../normalise/fold.ts'
import { levelled } from '../indicator/name-in-row.ts'
import { endsInMeasure, foldedOf } from '../indicator/naming.ts'
import type { Statement } from '../locate-statement.ts'
import { bracketBefore, ofClass, orAlso } from './bracket-before.ts'
import { joinsOn, nextRate } from './counted-tail.ts'
import { measuredPlaces } from './measured-places.ts'
import { isRowOfLabels } from './row-of-labels.ts'
import { servesWhom } from './serves-whom.ts'
import { width } from './shorten-name.ts'
import { paysNext, spends } from './spends.ts'
import { openingVerbLength, predicateAt } from './trim-phrase.ts'

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

const harmed = endingOf(/(?:致|造成|导致)(?:全[省市县区]|该[省市县区])?/)

const sentOff = /^(?:紧急|先后|陆续|全部|直接|分批|火速|连夜)*(?:发往|送往|运往|运抵|送达|送到|送抵|驰援|支援)/

/** Whether the counted noun stands behind the number: 6名社会工作者, not 社会工作者达6名，其中…. */
export function nounFollows(statement: Statement, raw: string, lead: string, tail: string): boolean {
  if (isRowOfLabels(statement)) return false
  // 强降雨致全市|13万余人|、146个村受灾
  if (harmed(raw) && !statement.mark.unit.endsWith('元')) return true
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
  // 纯净水|20箱|等慰问物资: what the list is an example of
  if (/^等[^\d]{2,}/.test(tail) && lead !== '') return false
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
