import { verbLike } from '../lexicon/organisations.ts'
import { commonWords } from '../lexicon/place-words.ts'
import type { RegionMark } from '../nlcst/mark.ts'
import { lieWithin } from './lie-within.ts'

/** Joins a place to the one directly before it when it lies within it. */
export function appendPlace(marks: RegionMark[], mark: RegionMark): void {
  const last = marks.at(-1)
  if (last && !last.relative && last.end === mark.start && !isWordBehind(last, mark)) {
    const inside = mark.codes.filter((c) => last.codes.some((p) => lieWithin(c, p)))
    if (inside.length > 0) {
      last.end = mark.end
      last.codes = inside
      last.name = mark.name!
      return
    }
  }
  marks.push(mark)
}

const named = /[市县区州旗盟]$/
const full = /..[省市县区州旗盟]$/

/** 海东市|平安建设, 江西|新建…: behind a place named in full, a word is no place named short; a verb is none at all. */
const isWordBehind = ({ name: wider }: RegionMark, { name }: RegionMark) =>
  verbLike.has(name!) || (commonWords.has(name!) && !named.test(name!) && full.test(wider ?? ''))
