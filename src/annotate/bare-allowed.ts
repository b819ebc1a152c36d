import { indexNouns } from '../lexicon/units.ts'
import { tableRow } from '../normalise/table-row.ts'

/** A number without a unit counts only with a scale word and a noun behind it (30万参保孕产妇), behind a bound (不少于30) or the noun of a count (受惠人次约为627000), or as a cell of a table row. */
export function bareAllowed(folded: string, start: number, end: number, numeral: string, bounded: boolean): boolean {
  if (/万|亿/.test(numeral)) return numeral.length > 1 && folded[end] !== '级'
  if (bounded && /^\d+(?:\.\d+)?$/.test(numeral)) return !/^[年月日时点分号:：/.-]/.test(folded.slice(end, end + 1))
  if (/^\d+(?:\.\d+)?$/.test(numeral) && isIndex(folded, start, end)) return true
  if (/^\d{3,}$/.test(numeral) && /[余多]$/.test(folded.slice(start, end)) && ofPeople.test(folded.slice(end, end + 12))) return true
  if (
    /^[\d ,]{2,}$/.test(numeral) &&
    ofCount.test(folded.slice(Math.max(0, start - 30), start)) &&
    /^(?:[，。；、）\s及和与]|$|[增减升降]|左右)/.test(folded.slice(end, end + 2))
  )
    return true
  // 为1550分散供养对象发放: a measure word left out before people
  if (
    /^\d{3,}$/.test(numeral) &&
    /^(?:(?:集中|分散|城乡|城市|农村|困难|特困|重度|贫困|孤寡|留守|低保)(?:供养)?)?(?:对象|人员|残疾人|老年人|老人|儿童|群众|家庭|学生|人口)/.test(
      folded.slice(end, end + 12),
    )
  )
    return true
  const behind = folded.slice(end, end + 80)
  const ahead = folded.slice(Math.max(0, start - 80), start)
  const row = ahead.slice(ahead.lastIndexOf('\n') + 1) + folded.slice(start, end) + (behind.includes('\n') ? behind.slice(0, behind.indexOf('\n')) : behind)
  return row.length < 60 && tableRow.test(row)
}

/** 23000多的常住人口: people need no measure word. */
export const ofPeople =
  /^的?[^，。；、\d的]{0,4}(?:人口|居民|市民|村民|农民|群众|老[年人]|学[生子]|儿童|妇女|青年|职工|员工|用户|住户|残疾人|残友|家庭|师生|游客|观众|志愿者|党员|干部|劳动者|移民)/
/** 由|去年的|120, 由|2020年的|1234. */
const ofYear = '(?:\\d{4}(?:[-—/]\\d{2,4})?年度?|[去上前今]年|上年度)的?'
/** 受惠人次约为|627000|, 个案数目由|1 234|增至|2 345|: a count whose noun says what its unit would. */
const ofCount = new RegExp(
  `(?:人[数次]|户数|[件宗例个次]数|数[目量]|总数|名额)(?:合?共|已|均|分别|(?:[由从]${ofYear}|[^，。；：、\\d]{1,6})\\d[\\d ,]*)?` +
    `(?:(?:大?约|近)?[为达是有由从共]|达到|合共|[增减升降][至到]|[增减升降][加少]?[至到])(?:${ofYear})?(?:大?约|近)?(?:\\s?[\\d ,]+\\s?[、及和与])*\\s?$`,
)

/** 城乡收入比由2.4缩小至2.1, 满意度指数为98.5: what has no unit but is a measure. */
function isIndex(folded: string, start: number, end: number): boolean {
  if (/^[\d.:：/年月日号（(第、—–-]/.test(folded.slice(end, end + 1))) return false
  const ahead = folded.slice(Math.max(0, start - 24), start)
  return (
    index.test(ahead) ||
    (folded.slice(start, end).includes('.') && bareIndex.test(ahead) && /^[，。；）]/.test(folded.slice(end, end + 1))) ||
    changed.test(folded.slice(end, end + 16)) ||
    (perThousand.test(ahead) && /^(?:[，。；、）以左]|的(?:目标|水平|标准))/.test(folded.slice(end, end + 3)))
  )
}
const index = new RegExp(`(?:${indexNouns})[^，。；：、\\d]{0,6}(?:[为达是到至由从]|达到|(?:由|从)[^，。；\\d]{0,6}\\d+(?:\\.\\d+)?[^，。；\\d]{1,6}[到至为])$`)
/** 城乡收入比值1.72，比一季度缩小0.07; 容积率3.1. */
const bareIndex = /(?:比值|容积率|收入比|系数|倍率|生育率|抚养比)$|[比较][^，。；\d]{1,8}(?:缩小|扩大|下降|上升|提高|降低|回落)了?$/
/** 每千人口托位数4.5. */
const perThousand = /每[百千万]+[名位]?[人老残][^，。；：、\d]{2,14}数(?:[为达是有至到]|达到|提高[到至])?$/
const changed = /^[^，。；\d]{1,6}[到至为]\d+\.\d+(?=[，。；])/
