import { jointAfter, jointPeopleAfter, jointPlaces, notRelativeAfter, notRelativeBefore, relativePlaces } from '../lexicon/place-words.ts'
import { provinces } from '../lexicon/provinces.ts'
import type { RegionMark } from '../nlcst/mark.ts'
import { WordIndex } from '../normalise/word-index.ts'

const relativeAt = new Map(
  Object.entries(relativePlaces).flatMap(([level, words]) => words.split(' ').map((word) => [word, level as NonNullable<RegionMark['relative']>] as const)),
)
const joints = Object.keys(jointPlaces).sort((a, b) => b.length - a.length)
const letters = new Map(provinces.map(({ letter, code }) => [letter, code]))
const wholeRegion = new Map([
  ['全港', '810000'],
  ['本港', '810000'],
])

/** All words that stand for the text's own place, or for several places together. */
export const regionWords: readonly string[] = [
  ...relativeAt.keys(),
  ...joints,
  ...[...letters.keys()].flatMap((one) => [...letters.keys()].map((other) => one + other)),
  ...wholeRegion.keys(),
]
const words = new WordIndex(regionWords)

/** A word for the text's own place, or for several places together, that begins at `at`. */
export function regionWordAt(folded: string, at: number): RegionMark | undefined {
  if (!words.mayBegin(folded, at)) return undefined
  const two = folded.slice(at, at + 2)
  const relative = relativeAt.get(two)
  if (relative && !notRelativeAfter.test(folded.slice(at + 2, at + 8)) && !(relative !== 'country' && notRelativeBefore.test(folded.slice(at - 1, at))))
    return { type: 'region', start: at, end: at + 2, codes: relative === 'country' ? ['100000'] : [], relative }
  const whole = wholeRegion.get(two)
  if (whole) return { type: 'region', start: at, end: at + 2, codes: [whole] }
  // 港澳台居民: people, no place
  const joint = joints.find((name) => folded.startsWith(name, at) && !jointPeopleAfter.test(folded.slice(at + name.length, at + name.length + 3)))
  const codes = joint ? jointPlaces[joint]! : lettersAt(folded, at)
  const length = joint?.length ?? codes.length
  return codes.length > 1 ? { type: 'region', start: at, end: at + length, codes: [...codes], together: true } : undefined
}

/** 菲全国有|10%|的家庭: another country's, by its letter at the head of a clause (7月1日全国 is ours); 全国咨询热线: a firm's. */
export const isNotOurs = (folded: string, at: number): boolean =>
  folded.startsWith('全国', at) && (abroad.test(folded.slice(Math.max(0, at - 2), at)) || hotline.test(folded.slice(at + 2, at + 10)))
const abroad = /(?:^|[，。；：、“（\s])[菲阿美日韩俄英法德印泰越缅]$/
const hotline = /^(?:统一|免费)?(?:咨询|服务|客服|免费|加盟)?(?:电话|热线)/

/** The provinces of a run of their one-character names: 豫皖两省. */
function lettersAt(folded: string, at: number): string[] {
  const codes: string[] = []
  for (let code = letters.get(folded[at]!); code; code = letters.get(folded[at + codes.length]!)) codes.push(code)
  return codes.length > 1 && codes.length < 6 && jointAfter.test(folded.slice(at + codes.length, at + codes.length + 3)) ? codes : []
}
