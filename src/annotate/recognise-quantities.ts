import { boundsAfter, boundsBefore } from '../lexicon/bounds.ts'
import { notNumerals } from '../lexicon/numeral-words.ts'
import { units } from '../lexicon/units.ts'
import type { QuantityMark } from '../nlcst/mark.ts'
import { numeralValue } from '../normalise/numeral.ts'
import type { Bound } from '../schema/quantity.ts'

const allUnits = Object.values(units).flat().sort((a, b) => b.length - a.length)
const arabic = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3} \d{3}(?![\d%])|\d+(?:\.\d+)?`
const han = '[零〇一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟]+(?:点[零〇一二三四五六七八九]+)?'
const scale = '(?:[十百千]?万亿|[十百千]万|[十百千]亿|万|亿)'
const number = String.raw`(?:百分之|千分之|[一二三四五六七八九十]+分之)${han}|百分之(?:${arabic})|(?:${arabic})(?:\s?${scale})?|${han}${scale}?(?:${han}${scale}?)*|${scale}`
const unit = `(?:${scale}?(?:${allUnits.join('|')}))`
/** numeral, 余 or 多, scale, range, unit: all that the span covers. */
const pattern = new RegExp(`(${number})([余多]?)(${scale}?)([余多]?)(${unit}?)(?:\\s?(?:[-—–~～至到]|—{2})\\s?(${number})([余多]?)(${scale}?)(${unit}?))?`, 'g')
const single = new RegExp(`^(${number})([余多]?)(${scale}?)([余多]?)(${unit}?)`)
const universal = /全覆盖|全部(?=达到|达标|完成|建成|纳入|落实|投入使用|实现|符合|入住|开工|覆盖)/g

const before = boundsBefore.map(([p, bound]) => [new RegExp(`(?:${p})(?:了|为|在|拥有|建成|建设|建有|设有|配备|建立|入驻|有|建|设)?\\s?$`), bound] as const)
const after = boundsAfter.map(([p, bound]) => [new RegExp(`^(?:${p})`), bound] as const)

/** Finds numerals that can be quantities, with unit and bound; calendar words and names are for others to claim. */
export function recogniseQuantities(folded: string): QuantityMark[] {
  const marks: QuantityMark[] = []
  for (const match of folded.matchAll(universal)) marks.push(universalMark(match.index, match[0]))
  for (const match of folded.matchAll(pattern)) {
    const [, , , , , unit1, second, , , unit2] = match
    if (second !== undefined && unit1 && unit1 !== unit2) {
      const left = folded.slice(match.index, match.index + match[0].indexOf(unit1) + unit1.length)
      for (const half of [match.index, match.index + match[0].indexOf(second, left.length - 1)]) {
        const one = single.exec(folded.slice(half, match.index + match[0].length))
        if (one) {
          one.index = half
          const mark = quantityOf(folded, one)
          if (mark) marks.push(mark)
        }
      }
      continue
    }
    const mark = quantityOf(folded, match)
    if (mark) marks.push(mark)
  }
  marks.sort((a, b) => a.start - b.start)
  return shareBounds(folded, marks)
}

function universalMark(start: number, word: string): QuantityMark {
  const end = start + word.length
  return { type: 'quantity', start, end, outer: { start, end }, value: 100, unit: '%', bound: 'exactly', universal: true, rule: 'universal-word' }
}

function quantityOf(folded: string, match: RegExpMatchArray): QuantityMark | undefined {
  const [whole, first = '', more1, scale1 = '', more2, unit1 = '', second, , scale2 = '', unit2 = ''] = match
  const start = match.index!
  let end = start + whole.length
  const prior = folded.slice(Math.max(0, start - 12), start)
  if (/[第\d.A-Za-z+＋-]$/.test(prior) || /^(?:\+|[A-Za-z])/.test(folded.slice(end, end + 1))) return undefined
  let printed = unit1 || unit2
  let low = numeralValue(first + scale1)
  let high = second === undefined ? undefined : numeralValue(second + scale2)
  if (low === undefined || /^(?:百|千|[百千]?[万亿])$/.test(first + scale1) && /^(?:百|千)/.test(first) || (/^[十百千]?[万亿]$/.test(first) && /元/.test(unit1))) return undefined
  if (second !== undefined && !unit2) return undefined
  const factor = (u: string) => (/^(?:[十百千]?万亿|[十百千]?万|[十百千]?亿)/.exec(u)?.[0] ?? '')
  for (const u of [unit1, unit2]) {
    const f = factor(u)
    if (f) {
      const by = numeralValue(f)!
      if (u === unit1 && high === undefined) low *= by
      else if (u === unit2 && high !== undefined) {
        high *= by
        if (!unit1) low *= by
      }
      printed = u.slice(f.length)
    }
  }
  const scaleOfSecond = second === undefined ? '' : /[十百千]?[万亿]+$/.exec(second + scale2)?.[0] ?? ''
  if (scaleOfSecond && !scale1 && !/[万亿]/.test(first)) low *= numeralValue(scaleOfSecond)!
  if (/分之/.test(first)) printed = '%'
  if (printed === '成') {
    low *= 10
    if (high !== undefined) high *= 10
    printed = '%'
  }
  if (printed === '百分点') printed = '个百分点'
  if (printed === '块钱') printed = '元'
  if (notNumerals(folded, start, end, first, printed)) return undefined
  if (printed === '' && !bareAllowed(folded, start, end, first + scale1)) return undefined
  if (high !== undefined && high <= low) return undefined
  let bound: Bound = more1 || more2 ? 'moreThan' : 'exactly'
  const outer = { start, end }
  const ahead = before.find(([p]) => p.test(prior))
  if (ahead) {
    if (bound === 'exactly') bound = ahead[1]
    outer.start -= ahead[0].exec(prior)![0].length
  }
  const behind = after.find(([p]) => p.test(folded.slice(end, end + 4)))
  if (behind && !(behind[0].exec(folded.slice(end, end + 4))![0].length === 1 && !/[个天日年月]$/.test(printed))) {
    if (bound === 'exactly') bound = behind[1]
    outer.end += behind[0].exec(folded.slice(end, end + 4))![0].length
  }
  end = start + whole.length
  const kind = high === undefined ? 'numeral-unit' : 'range-unit'
  return { type: 'quantity', start, end, outer, value: tidy(low), ...(high === undefined ? {} : { valueMax: tidy(high) }), unit: printed, bound, rule: kind }
}

/** A number without a unit counts only with a scale word and a noun behind it (30万参保孕产妇), or as a cell of a table row. */
function bareAllowed(folded: string, start: number, end: number, numeral: string): boolean {
  if (/万|亿/.test(numeral)) return numeral.length > 1 && !/^级/.test(folded.slice(end))
  const next = folded.indexOf('\n', end)
  const row = folded.slice(folded.lastIndexOf('\n', start - 1) + 1, next < 0 ? Math.min(folded.length, start + 80) : next)
  return row.length < 60 && /^\s*(?:不适用\s+)?\d{4}(?:[-–—/]\d{2,4}|年度?)?\s+[\d\s,.]+(?:不适用|[\d\s,.])*$/.test(row)
}

/** 不低于200平米的活动场地和15平米的办公阵地: a bound before the first of two joined amounts governs both. */
function shareBounds(folded: string, marks: QuantityMark[]): QuantityMark[] {
  for (let i = 1; i < marks.length; i++) {
    const [a, b] = [marks[i - 1]!, marks[i]!]
    if (b.bound === 'exactly' && a.unit === b.unit && a.outer.start < a.start && (a.bound === 'atLeast' || a.bound === 'atMost') && /^的[^，。；、]{1,10}[和与及]$/.test(folded.slice(a.end, b.start))) b.bound = a.bound
    if (b.bound === 'exactly') {
      const base = /(不得超过|不超过|不得低于|不低于|不少于)[^，。；\d]{1,16}的$/.exec(folded.slice(Math.max(0, b.start - 24), b.start))
      if (base) b.bound = /低|少/.test(base[1]!) ? 'atLeast' : 'atMost'
    }
  }
  const only = marks[0]
  if (only?.bound === 'exactly') {
    const base = /(不得超过|不超过|不得低于|不低于|不少于)[^，。；\d]{1,16}的$/.exec(folded.slice(Math.max(0, only.start - 24), only.start))
    if (base) only.bound = /低|少/.test(base[1]!) ? 'atLeast' : 'atMost'
  }
  return marks
}

const tidy = (value: number) => Number(value.toPrecision(12))
