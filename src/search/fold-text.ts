import { fold } from '../normalise/fold.ts'

const table = new Uint16Array(65536).map((_, unit) => unit)
for (let from = 0; from < 65536; from += 4096) {
  // one unit a line: fold() looks at neighbours, and the index must not
  const lines = Array.from({ length: 4096 }, (_, i) => String.fromCharCode(from + i)).join('\n')
  const folded = fold(lines)
  for (let i = 0; i < 4096; i++) table[from + i] = folded.charCodeAt(2 * i)
}
for (let unit = 0x41; unit <= 0x5a; unit++) table[unit] = unit + 0x20
for (let unit = 0; unit < 65536; unit++) if (table[unit]! >= 0x41 && table[unit]! <= 0x5a) table[unit] = table[unit]! + 0x20

/** The form that is indexed and looked up: simplified, half width, lower case; as long as `text`, unit for unit, and blind to neighbours, so that the fold of a part is the part of the fold. */
export function foldText(text: string): string {
  let folded = ''
  for (let i = 0; i < text.length; i++) folded += String.fromCharCode(table[text.charCodeAt(i)]!)
  return folded
}
