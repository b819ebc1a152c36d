import { simplified, traditional } from '../lexicon/traditional.ts'
import { arabicYears } from './arabic-years.ts'
import { compatible, halfWidth, pairQuotes } from './even-print.ts'

const table = new Uint16Array(65536).map((_, unit) => unit)
for (const [one, half] of halfWidth) table[one.charCodeAt(0)] = half.charCodeAt(0)
for (const pair of ['％%', '＋+', '－-', '．.', '　 ', '「“', '」”', '『‘', '』’', '(（', ')）', '︰：', '＇’', '―—'])
  table[pair.charCodeAt(0)] = pair.charCodeAt(1)
for (let i = 0; i < traditional.length; i++) table[traditional.charCodeAt(i)] = simplified.charCodeAt(i)
for (const [one, own] of compatible) table[one.charCodeAt(0)] = table[own.charCodeAt(0)]!

/** ASCII punctuation that becomes Chinese, but not between digits: 1,200 and 8:30 stay; ! and ? only behind Chinese: those of an address stay. */
const punctuation = new Uint16Array(0x80)
for (const pair of [',，', ':：', ';；', '!！', '?？']) punctuation[pair.charCodeAt(0)] = pair.charCodeAt(1)

/** The form that rules read: half-width digits and letters, full-width brackets and commas, simplified characters; as long as `text`, unit for unit. */
export function fold(printed: string): string {
  const text = arabicYears(pairQuotes(printed))
  let units: Uint16Array | undefined
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const folded = foldUnit(text, i, unit)
    if (folded === unit) continue
    units ??= unitsOf(text)
    units[i] = folded
  }
  return units ? stringOf(units) : text
}

/** Chinese characters in simplified script, as long as `text`, unit for unit; all else as it is. */
export function simplify(text: string): string {
  let units: Uint16Array | undefined
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const plain = table[unit]!
    if (plain === unit || !isHan(unit)) continue
    units ??= unitsOf(text)
    units[i] = plain
  }
  return units ? stringOf(units) : text
}

/** Whether a text is printed in traditional script: a twelfth of its characters is another one in simplified. */
export function isTraditional(text: string): boolean {
  const plain = simplify(text)
  let differing = 0
  for (let i = 0; i < text.length; i++) if (text[i] !== plain[i]) differing++
  return differing > 0 && differing * 12 >= text.length
}

const isHan = (unit: number) => (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff) || (unit >= 0x2e80 && unit <= 0x2fdf)

function foldUnit(text: string, i: number, unit: number): number {
  const chinese = unit < 0x80 ? punctuation[unit]! : 0
  if (chinese === 0) return table[unit]!
  if (unit === 0x21 || unit === 0x3f) return isChinese(text.charCodeAt(i - 1)) ? chinese : unit
  return isDigit(text.charCodeAt(i - 1)) && isDigit(text.charCodeAt(i + 1)) ? unit : chinese
}

/** A Chinese character, or a mark that closes behind one. */
function isChinese(unit: number): boolean {
  return isHan(unit) || unit === 0x201d || unit === 0x300b || unit === 0xff09
}

/** A digit of either width. */
function isDigit(unit: number): boolean {
  const folded = table[unit]!
  return folded >= 0x30 && folded <= 0x39
}

function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length)
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i)
  return units
}

function stringOf(units: Uint16Array): string {
  const parts: string[] = []
  // spread, they would be gone through one by one
  for (let i = 0; i < units.length; i += 8192) parts.push(String.fromCharCode.apply(null, units.subarray(i, i + 8192) as unknown as number[]))
  return parts.join('')
}
