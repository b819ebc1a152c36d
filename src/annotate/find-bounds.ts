import { about, above, boundFillers, boundsAfter, boundsAtDistance, boundsBefore } from '../lexicon/bounds.ts'
import type { Interval } from '../nlcst/mark.ts'
import type { Bound } from '../schema/quantity.ts'

const groups = (table: readonly (readonly [string, Bound])[]) => table.map(([p]) => `(${p})`).join('|')
const before = new RegExp(`(?:${groups(boundsBefore)})${boundFillers}\\s?$`)
const distant = boundsAtDistance.map(([p, bound]) => [new RegExp(`${p}$`), bound] as const)
/** 超过全市人口的|60%|, 近总数的|三成|: words before what a share is of. */
const shareWords: readonly (readonly [RegExp, Bound])[] = [
  [new RegExp(`(?<!不得?)(?:${above})[^，。；：、的\\d]{2,12}的$`), 'moreThan'],
  [new RegExp(`(?:${about})(?![几两一二三四五六七八九十]+年)[^，。；：、的\\d]{2,12}的$`), 'about'],
]
const distantWord = /[至最起]|不[足到]|不得?[低少超高多]|[于过足]每|约[占需投支发耗花有能可]/
const after = new RegExp(`^\\s?(?:${groups(boundsAfter)})`)

/** Characters that words of a table are written with: a numeral beside any other has no bound there, which most have not. */
const characters = (sources: string[]) => new Set(sources.join(''))
const endings = characters([...boundsBefore.map(([p]) => p), boundFillers, ' \t\n'])
const openings = characters([...boundsAfter.map(([p]) => p), '（床 \t\n'])

/** 不要支付|超过|3个月的费用: what is forbidden from there on. */
const forbidden = /(?:不[要得可应宜准许]|禁止|严禁|切?勿)[^，。；：\d]{1,8}$/
/** 水深|最高达|6米: how much was measured, where money goes no further. */
const measuredMost = /^最[高大深长]达到?$/
const physical = /^(?:[厘毫]?米|公里|平方米|立方米|℃|摄氏度|度|级|吨|公斤|小时)$/

const aim = /^的?(?:年度|全年|年初|既定|预定|预期)?目标/
const bracket = /^(?:（[^（）\d]{1,6}）|床位)(?=以[上下]|左右)/

/** The bound that words around `[start, end)` set, and how far they reach; a bound inside (余, 多) is the caller's. */
export function findBounds(folded: string, { start, end }: Interval, unit: string): { bound: Bound; outer: Interval } {
  const outer = { start, end }
  let bound: Bound | undefined
  const near = endings.has(folded[start - 1]!) ? before.exec(folded.slice(Math.max(0, start - 12), start)) : null
  // 达3259万人，超过3000万人的年度目标: what it is above is an exact number
  const isAim = near && aim.test(folded.slice(end, end + 10)) && /^[，、已]$/.test(folded[start - near[0].length - 1] ?? '')
  const isMost = near && measuredMost.test(near[0]) && physical.test(unit)
  if (near && !isAim && !isMost) {
    const forbids = forbidden.test(folded.slice(Math.max(0, start - near[0].length - 12), start - near[0].length))
    bound = opposite(which(near, boundsBefore), forbids)
    outer.start -= near[0].length
  } else if (!near) {
    const prior = withoutBrackets(folded, start)
    if (unit === '%' && prior.endsWith('的')) bound = shareWords.find(([pattern]) => pattern.test(prior))?.[1]
    if (distantWord.test(prior))
      for (const [pattern, value] of distant) {
        if (!pattern.test(prior)) continue
        bound = value
        break
      }
  }
  if (!openings.has(folded[end]!)) return { bound: bound ?? 'exactly', outer }
  // 12课时（场次）以上, 200张床位以上
  const gap = bracket.exec(folded.slice(end, end + 12))?.[0].length ?? 0
  const behind = after.exec(folded.slice(end + gap, end + gap + 6))
  if (behind && (behind[0].trim().length > 1 || /[个天日年月时周]$|钟$/.test(unit) || (behind[0].endsWith('起') && unit === '元'))) {
    const own = which(behind, boundsAfter)
    // 控制在5.5%左右, 控制在93%以上: what stands behind is the nearer one
    if (bound === undefined || ((own === 'about' || own === 'atLeast') && near?.[0].startsWith('控制在'))) bound = own
    outer.end += gap + behind[0].length
  }
  return { bound: bound ?? 'exactly', outer }
}

function which(match: RegExpExecArray, table: readonly (readonly [string, Bound])[]): Bound {
  return table[match.slice(1).findIndex((group) => group !== undefined)]![1]
}

/** 不要…超过: at most; 不得…低于: at least. */
function opposite(bound: Bound, forbids: boolean): Bound {
  if (!forbids) return bound
  return bound === 'moreThan' ? 'atMost' : bound === 'lessThan' ? 'atLeast' : bound
}

/** The 24 characters before a numeral, over a bracket that stands between: 不超过月收入（夫妻共同申请的，为双方收入之和）的|60%. */
function withoutBrackets(folded: string, start: number): string {
  const prior = folded.slice(Math.max(0, start - 24), start)
  const close = prior.lastIndexOf('）')
  if (close < 0 || !/^[的内之]{0,3}$/.test(prior.slice(close + 1))) return prior
  const open = folded.lastIndexOf('（', start)
  return start - open > 80 ? prior : (folded.slice(Math.max(0, open - 24), open) + prior.slice(close + 1)).slice(-24)
}
