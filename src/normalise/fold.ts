import { simplified, traditional } from '../lexicon/traditional.ts'

const table = new Uint16Array(65536).map((_, i) => i)
for (let c = 0xff10; c <= 0xff19; c++) table[c] = c - 0xfee0
for (let c = 0xff21; c <= 0xff3a; c++) table[c] = c - 0xfee0
for (let c = 0xff41; c <= 0xff5a; c++) table[c] = c - 0xfee0
for (const pair of ['％%', '＋+', '－-', '．.', '　 ', '「“', '」”', '『“', '』”', '(（', ')）', ';；', '＇’', '︰：'])
  table[pair.charCodeAt(0)] = pair.charCodeAt(1)
for (let i = 0; i < traditional.length; i++) table[traditional.charCodeAt(i)] = simplified.charCodeAt(i)

/** The form that rules read: half-width digits, full-width brackets, simplified characters; as long as `text`, unit for unit. */
export function fold(text: string): string {
  const units = new Uint16Array(text.length)
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    units[i] = (c === 0x2c || c === 0x3a) && !betweenDigits(text, i) ? (c === 0x2c ? 0xff0c : 0xff1a) : table[c]!
  }
  let out = ''
  for (let i = 0; i < units.length; i += 8192) out += String.fromCharCode(...units.subarray(i, i + 8192))
  return out
}

function betweenDigits(text: string, i: number): boolean {
  return /\d/.test(text[i - 1] ?? '') && /\d/.test(text[i + 1] ?? '')
}
