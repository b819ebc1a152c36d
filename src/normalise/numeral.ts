const digits: Record<string, number> = {
  零: 0,
  〇: 0,
  '○': 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
}
const tens: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 }
const scales: Record<string, number> = { 万: 1e4, 亿: 1e8, 兆: 1e12 }
const wide: Record<string, string> = {
  貳: '贰',
  參: '叁',
  陸: '陆',
  兩: '两',
  萬: '万',
  億: '亿',
  廿: '二十',
  卅: '三十',
  '％': '%',
  '．': '.',
  '，': ',',
  '－': '-',
  '−': '-',
  '＋': '+',
  '／': '/',
  點: '点',
  餘: '余',
  幾: '几',
  負: '负',
}

const spaces = /\s/g
const otherForms = /[貳參陸兩萬億廿卅％．，－−＋／點餘幾負０-９]/g
const negativeFirst = /^[负-]/

/**
 * The value of a numeral: 47,000 · 4.7万 · 5万4千 · 二〇二五 · 一万三 · 六点五 · 负二; undefined when it has none.
 * Shares are per cent: 百分之六十 → 60, 三分之二 → 66.67, 七成六 → 76, 半数 → 50.
 */
export function numeralValue(text: string): number | undefined {
  if (plainNumber.test(text)) return rounded(Number(text))
  const s = text.replace(spaces, '').replace(otherForms, (c) => wide[c] ?? String.fromCharCode(c.charCodeAt(0) - 0xfee0))
  if (s === '' || s.length > 64) return undefined
  const value = negativeFirst.test(s) ? negative(s.slice(1)) : positive(s)
  return value === undefined ? undefined : rounded(value)
}

/** Most numerals are these. */
const plainNumber = /^\d{1,16}(?:\.\d{1,16})?$/
const rounded = (value: number) => (Number.isInteger(value) ? value : Number(value.toPrecision(12)))

function negative(s: string): number | undefined {
  const value = positive(s)
  return value && -value
}

const halves = /^(?:一半|半数|过半|对半|半百)$/
const perCent = /^\d.*%$/
const shared = /^(?:(.+)又)?(.+)分之(.+)$/
const inTenths = /^(.+)成(半|[一二三四五六七八九])?$/
const slashed = /^(\d+)\/(\d+)$/

function positive(s: string): number | undefined {
  if (halves.test(s)) return 50
  if (perCent.test(s)) return plain(s.slice(0, -1))
  const share = shared.exec(s)
  if (share) {
    const [, whole, below, above] = share
    const [w, b, a] = [whole === undefined ? 0 : numeralValue(whole), below === '百' ? 100 : numeralValue(below!), numeralValue(above!)]
    return w === undefined || !b || a === undefined ? undefined : (w + a / b) * 100
  }
  const tenths = inTenths.exec(s)
  if (tenths) {
    const whole = plain(tenths[1]!)
    return whole === undefined ? undefined : whole * 10 + (tenths[2] === '半' ? 5 : tenths[2] ? digits[tenths[2]]! : 0)
  }
  const slash = slashed.exec(s)
  if (slash) return Number(slash[2]) ? (Number(slash[1]) / Number(slash[2])) * 100 : undefined
  return plain(s)
}

const someMore = /(?<=.)[余多几]/g

/** Arabic, Chinese and mixed, with 点: 二点八亿, 两千三点一. */
function plain(s: string): number | undefined {
  const point = s.includes('点') ? /^(.*)点([零〇一二三四五六七八九\d]+)([十百千万亿兆]*)$/.exec(s) : null
  if (!point) return whole(s.length > 1 ? s.replace(someMore, '') : s)
  const [, before, after, scale] = point
  const integer = before === '' ? 0 : whole(before!)
  const by = scale === '' ? 1 : whole(scale!)
  if (integer === undefined || by === undefined) return undefined
  return Number(`${integer}.${[...after!].map((c) => digits[c] ?? c).join('')}`) * by
}

const digitByDigit = /^[零〇○一二两三四五六七八九]{2,}$/

/** Sums sections of thousands, each with its scale; a last digit without one stands for the next lower place (一万三). */
function whole(s: string): number | undefined {
  if (digitByDigit.test(s)) return Number([...s].map((c) => digits[c]).join(''))
  let total = 0
  let section = 0
  let current: number | undefined
  /** The place below the last one named, for 一万三 and 二百五; 1 after 零. */
  let next = 1
  for (let i = 0; i < s.length; ) {
    const c = s[i]!
    const arabic = arabicAt(s, i)
    if (arabic) {
      if (current !== undefined && current !== 0) return undefined
      current = arabic[0]
      next = 1
      i += arabic[1]
      continue
    }
    i++
    if (digits[c] !== undefined) {
      if (current) return undefined
      current = digits[c]
      if (current === 0) next = 1
    } else if (tens[c] !== undefined) {
      section += (current || 1) * tens[c]!
      next = tens[c]! / 10
      current = undefined
    } else if (scales[c] !== undefined) {
      const value = section + (current ?? 0) * (section ? next : 1)
      const by = scales[c]!
      if (value === 0 && total === 0 && current === 0) return undefined
      total = by === 1e4 && total >= 1e8 && value ? total + value * by : value === 0 || total < by ? (total + value || 1) * by : total + value * by
      next = by / 10
      section = 0
      current = undefined
    } else return undefined
  }
  return total + section + (current ?? 0) * (current !== undefined && current > 0 && current < 10 && digits[s.at(-1)!] !== undefined ? Math.max(1, next) : 1)
}

/** An Arabic number at `i` and its length: 47,000 · 4.7 · .5 · 4,7万 (a decimal comma before a scale word). */
function arabicAt(s: string, i: number): [value: number, length: number] | undefined {
  const c = s.charCodeAt(i)
  if (c !== 46 && (c < 48 || c > 57)) return undefined
  const match = /^(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+,\d{1,2}(?=[万亿])|\d*\.\d+|\d+)/.exec(s.slice(i))?.[0]
  if (!match) return undefined
  return [Number(/,\d{1,2}$/.test(match) ? match.replace(',', '.') : match.replaceAll(',', '')), match.length]
}
