import { countiesOfTown, notTownAfter, townBefore, townNames, townWords } from '../lexicon/towns.ts'
import type { RegionMark } from '../nlcst/mark.ts'
import { hashOfTwo } from '../normalise/hash-of-two.ts'
import { matchesOf } from '../normalise/matches-of.ts'

const suffix = /镇|乡|街道|苏木/g
/** For each hash of two characters 1 where a name begins with them: most places need no name cut out and looked up. */
const begins = new Uint8Array(0x10000)
for (const name of townNames()) begins[hashOfTwo(name.charCodeAt(0), name.charCodeAt(1))] = 1

/** Towns by their place in the text, each with the codes of the counties that have one of its name; `places`: where a name of a region ends. */
export function recogniseTowns(folded: string, places: ReadonlySet<number>): RegionMark[] {
  const marks: RegionMark[] = []
  for (const match of matchesOf(folded, suffix)) {
    const end = match.index + match[0].length
    if (notTownAfter.test(folded.slice(end, end + 4)) || (match[0] === '乡' && folded[end] === '村')) continue
    for (let start = Math.max(0, end - 12); start <= end - 3; start++) {
      if (begins[hashOfTwo(folded.charCodeAt(start), folded.charCodeAt(start + 1))] === 0) continue
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
