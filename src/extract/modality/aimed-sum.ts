import { toBe } from '../../lexicon/aims.ts'

/** Words of a count that a plan may have as well as a report. */
const sums = /^(?:累计|先后|[共现]有)$/

/** Whether a cue says of what is done how it adds up, which a plan may say of what is to be done: 累计, 先后; 现有 is there. */
export const isSum = ({ 0: cue }: RegExpExecArray): boolean => cue === '累计' || cue === '先后'

/** Whether a word of a count in a sentence tells of what is planned: 2028年底前累计培养|8000名|; 到2025年，…达到80家；…累计达到30单; 今年将办好：…；累计建成7000个. `deadline`: where the time that is ahead stands, or -1. */
export function isAimedSum(text: string, { 0: cue, index: at }: RegExpExecArray, deadline: number, aims: RegExpExecArray[]): boolean {
  if (!sums.test(cue)) return false
  if ((deadline >= 0 && deadline < at) || aimsListed.test(text.slice(0, at))) return true
  const by = aims.findLast((one) => one.index < at)
  return aimedFrom(text, at, by ? by.index + (by[0].includes('，') ? by[0].length : 0) : -1)
}
const aimsListed = new RegExp(`(?:${toBe}|(?<![主重需必只简摘])要|争取|确保)[^。：]*：`)

/** Whether an aim that opens at `from` still holds at `to`: no clause ends between. */
const aimedFrom = (text: string, to: number, from: number) => from >= 0 && !/[，；]/.test(text.slice(from, to).replace(/^[到至]?20\d\d年[底末前]*，/, ''))
