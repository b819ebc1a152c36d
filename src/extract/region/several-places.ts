import { provinceOf } from '../../lexicon/regions.ts'
import { isAttribute } from './attributive-place.ts'
import { lowestCommonRegion, parentOf } from './region-nesting.ts'
import { isExample, isFiling, type RegionMention } from './weigh-mention.ts'

/** 在海口等市县: one example stands for the place around it, several (保靖、花垣、湘乡等地) for what holds them all; several provinces for none. */
export function wholeOfExamples(mentions: RegionMention[], codes: (string | undefined)[], at: number): string | undefined {
  const follows = (i: number) => {
    const [one, next] = [mentions[i], mentions[i + 1]]
    return one && next && one.text === next.text && isExample(next) && /^[^，。；：、]{0,8}[、和与及]$/.test(one.text.slice(one.mark.end, next.mark.start))
  }
  let [from, to] = [at, at]
  while (follows(from - 1)) from--
  while (follows(to)) to++
  const list = codes.slice(from, to + 1).filter((code) => code !== undefined)
  if (list.length === 1) return parentOf(list[0]!)
  return lowestCommonRegion(list)
}

/** What stands between the places of a list: of some, or of their branches (某某险甲省分公司、某某险乙分公司). */
const joint = /^(?:(?:分公司|分行|分会|分社)、[\u4e00-\u9fff]{2,8}|[、和与及])$/

/** 在宁夏、甘肃、青海捐建: the codes of the list of places that a mention stands in, where they are of three provinces or more: none of them is what a text is about. */
export function wideList(mentions: RegionMention[], codes: (string | undefined)[], at: number): (string | undefined)[] {
  const joined = (i: number) => {
    const [one, next] = [mentions[i], mentions[i + 1]]
    return one && next && one.text === next.text && joint.test(one.text.slice(one.mark.end, next.mark.start))
  }
  let [from, to] = [at, at]
  // a list without end takes no more time than a long one
  while (at - from < 40 && joined(from - 1)) from--
  while (to - at < 40 && joined(to)) to++
  const list = codes.slice(from, to + 1)
  return new Set(list.map((code) => code?.slice(0, 2))).size > 2 ? list : []
}

/** 我国收入…上海…北京…浙江…山东: a text that tells of the country and of four provinces or more, and speaks for none of them. */
export function ofSeveral(code: string, mentions: RegionMention[], codes: (string | undefined)[]): boolean {
  if (mentions.some(({ mark, headline }, i) => (mark.relative && mark.relative !== 'country') || (headline && codes[i] === code))) return false
  const told = provincesTold(mentions, codes)
  const own = told.filter((province) => code.startsWith(province))
  return new Set(told).size > 3 && own.length * 2 <= told.length && mentions.some(({ mark, text }) => mark.relative === 'country' && !isAttribute(text, mark))
}

/** 当前，河北…。 北京…。 天津市…: a text whose paragraphs open with three provinces or more, each in turn, and whose headline names none. */
export function isRoundup(mentions: RegionMention[], codes: (string | undefined)[]): boolean {
  const opened = mentions.flatMap(({ mark, text }, i) =>
    codes[i] && codes[i] !== '100000' && mentions[i - 1]?.text !== text && mark.start <= 12 && !isAttribute(text, mark) && !isFiling(text, mark)
      ? [codes[i].slice(0, 2)]
      : [],
  )
  return new Set(opened).size > 2
}

/** For each place that a text tells of, the two figures of its province; without the lists of provinces that one place's is one of, where that is given. */
export const provincesTold = (mentions: RegionMention[], codes: (string | undefined)[], apartFrom?: string): string[] =>
  mentions.flatMap(({ mark, text }, i) =>
    (apartFrom && isElsewhere(wideList(mentions, codes, i), apartFrom)) ||
    mark.relative ||
    mark.together ||
    !codes[i] ||
    codes[i] === '100000' ||
    isAttribute(text, mark) ||
    isFiling(text, mark)
      ? []
      : [codes[i].slice(0, 2)],
  )

/** A list of provinces that counts the place's own among them: 在北京、山东…安徽捐建, in a text on a county of 安徽. */
const isElsewhere = (list: (string | undefined)[], code: string) => !list.includes(code) && list.includes(provinceOf(code))
