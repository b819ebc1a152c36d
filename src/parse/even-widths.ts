import { arabicYears } from '../normalise/arabic-years.ts'
import { halfWidth, pairQuotes } from '../normalise/even-print.ts'
import { simplify } from '../normalise/fold.ts'

const table = new Map<string, string>([
  ...halfWidth,
  ...['－-', '／/', '．.', '\u200b ', '\u200c ', '\u200d ', '\u2060 ', '\ufeff '].map((pair) => [pair[0]!, pair[1]!] as const),
])

const narrow = ',;:!?()'
const wide = '，；：！？（）'
const mixed = /[０-９Ａ-Ｚａ-ｚ－／．\u200b-\u200d\u2060\ufeff]|(?<=[\p{sc=Han}”’》）])[,;:!?()]|[,;:!?()](?=[\p{sc=Han}“‘《（])/gu

/** The form in which parse reads a text: simplified characters, letters and digits half as wide, marks beside Chinese characters as wide as they, blanks without width as blanks, straight quotation marks in pairs; as long as `text`, unit for unit. */
export function evenWidths(text: string): string {
  const even = arabicYears(simplify(text)).replace(mixed, (one) => table.get(one) ?? wide[narrow.indexOf(one)]!)
  return even.includes('"') ? even.split('\n').map(pairQuotes).join('\n') : even
}
