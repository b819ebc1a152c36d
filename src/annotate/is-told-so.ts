import { countiesOfTown } from '../lexicon/towns.ts'
import type { RegionMark } from '../nlcst/mark.ts'

/** 驰援|涿州, 运抵|某市, 送往|五常和…: where help goes to is a place, whatever else its name may be. */
export const isGoneTo = (folded: string, { start, end }: RegionMark): boolean => {
  const before = folded.slice(Math.max(0, start - 2), start)
  return (
    /驰援|运抵|抵达|奔赴|赶赴/.test(before) || (/[送运发][往到至抵]|前往/.test(before) && /^(?:[，。；、和与及等]|灾区|受灾)/.test(folded.slice(end, end + 2)))
  )
}

/** What only a city has. */
const zoneAfter = /^(?:高新|经开|经济|综合?保税)(?:技术)?(?:产业)?(?:开发)?区/

/** 日照高新区, 在兴县一处驿站, 《兴县政府工作报告》: a name that is a word, too, where it has what only a place has, or stands with 县 where only a place does; 从新县城 is none. */
export const hasOwn = (folded: string, { start, end }: RegionMark, isShort: boolean): boolean =>
  isShort ? zoneAfter.test(folded.slice(end, end + 6)) : folded[end - 1] === '县' && folded[end] !== '城' && /[在到赴从《“]$/.test(folded[start - 1] ?? '')

/** 昆山花桥经济开发区: a county's short name before the bare name of a town of its own. */
const holdsTown = (folded: string, { end, codes }: RegionMark): boolean =>
  [2, 3].some((length) => ['镇', '乡', '街道'].some((kind) => countiesOfTown(folded.slice(end, end + length) + kind).some((code) => codes.includes(code))))

/** Whether a county's short name is told for one by what stands before or behind it. */
export const isToldSo = (folded: string, mark: RegionMark): boolean => isGoneTo(folded, mark) || holdsTown(folded, mark)

/** 罗|浮山县|镇村: whether the levels 县镇村 begin in what looks like a county with no wider place before it, behind what is no preposition. */
export const holdsLevels = (folded: string, { start, end, name }: RegionMark): boolean =>
  folded.startsWith('县镇村', end - 1) && end - start === name?.length && /(?![省市州盟在到赴从对为])[\u4e00-\u9fff]/.test(folded.slice(start - 1, start))

/** 新建杭州书房: a word before a place of another province is a word. */
export const isOfProvince = (one: RegionMark, other: RegionMark, digits = 2) =>
  one.codes.some((code) => other.codes.some((c) => c.startsWith(code.slice(0, digits))))

/** 五常和|尚志: behind a place of its province (2) or city (4) and a word that joins them, no other word begins (和尚). */
export const isListedBeside = (folded: string, before: RegionMark | undefined, mark: RegionMark, digits: 2 | 4) =>
  before !== undefined && isOfProvince(before, mark, digits) && /^[、和与及]$/.test(folded.slice(before.end, mark.start))
