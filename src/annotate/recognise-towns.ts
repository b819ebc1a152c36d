import { countiesOfTown, notTownAfter, townBefore, townNames, townWords } from '../lexicon/towns.ts'
import type { RegionMark } from '../nlcst/mark.ts'
import { hashOfTwo } from '../normalise/hash-of-two.ts'
import type { Places } from '../normalise/scan-set.ts'
import { scan } from './scan.ts'

const suffixes = ['镇', '乡', '街道', '苏木']
const suffixesIn = scan.scannerOf(new RegExp(suffixes.join('|')))
/** For each hash of two characters the names that they stand in before the last (罗湾 of 罗湾镇), the longest first. */
const namesBefore = Map.groupBy(
  [...townNames()].filter((name) => name.length > 2).sort((a, b) => b.length - a.length),
  (name) => hashOfTwo(name.charCodeAt(name.length - 3), name.charCodeAt(name.length - 2)),
)

/** Towns by their place in the text, each with the codes of the counties that have one of its name; `placeEnds`: where a name of a region ends. */
export function recogniseTowns(folded: string, places: Places, placeEnds: ReadonlySet<number>): RegionMark[] {
  const marks: RegionMark[] = []
  /** Those told with their county: 色达县康勒乡…结对乡|康勒乡|. */
  const told = new Set<string>()
  for (const match of suffixesIn(folded, places)) {
    const end = match.index + match[0].length
    if (notTownAfter.test(folded.slice(end, end + 4)) || (match[0] === '乡' && folded[end] === '村')) continue
    for (const name of namesBefore.get(hashOfTwo(folded.charCodeAt(end - 3), folded.charCodeAt(end - 2))) ?? []) {
      const start = end - name.length
      if (start < 0 || !folded.startsWith(name, start) || townWords.has(name)) continue
      if (placeEnds.has(start)) told.add(name)
      else if (!told.has(name) && !townBefore.test(folded.slice(Math.max(0, start - 4), start))) continue
      marks.push({ type: 'region', start, end, codes: [...countiesOfTown(name)], name, town: true })
      break
    }
  }
  return marks
}
