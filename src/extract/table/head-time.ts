import type { TimeMark } from '../../nlcst/mark.ts'
import { fold } from '../../normalise/fold.ts'
import { noteSigns } from '../../normalise/row-label.ts'

const year =
  /^((?:19|20)\d{2})(?:\s?[-–—/]\s?(\d{2,4}))?\s?(?:财政年度|学年|年度?)?\s?(?:（\s?(\d{1,2})月?[-–—至到](\d{1,2})月\s?）|（\s?截至\s?(?:\d{4}年)?(\d{1,2})月(?:底|(\d{1,2})日)?\s?）|（[^（）]*）)?$/
/** 2013年第一季, 2013年上半年, 2013年3月, 2013年年底. */
const partOfYear = /^((?:19|20)\d{2})(?:年|(?=[上下]半年|第))\s?(?:第?([一二三四1-4])季度?|([上下])半年|(\d{1,2})月(份|底|末)?|年?[底末])$/
/** 2011年11月至2012年10月, 2012年4月至12月. */
const months = /^((?:19|20)\d{2})年\s?(\d{1,2})月(?:份|底)?\s?[至到-]\s?(?:((?:19|20)\d{2})年\s?)?(\d{1,2})月(?:份|底)?(?:期[间内])?$/
/** 2007*, 2012年（2）: what refers to a note under the table. */
const notes = new RegExp(String.raw`(?:\s*(?:${noteSigns}+|（\s?\d{1,2}\s?）))+$`)
const printedYear = String.raw`(?:19|20)\d{2}(?:[-–—/]\d{2,4})?年?${noteSigns}*`

/** A row of nothing but years. */
export const yearRow = new RegExp(`^(?:${printedYear}\\s+)+${printedYear}(?:（[^（）]*）)?$`)

/** 2008年, 2012年（1至10月）, 2010-2011学年, 2013年第一季, 2012年4月至12月, 2007* as the head of a column or the label of a row. */
export function yearIn(cell: string): TimeMark | undefined {
  const text = cell.trim()
  const folded = fold(text).replace(notes, '')
  const place = { type: 'time' as const, start: 0, end: text.length, text: text.replace(/\s+/g, '') }
  const part = partOfYear.exec(folded)
  if (part) return { ...place, ...partTimes(part) }
  const run = months.exec(folded)
  if (run) return { ...place, kind: 'span', from: `${run[1]}-${twoDigits(run[2]!)}-01`, to: endOf(run[3] ?? run[1]!, Number(run[4])) }
  const match = year.exec(folded)
  if (!match) return undefined
  const [, first, last, opens, span, asOf, day] = match
  if (last) return { ...place, kind: 'span' }
  const until = Number(span ?? asOf ?? 12)
  return {
    ...place,
    kind: 'point',
    from: `${first}-${twoDigits(opens ?? 1)}-01`,
    to: day ? `${first}-${twoDigits(until)}-${twoDigits(day)}` : endOf(first!, until),
  }
}

function partTimes([, first, quarter, half, month, end]: RegExpExecArray): Pick<TimeMark, 'kind' | 'from' | 'to'> {
  const months = (from: number, to: number) => ({ kind: 'point' as const, from: `${first}-${twoDigits(from)}-01`, to: endOf(first!, to) })
  if (quarter) {
    const n = '一二三四'.includes(quarter) ? '一二三四'.indexOf(quarter) : Number(quarter) - 1
    return months(n * 3 + 1, n * 3 + 3)
  }
  if (half) return half === '上' ? months(1, 6) : months(7, 12)
  if (month && end !== '底' && end !== '末') return months(Number(month), Number(month))
  return { kind: 'asOf', to: endOf(first!, Number(month ?? 12)) }
}

const twoDigits = (n: number | string) => String(n).padStart(2, '0')

const endOf = (year: string, month: number) => `${year}-${twoDigits(month)}-${new Date(Date.UTC(Number(year), month, 0)).getUTCDate()}`
