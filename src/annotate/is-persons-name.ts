import { familyNames, signers } from '../lexicon/family-names.ts'
import type { RegionMark } from '../nlcst/mark.ts'

/** Whether the short name of a place is part of a person's: 记者邵|长春|, 夏|华龙|，男. */
export const isPersonsName = (folded: string, mark: RegionMark, isCounty: boolean): boolean => isSigner(folded, mark) || (isCounty && isCalled(folded, mark))

/** （记者邵长春 通讯员沈君）: one of those who sign a text. */
function isSigner(folded: string, { start, end }: RegionMark): boolean {
  if (!familyNames.includes(folded[start - 1] ?? ' ')) return false
  const before = folded.slice(Math.max(0, start - 40), start - 1)
  return (
    (signed.test(before) && signedAfter.test(folded.slice(end, end + 4))) ||
    (inSignature.test(before) && (signedAfter.test(folded.slice(end, end + 4)) || familyNames.includes(folded[end] ?? ' ')))
  )
}
const signed = new RegExp(`(?:${signers})[：:\\s]*$`)
const inSignature = new RegExp(`（[^（）。，]{0,10}?(?:${signers})[^（）。，从在自到赴向驻]*$`)
const signedAfter = new RegExp(`^(?:$|[\\s、）]|报道|摄|文|${signers})`)

/** 【最美乡贤】夏华龙：…, 村民夏华龙一家: a family name that opens a clause or stands behind a title, and what follows is no office or kind of place. */
function isCalled(folded: string, { start, end }: RegionMark): boolean {
  if (end - start !== 2 || !familyNames.includes(folded[start - 1] ?? ' ') || preposition.test(folded[start - 1]!)) return false
  return titled.test(folded.slice(Math.max(0, start - 6), start - 1)) && !ofPlace.test(folded.slice(end, end + 3))
}
/** Family names that are words as well: 向龙里捐赠. */
const preposition = /[向于任常方万文安康连]/
const titled =
  /(?:^|[，。；：、！？】”“（）\s]|书记|主任|主席|会长|理事|[局院所站校村镇乡市县区队]长|经理|总监|负责人|村民|居民|市民|社工|志愿者|护理员|[党委职]员|老人|乡贤|老师|医生|护士|律师)$/
const ofPlace = /^(?:[省市县区镇乡村旗]|法院|公安|民政|残联|团)/

/** 贵州|华龙|建筑公司: a name right behind a place of another province is a firm's own. */
export const isBrand = (mark: RegionMark, before: RegionMark | undefined): boolean =>
  before !== undefined &&
  before.end === mark.start &&
  !before.relative &&
  mark.end - mark.start === 2 &&
  !before.codes.some((one) => mark.codes.some((c) => c.slice(0, 2) === one.slice(0, 2)))
