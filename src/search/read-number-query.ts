import type { NumberQuery } from './query.ts'
import { readNumbers } from './read-number.ts'

const comparisons: [pattern: string, sign: string][] = [
  ['>=|≥|≧|不少于|不低于|至少|大于等于', '≥'],
  ['<=|≤|≦|不超过|不高于|至多|小于等于', '≤'],
  ['>|大于|超过|多于|高于', '>'],
  ['<|小于|不足|少于|低于', '<'],
  ['=', '='],
]
const comparison = new RegExp(`^(.*?)(${comparisons.map(([pattern]) => pattern).join('|')})(.+)$`)
const deadline = /^(.*?)(?:到|至)?((?:19|20)\d\d)年(?:(1[0-2]|0?[1-9])月)?(?:底|末)?(?:之前|以前|前)(.*)$/
/** 75%以上, 3万元以下: the number itself is meant too (Civil Code, article 1259). */
const limit = /(?:及|或)?以([上下内])$/
/** 到2025年底, 2021年初: a date to be found as it is written. */
const month = '(?:19|20)\\d\\d年(?:(?:1[0-2]|0?[1-9])月)?'
const plainDate = new RegExp(`^(?:截?至|截止到?|到)${month}[底末初]?$|^${month}[底末初]$`)

/** Reads the number in a folded term, with the words glued to it; undefined when it asks for none. */
export function readNumberQuery(text: string, units: ReadonlySet<string>): { number: NumberQuery; words: string[] } | undefined {
  const date = deadline.exec(text)
  if (date) {
    const [, before, year, month, after] = date
    const day = month ? new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate() : 31
    const high = Number(year) * 10_000 + (month ? Number(month) : 12) * 100 + day
    const until = `${year}年${month ? `${Number(month)}月` : ''}底`
    return {
      number: { kinds: ['deadline'], range: { low: 0, high }, equal: false, reading: `时限在${until}或更早` },
      words: [before!, after!].filter(Boolean),
    }
  }
  if (plainDate.test(text)) return undefined
  const compared = comparison.exec(text)
  const end = compared ? null : limit.exec(text)
  const sign = compared ? comparisons.find(([pattern]) => new RegExp(`^(?:${pattern})$`).test(compared[2]!))![1] : end ? (end[1] === '上' ? '≥' : '≤') : '='
  const rest = compared ? compared[3]! : end ? text.slice(0, end.index) : text
  const numbers = readNumbers(rest)
  // 1+1, 1+N, 1+1>2, 2021-2025, 十四五: no single number is asked for
  if (numbers.length !== 1 || (compared && numbers[0]!.at > 0) || text.includes('+') || /^“?十[一二三四五]五/.test(rest)) return undefined
  const { at, length, value, share } = numbers[0]!
  const tail = rest.slice(at + length)
  const unit = share ? '' : unitAtStart(tail, units)
  const shown = share ? `${value}%` : `${value}${unit}`
  return {
    number: {
      kinds: share ? ['share'] : unit ? ['quantity'] : ['quantity', 'share'],
      range: rangeOf(sign, value),
      equal: sign === '=',
      ...(unit && { unit }),
      reading: sign === '=' ? `数值为 ${shown}` : `数值 ${sign} ${shown}`,
    },
    words: [compared?.[1] ?? '', rest.slice(0, at), tail.slice(unit.length)].filter(Boolean),
  }
}

function rangeOf(sign: string, value: number): NumberQuery['range'] {
  if (sign === '=') return { low: value, high: value }
  const open = sign === '>' || sign === '<'
  return sign === '≥' || sign === '>' ? { low: value, high: Number.POSITIVE_INFINITY, open } : { low: Number.NEGATIVE_INFINITY, high: value, open }
}

function unitAtStart(text: string, units: ReadonlySet<string>): string {
  for (let length = Math.min(text.length, 8); length > 0; length--) if (units.has(text.slice(0, length))) return text.slice(0, length)
  return ''
}
