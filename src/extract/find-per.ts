import { matchesOf } from '../normalise/matches-of.ts'
import type { Statement } from './locate-statement.ts'

const paid =
  /^(?:平均|(?:可以?)?(?:获得?|领取?|享受)?(?:一次性)?(?:补贴|补助|奖补|奖励|资助|救助|发放|给予|缴纳?|收取|送[上去出]|赠送?|捐赠?|出资|分得)|(?:建筑|使用|占地)?面积|最[高多低少]|至[多少]|[可能]|配[备置]|建[有成设]|设[有立置]|拥有|提供|安排|培[育训养]|选派|招募|投入|(?:改造|建设|补助|运营)?(?:资金|经费|费用|成本|造价|收入|支出|投资|价格)$)/

const rated = '每(人|户|张|床|个(?!月)|所|名|生)每?(年|月|日|天|次|餐|学年|学期)'
const ratesBefore = new RegExp(rated, 'g')
const rateBehind = new RegExp(rated)

/** What a number holds for each of: 每个设区市1所 → 设区市, 每人每月100元 → 人·月, 每年新增 → 年; undefined when it stands for the whole. */
export function findPer({ paragraph, clause, mark }: Statement): string | undefined {
  const before = paragraph.folded.slice(clause.start, mark.outer.start)
  const around = paragraph.folded.slice(clause.start, Math.min(clause.end, mark.end + 8))
  if (!around.includes('每')) return undefined
  // 每人每月1053元、每人每年|8840元: the nearest before the number
  const rate = matchesOf(before, ratesBefore).at(-1) ?? rateBehind.exec(around)
  if (rate) return `${rate[1]}·${rate[2]}`
  const each = matchesOf(
    before,
    /每([个家所名张户条座支位处])(?!月|季度|学期|星期)([^，。；、0-9]{1,10}?)(?=和每|每[年月日天次]|(?<!平)均|都|至少|(?<!新|扩|改)建|拥有|配|设|入驻|给予|覆盖|辐射|发[放给]|领取|获得|(?<!奖)补|具?有|另|[需须应]|可|提供|具备|家庭|培[育养]|培训(?![班点基机中学项])|开展|新增|打造|完成|创建|成立|开[设办]|举办|投入|安排|选派|应当|必须|平均|最[多低高少]|不[少低超]|达到|$)/g,
  ).map(
    // 每户补贴500元: what follows the measure word is what is done, not what is counted
    (m) => (paid.test(m[2]!) || (m[1] !== '张' && m[2]!.startsWith('床位')) ? m[1]! : m[2]!.replace(/(?<=.)的.*$/, '')),
  )
  const often = /每(年|月|日|天|次)[^，。；、]{0,8}$/.exec(before)?.[1]
  if (each.length > 0) return each.join('和') + (often ? `·${often}` : '')
  // 平均每月收入按年上升|7.7%: a rate is of the month's income, not for each month
  const every = mark.unit.startsWith('%')
    ? /每个?(年|季度)|每个?(月|周|天|日)(?![^，。；]{0,8}(?:收入|支出|工资|薪|入息|开支|租金|金额|数))/g
    : /每个?(年|月|周|天|日|季度|学期)/g
  // 由每月3次提高为每日|1次|: the nearest before the number
  const turn = matchesOf(before, every).at(-1)
  return turn?.[1] ?? turn?.[2]
}

/** 元/人、月 is 元 for each 人·月, as 每人每月100元 is: the unit, and what it holds for each of where a stroke says so. */
export function splitRate(unit: string): [unit: string, per?: string] {
  // 26.3微克/立方米: how thick it is, not how much for each
  if (/^[微毫]?克[/／]立方米$/.test(unit)) return [unit]
  const [whole, ...each] = unit.split(/[/／]/)
  return each.length === 0 ? [unit] : [whole!, each.join('·').replace(/[、.]/g, '·')]
}
