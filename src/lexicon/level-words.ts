import { about, above } from './bounds.ts'

/** Words of one meaning where a level is set: the one that the rules for levels are written with, and those that are read as it. */
export const levelWords: readonly (readonly [plain: string, others: string])[] = [
  ['提高', '提升|上升(?=[到至]?\\d)'],
  ['补贴', '津贴'],
  ['不超过', '不(?:多于|高于|大于|逾)'],
  ['不少于', '不(?:小于|短于)'],
  ['分别', '(?<![全省市县区各])各(?=[为是提按给增补资奖])'],
  ['救助', '援助(?!中心|律师|案|\\d)|帮扶(?=[，。；\\d金]|$)'],
  ['每月', '每(?:个?季度?|旬)'],
]

/** How near a number is to what is meant, which says nothing of whether it is a level: 每人每月约|600元|; 每超过, 不得超过 do. */
export const hedges = `(?:${about}|(?<!每|[不勿禁][^，。；]{0,8})(?:${above}))(?=\\d)`
