/** Characters that some PDFs print 數 and 老 as, compatibility ideographs (U+F969, U+F934), or 一 as, a radical: with their own. */
export const compatible = new Map<string, string>()
for (const [first, last] of [
  [0xf900, 0xfaff],
  [0x2e80, 0x2fdf],
] as const)
  for (let unit = first; unit <= last; unit++) {
    const one = String.fromCharCode(unit)
    const own = one.normalize('NFKC')
    if (own.length === 1) compatible.set(one, own)
  }

/** Full-width letters and digits with those half as wide. */
export const halfWidth = new Map<string, string>(
  [...'０１２３４５６７８９ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ'].map((one) => [
    one,
    one.normalize('NFKC'),
  ]),
)

const plain = new Map<string, string>([...compatible, ...halfWidth, ...['「“', '」”', '『‘', '』’', '％%'].map((pair) => [pair[0]!, pair[1]!] as const)])
const uneven = /[「」『』％０-９Ａ-Ｚａ-ｚ\u2e80-\u2fdf\uf900-\ufaff]/
const each = new RegExp(uneven, 'g')

/** A text in the print that names are given in, as long as it, unit for unit: quotation marks of one kind, “ ” and ‘ ’ (GB/T 15834—2011, 4.8), for corners and straight ones; letters and digits half as wide; characters by their own code points. */
export function evenPrint(text: string): string {
  return pairQuotes(uneven.test(text) ? text.replace(each, (one) => plain.get(one) ?? one) : text)
}

/** Straight quotation marks open and close in turn, if each has its partner. */
export function pairQuotes(text: string): string {
  if (!text.includes('"')) return text
  const parts = text.split('"')
  if (parts.length % 2 === 0) return text
  return parts.map((part, i) => (i === 0 ? part : (i % 2 === 1 ? '“' : '”') + part)).join('')
}
