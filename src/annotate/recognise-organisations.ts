import {
  boundNames,
  generalHeads,
  joiningVerbs,
  nameStops,
  nationalHeads,
  notOwnHeadBefore,
  officeEnds,
  officeFields,
  officeNames,
  ownHeads,
  partyHeads,
  relativeHeads,
  societyOpenings,
  verbLike,
} from '../lexicon/organisations.ts'
import { commonWords } from '../lexicon/place-words.ts'
import { codesOfName } from '../lexicon/regions.ts'
import type { OrganisationMark } from '../nlcst/mark.ts'
import { longestFirst } from '../normalise/longest-first.ts'
import { placeNames } from './place-names.ts'
import { scan } from './scan.ts'

const ends = officeEnds.split('|')
const offices = new Set([...officeNames.split('|'), ...officeFields.split('|').flatMap((field) => ends.map((end) => field + end))])
const names = [...officeNames.split('|'), ...boundNames.split('|')]
const ofFields = `(?:${longestFirst(officeFields)})(?:${longestFirst(officeEnds)})`
const suffixesIn = scan.scannerOf(new RegExp(`(?:${longestFirst(names.join('|'))}|${ofFields})(?!门|分|员|署|托|派|任|[长务位](?!会)|下(?!发|属|设)|体)`))

const national = new RegExp(`^(?:${nationalHeads})`)
const relative = new RegExp(`(?:${relativeHeads})$`)
const ownHead = new RegExp(`^(?:${ownHeads})$`)
const joining = new RegExp(joiningVerbs)
const party = new RegExp(`(?:${partyHeads})$`)
const general = new RegExp(`(?:${generalHeads})$`)

/** 慈善基金会, 社会工作者协会: a society's own words stand between its place and its suffix, an office's do not. */
const society = /会$/
/** Where a society's own words begin behind 省, 市, 县. */
const relativeMiddle = new RegExp(`(?:${relativeHeads})(?=${societyOpenings})`)

/** The longest place name, and the longest middle (上海市|社会工作者|协会), that are looked for before a suffix. */
const longestPlace = 12
const longestMiddle = 10

/** Finds offices and associations by their suffix and the place before it; in A省民政厅、发展改革委 the second bears the place too. */
export function recogniseOrganisations(folded: string, places = scan.placesIn(folded)): OrganisationMark[] {
  const marks: OrganisationMark[] = []
  let shared = ''
  for (const match of suffixesIn(folded, places)) {
    const end = match.index + match[0].length
    const last = marks.at(-1)
    const gap = last ? folded.slice(last.end, Math.min(match.index, last.end + longestMiddle)) : ''
    if (last && !offices.has(match[0]) && match.index - last.end <= 4 && isPlain(gap)) {
      last.end = end
      last.name += gap + match[0]
      continue
    }
    const head = headBefore(folded, match, last?.end ?? 0)
    if (head === undefined) continue
    const start = match.index - head.length
    const joined = head === '' && !ownHead.test(match[0]) && last !== undefined && start === last.end + 1 && /[、和与及]/.test(folded[last.end]!)
    if (!joined) shared = placeOf(head)
    marks.push({ type: 'organisation', start, end, name: (joined ? shared : '') + head + match[0] })
  }
  return marks
}

/** The place, and what stands between it and the suffix; '' where an office needs none, undefined where there is no name. */
function headBefore(folded: string, { 0: suffix, index: at }: RegExpExecArray, floor: number): string | undefined {
  const isOffice = offices.has(suffix)
  const place = placeEnd(folded, at, floor)
  if (place !== '') return (party.exec(folded.slice(Math.max(floor, at - place.length - 4), at - place.length))?.[0] ?? '') + place
  const window = plainBefore(folded, at, Math.max(floor, at - longestMiddle - longestPlace))
  for (let i = 0; i < window.length; i++) {
    const rest = window.slice(i)
    if (joining.test(rest)) continue
    if (national.test(rest)) return rest
    if (isOffice || i + 1 === window.length || !placeNames.mayBegin(window, i)) continue
    for (let length = Math.min(longestPlace, rest.length); length >= 2; length--) if (isPlaceName(rest.slice(0, length))) return rest
  }
  const own = relative.exec(window)?.[0]
  if (own) return own
  const middle = society.test(suffix) ? window.search(relativeMiddle) : -1
  if (middle >= 0) return window.slice(middle)
  if (ownHead.test(suffix)) return notOwnHeadBefore.includes(folded[at - 1] ?? '\n') ? undefined : ''
  return isOffice && !general.test(window) ? '' : undefined
}

/** The chain of place names that ends at `at`: 四川省乐山市. */
function placeEnd(folded: string, at: number, floor: number): string {
  let start = at
  for (let found = true; found; ) {
    found = false
    for (let length = Math.min(longestPlace, start - floor); length >= 2; length--) {
      if (!placeNames.mayBegin(folded, start - length)) continue
      if (!isPlaceName(folded.slice(start - length, start), start === at ? folded.slice(at, at + 1) : '')) continue
      start -= length
      found = true
      break
    }
  }
  return folded.slice(start, at)
}

/** The first place of a head: it is shared by the offices joined to it. */
function placeOf(head: string): string {
  for (let length = head.length; length >= 2; length--) if (isPlaceName(head.slice(0, length))) return placeEnd(head, length, 0)
  return relative.test(head) ? head : ''
}

function plainBefore(folded: string, at: number, floor: number): string {
  let start = at
  while (start > floor && !nameStops.includes(folded[start - 1]!)) start--
  return folded.slice(start, at)
}

function isPlain(text: string): boolean {
  return [...text].every((c) => !nameStops.includes(c))
}

/** Whether a name is a place's; a common word is one where the end brings its suffix (安康|市委). */
function isPlaceName(text: string, end = ''): boolean {
  if (codesOfName(text).length === 0) return false
  return (!commonWords.has(text) && !verbLike.has(text)) || (end !== '' && codesOfName(text + end).length > 0)
}
