const digits: Record<string, number> = { 零: 0, 〇: 0, 一: 1, 壹: 1, 二: 2, 贰: 2, 两: 2, 三: 3, 叁: 3, 四: 4, 肆: 4, 五: 5, 伍: 5, 六: 6, 陆: 6, 七: 7, 柒: 7, 八: 8, 捌: 8, 九: 9, 玖: 9 }
const tens: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 }
const scales: Record<string, number> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 兆: 1e12 }

/** The value of a numeral (folded): 47,000 · 4.7万 · 四万七千 · 5万4千 · 二〇二五 · 三分之二 · 百分之六十 as 60 · 六点五; undefined when it has none. */
export function numeralValue(text: string): number | undefined {
  const s = text.replace(/[\s余多]/g, '')
  if (s === '') return undefined
  const fraction = /^(.+)分之(.+)$/.exec(s)
  if (fraction) {
    const [below, above] = [fraction[1] === '百' ? 100 : fraction[1] === '千' ? 1000 : fraction[1] === '万' ? 1e4 : numeralValue(fraction[1]!), numeralValue(fraction[2]!)]
    return below && above !== undefined ? round((above / below) * 100) : undefined
  }
  return mixed(s)
}

/** Arabic and Chinese parts, each with its scale: 1亿2千万, 5万4千, 1.37亿. */
function mixed(s: string): number | undefined {
  let total = 0
  let section = 0
  let current: number | undefined
  for (let i = 0; i < s.length; ) {
    const arabic = /^\d+(?:,\d{3})*(?:\.\d+)?/.exec(s.slice(i, i + 24))?.[0]
    const c = s[i]!
    if (arabic) {
      current = Number(arabic.replaceAll(',', ''))
      i += arabic.length
    } else if (c === '点') {
      let part = ''
      for (i++; i < s.length && digits[s[i]!] !== undefined; i++) part += digits[s[i]!]
      if (part === '') return undefined
      current = Number(`${current ?? 0}.${part}`)
    } else if (digits[c] !== undefined) {
      current = current !== undefined && digits[s[i - 1]!] !== undefined && s[i - 1] !== '零' ? current * 10 + digits[c]! : digits[c]!
      i++
    } else if (tens[c] !== undefined) {
      section += (current ?? (section === 0 || c === '十' ? 1 : 1)) * tens[c]!
      current = undefined
      i++
    } else if (scales[c] !== undefined) {
      const value = section + (current ?? 0)
      total = scales[c] === 1e8 ? (total + (value || (total ? 0 : 1))) * 1e8 : total + (value || 1) * scales[c]!
      section = 0
      current = undefined
      i++
    } else return undefined
  }
  return round(total + section + (current ?? 0))
}

/** Decimal dust of binary arithmetic off: 12 significant digits. */
function round(value: number): number {
  return Number(value.toPrecision(12))
}
