import { countiesOfTown, notTownAfter, townBefore, townNames, townWords } from '../lexicon/towns.ts'
import type { RegionMark } from '../nlcst/mark.ts'
import { matchesOf } from '../normalise/matches-of.ts'

const suffix = /镇|乡|街道|苏木/g
/** For each hash of a name's first two characters, its length and the last before its suffix a bit where a name has them: most places need no name cut out and looked up. */
const known = new Uint8Array(1 << 17)
for (const name of townNames()) {
  const hash = hashOf(name, 0, name.length)
  known[hash >> 3]! |= 1 << (hash & 7)
}

function hashOf(text: string, start: number, end: number): number {
  const opens = Math.imul(text.charCodeAt(start), 0x9e3779b1) ^ Math.imul(text.charCodeAt(start + 1), 0x85ebca6b)
  return (opens ^ Math.imul(text.charCodeAt(end - 2), 0xc2b2ae35) ^ Math.imul(end - start, 0x27d4eb2f)) >>> 12
}

/** Towns by their place in the text, each with the codes of the counties that have one of its name; `places`: where a name of a region ends. */
export function recogniseTowns(folded: string, places: ReadonlySet<number>): RegionMark[] {
  const marks: RegionMark[] = []
  for (const match of matchesOf(folded, suffix)) {
    const end = match.index + match[0].length
    if (notTownAfter.test(folded.slice(end, end + 4)) || (match[0] === '乡' && folded[end] === '村')) continue
    for (let start = Math.max(0, end - 12); start <= end - 3; start++) {
      const hash = hashOf(folded, start, end)
      if (((known[hash >> 3]! >> (hash & 7)) & 1) === 0) continue
      const name = folded.slice(start, end)
      const codes = countiesOfTown(name)
      if (codes.length === 0 || townWords.has(name)) continue
      if (!places.has(start) && !townBefore.test(folded.slice(Math.max(0, start - 4), start))) continue
      marks.push({ type: 'region', start, end, codes: [...codes], name, town: true })
      break
    }
  }
  return marks
}
