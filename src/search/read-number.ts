import { numeralValue } from '../normalise/numeral.ts'

/** A numeral in running text: its place and length, its value, and whether it is a share (per cent). */
export interface FoundNumber {
  at: number
  length: number
  value: number
  share: boolean
}

const arabic = '[\\d０-９]+(?:[,，][\\d０-９]{3}(?![\\d０-９]))*(?:[.．][\\d０-９]+)?'
const han = '[零〇一二两三四五六七八九十百千]'
const pattern = new RegExp(
  `百分之(?:${arabic}|[零〇一二两三四五六七八九十百点]+)|(?:${arabic}|${han}{2,}|${han}(?=[万萬亿億成]))(?:[十百千万萬亿億点]|${arabic}|${han})*(?:[%％]|成(?![立为員员果功长绩效就都熟人份分交本]))?`,
  'g',
)

/** The numerals of a text that have a value: 47,000 · ４.７万 · 四万七千 · 百分之六十 · 六成; a lone Chinese digit is none, since it is mostly part of a word. */
export function readNumbers(text: string): FoundNumber[] {
  const found: FoundNumber[] = []
  for (const { 0: exact, index: at } of text.matchAll(pattern)) {
    const value = numeralValue(exact)
    if (value !== undefined && Number.isFinite(value)) found.push({ at, length: exact.length, value, share: /[%％成]$|^百分之/.test(exact) })
  }
  return found
}

/** The numeral that a text begins with. */
export function numberAtStart(text: string): FoundNumber | undefined {
  const first = readNumbers(text)[0]
  return first?.at === 0 ? first : undefined
}
