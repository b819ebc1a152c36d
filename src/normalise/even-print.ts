const plain = new Map<string, string>(['「“', '」”', '『‘', '』’', '％%'].map((pair) => [pair[0]!, pair[1]!]))
for (let unit = 0xff10; unit <= 0xff5a; unit++) {
  const one = String.fromCharCode(unit)
  if (/[０-９Ａ-Ｚａ-ｚ]/.test(one)) plain.set(one, String.fromCharCode(unit - 0xfee0))
}
const printed = /[「」『』％０-９Ａ-Ｚａ-ｚ]/

/** A text in the print that names are given in, as long as it, unit for unit: quotation marks of one kind, “ ” and ‘ ’ (GB/T 15834—2011, 4.8), for corners and straight ones; letters and digits half as wide. */
export function evenPrint(text: string): string {
  return pairQuotes(printed.test(text) ? text.replace(/[「」『』％０-９Ａ-Ｚａ-ｚ]/g, (one) => plain.get(one)!) : text)
}

/** Straight quotation marks open and close in turn, if each has its partner. */
export function pairQuotes(text: string): string {
  const parts = text.split('"')
  if (parts.length < 3 || parts.length % 2 === 0) return text
  return parts.map((part, i) => (i === 0 ? part : (i % 2 === 1 ? '“' : '”') + part)).join('')
}
